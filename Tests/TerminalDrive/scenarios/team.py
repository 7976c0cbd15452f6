"""A supervisor's Monday with a coordinator who is ill, and a family that is handed over."""

import functools
import atexit
import pathlib
import shutil
import tempfile

from days import MONDAY
from house import House
from scenarios.roles import give_reason

STATES = "SELECT state, count(*) FROM family_letter GROUP BY state"


@functools.cache
def made(binary):
    """A store large enough for one coordinator with 31 families."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="regie-team-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with House(binary) as house:
        house.run("init", "--demo", 112, "--scenario", "days", "--today", "2026-11-23", **MONDAY)
        shutil.copytree(house.store.parent, folder / "regie")
    return folder / "regie"


def move_in(house):
    shutil.copytree(made(house.binary), house.store.parent)


def board(house):
    rows = house.json("team", "board", "--as", "tvandam", **MONDAY)
    return {row["coordinator"]: row for row in rows}


def families(house, *words):
    return house.json("family", "list", "--as", "tvandam", *words, **MONDAY)


def the_families_of_an_ill_coordinator_are_covered_and_one_undo_puts_all_back(binary):
    """Preview of 31 rows, two changed, a result per row, the mark at a colleague, and all undone."""
    with House(binary) as house:
        move_in(house)
        before = families(house)
        assert board(house)["byildiz"]["open"] == 31, board(house)
        with house.screens("--as", "tvandam", **MONDAY) as terminal:
            terminal.keys("4").wait_for("zonder regisseur", "byildiz", "18–24")
            terminal.keys("Down", "Down", "z").wait_for("─ Ziek melden", "30-11-2026")
            terminal.keys("C-s").wait_for("tot nader order, controle 30 nov", "Waarneming")
            rows = [line for line in terminal.screen().splitlines() if "!!" in line]
            assert rows, "no high risk on top"
            for _ in range(2):
                terminal.keys("Enter").wait_for("Wie neemt")
                terminal.keys("Down", "Enter").wait_gone("Wie neemt")
                terminal.keys("Down")
            terminal.keys("C-s").wait_for("Gedaan: 31 van 31", "31 van 31 brieven klaargezet")
            assert len(house.rows("SELECT 1 FROM cover WHERE ended_on IS NULL")) == 31
            assert house.rows(STATES) == [("prepared", 31)], house.rows(STATES)
            assert all(row["coordinator"] == old["coordinator"]
                       for row, old in zip(families(house), before)), "somebody else coordinates"
            with house.screens("--as", "avisser", **MONDAY) as colleague:
                colleague.wait_for("[waarneming]")
                colleague.keys("q").ended(0)
            terminal.keys("u").wait_for("Alles van deze lijst ongedaan maken?")
            terminal.keys("j").wait_for("ongedaan gemaakt: 31 gezinnen")
            assert house.rows(STATES) == [("withdrawn", 31)], house.rows(STATES)
            terminal.keys("q").ended(0)
        assert families(house) == before, "not all is as before"
        assert board(house)["byildiz"]["open"] == 31
        house.run("absence", "report", "byildiz", "--as", "tvandam", **MONDAY)
        assert len(families(house)) == len(before)
        house.run("absence", "undo", "byildiz", "--as", "tvandam", **MONDAY)
        assert families(house) == before
        house.run("audit", "verify")


def marked_families_are_handed_over_together_and_accepted_together(binary):
    """Marked in the worklist, a preview and a result a row, one undo; again by command, accepted."""
    with House(binary) as house:
        move_in(house)
        before = house.rows("SELECT count(*) FROM handover")
        with house.screens("--as", "avisser", **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            terminal.keys("Space", "Space").wait_for("2 gezinnen aangekruist")
            terminal.keys("a").wait_for("overdragen aan een collega")
            terminal.keys("Down", "Enter").wait_for("Aangekruiste gezinnen overdragen")
            terminal.type("yildiz").wait_for("Burcu")
            terminal.keys("Enter", "Tab")
            terminal.type("Ik ga met verlof.").wait_for("met verlof")
            terminal.keys("C-s").wait_for("Overdragen aan byildiz: 2 van 2", "wordt gevraagd")
            assert house.rows("SELECT count(*) FROM handover") == before, "only a preview"
            terminal.keys("C-s").wait_for("Gedaan: 2 van 2")
            terminal.keys("u").wait_for("Ongedaan maken van 08:30: 2 gezinnen")
            terminal.keys("j").wait_for("Gedaan: 2 van 2", "overdracht ingetrokken")
            terminal.keys("q", "q").ended(0)
        mine = [row for row in families(house) if row["coordinator"] == "avisser"]
        cases = [row["case"] for row in mine[:2]]
        words = ["work", "hand-over", "--to", "byildiz", "--note", "Verlof", *cases]
        house.run(*words, "--dry-run", "--as", "avisser", **MONDAY)
        rows = house.json(*words, "--as", "avisser", **MONDAY)
        assert [row["done"] for row in rows] == [True, True], rows
        again = house.run(*words, "--as", "avisser", status=1, **MONDAY)
        assert "byildiz" in again.stdout, again.stdout
        rows = house.json("work", "accept", *cases, "--as", "byildiz", **MONDAY)
        assert [row["done"] for row in rows] == [True, True], rows
        theirs = {row["case"] for row in families(house) if row["coordinator"] == "byildiz"}
        assert set(cases) <= theirs
        house.run("audit", "verify")


def three_families_without_coordinator_are_assigned_in_one_go(binary):
    """Mark all, choose, see, confirm: the row is empty; the numbers equal the lists; undo."""
    with House(binary) as house:
        move_in(house)
        with house.screens("--as", "tvandam", **MONDAY) as terminal:
            terminal.keys("4").wait_for("zonder regisseur")
            terminal.keys("Enter").wait_for("zonder regisseur · open", "[ ] ", "3 gezinnen")
            terminal.keys("*").wait_for("3 aangekruist", "[x] ")
            terminal.keys("R").wait_for("3 gezinnen toewijzen aan")
            terminal.keys("Enter").wait_for("wordt regisseur van 3 gezinnen")
            terminal.keys("j").wait_for("Gedaan: 3 van 3")
            terminal.keys("Escape").wait_gone("Gedaan:")
            terminal.wait_for("Niets gevonden")
            terminal.keys("q").wait_for("byildiz")
            terminal.keys("q").ended(0)
        counts = board(house)
        assert counts[None]["open"] == 0 and not families(house, "--without-coordinator")
        for login, row in counts.items():
            if login:
                assert row["open"] == len(families(house, "--coordinator", login)), login
        house.run("audit", "verify")


def who_waits_for_more_than_ten_weeks_is_a_list_without_bridging_on_top(binary):
    """Step 2 of the supervisor's day: the number is the length of the list, on the screen and by command."""
    with House(binary) as house:
        move_in(house)

        def waiting(*words, user="tvandam", **options):
            return house.json("team", "waiting", *words, "--as", user, **MONDAY, **options)

        everybody = waiting()
        assert len(everybody) >= 4, everybody
        bridged = [row["waits"][0]["bridging"] is not None for row in everybody]
        assert not bridged[0] and bridged == sorted(bridged), bridged
        assert all(wait["weeks"] >= 10 for row in everybody for wait in row["waits"])
        for login, row in board(house).items():
            assert row["waiting"] == len(waiting("--coordinator", login or "-")), login
        assert sum(row["waiting"] for row in board(house).values()) == len(everybody)
        house.run("team", "waiting", "--as", "avisser", status=1, **MONDAY)
        with house.screens("--as", "tvandam", **MONDAY) as terminal:
            terminal.keys("4").wait_for("zonder regisseur", ">10wk", "hele team")
            terminal.keys("End", "Left").wait_for("hele team · wacht langer dan 10 weken")
            terminal.keys("Enter").wait_for("Overbrugging", f"{len(everybody)} gezinnen")
            lines = [line for line in terminal.screen().splitlines()
                     if any(row["name"][:14] in line for row in everybody)]
            assert len(lines) == len(everybody), lines
            assert lines[0].startswith("▸") and " geen " in lines[0], lines
            first = everybody[0]
            give_reason(terminal.keys("Enter"))
            terminal.wait_for(first["case"], "1 Overzicht")
            terminal.keys("4").wait_for("overbrugging: geen")
            terminal.keys("q").wait_for("Overbrugging")
            terminal.keys("q").wait_for("hele team")
            terminal.keys("q").ended(0)
        house.run("config", "set", "waiting.long.weeks", 52, **MONDAY)
        assert waiting() == [] and board(house)["byildiz"]["waiting"] == 0
        house.run("audit", "verify")


