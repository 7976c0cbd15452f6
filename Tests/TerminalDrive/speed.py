"""How fast the program is, measured where a person sees it: at the terminal.

    speed.py BINARY [rounds]

Makes a store of 10,000 families once (kept beside the system's temporary files), starts the
program through a pseudo terminal and prints a table: from exec to the first screen with rows, and
from a key to the last byte painted, beside the same for other programs.
"""

import fcntl
import json
import os
import pathlib
import pty
import select
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import termios
import time

FAMILIES = int(os.environ.get("REGIE_SPEED_FAMILIES", "10000"))
# So long without a byte means that a picture is whole.
SILENCE = 0.03
CURSES = (
    "import curses\n"
    "def main(s):\n"
    "    curses.curs_set(0); at = 0\n"
    "    while True:\n"
    "        for r in range(22):\n"
    "            s.addstr(r, 0, f'row {r:5}'.ljust(78), curses.A_REVERSE * (r == at))\n"
    "        k = s.getch()\n"
    "        at = (at + (k == curses.KEY_DOWN)) % 22\n"
    "curses.wrapper(main)\n")

# What a board must read at the least: its families once, and what is past its term.
BOARD = (
    """SELECT coordinator_id, risk, count(*), sum(opened_on >= '2026-10-24'), sum(plan_set = 0)
       FROM family_summary INDEXED BY summary_board
       WHERE team_id IN (SELECT id FROM team) AND closed_on IS NULL
       GROUP BY coordinator_id, risk""",
    """SELECT s.coordinator_id, count(DISTINCT r.family_id)
       FROM reminder r INDEXED BY reminder_by_term JOIN family_summary s ON s.id = r.family_id
       WHERE r.team_id IN (SELECT id FROM team) AND r.due < '2026-11-23'
         AND r.show_from <= '2026-11-23' GROUP BY s.coordinator_id""")


