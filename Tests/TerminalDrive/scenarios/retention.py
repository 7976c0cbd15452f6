"""How long a closed file is kept, and a child who is in two files."""

from days import MONDAY, move_in
from house import House

LATER = {"REGIE_NOW": "2026-12-01T08:30"}


def a_closed_file_says_until_when_it_is_kept(binary):
    """A file closes, its date stands on the screen; an addendum moves it; the list names nobody."""
    with House(binary) as house:
        user = ["--as", move_in(house)["coordinator"]]
        case = new_family(house, user)
        house.run("note", "add", case, "Gebeld met moeder.", *user, **MONDAY)
        said = house.run("retention", "show", case, *user, **MONDAY)
        assert "nog geen datum" in said.stdout + said.stderr, said
        house.run("family", "close", case, "--reason", "31", "--no-aftercare", *user, **MONDAY)
        kept = house.json("retention", "show", case, *user, **MONDAY)
        assert [(line["name"], line["keptUntil"], line["record"]) for line in kept] == [
            ("Mees Zwart", "2046-11-23", "access")], kept
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type(case).wait_for("Zwart")
            terminal.keys("Enter").wait_for(
                "1 Overzicht", "Bewaren       tot en met 23 nov 2046", "Archiefwet, selectielijst 2020")
            terminal.keys("2").wait_for("Gesproken")
            terminal.keys("Enter").wait_for(
                "Bewaren            tot en met 23 nov 2046", "laatste wijziging 23 nov")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        with house.screens(*user, **LATER) as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type(case).wait_for("Zwart")
            terminal.keys("Enter").wait_for("1 Overzicht", "Bewaren       tot en met 23 nov 2046")
            terminal.keys("5").wait_for("Gebeld met moeder")
            terminal.keys("e").wait_for("─ Aanvulling")
            terminal.type("Moeder denkt er anders over.").keys("C-s")
            terminal.wait_gone("─ Aanvulling")
            terminal.keys("1").wait_for("Bewaren       tot en met 1 dec 2046")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        moved = house.json("retention", "show", case, *user, **LATER)
        assert moved[0]["keptUntil"] == "2046-12-01", moved

        def before(day):
            found = house.json("retention", "list", "--before", day, **LATER)
            return [row for row in found if row["case"] == case]

        assert before("2046-12-01") == []
        due = before("2046-12-02")
        assert [(row["case"], row["role"]) for row in due] == [(case, "youth")], due
        assert "name" not in due[0], due
        refused = house.run("retention", "list", *user, status=1, **LATER)
        assert case not in refused.stdout + refused.stderr, refused
        assert "retention.shown" in [line["event"] for line in house.json("audit", "list")]
        rules = house.json("retention", "rules", *user, **LATER)
        assert [(rule["record"], rule["years"]) for rule in rules] == [
            ("help", 20), ("access", 15), ("access", 20)], rules
        house.run("audit", "verify")


