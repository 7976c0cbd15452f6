"""A crisis on Friday afternoon, the weekend sheet, and Monday morning (step 9 of the day)."""

from days import move_in
from house import House

FRIDAY = {"REGIE_NOW": "2026-11-27T16:10"}
AFTER = {"REGIE_NOW": "2026-11-30T08:30"}


def on_friday_help_starts_at_once_and_on_monday_the_crisis_stands_on_top(binary):
    with House(binary) as house:
        moved = move_in(house)
        with house.screens("--as", moved["coordinator"], **FRIDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("C").wait_for("Wie belde, tel.", "Bereikbaar weekend")
            terminal.type("Buurvrouw, 06 12345678").keys("Tab", "Tab")
            terminal.type("Vader staat dreigend voor de deur.").keys("Tab")
            terminal.type("Slaan, voor moeder en de kinderen").keys("Tab")
            terminal.type("Politie is geweest; moeder houdt de deur op slot.").keys("Tab")
            terminal.type("Crisisopvang Kompas, 015 1234567").keys("Tab", "Tab")
            terminal.type("Oma, 06 87654321").keys("C-s")
            terminal.wait_for("CRISIS")
            terminal.keys("8").wait_for("besluit volgt vóór 11 dec", "weer kijken")
            terminal.keys("D").wait_for("WEEKENDBLAD, 27 november 2026")
            terminal.keys("End").wait_for("bel 112")
            terminal.keys("Escape").wait_gone("bel 112")
            terminal.keys("q").wait_for("Werkvoorraad", "De Wit", "Crisis")
            terminal.keys("q").ended(0)
        sheet = house.run("safety", "weekend", "--as", moved["coordinator"], **FRIDAY).stdout
        for part in ("De Wit", "Crisisopvang Kompas", "Oma, 06 87654321", "0800-2000"):
            assert part in sheet, sheet
        with house.screens("--as", moved["coordinator"], **AFTER) as terminal:
            screen = terminal.wait_for("Werkvoorraad", "De Wit", "Crisis")
            lines = screen.splitlines()
            head = next(place for place, line in enumerate(lines) if "GPRAZB" in line)
            assert "De Wit" in lines[head + 1] and "Crisis" in lines[head + 1], screen
            terminal.keys("C").wait_for("weer kijken")
            terminal.keys("e").wait_for("Besluit over hulp in de crisis")
            terminal.type("Beschikking 2026-117").keys("C-s")
            terminal.wait_for("besluit 30 nov")
            terminal.keys("x").wait_for("Crisis beëindigen")
            terminal.type("Vader is opgepakt, het is rustig.").keys("C-s")
            terminal.wait_for("afgelopen 30 nov")
            terminal.wait_gone("CRISIS")
            terminal.keys("q").wait_for("Werkvoorraad")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def the_same_goes_by_command_and_no_messages_is_set_and_lifted(binary):
    with House(binary) as house:
        house.run("init", "--team", "Oost")
        house.run("family", "open", "--name", "De Wit", "--municipality", "0518")
        case = house.json("family", "list")[0]["case"]
        house.run("coordinator", "set", case, house.json("user", "list")[0]["login"])
        told = [
            "--reported-by", "Oma, 06 12345678", "--about", "Sem", "--text", "Ruzie",
            "--danger", "Voor Sem", "--agreed", "Sem slaapt bij oma", "--reachable", "Oma",
            "--look-on", "2099-01-04"]
        house.run("safety", "crisis", case, *told, "--helper", "Opvang, 015 1234567")
        refused = house.run("safety", "crisis", case, *told, status=1)
        assert "al een crisis open" in refused.stderr, refused.stderr
        work = house.json("work", "list")
        assert work[0]["rank"] == 0, work
        page = house.run("safety", "weekend", "--format", "html").stdout
        assert "<h1>WEEKENDBLAD" in page and "Sem slaapt bij oma" in page, page
        house.run("safety", "crisis-decide", case, "1", "--text", "Beschikking 12")
        house.run("safety", "crisis-end", case, "1", "--text", "Voorbij")
        assert "geen gezin" in house.run("safety", "weekend").stdout
        house.run("family", "member", case, "--given", "Sem", "--surname", "Wit", "--birth",
                  "2015-05-13", "--role", "youth")
        house.run("commitment", "add", case, "--person", "Sem", "--provider", "lokaal team",
                  "--product", "Opvang", "--route", "crisis", "--amount", "500")
        house.run("safety", "crisis-link", case, "1", "--commitment", "9", status=1)
        house.run("safety", "crisis-link", case, "1", "--commitment", "1")
        assert house.json("safety", "show", case)[0]["commitments"] == [1]
        assert house.json("commitment", "list", case)[0]["crises"] == [1]
        house.run("safety", "block", case, "--reason", "Vader leest mee")
        house.run("safety", "block", case, "--reason", "Nog een keer", status=1)
        house.run("safety", "allow", case, "--reason", "Nieuw nummer")
        shown = house.json("safety", "show", case)
        assert [row["kind"] for row in shown] == ["crisis", "messageBlock"], shown
        assert shown[0]["decision"] == "Beschikking 12" and shown[1]["whyLifted"], shown
        house.run("audit", "verify")
