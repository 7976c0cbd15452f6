"""A day of an expert who is asked: his list, the file to read, his advice, and nothing else."""

from days import MONDAY, move_in
from house import House


def an_expert_reads_the_file_he_is_asked_about_and_advises(binary):
    """The coordinator asks on the screen, the expert reads and advises, the advice comes back."""
    with House(binary) as house:
        people = move_in(house)
        case, me = people["case"], ["--as", people["coordinator"]]
        house.run("user", "add", "els", "--name", "Els Smit", "--role", "behaviourExpert", **MONDAY)
        refused = house.run("family", "show", case, "--as", "els", status=1, **MONDAY)
        unknown = house.run("family", "show", "Z-2020-99999", "--as", "els", status=1, **MONDAY)
        assert refused.stderr == unknown.stderr, (refused.stderr, unknown.stderr)
        with house.screens("--as", "els", **MONDAY) as terminal:
            screen = terminal.wait_for("1 Advies gevraagd", "Niemand vraagt je nu mee te kijken")
            assert "Gezinnen" not in screen and "Logboek" not in screen, screen
            terminal.keys("q").ended(0)
        with house.screens(*me, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys(":").type("deskundige").wait_for("Een deskundige laten meekijken")
            terminal.keys("Enter").wait_for("─ Een deskundige laten meekijken")
            terminal.type("els").keys("Tab").type("Past deze aanpak bij Sem?").keys("C-s")
            terminal.wait_for("deskundige gevraagd")
            terminal.keys("9").wait_for("Wie meekijkt als deskundige", "Els Smit: Past deze aanpak",
                                        "tot en met 21 dec")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        with house.screens("--as", "els", **MONDAY) as terminal:
            terminal.wait_for("1 Advies gevraagd", "De Wit", "Past deze aanpak", "21 dec")
            terminal.keys("Enter").wait_for("‹ De Wit", "1 Overzicht")
            # She reads; what changes the file isn't offered.
            terminal.keys("3").wait_for("Plan", without=["n Doel"])
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("n").wait_for("─ Advies aan de regisseur", "gedragswetenschapper")
            terminal.type("Begin met de ouders apart.").keys("C-s")
            terminal.wait_for("advies gegeven", without=["─ Advies"])
            terminal.keys("q").ended(0)
        row = house.json("access", "requests", "--as", "els", **MONDAY)[0]
        assert row["case"] == case and row["advisedOn"] == "2026-11-23", row
        assert house.json("access", "experts", case, *me, **MONDAY)[0]["expert"] == "Els Smit"
        with house.screens(*me, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("6").wait_for("Past deze aanpak bij Sem?")
            terminal.keys("5").wait_for("Begin met de ouders apart", "mening van Els Smit")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        house.run("access", "advise", case, "Spreek ook de school.", "--discipline", "orthopedagoog",
                  "--as", "els", **MONDAY)
        house.run("access", "end", case, "els", *me, **MONDAY)
        house.run("access", "advise", case, "Nog iets.", "--as", "els", status=1, **MONDAY)
        house.run("family", "show", case, "--as", "els", status=1, **MONDAY)
        assert house.json("access", "requests", "--as", "els", **MONDAY) == []
        events = [line["event"] for line in house.json("audit", "list", "--limit", 60, **MONDAY)]
        for event in ("expert.asked", "expert.requests", "expert.advised", "expert.ended"):
            assert event in events, (event, events)
        house.run("audit", "verify")
