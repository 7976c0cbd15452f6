"""Help and budget: the ceiling, who waits, and who else helps."""

import sqlite3

from days import MONDAY, move_in
from house import House
from scenarios.roles import give_reason


def the_municipality_stops_at_the_ceiling_and_the_general_practitioner_does_not(binary):
    """Step 6 of the coordinator's day: 1,200 refused, 900 booked, the supervisor hears of it."""
    with House(binary) as house:
        moved = move_in(house)
        login = moved["coordinator"]
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit", "●●●○●◐")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type("0612345678").wait_for("telefoon")
            terminal.keys("Enter").wait_for("+1", "B ◐", "1 Overzicht")
            terminal.keys("4").wait_for("€ 840 boven het budget", "104 %", "Speltherapie")
            commit(terminal, person="Sem", product="Weekendopvang", route=0, amount="1200")
            terminal.keys("C-s").wait_for("Boven het budget", "ophoging", "Inzet toevoegen")
            terminal.keys("Escape").wait_for("Weggooien wat je typte")
            terminal.keys("End", "Enter").wait_gone("Inzet toevoegen")
            commit(terminal, person="Noor", product="Rouwgesprekken", route=1, amount="900")
            terminal.keys("C-s").wait_for("inzet vastgelegd", "€ 22.740", "Rouwgesprekken")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def commit(terminal, person, product, route, amount):
    """Fills the form of a commitment with the keyboard alone."""
    terminal.keys("n").wait_for("─ Inzet toevoegen", "▸ Product")
    terminal.type(product).keys("BTab", "BTab").wait_for("▸ Persoon")
    terminal.type(person).wait_for(f"▸ {person} de Wit · jeugdige")
    terminal.keys("Enter").wait_for(f"▸ Persoon*             {person} de Wit")
    terminal.keys("Tab", "Tab", "Tab").wait_for("▸ Route")
    terminal.keys(*["Right"] * route).keys("Tab").wait_for("▸ Bedrag")
    terminal.type(amount).wait_for("€ ")


def who_waits_is_looked_at_starts_and_stops(binary):
    """Waiting, bridging, a look, the start and the end by command; the log stays whole."""
    with House(binary) as house:
        moved = move_in(house)
        case, user = moved["case"], ["--as", moved["coordinator"]]

        def run(*words, status=0):
            return house.run(*words, *user, status=status, **MONDAY)

        def committed():
            return house.json("commitment", "list", case, *user, **MONDAY)

        help_for_noor = ["commitment", "add", case, "--person", "Noor", "--provider",
                         "Kompas Jeugd", "--product", "Rouwgesprekken", "--amount", "900"]
        assert "budget" in run(*help_for_noor, "--route", "municipality", status=1).stderr
        run(*help_for_noor, "--route", "nobody", status=1)
        run(*help_for_noor, "--route", "generalPractitioner", "--goal", "9", status=1)
        run(*help_for_noor, "--route", "generalPractitioner", "--goal", "2")
        number = committed()[-1]["number"]
        run("commitment", "check", case, number, "--finding", "Goed", status=1)
        run("commitment", "wait", case, number, "--expected", "7-12-2026", "--bridging", "Oma")
        run("commitment", "check", case, number, "--finding", "Gebeld: het gaat.")
        waiting = committed()[-1]["waiting"]
        assert (waiting["bridging"], len(waiting["checks"])) == ("Oma", 1), waiting
        run("commitment", "start", case, number, "--on", "24-11-2026", status=1)
        run("commitment", "start", case, number)
        run("commitment", "stop", case, number, "--reason", "99", status=1)
        run("commitment", "stop", case, number, "--reason", "31", "--remains", "100")
        line = next(row for row in committed() if row["number"] == number)
        assert (line["state"], line["countedCents"]) == ("stopped", 10_000), line
        run("involved", "add", case, "--person", "Sem", "--organisation", "Jonge Wieken",
            "--kind", "otherLaw", "--contact", "Bram Mulder", "--phone", "070 1234555")
        run("involved", "end", case, 2)
        run("involved", "end", case, 2, status=1)
        house.run("audit", "verify")


