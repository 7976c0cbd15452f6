"""Moving: who goes where, which municipality becomes responsible, and the team that confirms."""

from days import MONDAY, move_in
from house import House

LATER = {"REGIE_NOW": "2026-12-07T08:30"}


def a_family_moves_and_the_file_waits_for_the_team_elsewhere(binary):
    """De Wit goes to Delft: form, preview, taken back with u, done again, reminded, confirmed."""
    with House(binary) as house:
        people = move_in(house)
        with house.screens("--as", people["coordinator"], **MONDAY) as terminal:
            open_homes(terminal)
            terminal.keys("V").wait_for("Verhuizing vastleggen", "[x] Noor")
            terminal.keys("Tab", "Tab", "Tab").type("2611 KL")
            terminal.keys("Tab").type("5").keys("Tab", "Tab").type("Delft").wait_for("Delft · 0503")
            terminal.keys("Enter").wait_for("0503  ")
            terminal.keys("C-s").wait_for("Gemeente 0503 wordt verantwoordelijk")
            terminal.type("Jeugdteam Delft").keys("C-s").wait_for(
                "Verhuizing op 23 nov", "Karin: van bij moeder naar geheim adres",
                "naar Delft", "Grond: inschrijving (BRP)",
                "Het dossier blijft open tot Jeugdteam Delft bevestigt.")
            terminal.keys("Escape").wait_gone("Verhuizing op 23 nov")
            terminal.wait_for("Verhuizing vastleggen", "2611 KL")
            terminal.keys("C-s").wait_for("Verhuizing op 23 nov")
            terminal.keys("C-s").wait_for("verhuizing vastgelegd", "wacht op Jeugdteam Delft")
            terminal.keys("u").wait_for("Ongedaan maken")
            terminal.keys("j").wait_gone("wacht op Jeugdteam Delft")
            terminal.wait_for("Noor, Sem, Karin")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        user = ["--as", people["coordinator"]]
        moves = house.json("move", "show", people["case"], *user, **MONDAY)
        assert [row["withdrawnOn"] for row in moves] == ["2026-11-23"], moves
        house.run(
            "move", "start", people["case"], "--person", "Noor", "--person", "Sem", "--person",
            "Karin", *DELFT, "--team", "Jeugdteam Delft", *user, **MONDAY)
        with house.screens("--as", people["coordinator"], **LATER) as terminal:
            open_homes(terminal)
            terminal.wait_for("wacht op Jeugdteam Delft", "c Bevestig")
            terminal.keys("1").wait_for("Wacht op Jeugdteam Delft")
            terminal.keys("2", "v", "c").wait_for("Bevestiging van het nieuwe team")
            terminal.type("Mevrouw Bos").keys("C-s").wait_for("verhuizing bevestigd")
            terminal.wait_for("bevestigd 7 dec door")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def moves_by_command(binary):
    """A preview that saves nothing, help that goes on for a year at most, and a closing that waits."""
    with House(binary) as house:
        people = move_in(house)
        case, user = people["case"], ["--as", people["coordinator"]]

        def run(*words, status=0):
            return house.run(*words, *user, status=status, **MONDAY)

        start = ["move", "start", case, "--person", "Noor", "--person", "Karin", *DELFT]
        assert "Gemeente 0503" in run(*start, status=1).stderr
        team = ["--team", "Jeugdteam Delft", "--contact", "Loket 14015"]
        asked = ["--asked-by", "moeder", "--continue-until"]
        late = run(*start, *team, *asked, "24-11-2027", status=1).stderr
        assert "ten hoogste een jaar" in late, late
        shown = run(*start, *team, *asked, "23-11-2027", "--dry-run").stdout
        assert "Hulp loopt door t/m 23 nov 2027, op verzoek van moeder" in shown, shown
        plan = house.json(*start, *team, "--dry-run", *user, **MONDAY)
        assert plan["responsibility"]["to"] == "0503" and plan["ground"] == "registered", plan
        assert house.json("move", "show", case, *user, **MONDAY) == []
        english = house.run(*start, *team, "--dry-run", "--lang", "en", *user, **MONDAY).stdout
        assert "The file stays open until Jeugdteam Delft confirms." in english, english
        run(*start, *team, *asked, "23-11-2027")
        moves = house.json("move", "show", case, *user, **MONDAY)
        assert moves[0]["isOpen"] and moves[0]["team"]["contact"] == "Loket 14015", moves
        towns = house.json("municipality", "list", case, *user, **MONDAY)
        noor = next(row for row in towns if row["name"].startswith("Noor"))
        assert noor["terms"][-1]["municipality"] == "0503", towns
        run("move", "withdraw", case, 2, status=1)
        run("move", "withdraw", case, 1)
        run("move", "withdraw", case, 1, status=1)
        homes = house.json("household", "list", case, *user, **MONDAY)
        assert homes[2]["endedOn"] == "2026-11-23", homes
        run(*start, *team)
        version = house.json("family", "show", case, *user, **MONDAY)["version"]
        run("move", "confirm", case, 2, "--by", "Bos", "--expect-version", version - 1, status=1)
        run("move", "confirm", case, 2, "--by", "Bos", "--expect-version", version)
        run("move", "withdraw", case, 2, status=1)
        log = house.run("audit", "list", **MONDAY).stdout
        for event in ("Verhuizing voorbereid", "Verhuizing vastgelegd", "Verhuizing ingetrokken",
                      "Verhuizing bevestigd"):
            assert event in log, (event, log)
        house.run("audit", "verify")


DELFT = ["--postal-code", "2611KL", "--house-number", "5", "--municipality", "0503"]


def open_homes(terminal):
    """The view with the homes of De Wit."""
    terminal.wait_for("Werkvoorraad", "De Wit")
    terminal.keys("/").wait_for("Naam, geboortedatum")
    terminal.type("0612345678").wait_for("telefoon")
    terminal.keys("Enter").wait_for("1 Overzicht")
    terminal.keys("2").wait_for("Karin")
    terminal.keys("v").wait_for("Huishoudens", "V Verhuis")
