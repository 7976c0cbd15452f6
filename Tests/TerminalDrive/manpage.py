"""Writes Docs/regie.1 and Docs/CommandLine.md from what the program says about itself.

    manpage.py BINARY           writes both
    manpage.py --check BINARY   says which isn't up to date, and ends with 1
"""

import json
import pathlib
import subprocess
import sys

DOCS = pathlib.Path(__file__).resolve().parents[2] / "Docs"
STATUSES = (
    ("0", "done"), ("1", "refused by a rule or a right, or found wrong"), ("2", "wrong usage"),
    ("3", "the store is unavailable or not to be trusted"))
# Options that every command takes stand once, with the program itself.
EVERYWHERE = {"store", "lang", "as", "login"}
VARIABLES = (
    ("XDG_DATA_HOME", "where the store lies, in regie/regie.sqlite; else ~/.local/share"),
    ("XDG_STATE_HOME", "where messages.log lies; else ~/.local/state"),
    ("LANG", "English where it begins with en, else Dutch; --lang goes before it"),
    ("NO_COLOR", "no colours where it is set to anything"),
    ("REGIE_NOW", "the clock of a demo store, as 2026-11-23T08:30"))


def dump(binary, language):
    """The command tree as the argument parser has it, in one language."""
    words = [binary, "--experimental-dump-help"]
    result = subprocess.run(
        words, env={"LANG": {"en": "en_GB.UTF-8", "nl": "nl_NL.UTF-8"}[language], "PATH": ""},
        check=True, capture_output=True, text=True)
    return json.loads(result.stdout)["command"]


def leaves(command, path=()):
    """Each command that does something, with its full name."""
    path = (*path, command["commandName"])
    parts = [part for part in command.get("subcommands", []) if part["commandName"] != "help"]
    if not parts or len(path) == 1:
        yield path, command
    for part in parts:
        yield from leaves(part, path)


def options(path, command):
    """(how it is written, what it means) of each argument but --help."""
    for argument in command.get("arguments", []):
        names = [name["name"] for name in argument.get("names") or []]
        if "help" in names or len(path) > 1 and EVERYWHERE.intersection(names):
            continue
        value = argument.get("valueName", "")
        if argument["kind"] == "positional":
            written = f"<{value}>"
        elif argument["kind"] == "flag":
            written = f"--{names[0]}"
        else:
            written = f"--{names[0]} <{value}>"
        yield written, argument.get("abstract", "").strip()


def manual(command):
    """The manual page, in the language of manual pages."""
    lines = [
        '.TH REGIE 1 "" "regie" "User commands"', ".SH NAME", "regie \\- " + roff(lowered(command)),
        ".SH SYNOPSIS", ".B regie", "[\\fIcommand\\fR] [\\fIoptions\\fR]", ".SH DESCRIPTION",
        roff(command["abstract"]), ".SH COMMANDS",
        "Every command also takes the options \\-\\-store, \\-\\-lang, \\-\\-as and \\-\\-login."]
    for path, leaf in leaves(command):
        lines += [".SS " + roff(" ".join(path)), roff(leaf["abstract"])]
        for written, meaning in options(path, leaf):
            lines += [".TP", ".B " + roff(written), roff(meaning)]
    lines.append(".SH EXIT STATUS")
    for status, meaning in STATUSES:
        lines += [".TP", f".B {status}", meaning]
    lines.append(".SH ENVIRONMENT")
    for name, meaning in VARIABLES:
        lines += [".TP", f".B {name}", roff(meaning)]
    return "\n".join(lines) + "\n"


def lowered(command):
    text = command["abstract"].rstrip(".")
    return text[:1].lower() + text[1:]


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


def page(english, dutch):
    """All commands on one page, in both languages."""
    lines = [
        "# The command line", "",
        "Made from the program itself by `make docs`. English first, Dutch beneath it. Every command",
        "also takes the `--store`, `--lang`, `--as` and `--login` of the first.", "",
        "Exit status: " + "; ".join(f"{status} {meaning}" for status, meaning in STATUSES) + ".", ""]
    for (path, leaf), (_, other) in zip(leaves(english), leaves(dutch), strict=True):
        lines += [f"## `{' '.join(path)}`", "", leaf["abstract"], "", f"*{other['abstract']}*", ""]
        rows = list(zip(options(path, leaf), options(path, other), strict=True))
        if not rows:
            continue
        lines += ["| | English | Nederlands |", "|---|---|---|"]
        lines += [f"| `{cell(written)}` | {cell(one)} | {cell(two)} |"
                  for (written, one), (_, two) in rows]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def cell(text):
    return text.replace("|", "\\|").replace("\n", " ")


def main(arguments):
    check = "--check" in arguments
    binary = [word for word in arguments if word != "--check"]
    if len(binary) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    stale = outdated(binary[0])
    if check:
        for path in stale:
            print(f"{path.name} isn't up to date: run make docs", file=sys.stderr)
        return 1 if stale else 0
    for path, text in stale.items():
        path.write_text(text, encoding="utf-8")
        print(f"wrote {path}")
    return 0


def outdated(binary):
    """The pages that differ from what they should be, with what they should be."""
    binary = str(pathlib.Path(binary).resolve())
    english, dutch = dump(binary, "en"), dump(binary, "nl")
    wanted = {DOCS / "regie.1": manual(english), DOCS / "CommandLine.md": page(english, dutch)}
    return {
        path: text for path, text in wanted.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