def a_child_of_two_households_is_in_two_files(binary):
    """Sem de Wit becomes a member of his father's file too; both cards say so."""
    with House(binary) as house:
        moved = move_in(house)
        user, own = ["--as", moved["coordinator"]], moved["case"]
        case = new_family(house, user)
        sem = next(member for member in house.json("family", "show", own, *user, **MONDAY)["members"]
                   if member["name"] == "Sem de Wit")
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type(case).wait_for("Zwart")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("2").wait_for("Gesproken")
            terminal.keys("n").wait_for("─ Gezinslid", "▸ Achternaam*")
            terminal.type("Wit").keys("BTab", "BTab").type("Sem").keys("Tab").type("de")
            terminal.keys("Tab", "Tab", "Tab").wait_for("▸ Geboortedatum")
            terminal.type("1-1-2015")
            for _ in range(8):
                terminal.keys("Tab")
            terminal.wait_for("▸ Eigen dossier")
            terminal.type(own).keys("C-s")
            terminal.wait_for("heeft niemand met deze naam en geboortedatum")
            for _ in range(8):
                terminal.keys("BTab")
            terminal.wait_for("▸ Geboortedatum")
            terminal.keys("C-u").type(sem["birth"]).keys("C-s")
            terminal.wait_gone("─ Gezinslid")
            terminal.wait_for("Sem de Wit")
            terminal.keys("Home", "Down", "Enter").wait_for(
                "Ook in             dossier " + own, "dat is zijn eigen dossier")
            terminal.keys("Escape").wait_for("Gesproken")
            for _ in range(5):
                terminal.keys("Tab")
            terminal.wait_for("Vanaf", "over Sem: Karin de Wit")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        there = house.json("family", "show", case, *user, **MONDAY)["elsewhere"]
        assert [(place["case"], place["isOwn"]) for place in there] == [(own, True)], there
        here = house.json("family", "show", own, *user, **MONDAY)["elsewhere"]
        assert [(place["case"], place["isOwn"]) for place in here] == [(case, False)], here
        house.run("family", "member", case, "--surname", "Wit", "--prefix", "de", "--given", "Noor",
                  "--role", "youth", "--own-file", own, *user, status=1, **MONDAY)
        house.run("audit", "verify")


def two_people_destroy_what_needs_not_be_kept(binary):
    """A parent asks; the one who proposed it can't decide, another can; not a word of it stays."""
    with House(binary) as house:
        user = ["--as", move_in(house)["coordinator"]]
        house.run("user", "add", "fatma", "--name", "Fatma", "--role", "privacyOfficer", **MONDAY)
        officer = ["--as", "fatma"]
        case = new_family(house, user)
        house.run("note", "add", case, "Zeldzaamwoord van de school.", *user, **MONDAY)
        ask = ["retention", "propose", case, "--request", "moeder van Mees", "--on", "2026-11-20"]
        refused = house.run(*ask, *officer, status=1, **MONDAY)
        assert "Sluit het dossier eerst af" in refused.stderr, refused
        house.run("family", "close", case, "--reason", "31", "--no-aftercare", *user, **MONDAY)
        early = house.run("retention", "propose", case, *officer, status=1, **MONDAY)
        assert "23 november 2046" in early.stderr or "23 nov 2046" in early.stderr, early
        house.run(*ask, *user, status=1, **MONDAY)
        house.run(*ask, *officer, **MONDAY)
        own = house.run("retention", "destroy", "1", *officer, status=1, **MONDAY)
        assert "beslist er niet zelf over" in own.stderr, own
        none = house.run("retention", "certificate", "1", status=1, **MONDAY)
        assert "nog niets vernietigd" in none.stderr, none
        done = house.run("retention", "destroy", "1", **MONDAY)
        assert "Er staat niets meer van in de bestanden" in done.stdout + done.stderr, done
        rows = house.json("retention", "destructions", "--all", *officer, **MONDAY)
        assert [(row["case"], row["state"]) for row in rows] == [(case, "done")], rows
        paper = house.run("retention", "certificate", "1", **MONDAY).stdout
        assert case in paper and "moeder van Mees" in paper and "Zwart" not in paper, paper
        gone = house.run("family", "show", case, *user, status=1, **MONDAY)
        assert "Zwart" not in gone.stdout + gone.stderr, gone
        for path in house.folder.rglob("*.sqlite*"):
            assert b"Zeldzaamwoord" not in path.read_bytes(), path
        house.run("audit", "verify")


def new_family(house, user):
    """An open file of one child, with the coordinator."""
    house.run("family", "open", "--name", "Zwart", "--municipality", "0518", *user, **MONDAY)
    case = next(row["case"] for row in house.json("family", "list", *user, **MONDAY)
                if row["name"] == "Zwart")
    house.run("family", "member", case, "--surname", "Zwart", "--given", "Mees", "--role", "youth",
              "--birth", "2016-05-25", *user, **MONDAY)
    house.run("coordinator", "set", case, user[1], *user, **MONDAY)
    return case
