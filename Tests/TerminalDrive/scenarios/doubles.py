"""Somebody recorded twice is found before anybody works in two files."""

from house import House


def a_double_mother_is_found_on_the_screen_and_by_command(binary):
    """From the menu of actions, with the reasons; Enter opens the other file."""
    with House(binary) as house:
        house.run("init")
        first = opened(house, "De Wit")
        second = opened(house, "Jansen")
        mother = ["--surname", "Wit", "--prefix", "de", "--role", "parent", "--birth", "1985-06-01"]
        house.run("family", "member", first, *mother, "--given", "Iris", "--phone", "0612345678")
        house.run("family", "member", second, *mother, "--given", "I.", "--phone", "0612345678")
        youth = ["--surname", "Wit", "--role", "youth", "--birth", "2014-05-13"]
        for name in ("Sem", "Tim"):
            house.run("family", "member", first, *youth, "--given", name)

        rows = house.json("family", "doubles", first)
        assert [(row["case"], row["reasons"]) for row in rows] == [
            (second, ["samePhone", "sameBirthSimilarName"])], rows
        table = house.run("family", "doubles", second).stdout
        assert "Iris de Wit" in table and first in table, table
        assert "zelfde telefoonnummer" in table, table
        english = house.run("family", "doubles", first, "--lang", "en", "--format", "csv").stdout
        assert "same telephone number" in english, english
        house.run("family", "doubles", "Z-2026-99999", status=1)
        house.run("family", "doubles", status=2)

        with house.screens() as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type("de wit").wait_for(first)
            terminal.keys("Enter").wait_for("1 Overzicht", "‹ De Wit")
            look(terminal)
            terminal.wait_for(second + " Jansen", "zelfde telefoonnummer")
            terminal.keys("Escape").wait_gone("dubbel in?")
            look(terminal)
            terminal.keys("Enter").wait_for("‹ Jansen", second)
            terminal.keys("q").wait_gone("‹ Jansen")
            terminal.keys("q", "q").ended(0)
        log = house.run("audit", "list").stdout
        assert "Gekeken wie er dubbel in staat" in log, log
        house.run("audit", "verify")


def opened(house, name):
    """The case number of a new family."""
    house.run("family", "open", "--name", name, "--municipality", "0518")
    return next(row["case"] for row in house.json("family", "list") if row["name"] == name)


def look(terminal):
    """Asks from the menu of actions who is recorded twice."""
    terminal.keys("F2").wait_for("Typ om te zoeken")
    terminal.type("dubbel").wait_for("Kijken wie er dubbel in staat")
    terminal.keys("Enter")
    terminal.wait_for("Wie van De Wit staat er dubbel in?", "Iris de Wit lijkt op I. de Wit")