class Pty:
    """A program at a pseudo terminal of 80x24, whose output is only counted and timed."""

    def __init__(self, command, environment):
        self.begun = time.perf_counter()
        self.process, self.line = pty.fork()
        if self.process == 0:
            os.execvpe(command[0], command, environment)
        fcntl.ioctl(self.line, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def picture(self, since, marker=None, patience=10, silence=SILENCE):
        """Milliseconds from `since` to the last byte of the picture, and its size in bytes."""
        data, last, end = b"", None, time.perf_counter() + patience
        while time.perf_counter() < end:
            is_whole = data and (marker is None or marker in data)
            if not select.select([self.line], [], [], silence if is_whole else 0.5)[0]:
                if is_whole:
                    break
                continue
            try:
                data += os.read(self.line, 65536)
            except OSError:
                break
            last = time.perf_counter()
        if last is None or (marker and marker not in data):
            raise SystemExit(f"no picture with {marker!r}: {data[-300:]!r}")
        return (last - since) * 1000, len(data)

    def press(self, key, silence=SILENCE):
        begun = time.perf_counter()
        os.write(self.line, key)
        try:
            return self.picture(begun, silence=silence, patience=1)
        except SystemExit:
            return None

    def end(self):
        os.kill(self.process, signal.SIGTERM)
        os.close(self.line)
        os.waitpid(self.process, 0)


def part(values, share):
    """The value that so much of them doesn't exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def start_times(command, environment, marker, rounds):
    times = []
    for _ in range(rounds + 2):
        program = Pty(command, environment)
        times.append(program.picture(program.begun, marker)[0])
        program.end()
    return times[2:]


def key_times(program, keys, silence=SILENCE):
    """A key that changes nothing on the screen, as Down on the last row, counts for nothing."""
    found = [picture for picture in (program.press(key, silence) for key in keys) if picture]
    return [milliseconds for milliseconds, _ in found], [size for _, size in found]


def make_store(binary, environment):
    folder = pathlib.Path(tempfile.gettempdir()) / f"regie-speed-{FAMILIES}"
    folder.mkdir(mode=0o700, exist_ok=True)
    environment["XDG_DATA_HOME"] = environment["HOME"] = str(folder)
    if not (folder / "made").exists():
        shutil.rmtree(folder / "regie", ignore_errors=True)
        begun = time.perf_counter()
        subprocess.run(
            [binary, "init", "--demo", str(FAMILIES), "--today", "2026-11-23"], check=True,
            env=environment, stdout=subprocess.DEVNULL)
        print(f"made {FAMILIES} families in {time.perf_counter() - begun:.0f} s")
        (folder / "made").touch()


def a_coordinator(binary, environment):
    """Somebody with a worklist of the usual length."""
    users = json.loads(subprocess.run(
        [binary, "user", "list", "--format", "json"], env=environment, check=True,
        capture_output=True, text=True).stdout)
    return next(user["login"] for user in users if user["roles"] == ["coordinator"])


def the_board(rows, binary, environment, rounds):
    """From the key of the board to its last byte, beside what SQLite needs for the bare numbers."""
    users = json.loads(subprocess.run(
        [binary, "user", "list", "--format", "json"], env=environment, check=True,
        capture_output=True, text=True).stdout)
    chief = next(user["login"] for user in users if user["roles"] == ["supervisor"])
    program = Pty([binary, "--as", chief], environment)
    program.picture(program.begun, b"Werkvoorraad")
    shown = []
    for _ in range(rounds):
        shown.append(program.press(b"4"))
        program.press(b"1")
    program.end()
    found = [picture for picture in shown if picture]
    rows.append(("regie: board", [taken for taken, _ in found], [size for _, size in found]))
    store = sqlite3.connect(f"file:{environment['HOME']}/regie/regie.sqlite?mode=ro", uri=True)
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        for statement in BOARD:
            store.execute(statement).fetchall()
        times.append((time.perf_counter() - begun) * 1000)
    store.close()
    rows.append(("bare SQL: board", times, None))


def main(arguments):
    if not arguments:
        print(__doc__, file=sys.stderr)
        return 2
    binary = str(pathlib.Path(arguments[0]).resolve())
    rounds = int(arguments[1]) if len(arguments) > 1 else 30
    environment = {
        "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "nl_NL.UTF-8",
        "REGIE_NOW": "2026-11-23T08:30", "SWIFT_BACKTRACE": "enable=no"}
    make_store(binary, environment)
    command = [binary, "--as", a_coordinator(binary, environment)]
    rows = []
    starts = start_times(command, environment, b"Z-20", rounds)
    rows.append(("regie: exec to rows", starts, None))
    # The account that made the demo sees the families of every team.
    program = Pty([binary], environment)
    program.picture(program.begun, b"Werkvoorraad")
    program.press(b"2")
    for name, keys in (
            ("regie: Down", [b"\x1b[B"] * 60), ("regie: PageDown", [b"\x1b[6~"] * 30)):
        rows.append((name, *key_times(program, keys)))
    program.press(b"g")
    program.press(b"/")
    letters = [bytes([letter]) for letter in b"bakker"] + [b"\x7f"] * 6
    rows.append(("regie: letter in a filter", *key_times(program, letters * 3)))
    rows.append(("regie: filtered list", *key_times(program, letters * 2, silence=0.2)))
    program.end()
    the_board(rows, binary, environment, rounds)
    references(rows, environment, rounds)
    table(rows)
    return 0


def references(rows, environment, rounds):
    """htop where there is one, and the barest ncurses program Python can be."""
    if shutil.which("htop"):
        command = ["htop", "-d", "100"]
        rows.append(("htop: exec to rows", start_times(command, environment, b"PID", rounds), None))
        program = Pty(command, environment)
        program.picture(program.begun, b"PID")
        rows.append(("htop: Down", *key_times(program, [b"\x1bOB"] * 40)))
        program.end()
    command = ["/usr/bin/python3", "-c", CURSES]
    rows.append(("bare curses: exec to rows",
                 start_times(command, environment, b"row    21", rounds), None))
    program = Pty(command, environment)
    program.picture(program.begun, b"row    21")
    rows.append(("bare curses: Down", *key_times(program, [b"\x1bOB"] * 40)))
    program.end()


def table(rows):
    print(f"{'':28}{'p50 ms':>9}{'p95 ms':>9}{'bytes':>8}{'ratio to other':>15}")
    medians = {name: part(times, 0.5) for name, times, _ in rows}
    for name, times, sizes in rows:
        what = name.split(": ")[1]
        other = next((medians[f"{kind}: {what}"] for kind in ("htop", "bare curses", "bare SQL")
                      if f"{kind}: {what}" in medians), None)
        ratio = f"{medians[name] / other:.2f}" if other else ""
        size = f"{part(sizes, 0.5)}" if sizes else ""
        print(f"{name:28}{part(times, 0.5):9.2f}{part(times, 0.95):9.2f}{size:>8}{ratio:>15}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