def a_coordinator_hands_a_family_over_and_the_receiver_accepts(binary):
    """The old one answers until the new one says yes; then it is in the history of both."""
    with House(binary) as house:
        move_in(house)
        with house.screens("--as", "avisser", **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            terminal.keys("/").wait_for("Gezin zoeken")
            terminal.keys("Jansen").wait_for("Z-2026")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("O").wait_for("─ Overdragen aan een collega")
            terminal.keys("cdejong").wait_for("Carla de Jong")
            terminal.keys("Enter", "Tab", "Moeder weet ervan.").wait_for("Moeder weet ervan.")
            terminal.keys("C-s").wait_for("overdracht gevraagd", "R avisser")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        case = house.rows(
            "SELECT s.case_year, s.case_number FROM handover h JOIN family_summary s"
            " ON s.id = h.family_id JOIN user_account u ON u.id = h.from_user_id"
            " WHERE u.login = 'avisser'")[0]
        number = f"Z-{case[0]}-{case[1]:05}"
        house.run("coordinator", "accept", number, "--as", "dbakker", status=1, **MONDAY)
        with house.screens("--as", "cdejong", **MONDAY) as terminal:
            terminal.keys("/").wait_for("Gezin zoeken")
            terminal.keys(number).wait_for(number)
            terminal.keys("Enter").wait_for("1 Overzicht", "overdracht van avisser aan cdejong")
            terminal.keys("O").wait_for("Overdracht accepteren", "Overdracht weigeren")
            terminal.keys("Down", "Down", "Enter").wait_for("OVERDRACHTSFORMULIER", "Vertrouwelijk")
            terminal.keys("q").wait_gone("OVERDRACHTSFORMULIER")
            terminal.keys("O").wait_for("Overdracht weigeren")
            terminal.keys("Enter").wait_for("Accepteren?")
            terminal.keys("j").wait_for("overdracht aangenomen", "R cdejong")
            terminal.tab("Verloop").wait_for("Anne Visser", "Carla de Jong")
            terminal.keys("q").wait_gone("6 Verloop")
            terminal.keys("q").ended(0)
        sheet = house.run("coordinator", "sheet", number, "--as", "cdejong", **MONDAY).stdout
        assert "OVERDRACHTSFORMULIER" in sheet and len(sheet.splitlines()) <= 60, sheet
        page = house.store.parent / "blad.html"
        words = ["coordinator", "sheet", number, "--out", str(page), "--as", "cdejong"]
        house.run(*words, "--format", "html", **MONDAY)
        assert page.stat().st_mode & 0o777 == 0o600 and "<pre>OVERDRACHT" in page.read_text()
        house.run(*words, status=1, **MONDAY)
        assert "<pre>" in page.read_text(), "nothing is overwritten"
        house.run(*words, "--force", **MONDAY)
        assert page.read_text() == sheet, page.read_text()
        page.unlink()
        page.symlink_to(house.store)
        house.run(*words, "--force", status=1, **MONDAY)
        assert page.is_symlink()
        house.run("audit", "verify")
