"""Reports: numbers and the lists behind them, for the team and for outside, on screen and as files."""

import pathlib
import shutil
import subprocess

from days import MONDAY, move_in
from house import House

LISTS = {
    "inflow": {"referrals": "referred", "opened": "opened", "closed": "closed"},
    "costs": {"trajectories": "trajectoryCost"},
    "waiting": {"firstTalks": "firstTalk", "helpStarts": "helpStart"},
    "outcomes": {"closed": "closed", "dropouts": "dropout", "goals": "goalScored"},
    "budget": {"budgets": "budget"},
    "movements": {"crises": "crisis", "providerSwitches": "providerSwitch"},
}


def inflow_stands_beside_the_cost_of_a_trajectory_and_each_number_opens_its_list(binary):
    """The supervisor's last step: the page, its definition, a list, a file of it, another report."""
    with House(binary) as house:
        people = move_in(house)
        lead = people["supervisor"]
        with house.screens("--as", lead, **MONDAY) as terminal:
            terminal.keys("5").wait_for("Instroom en kosten", "traject", "samen", "nov 2026")
            opened = house.json("report", "inflow", "--as", lead, **MONDAY)[-1]["opened"]
            terminal.keys("Right", "Right", "Enter").wait_for("Geopende dossiers, 1 nov t/m 30 nov")
            rows = [line for line in terminal.screen().splitlines() if "Z-2026-" in line]
            assert len(rows) == opened, (rows, opened)
            terminal.keys("Enter").wait_for("Waarom")
            terminal.keys("Escape").wait_for("Geopende dossiers")
            terminal.keys("q").wait_for("Instroom en kosten", "samen")
            terminal.keys("w").wait_for("naast wat een traject kost")
            terminal.keys("Escape").wait_gone("naast wat een traject kost")
            terminal.keys("x").wait_for("1 webpagina om te printen")
            terminal.keys("1").wait_for("Rapport geschreven naar", ".html")
            pages = list(house.folder.glob("regie-inflow-*.html"))
            assert len(pages) == 1, pages
            assert pages[0].stat().st_mode & 0o777 == 0o600
            terminal.keys("v").wait_for("4 Wachttijden")
            terminal.keys("4").wait_for("eerste", "gesprek", "0-14:")
            terminal.keys("o").wait_for("Voor buiten het team")
            terminal.keys("p").wait_for("Waarover het rapport gaat", "1-12-2025")
            terminal.keys("C-u").type("2-12-2025").keys("C-s").wait_for("over hele maanden")
            terminal.keys("Escape").wait_for("Nog niet opgeslagen")
            terminal.keys("Down", "Down", "Enter").wait_gone("Waarover het rapport gaat")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def every_number_of_the_reports_is_its_list(binary):
    """From the command line, month by month, as anybody can check it."""
    with House(binary) as house:
        lead = move_in(house)["supervisor"]
        looked = 0
        for name, columns in LISTS.items():
            rows = house.json("report", name, "--as", lead, **MONDAY)
            for column, kind in columns.items():
                total = sum(row[column] or 0 for row in rows)
                found = house.json("report", "list", kind, "--as", lead, **MONDAY)
                assert total == len(found), (name, column, total, len(found))
                looked += total
                for row in rows:
                    if "month" not in row:
                        continue
                    days = [one["day"] for one in found if one["day"].startswith(row["month"])]
                    assert len(days) == row[column], (name, row)
        assert looked > 50, looked


def whoever_is_outside_the_team_gets_no_small_numbers_and_no_names(binary):
    """The controller sees five and more; parts of months are refused; a list isn't his."""
    with House(binary) as house:
        move_in(house)
        rows = house.json("report", "inflow", "--as", "rvelden", **MONDAY)
        numbers = [row[key] for row in rows for key in ("referrals", "opened", "closed")]
        assert all(number is None or number >= 5 for number in numbers), numbers
        assert any(number is None for number in numbers)
        result = house.run(
            "report", "inflow", "--from", "2-11-2026", "--as", "rvelden", status=1, **MONDAY)
        assert "hele maanden" in result.stderr, result.stderr
        result = house.run("report", "list", "opened", "--as", "rvelden", status=1, **MONDAY)
        assert "alleen aantallen" in result.stderr, result.stderr
        names = {row["name"] for row in house.json("family", "list", "--as", "tvandam", **MONDAY)}
        for name in ("inflow", "costs", "waiting", "movements", "outcomes"):
            period = ["--from", "1-1-2026", "--to", "31-12-2026"]
            text = house.run(
                "report", name, "--format", "html", *period, "--as", "rvelden", **MONDAY).stdout
            assert not [one for one in names if one in text], name


def a_report_is_one_page_that_needs_nothing_else(binary):
    """CSV and JSON with fixed keys, HTML without a link, an older file is never overwritten."""
    with House(binary) as house:
        lead = move_in(house)["supervisor"]
        words = ("report", "inflow", "--as", lead)
        rows = house.json(*words, **MONDAY)
        assert list(rows[0]) == [
            "month", "referrals", "solvedByPOH", "opened", "closed",
            "medianCostPerTrajectoryCents", "p90CostPerTrajectoryCents"], rows[0]
        assert [row["month"] for row in rows][-1] == "2026-11"
        lines = house.run(*words, "--format", "csv", **MONDAY).stdout.splitlines()
        assert len(lines) == len(rows) + 2, lines
        page = house.folder / "instroom.html"
        house.run(*words, "--format", "html", "--out", page, **MONDAY)
        text = page.read_text()
        assert "<svg" in text and "http" not in text and "<script" not in text
        house.run(*words, "--format", "html", "--out", page, status=1, **MONDAY)
        english = house.run(*words, "--lang", "en", **MONDAY).stdout
        assert "Inflow and cost" in english, english
        events = [row[0] for row in house.rows(
            "SELECT event FROM audit_entry WHERE event LIKE 'report%' ORDER BY seq DESC LIMIT 5")]
        assert "report.exported" in events and "report.shown" in events, events
        print_with_chromium(page)


def print_with_chromium(page):
    """Where a browser is at hand, it draws the page to the end and finds no fault in it."""
    browser = shutil.which("chromium")
    if not browser:
        return
    picture = page.with_suffix(".pdf")
    subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={page.parent}/c",
         f"--print-to-pdf={picture}", page.as_uri()],
        check=True, capture_output=True, timeout=60, env={"HOME": str(page.parent), "PATH": "/usr/bin:/bin"})
    assert pathlib.Path(picture).read_bytes().startswith(b"%PDF")
