"""The people of De Wit: custody decides whom the plan asks, a death, a birth, school and absence."""

import itertools

from days import MONDAY, move_in
from house import House


def custody_decides_whom_the_plan_asks(binary):
    """Custody for both parents, one ended: the plan lies with the other; a death and a birth."""
    with House(binary) as house:
        moved = move_in(house)
        login, case = moved["coordinator"], moved["case"]
        user = ["--as", login]
        take_custody_back(house, case, user)
        house.run("plan", "start", case, *user, **MONDAY)
        house.run("plan", "present", case, *user, **MONDAY)
        for parent in ["Karin", "Paul"]:
            house.run("custody", "add", case, "--child", "Noor", "--holder", parent,
                      "--since", "16-10-2018", *user, **MONDAY)
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type("de wit").wait_for("De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("3").wait_for("nog geen antwoord", "Gezag niet vastgelegd van Sem")
            terminal.keys("2").wait_for("Gezag niet vastgelegd van Sem", "○ niet")
            go_to(terminal, "Sem")
            terminal.keys("Enter").wait_for("Wie heeft gezag", "gezag niet vastgelegd")
            record_custody(terminal, "Karin", "13-5-2014")
            terminal.wait_for("gezag vastgelegd", "Karin de Wit · ouderlijk gezag")
            record_custody(terminal, "Paul", "13-5-2014")
            terminal.wait_for("Paul de Wit · ouderlijk gezag")
            hostile_custody(terminal)
            end_custody(terminal, "Paul", "Sem")
            terminal.keys("Escape").wait_for("Gesproken")
            house.run("custody", "end", case, "--child", "Noor", "--holder", "Paul",
                      "--on", "22-11-2026", *user, **MONDAY)
            terminal.keys("r", "3").wait_for(
                "nog geen antwoord van Sem de Wit, Karin de Wit", without=["Karin de Wit, Paul"])
            terminal.keys("2").wait_for("Gesproken")
            register_a_death(terminal)
            let_a_child_be_born(terminal)
            terminal.keys("Escape").wait_for("Gesproken")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")
        house.run("doctor")


def take_custody_back(house, case, user):
    """The demo has recorded it of both children; on its first day it is taken back."""
    terms = house.json("custody", "list", case, *user, **MONDAY)
    holders = sorted((term["childName"], term["holderName"]) for term in terms)
    assert holders == [(child, parent) for child in ("Noor de Wit", "Sem de Wit")
                       for parent in ("Karin de Wit", "Paul de Wit")], holders
    for term in terms:
        house.run("custody", "end", case, "--child", term["child"], "--holder", term["holder"],
                  "--on", term["fromDay"], *user, **MONDAY)


def record_custody(terminal, holder, since):
    terminal.keys("c").wait_for("─ Gezag vastleggen", "▸ Vanaf*")
    terminal.type(since).keys("BTab", "BTab", "BTab", "BTab").wait_for("▸ Wie heeft gezag")
    terminal.type(holder).wait_for(f"▸ {holder} de Wit · ouder")
    terminal.keys("Enter", "C-s").wait_gone("─ Gezag vastleggen")


def hostile_custody(terminal):
    """A third holder, an organisation without a name, a day that is none."""
    terminal.keys("c").wait_for("─ Gezag vastleggen", "▸ Wie heeft gezag*")
    terminal.type("een org").wait_for("▸ een organisatie")
    terminal.keys("Enter")
    terminal.keys("C-s").wait_for("▸ Vanaf*", "Dit veld is nodig")
    terminal.type("31-2-2020").keys("C-s").wait_for("! ")
    terminal.keys("C-u").type("1-1-2020").keys("C-s").wait_for("▸ Organisatie", "! ")
    terminal.type("GI Delta").keys("C-s").wait_for("al twee het gezag")
    terminal.keys("Escape").wait_for("Weggooien")
    terminal.keys("End", "Enter").wait_gone("─ Gezag vastleggen")


def end_custody(terminal, holder, child):
    terminal.keys("x").wait_for("─ Gezag beëindigen", "▸ Gezag")
    terminal.type(holder).wait_for(f"▸ {holder} de Wit over {child}")
    terminal.keys("Enter", "C-s").wait_gone("─ Gezag beëindigen")
    terminal.wait_for("gezag beëindigd")


def register_a_death(terminal):
    """Paul, with his card found by his name in the list."""
    go_to(terminal, "Paul")
    terminal.keys("Enter").wait_for("Paul de Wit", "Relaties")
    terminal.keys("Enter").wait_for("Wat wil je doen voor Paul de Wit?")
    terminal.keys("End", "Enter").wait_for("─ Overlijden vastleggen", "▸ Overleden op*")
    terminal.type("24-11-2026").keys("C-s").wait_for("ligt in de toekomst")
    terminal.keys("C-u").type("22-11-2026").keys("C-s").wait_for(
        "† Paul de Wit", "overleden 22 nov")
    terminal.keys("Escape").wait_for("Gesproken", "† 22-11-2026")


def let_a_child_be_born(terminal):
    terminal.keys("n").wait_for("─ Gezinslid", "▸ Achternaam*")
    terminal.type("Wit").keys("BTab", "BTab").type("Baby").keys("Tab").type("de")
    for _ in range(10):
        terminal.keys("Tab")
    terminal.wait_for("▸ Uitgerekend op")
    terminal.type("3-12-2026").keys("C-s")
    terminal.wait_for("Baby de Wit (ongeboren)", "verwacht 3 dec")
    go_to(terminal, "Baby")
    terminal.keys("Enter").wait_for("Baby de Wit (ongeboren)", "ongeboren, verwacht 3 dec")
    terminal.keys("Enter").wait_for("Geboorte van dit kind vastleggen")
    terminal.keys("Enter").wait_for("─ Geboorte vastleggen", "▸ Geboren op*")
    terminal.type("23-11-2026").keys("Tab", "C-u").type("Mees").keys(
        "Tab", "Tab", "Tab", "Tab").wait_for("▸ BSN")
    terminal.type("123456789").keys("C-s").wait_for("cijfer fout of verwisseld")
    terminal.keys("C-u").type("000000000").keys("C-s").wait_for("van niemand")
    terminal.keys("C-u").type("010000008").keys("C-s").wait_for(
        "geboorte vastgelegd", "Mees de Wit", "23-11-2026 (0 jaar)", "gezag niet vastgelegd")


def go_to(terminal, name):
    """The cursor on a member, from the top of the list."""
    terminal.keys("Home")
    lines = terminal.wait_for("Gesproken").splitlines()[5:]
    rows = list(itertools.takewhile(str.strip, lines))
    place = next(place for place, row in enumerate(rows) if name in row)
    terminal.keys(*["Down"] * place).wait_for(f"▸ {rows[place][2:12].rstrip()}")
