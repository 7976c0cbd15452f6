"""The board as what a supervisor steers by: each number is its list, and a day from end to end."""

from days import MONDAY
from house import House
from scenarios.help import refused_by_the_schema
from scenarios.roles import give_reason
from scenarios.team import board, families, move_in

KEYS = ["coordinator", "team", "open", "new", "weight", "tasksLate", "planMissing", "noContact",
        "incomplete", "budgetOver90", "awaitingAcceptance"]
# What makes a list of a number.
FILTERS = {
    "open": [], "new": ["--new"], "tasksLate": ["--late"], "planMissing": ["--gap", "plan"],
    "noContact": ["--no-contact", "norm"], "incomplete": ["--incomplete"],
    "budgetOver90": ["--budget-over", 90], "awaitingAcceptance": ["--awaiting-acceptance"]}


def caseload(house):
    return house.json("report", "caseload", "--as", "tvandam", **MONDAY)


def equal_their_lists(house):
    """Every number of every row; the rows without a difference."""
    rows = caseload(house)
    for row in rows:
        assert list(row) == KEYS, row
        who = ["--coordinator", row["coordinator"] or "-", "--team", row["team"]]
        for key, words in FILTERS.items():
            found = len(families(house, *who, *words))
            assert found == row[key], (row["coordinator"], key, row[key], found)
    return rows


def every_number_of_the_caseload_is_its_list(binary):
    """`report caseload` beside `family list` with the same filter, for all rows and numbers."""
    with House(binary) as house:
        move_in(house)
        rows = equal_their_lists(house)
        assert {row["coordinator"] for row in rows} >= {None, "avisser", "byildiz"}, rows
        on_board = board(house)
        for row in rows:
            assert row["weight"] == on_board[row["coordinator"]]["weightPerFte"], row
        assert any(row["budgetOver90"] for row in rows), rows
        total = sum(row["open"] for row in rows)
        assert total == len(families(house, "--team", rows[0]["team"])), total
        opened = families(house, "--opened-in", "2026-11")
        assert opened and all(row["openedOn"].startswith("2026-11") for row in opened), opened
        assert all(row["status"] == "closed" for row in families(house, "--closed-in", "2026-11"))
        silent = families(house, "--no-contact", 60)
        assert len(silent) <= len(families(house, "--no-contact", 30)), silent
        both = families(house, "--late", "--incomplete")
        late = {row["case"] for row in families(house, "--late")}
        assert {row["case"] for row in both} == late & {
            row["case"] for row in families(house, "--incomplete")}
        for words in (["--no-contact", "x"], ["--opened-in", "2026-13"], ["--budget-over", 0]):
            house.run("family", "list", *words, "--as", "tvandam", status=2, **MONDAY)
        house.run("family", "list", "--team", "Nergens", "--as", "tvandam", status=1, **MONDAY)
        house.run("report", "caseload", "--as", "avisser", status=1, **MONDAY)
        lines = house.run("report", "caseload", "--format", "csv", "--as", "tvandam", **MONDAY).stdout
        assert len(lines.splitlines()) == len(rows) + 1, lines


