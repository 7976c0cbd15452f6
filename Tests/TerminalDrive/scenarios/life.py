"""Birthdays, help after eighteen, and the contact after a file was closed."""

from days import MONDAY
from house import House

FEBRUARY = {"REGIE_NOW": "2027-02-23T08:30"}


def a_birthday_and_a_closed_file_come_back_in_the_worklist(binary):
    """A youth of 17½ is seen to from the list; the file closes; the family is called later."""
    with House(binary) as house:
        house.run("init", "--demo", "6", "--seed", "1", "--today", "2026-11-23")
        user = ["--as", "avisser"]

        def run(*words, status=0):
            return house.run(*words, *user, status=status, **MONDAY)

        run("family", "open", "--name", "Zwart", "--municipality", "0518")
        case = next(row["case"] for row in house.json("family", "list", *user, **MONDAY)
                    if row["name"] == "Zwart")
        run("family", "member", case, "--surname", "Zwart", "--given", "Mees",
            "--role", "youth", "--birth", "2009-05-25")
        run("coordinator", "set", case, "avisser")
        run("contact-point", "set", case, "--name", "Anna Visser", "--phone", "0701234567")
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "Zwart", "Besluit na 18: Mees")
            terminal.keys("q").ended(0)
        run("extended-care", "decide", case, "--person", "Mees", "--ground", "fosterCare",
            "--until", "2030-05-25", status=1)
        run("extended-care", "decide", case, "--person", "Mees", "--ground", "fosterCare",
            "--until", "2030-05-24")
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "Zwart", "Toekomstplan Mees (17½)")
            while not terminal.row("Zwart").startswith("▸"):
                terminal.keys("Down").wait_for("Zwart")
            terminal.keys("w").wait_for("Mees wordt 17½", "hoort een toekomstplan")
            terminal.keys("Escape").wait_gone("hoort een toekomstplan")
            terminal.keys("d").wait_for("─ Afspraak bij een verjaardag", "17½ jaar, toekomstplan")
            terminal.keys("C-s").wait_for("Wat is afgesproken")
            terminal.type("Kamertraining en Wmo aangevraagd").keys("C-s")
            terminal.wait_for("afspraak bij verjaardag genoteerd")
            terminal.keys("2").wait_for("Verjaardagen en hulp na 18", "Mees · 18 jaar: 25 mei 2027",
                                        "verlengde jeugdhulp t/m 24 mei 2030")
            terminal.keys("q").wait_for("Werkvoorraad")
            terminal.wait_gone("Toekomstplan Mees")
            terminal.keys("q").ended(0)
        met = house.json("milestone", "list", case, *user, **MONDAY)
        assert [row["doneOn"] for row in met if row["milestone"] == "futurePlan"] == [
            "2026-11-23"], met
        close_with_aftercare(house, user, case)
        call_three_months_later(house, user, case)
        house.run("audit", "verify")


def close_with_aftercare(house, user, case):
    """Closes the file by keyboard; the contact afterwards is offered."""
    with house.screens(*user, **MONDAY) as terminal:
        terminal.wait_for("Werkvoorraad", "Zwart")
        terminal.keys("/").wait_for("Naam, geboortedatum")
        terminal.type(case).wait_for("Zwart")
        terminal.keys("Enter").wait_for("1 Overzicht")
        terminal.keys("a").wait_for("Afhandelen: Zwart")
        terminal.keys("End", "Enter").wait_for("─ Dossier sluiten", "ja, na 3 en 6 maanden")
        terminal.keys("Right", "Right").wait_for("31 volgens plan")
        terminal.keys("Tab", "Right").wait_for("01 beëindigd volgens plan")
        terminal.keys("C-s").wait_for("gesloten 23 nov: volgens plan", "waakvlamcontact 23 feb 2027")
        terminal.keys("q").wait_gone("1 Overzicht")
        terminal.keys("q").ended(0)


def call_three_months_later(house, user, case):
    """The closed file stands in the worklist again, until somebody says how it goes."""
    with house.screens(*user, **FEBRUARY) as terminal:
        terminal.wait_for("Werkvoorraad")
        for _ in range(40):
            if "Waakvlamcontact" in terminal.screen() and terminal.row("Zwart").startswith("▸"):
                break
            terminal.keys("Down").wait_for("Werkvoorraad")
        terminal.keys("d").wait_for("─ Waakvlamcontact", "▸ Hoe gaat het", "23 feb")
        terminal.keys("Right").wait_for("het gaat goed")
        terminal.keys("C-s").wait_for("waakvlamcontact genoteerd, het gaat goed")
        terminal.keys("q").wait_for("Werkvoorraad")
        terminal.wait_gone("Waakvlamcontact")
        terminal.keys("q").ended(0)
    contacts = house.json("aftercare", "list", case, *user, **FEBRUARY)
    assert [row["outcome"] for row in contacts] == ["goesWell", None], contacts