def the_supervisor_sees_who_is_over_the_budget(binary):
    """De Wit stands in the supervisor's worklist for its budget alone."""
    with House(binary) as house:
        moved = move_in(house)
        with house.screens("--as", moved["supervisor"], **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit", "Boven het budget")
            terminal.keys("q").ended(0)


def a_supervisor_acknowledges_an_overspend_until_it_rises(binary):
    """Step 5 of the supervisor's day: a reason, the mark stays, nobody is chased until more is committed."""
    with House(binary) as house:
        moved = move_in(house)
        case, login, chief = moved["case"], moved["coordinator"], moved["supervisor"]
        words = ["budget", "acknowledge", case, "--year", 2026, "--reason", "Crisishulp in oktober"]
        house.run(*words, "--as", login, status=1, **MONDAY)
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("4").wait_for("nog niet erkend door de teamleider", without=["o Erkennen"])
            terminal.keys("q").wait_for("Werkvoorraad")
            terminal.keys("q").ended(0)
        with house.screens("--as", chief, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit", "Boven het budget")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type("0612345678").wait_for("telefoon")
            give_reason(terminal.keys("Enter"))
            terminal.wait_for("B ◐", "1 Overzicht")
            terminal.keys("4").wait_for("nog niet erkend door de teamleider", "o Erkennen")
            terminal.keys("o").wait_for("─ Overschrijding erkennen", "2026: € 21.840 van € 21.000")
            terminal.keys("C-s").wait_for("─ Overschrijding erkennen")
            assert not house.rows("SELECT 1 FROM overspend_acknowledgement")
            terminal.type("Crisishulp in oktober").wait_for("Crisishulp in oktober")
            terminal.keys("C-s").wait_gone("─ Overschrijding erkennen")
            terminal.wait_for("erkend door", "Crisishulp in oktober", "€ 840 boven het budget", "B ◐",
                              without=["o Erkennen", "nog niet erkend"])
            terminal.keys("u").wait_for("Een erkenning blijft staan")
            terminal.keys("Escape").wait_gone("Een erkenning blijft staan")
            terminal.keys("q").wait_for("Werkvoorraad", without=["Boven het budget"])
            terminal.keys("q").ended(0)
        assert "2026" in house.run(*words, "--as", chief, status=1, **MONDAY).stderr
        file = house.json("family", "show", case, "--as", chief, **MONDAY)
        assert file["budget"]["acknowledged"]["reason"] == "Crisishulp in oktober", file["budget"]
        assert file["ones"]["budget"] == "overdue", file["ones"]
        house.run("commitment", "add", case, "--person", "Noor", "--provider", "Kompas Jeugd",
                  "--product", "Rouwgesprekken", "--amount", "900", "--route", "generalPractitioner",
                  "--as", login, **MONDAY)
        with house.screens("--as", chief, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit", "Boven het budget")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type("0612345678").wait_for("telefoon")
            terminal.keys("Enter").wait_for("B ◐", "1 Overzicht")
            terminal.keys("4").wait_for("nog niet erkend", "eerder tot € 21.840 erkend door")
            terminal.keys("q").wait_for("Werkvoorraad")
            terminal.keys("q").ended(0)
        house.run(*words, "--as", chief, **MONDAY)
        file = house.json("family", "show", case, "--as", chief, **MONDAY)
        assert file["budget"]["acknowledged"]["committedCents"] == 2_274_000, file["budget"]
        house.run("audit", "verify")


def a_raise_above_the_limit_waits_for_another_supervisor(binary):
    """Step 5 of the supervisor's day: he can't approve what he asked for, by screen, command or SQL."""
    with House(binary) as house:
        moved = move_in(house)
        case, login, chief = moved["case"], moved["coordinator"], moved["supervisor"]

        def run(*words, by, status=0):
            return house.run("budget", *words, "--as", by, status=status, **MONDAY)

        assert "ophoging" in run("set", case, "--ceiling", "60000", by=login, status=1).stderr
        with house.screens("--as", chief, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type("0612345678").wait_for("telefoon")
            give_reason(terminal.keys("Enter"))
            terminal.wait_for("B ◐", "1 Overzicht")
            terminal.keys("4").wait_for("nog niet erkend door de teamleider")
            terminal.keys("v").wait_for("─ Budget ophogen", "▸ Budget")
            terminal.type("60000").keys("C-s").wait_for("─ Budget ophogen", "▸ Reden")
            assert not house.rows("SELECT 1 FROM budget_raise")
            terminal.type("Crisishulp").wait_for("Crisishulp")
            terminal.keys("C-s").wait_gone("─ Budget ophogen")
            terminal.wait_for("2026: van € 21.000 naar € 60.000", "wacht op tweede akkoord")
            terminal.keys("Home").wait_for("x Intrekken", without=["o Akkoord"])
            terminal.keys("q").wait_for("Werkvoorraad", "De Wit")
            terminal.keys("q").ended(0)
        assert "beslist er niet zelf over" in run("approve", case, by=chief, status=1).stderr
        run("approve", case, by=login, status=1)
        refused_by_the_schema(house.store, """
            UPDATE budget_raise SET state = 'approved', decided_by = proposed_by,
              decided_on = proposed_on""")
        assert house.rows("SELECT state FROM budget_raise") == [("waiting",)]
        run("withdraw", case, by=chief)
        run("raise", case, "--ceiling", "60000", "--reason", "Crisishulp", by=login)
        with house.screens("--as", chief, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type("0612345678").wait_for("telefoon")
            terminal.keys("Enter").wait_for("B ◐", "1 Overzicht")
            terminal.keys("4").wait_for("2026: van € 21.000 naar € 60.000", "wacht op tweede akkoord")
            terminal.keys("Home").wait_for("o Akkoord", "x Weigeren")
            terminal.keys("o").wait_for("─ Akkoord met ophoging")
            terminal.keys("C-s").wait_gone("─ Akkoord met ophoging")
            terminal.wait_for("van € 60.000", "akkoord door", without=["boven het budget"])
            terminal.keys("q").wait_for("Werkvoorraad")
            terminal.keys("q").ended(0)
        raises = house.json("budget", "raises", case, "--as", login, **MONDAY)
        assert [row["state"] for row in raises] == ["approved", "withdrawn"], raises
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def refused_by_the_schema(store, statement):
    """Runs a statement past the program, which a rule of the schema has to stop."""
    connection = sqlite3.connect(store)
    try:
        connection.execute(statement)
    except sqlite3.IntegrityError:
        return
    finally:
        connection.close()
    raise AssertionError("the schema let it through")