def marked_families_behind_a_number_are_reminded_and_moved(binary):
    """Space, remind with a text and a day, a result a row, undo; then moved to a colleague."""
    with House(binary) as house:
        move_in(house)
        with house.screens("--as", "tvandam", **MONDAY) as terminal:
            terminal.keys("4").wait_for("zonder regisseur", "byildiz")
            terminal.keys("Down").wait_for("Anne Visser · open")
            terminal.keys("w").wait_for("Gewicht van Anne Visser", "risico hoog", "per fte.", "band")
            terminal.keys("Escape").wait_gone("Gewicht van")
            terminal.keys("Enter").wait_for("[ ] ", "Spatie Aankruisen", "h Herinneren")
            terminal.keys("h").wait_for("Kruis eerst gezinnen aan")
            terminal.keys("Space", "Space").wait_for("2 aangekruist")
            terminal.keys("h").wait_for("─ Aandacht vragen", "Herinneren: ")
            terminal.type("bel vandaag").wait_for("bel vandaag")
            terminal.keys("C-s").wait_for("Gedaan: 2 van 2", "aandacht gevraagd")
            titles = house.rows("SELECT title FROM work_item WHERE title LIKE 'Teamleider%'")
            assert titles == [("Teamleider vraagt aandacht: bel vandaag",)] * 2, titles
            terminal.keys("u").wait_for("Ongedaan maken")
            terminal.keys("j").wait_for("ngedaan gemaakt")
            assert not house.rows("SELECT title FROM work_item WHERE title LIKE 'Teamleider%'")
            terminal.keys("R").wait_for("2 gezinnen overzetten naar")
            terminal.type("").keys("Down", "Enter").wait_for("wordt regisseur van 2 gezinnen")
            terminal.keys("j").wait_for("Gedaan: 2 van 2")
            terminal.keys("u").wait_for("Ongedaan maken")
            terminal.keys("j").wait_for("ngedaan gemaakt")
            terminal.keys("q").wait_for("hele team")
            terminal.keys("q").ended(0)
        mine = [row["case"] for row in families(house, "--coordinator", "avisser")][:2]
        free = families(house, "--without-coordinator")[0]["case"]
        words = ["team", "remind", *mine, free, "--text", "graag bellen", "--due", "2026-11-25"]
        told = house.run(*words, "--as", "tvandam", status=1, **MONDAY)
        assert "heeft geen regisseur" in told.stdout, told.stdout
        house.run(*words, "--as", "avisser", status=1, **MONDAY)
        assert len(house.rows("SELECT 1 FROM work_item WHERE title LIKE 'Teamleider%'")) == 2
        house.run("audit", "verify")


