"""A home of its own for each test, with the program's commands and its store in it."""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile

import terminal


class House:
    """A temporary home; used in a `with`, after which nothing is left of it."""

    def __init__(self, binary):
        self.binary = str(pathlib.Path(binary).resolve())
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="regie-drive-"))
        self.environment = {
            "HOME": str(self.folder), "PATH": os.environ["PATH"], "LANG": "nl_NL.UTF-8",
            "XDG_DATA_HOME": str(self.folder / "data"), "XDG_STATE_HOME": str(self.folder / "state"),
            "SWIFT_BACKTRACE": "enable=no",
        }

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def store(self):
        return self.folder / "data" / "regie" / "regie.sqlite"

    def run(self, *words, status=0, text=None, **environment):
        """Runs a command without a terminal and holds it to its exit status."""
        result = subprocess.run(
            [self.binary, *map(str, words)], env={**self.environment, **environment},
            input=text if text is not None else "", capture_output=True, text=True,
            errors="replace", cwd=self.folder)
        if status is not None and result.returncode != status:
            raise AssertionError(
                f"regie {' '.join(map(str, words))}: exit {result.returncode}, not {status}\n"
                f"{result.stdout}{result.stderr}")
        return result

    def json(self, *words, **environment):
        return json.loads(self.run(*words, "--format", "json", **environment).stdout)

    def terminal(self, columns=80, rows=24, term="tmux-256color", **environment):
        return terminal.Terminal(
            self.folder, {**self.environment, **environment}, columns, rows, term)

    def screens(self, *words, columns=80, rows=24, term="tmux-256color", **environment):
        """The screens in a terminal, on this home's store."""
        return self.terminal(columns, rows, term, **environment).start(self.binary, *words)

    def sql(self, script, path=None):
        """What an enemy with the file in hand does to it."""
        connection = sqlite3.connect(path or self.store)
        try:
            connection.executescript(script)
            connection.commit()
        finally:
            connection.close()

    def rows(self, query, *values):
        connection = sqlite3.connect(f"file:{self.store}?mode=ro", uri=True)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()
