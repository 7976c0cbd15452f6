"""Grows a copy of a demo store to a size at which reports are measured: grow.py BINARY FAMILIES.

Only what reports and boards read is added (summaries, figures, referrals), straight by SQL and past
the log: such a copy is for measuring with `regie bench` and good for nothing else.
"""

import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile

MONDAY = {"REGIE_NOW": "2026-11-23T08:30"}
TEAMS_OF = 2500
# What a family leaves in two years: figures a family, spread over 24 months.
FIGURES = (
    "opened", "closed", "trajectoryCost", "trajectoryTime", "firstTalk", "helpStart", "goalScored",
    "goalRisen", "budget", "committed", "spent", "forecast")
COUNT = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {}) "


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    binary, families = str(pathlib.Path(arguments[0]).resolve()), int(arguments[1])
    folder = pathlib.Path(tempfile.gettempdir()) / f"regie-grown-{families}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    store = folder / "store.sqlite"
    environment = {**os.environ, **MONDAY, "HOME": str(folder), "SWIFT_BACKTRACE": "enable=no"}
    subprocess.run(
        [binary, "init", "--store", store, "--demo", "40", "--today", "2026-11-23"], check=True,
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    grow(sqlite3.connect(store), families)
    for who, login in (
            ("supervisor of one team", ["--as", "tvandam"]), ("supervisor of all teams", []),
            ("controller", ["--as", "rvelden"])):
        print(f"as {who}:", flush=True)
        subprocess.run(
            [binary, "bench", "--store", store, *login, "--rounds", "7"], check=True,
            env=environment)
    shutil.rmtree(folder)
    return 0


def grow(store, families):
    """Teams of 2,500 families with twenty coordinators each, the first one the demo's own."""
    store.execute("PRAGMA synchronous = OFF")
    store.execute("PRAGMA journal_mode = OFF")
    store.execute("PRAGMA cache_size = -1000000")
    store.execute("PRAGMA recursive_triggers = OFF")
    store.execute(
        COUNT.format(max(1, families // TEAMS_OF))
        + "INSERT INTO team SELECT randomblob(16), 'Team ' || i FROM n WHERE i > 0")
    store.execute("CREATE TEMP TABLE place (nr INTEGER PRIMARY KEY, id BLOB)")
    store.execute("INSERT INTO place SELECT row_number() OVER () - 1, id FROM team")
    store.execute("CREATE TEMP TABLE owner (nr INTEGER PRIMARY KEY, id BLOB)")
    store.execute(
        COUNT.format(20 * max(1, families // TEAMS_OF))
        + "INSERT INTO owner SELECT i, randomblob(16) FROM n")
    # Indexes are made again over all rows at once: kept up row by row a million takes an hour.
    indexes = store.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        " AND tbl_name IN ('family_summary', 'figure')").fetchall()
    for name, _ in indexes:
        store.execute(f"DROP INDEX {name}")
    names = [row[1] for row in store.execute("PRAGMA table_info(family_summary)")]
    own = {
        "id": "randomblob(16)", "case_year": "2026", "case_number": "100000 + i",
        "name": "'Gezin ' || i", "sort_key": "'gezin ' || printf('%08d', i)",
        "team_id": "(SELECT id FROM place WHERE nr = i % (SELECT count(*) FROM place))",
        "opened_on": "date('2024-12-01', '+' || (i * 7 % 720) || ' days')",
        "closed_on": "CASE WHEN i % 10 < 3 THEN date('2026-10-01') END",
        "coordinator_id": "(SELECT id FROM owner WHERE nr = i % (SELECT count(*) FROM owner))"}
    chosen = ", ".join(own.get(name, "s." + name) for name in names)
    store.execute(
        COUNT.format(families) + f"INSERT INTO family_summary SELECT {chosen} FROM n,"
        " (SELECT * FROM family_summary WHERE coordinator_id IS NOT NULL LIMIT 1) s")
    store.execute(
        "CREATE TEMP TABLE grown AS SELECT row_number() OVER () AS nr, id, team_id FROM family_summary"
        " WHERE case_number >= 100000")
    for kind in FIGURES:
        day = "'2026-01-01'" if kind in ("budget", "committed", "spent", "forecast") \
            else "date('2024-12-01', '+' || (nr * 13 % 720) || ' days')"
        store.execute(
            f"INSERT INTO figure SELECT randomblob(16), id, team_id, '{kind}', {day},"
            " nr * 7919 % 900000, '0518', NULL, '02' FROM grown")
    for _, sql in indexes:
        store.execute(sql)
    store.execute("DELETE FROM figure_total")
    store.execute(
        "INSERT INTO figure_total SELECT randomblob(16), kind, team_id, substr(on_day, 1, 7) || '-01',"
        " municipality, referrer, provider_id, count(*), sum(value) FROM figure"
        " GROUP BY kind, team_id, substr(on_day, 1, 7), municipality, referrer, provider_id")
    store.commit()
    store.execute("ANALYZE")
    store.commit()
    count = store.execute("SELECT count(*) FROM figure").fetchone()[0]
    print(f"{families} families, {count} figures")
    store.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
