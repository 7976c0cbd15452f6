"""A day of each role, as far as it can be lived now."""

from days import MONDAY, move_in
from house import House
from terminal import wait_until


def the_coordinator_sees_why_each_family_is_there(binary):
    """The list in order of gravity, `w` with every reason, and the contact point set from it."""
    with House(binary) as house:
        people = move_in(house)
        with house.screens("--as", people["coordinator"], **MONDAY) as terminal:
            screen = terminal.wait_for("De Wit", "Van den Heuvel", "Jansen", "Bakker-Yilmaz")
            place = {name: screen.index(name) for name in (
                "De Wit", "Van den Heuvel", "Jansen", "Bakker-Yilmaz")}
            assert sorted(place, key=place.get) == list(place), f"the order is {place}"
            row = terminal.row("De Wit")
            assert "●●●○●◐" in row and "Meldcode" in row and "+3" in row and "te laat" in row, row
            assert row[1:].startswith("!!"), "high risk isn't marked: " + row
            go_to(terminal, "De Wit")
            terminal.wait_for("risico hoog (3 nov)", "laatste contact 13 dgn geleden")
            terminal.keys("w").wait_for("Waarom staat De Wit hier?", "6 dagen geleden", "geen aanspreekpunt")
            terminal.keys("Escape").wait_gone("Waarom staat")
            terminal.keys("Enter").wait_for("1 Overzicht", "A ○ ontbreekt")
            terminal.keys("A").wait_for("─ Aanspreekpunt", "Anne Visser", "070 1234000")
            terminal.keys("C-s").wait_for("aanspreekpunt ingesteld", "●●●●●◐")
            terminal.tab("Verloop")
            terminal.wait_for("Vanaf", "aanspreekpunt", "Anne Visser", "ontbreekt")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def a_postponed_family_comes_back_by_itself(binary):
    """Away until Wednesday: counted in its tab, and there again on the day."""
    with House(binary) as house:
        people = move_in(house)
        login = people["coordinator"]
        case = case_of(house, "Jansen")
        house.run(
            "work", "postpone", case, "--until", "2026-11-25", "--as", login, **MONDAY)
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("De Wit", "Uitgesteld (1)", without=["Jansen"])
            terminal.keys("Left").wait_for("Jansen")
            terminal.keys("q").ended(0)
        with house.screens("--as", login, REGIE_NOW="2026-11-25T08:30") as terminal:
            terminal.wait_for("Jansen", "Uitgesteld (0)")
            terminal.keys("q").ended(0)


def the_poh_has_referrals_only_and_each_refusal_is_logged(binary):
    """No family in the tabs, none by command: exit 1, the reason, who has the right, an entry."""
    with House(binary) as house:
        people = move_in(house)
        poh = people["poh"]
        with house.screens("--as", poh, **MONDAY) as terminal:
            screen = terminal.wait_for("1 Mijn aanmeldingen")
            assert "Gezinnen" not in screen and "Werkvoorraad" not in screen, screen
            terminal.keys("q").ended(0)
        before = denials(house)
        for words in (["family", "show", people["case"]], ["family", "list"], ["work", "list"],
                      ["note", "add", people["case"], "Stiekem"]):
            ending = house.run(*words, "--as", poh, status=1, **MONDAY)
            assert ending.stdout == "", f"{words} shows something: {ending.stdout}"
            assert "Je hebt geen rol met het recht" in ending.stderr, ending.stderr
            assert "regisseur" in ending.stderr, "doesn't say who has it: " + ending.stderr
        assert denials(house) == before + 4, "not every refusal stands in the log"
        house.run("audit", "verify")


def the_supervisor_assigns_a_family_without_coordinator(binary):
    """The row without a coordinator goes, and stands with the coordinator it was given to."""
    with House(binary) as house:
        people = move_in(house)
        free = next(
            row for row in house.json("family", "list", **MONDAY) if row["coordinator"] is None)
        with house.screens("--as", people["supervisor"], **MONDAY) as terminal:
            terminal.wait_for(free["name"], "Zonder regisseur")
            go_to(terminal, free["name"])
            give_reason(terminal.keys("Enter"))
            terminal.wait_for("1 Overzicht", "R ○ ontbreekt")
            terminal.keys("R").wait_for("─ Regisseur")
            terminal.type("Visser").wait_for("▸ Anne Visser")
            terminal.keys("Enter", "C-s").wait_for("regisseur ingesteld", "R avisser")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.wait_gone("Zonder regisseur")
            terminal.keys("q").ended(0)
        row = next(
            row for row in house.json("family", "list", **MONDAY) if row["case"] == free["case"])
        assert row["coordinator"] == people["coordinator"], row
        house.run("audit", "verify")


def give_reason(terminal):
    """Says why a file is read that isn't one's own: the last but one, supervision."""
    terminal.wait_for("is niet van jou", "Waarom bekijk je dit dossier")
    terminal.keys("End", "Up").wait_for("▸ toezicht of kwaliteit")
    terminal.keys("Enter").wait_gone("Waarom bekijk je dit dossier")


def go_to(terminal, name):
    """Moves the cursor down to the row with the name."""
    for _ in range(20):
        if any(line.startswith("▸") and name in line for line in terminal.screen().splitlines()):
            return
        before = pointer(terminal.screen())
        terminal.keys("Down")
        wait_until(lambda: pointer(terminal.screen()) != before)
    terminal.fail(f"no row with {name}")


def pointer(screen):
    return next((line for line in screen.splitlines() if line.startswith("▸")), "")


def case_of(house, name):
    return next(
        row["case"] for row in house.json("family", "list", **MONDAY) if row["name"] == name)


def denials(house):
    return sum(
        line["denied"] for line in house.json("audit", "list", "--limit", 500, **MONDAY))
