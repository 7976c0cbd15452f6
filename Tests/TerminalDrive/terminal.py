"""A real terminal for the real program: one tmux server of its own for each test."""

import os
import pathlib
import shlex
import signal
import subprocess
import time
import uuid

# How long something may take to appear, for slow machines; nothing ever waits longer than it must.
PATIENCE = float(os.environ.get("REGIE_DRIVE_SECONDS", "20"))


# The tabs of a family's file, in order.
FILE_TABS = (
    "Overzicht", "Gezin", "Plan", "Hulp en budget", "Contactmomenten", "Te doen", "Verloop")


class Missing(AssertionError):
    """Something that should have been on the screen wasn't, with the screen as it was."""


class Terminal:
    """A tmux pane with one program in it; used in a `with`, so that nothing is left running."""

    def __init__(self, folder, environment, columns=80, rows=24, term="tmux-256color"):
        self.folder = pathlib.Path(folder)
        self.size = (columns, rows)
        self.socket = "regie-" + uuid.uuid4().hex[:12]
        self.process_file = self.folder / (self.socket + ".pid")
        self.term = term
        # A tmux around this one must not be taken for ours.
        self.environment = {k: v for k, v in environment.items() if not k.startswith("TMUX")}
        self.environment["TMUX_TMPDIR"] = str(self.folder)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.cut()

    # Starting and ending

    def start(self, *command):
        """Runs the program; when it ends the pane says `[ended STATUS]` and how the line is set."""
        self.process_file.unlink(missing_ok=True)
        inner = f'sh -c {shlex.quote("echo $$ > " + shlex.quote(str(self.process_file)))}' \
            + "'; exec \"$@\"' sh " + shlex.join(map(str, command))
        after = "; echo \"[ended $?]\"; stty -a | tr ' ;' '\\n\\n' | grep -xE -- '-?(echo|icanon)'"
        after += " | tr '\\n' ' '; exec cat"
        columns, rows = self.size
        # The server lives on: with none of our descriptors, or whoever reads them waits for ever.
        words = [
            "bash", "-c",
            'for i in {3..255}; do eval "exec $i>&-"; done; exec "$@"', "bash",
            "tmux", "-L", self.socket, "-f", "/dev/null", "start-server", ";",
            "set", "-g", "status", "off", ";", "set", "-g", "escape-time", "0", ";",
            "set", "-g", "default-terminal", self.term, ";",
            "set", "-g", "remain-on-exit", "on", ";",
            "new-session", "-d", "-x", str(columns), "-y", str(rows), inner + after,
        ]
        subprocess.run(
            words, env=self.environment, check=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def cut(self):
        """Cuts the line: the tmux server dies and with it the terminal."""
        self._tmux("kill-server", check=False)

    def signal(self, number):
        os.kill(self.process, number)

    def kill(self):
        """Kills the program, which can do nothing about it."""
        process = self.process
        self.signal(signal.SIGKILL)
        if not is_gone(process):
            self.fail("the program is still there")

    @property
    def process(self):
        return int(wait_until(self._process_text, 5) or 0)

    def _process_text(self):
        try:
            return self.process_file.read_text().strip()
        except FileNotFoundError:
            return ""

    def ended(self, status=0, seconds=10):
        """The program ended with this status and left the terminal as it found it."""
        self.wait_for(f"[ended {status}]", seconds)
        screen = self.wait_for("icanon", 5)
        lines = [line for line in screen.splitlines() if line.strip()]
        if lines[-1].split() != ["icanon", "echo"] and lines[-1].split() != ["echo", "icanon"]:
            raise Missing(f"the terminal was left as {lines[-1]!r}\n{screen}")

    # Input

    def keys(self, *names):
        """Presses keys by tmux's names, such as `Enter`, `C-s`, `Down`, `j`."""
        self._tmux("send-keys", *names)
        return self

    def tab(self, name):
        """Opens a tab of a file; the last ones are beyond the edge of a narrow terminal."""
        return self.keys(str(FILE_TABS.index(name) + 1))

    def type(self, text):
        """Types text letter by letter; no part of it is a key's name."""
        self._tmux("send-keys", "-l", "--", text)
        return self

    def bytes(self, data):
        """Sends bytes as they are, as a hostile or broken terminal might."""
        self._tmux("send-keys", "-H", *[f"{byte:02x}" for byte in data])
        return self

    def paste(self, text):
        """Pastes as a terminal does: between the marks of a bracketed paste."""
        file = self.folder / (self.socket + ".paste")
        file.write_text(text, encoding="utf-8", errors="surrogateescape")
        self._tmux("load-buffer", str(file))
        self._tmux("paste-buffer", "-p", "-r", "-d")
        return self

    def resize(self, columns, rows):
        self._tmux("resize-window", "-x", str(columns), "-y", str(rows))
        self.size = (columns, rows)
        return self

    # What is to be seen

    def screen(self):
        return self._tmux("capture-pane", "-p").stdout

    def wait_for(self, *markers, seconds=PATIENCE, without=()):
        """Waits until all markers stand on the screen together, and gives the screen."""
        if len(markers) > 1 and isinstance(markers[-1], (int, float)):
            *markers, seconds = markers

        def look():
            screen = self.screen()
            there = all(marker in screen for marker in markers)
            return screen if there and not any(word in screen for word in without) else None

        return wait_until(look, seconds) or self.fail(f"not seen in {seconds} s: {markers}")

    def wait_gone(self, marker, seconds=PATIENCE):
        """Waits until the marker stands on the screen no more, and gives the screen."""

        def look():
            screen = self.screen()
            return screen if marker not in screen else None

        return wait_until(look, seconds) or self.fail(f"still there after {seconds} s: {marker!r}")

    def row(self, marker):
        """The line of the screen with the marker."""
        for line in self.wait_for(marker).splitlines():
            if marker in line:
                return line
        return self.fail(f"not seen: {marker!r}")

    def fail(self, reason):
        raise Missing(f"{reason}\n{framed(self.screen(), self.size[0])}")

    def _tmux(self, *words, check=True):
        result = subprocess.run(
            ["tmux", "-L", self.socket, "-f", "/dev/null", *words], env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace")
        if check and result.returncode != 0:
            raise Missing(f"tmux {words[0]}: {result.stderr.strip()}")
        return result


def framed(screen, columns):
    """The screen in a frame, so that its edge can be seen."""
    lines = screen.rstrip("\n").split("\n")
    edge = "+" + "-" * columns + "+"
    return "\n".join([edge, *(f"|{line.ljust(columns)}|" for line in lines), edge])


def wait_until(look, seconds=PATIENCE):
    """Asks again and again until there is an answer or the time is over."""
    end = time.monotonic() + seconds
    while True:
        found = look()
        if found or time.monotonic() > end:
            return found
        time.sleep(0.015)


def is_gone(process, seconds=PATIENCE):
    """Waits until no process of this number is left."""

    def look():
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        return False

    return wait_until(look, seconds)
