"""Where people live: two households, a secret address, places of stay, the municipality."""

from days import MONDAY, move_in
from house import House

SECRET = "2571BK"


def a_secret_address_is_shown_only_when_it_is_asked_for(binary):
    """De Wit: the mother's address is in no list, no search and no JSON, but for a reason."""
    with House(binary) as house:
        moved = move_in(house)
        case, user = moved["case"], ["--as", moved["coordinator"]]
        with house.screens("--as", moved["coordinator"], **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type(SECRET).wait_for("Niets gevonden")
            terminal.keys("C-u").type("0612345678").wait_for("telefoon")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("2").wait_for("Karin")
            terminal.keys("v").wait_for(
                "Huishoudens", "bij moeder", "geheim adres", "bij vader", "2531 GH 113A",
                "Verantwoordelijke gemeente")
            terminal.keys("o").wait_for("Geheim adres tonen")
            terminal.type("Huisbezoek").keys("C-s").wait_for("2571 BK", "Geheim adres, bij moeder")
            terminal.keys("Escape").wait_gone("2571 BK")
            terminal.keys("s").wait_for("niet meer geheim?")
            terminal.keys("Enter").wait_gone("niet meer geheim?")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        for words in (["family", "show", case, "--format", "json"],
                      ["household", "list", case, "--format", "json"],
                      ["household", "list", case], ["family", "list", "--search", SECRET],
                      ["referral", "list", "--decided", "--format", "json"],
                      ["coordinator", "sheet", case], ["audit", "list"]):
            shown = house.run(*words, *user, **MONDAY)
            for text in (SECRET, "2571 BK"):
                assert text not in shown.stdout + shown.stderr, (words, shown.stdout)
        look = ["household", "reveal", case, 1]
        assert "2571 BK" in house.run(*look, "--reason", "Brief", *user, **MONDAY).stdout
        poh = house.run(*look, "--reason", "Brief", "--as", moved["poh"], status=1, **MONDAY)
        assert "2571" not in poh.stdout + poh.stderr, poh
        log = house.run("audit", "list", **MONDAY).stdout
        assert "Geheim adres getoond" in log, log
        house.run("household", "open", case, 1, *user, status=2, **MONDAY)
        house.run("audit", "verify")


def homes_stays_and_municipalities_by_command(binary):
    """A move to the other home, two places of stay, and another municipality with its reason."""
    with House(binary) as house:
        moved = move_in(house)
        case, user = moved["case"], ["--as", moved["coordinator"]]

        def run(*words, status=0):
            return house.run(*words, *user, status=status, **MONDAY)

        run("household", "add", case, "--name", "bij oma", "--postal-code", "2611KL", status=1)
        run("household", "add", case, "--name", "bij oma", "--postal-code", "2611KL",
            "--house-number", "9", "--municipality", "0503")
        run("household", "move", case, 3, "--person", "Sem")
        run("household", "move", case, 3, "--person", "Sem", status=1)
        run("household", "end", case, 3, status=1)
        homes = house.json("household", "list", case, *user, **MONDAY)
        assert [home["secret"] for home in homes] == [True, False, False], homes
        stay = ["stay", "begin", case, "--person", "Sem", "--kind"]
        run(*stay, "15", "--place", "Familie Blok", status=1)
        run(*stay, "11", "--place", "Familie Blok", "--from", "1-11-2026")
        run(*stay, "12", "--place", "Gezinshuis De Es", status=1)
        run(*stay, "12", "--place", "Gezinshuis De Es", "--reason", "Pleegouders stoppen")
        stays = house.json("stay", "list", case, *user, **MONDAY)
        assert [row["isPlacementMove"] for row in stays] == [False, True], stays
        assert "1 doorplaatsing" in run("stay", "list", case).stderr
        towns = house.json("municipality", "list", case, *user, **MONDAY)
        assert towns[1]["proposal"] == {"municipality": "0518", "ground": "beforeStay"}, towns
        run("municipality", "set", case, "--person", "Sem", "--municipality", "0503", status=1)
        run("municipality", "set", case, "--person", "Sem", "--municipality", "0503",
            "--reason", "Uitspraak van de rechter")
        run("municipality", "set", case, "--person", "Karin", status=1)
        run("stay", "end", case, 2)
        run("stay", "end", case, 2, status=1)
        house.run("audit", "verify")