def a_supervisor_s_day_from_end_to_end(binary):
    """Steps 1 to 7 of the supervisor's day, at 80 by 24, on one store."""
    with House(binary) as house:
        move_in(house)
        waiting = sum(row["waiting"] for row in board(house).values())
        case = next(row["case"] for row in families(house) if row["name"] == "De Wit")
        house.run("budget", "raise", case, "--ceiling", "60000", "--reason", "Crisishulp", "--as",
                  "avisser", **MONDAY)
        house.run("user", "add", "wim", "--name", "Wim West", "--role", "coordinator",
                  "--team", "West", **MONDAY)
        house.run("emergency", "open", case, "--reason", "Buren bellen: kind alleen", "--as", "wim",
                  **MONDAY)
        before = families(house)
        with house.screens("--as", "tvandam", **MONDAY) as terminal:
            # 1: the board with its columns; the chosen one takes another's place.
            terminal.keys("4").wait_for("zonder regisseur", "byildiz", "18–24", "hele team", ">10wk")
            terminal.keys("Left").wait_for("wacht langer dan 10 weken")
            terminal.keys("Left").wait_for("noodinzage te beoordelen", "inzage")
            terminal.keys("Left").wait_for("overdracht open", "dracht")
            terminal.keys("Left").wait_for("budget bijna op", ">90%")
            # 2: who waits long, without bridging on top.
            terminal.keys("Right", "Right", "Right", "End")
            terminal.wait_for("hele team · wacht langer dan 10 weken")
            terminal.keys("Enter").wait_for("Overbrugging", f"{waiting} gezinnen")
            first = next(line for line in terminal.screen().splitlines() if line.startswith("▸"))
            assert " geen " in first, first
            terminal.keys("q").wait_for("hele team")
            terminal.keys("Home", "Down", "Down").wait_for("Burcu Yıldız · wacht langer")
            # 3: ill; preview, two changed, a result a row.
            terminal.keys("z").wait_for("─ Ziek melden", "30-11-2026")
            terminal.keys("C-s").wait_for("tot nader order, controle 30 nov", "Waarneming")
            for _ in range(2):
                terminal.keys("Enter").wait_for("Wie neemt")
                terminal.keys("Down", "Enter").wait_gone("Wie neemt")
                terminal.keys("Down")
            terminal.keys("C-s").wait_for("Gedaan: 31 van 31", "31 van 31 brieven klaargezet")
            # 4: undone; repeated below.
            terminal.keys("u").wait_for("Alles van deze lijst ongedaan maken?")
            terminal.keys("j").wait_for("ongedaan gemaakt: 31 gezinnen")
            assert families(house) == before, "not all is as before"
            terminal.keys("z").wait_for("─ Ziek melden")
            terminal.keys("C-s").wait_for("tot nader order, controle 30 nov")
            terminal.keys("C-s").wait_for("Gedaan: 31 van 31")
            terminal.keys("Escape").wait_gone("Gedaan:")
            terminal.wait_for("afwez")
            assert len(families(house)) == len(before)
            # 5: over the ceiling, with a reason, and a raise of the coordinator's.
            terminal.keys("C-f").wait_for("Naam, geboortedatum")
            terminal.type("0612345678").wait_for("telefoon")
            give_reason(terminal.keys("Enter"))
            terminal.wait_for("B ◐", "1 Overzicht")
            terminal.keys("4").wait_for("nog niet erkend door de teamleider", "wacht op tweede akkoord")
            terminal.keys("Home").wait_for("o Akkoord", "x Weigeren")
            terminal.keys("x").wait_for("weigeren")
            terminal.type("Te hoog").keys("C-s").wait_gone("wacht op tweede akkoord")
            terminal.wait_for("o Erkennen")
            terminal.keys("o").wait_for("─ Overschrijding erkennen", "€ 21.840 van € 21.000")
            terminal.type("Crisishulp in oktober").keys("C-s").wait_gone("─ Overschrijding erkennen")
            terminal.wait_for("Crisishulp in oktober", "erkend door")
            terminal.keys("q").wait_for("hele team")
            # 6: the emergency is reviewed from its number.
            terminal.keys("End").wait_for("hele team · wacht")
            terminal.keys("Left").wait_for("noodinzage te beoordelen", "inzage")
            terminal.keys("Enter").wait_for("De Wit", "1 gezin")
            terminal.keys("q").wait_for("hele team")
            terminal.keys(":").type("noodprocedures").wait_for("Noodprocedures beoordelen")
            terminal.keys("Enter").wait_for("Noodprocedures om te beoordelen", "wim", case)
            terminal.keys("Enter").wait_for("─ Noodprocedure beoordelen", "▸ Terecht of niet")
            terminal.keys("F4").wait_for("▸ terecht")
            terminal.keys("Enter", "Tab").wait_for("▸ Toelichting")
            terminal.keys("C-s").wait_gone("─ Noodprocedure beoordelen")
            terminal.keys("Escape").wait_for("hele team")
            # 7: those without a coordinator get one.
            terminal.keys("Home", "Right", "Right").wait_for("zonder regisseur · open")
            terminal.keys("Enter").wait_for("[ ] ", "3 gezinnen")
            terminal.keys("*").wait_for("3 aangekruist")
            terminal.keys("R").wait_for("3 gezinnen toewijzen aan")
            terminal.keys("Enter").wait_for("wordt regisseur van 3 gezinnen")
            terminal.keys("j").wait_for("Gedaan: 3 van 3")
            terminal.keys("Escape").wait_gone("Gedaan:")
            terminal.wait_for("Niets gevonden")
            terminal.keys("q").wait_for("hele team")
            terminal.keys("q").ended(0)
        # 5, the other side: nobody approves what he asked for himself.
        house.run("budget", "raise", case, "--ceiling", "60000", "--reason", "Crisis", "--as",
                  "tvandam", **MONDAY)
        told = house.run("budget", "approve", case, "--as", "tvandam", status=1, **MONDAY)
        assert "beslist er niet zelf over" in told.stderr, told.stderr
        refused_by_the_schema(house.store, """
            UPDATE budget_raise SET state = 'approved', decided_by = proposed_by,
              decided_on = proposed_on WHERE state = 'waiting'""")
        rows = {row["coordinator"]: row for row in equal_their_lists(house)}
        assert rows[None]["open"] == 0, rows
        assert sum(row["open"] for row in rows.values()) == len(before)
        house.run("audit", "verify")
