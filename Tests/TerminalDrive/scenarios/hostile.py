"""What an enemy, a broken terminal or an unlucky hand sends: nothing breaks, nothing runs."""

import os
import subprocess

import referrals
from days import MONDAY, move_in
from house import House
from terminal import is_gone

ESCAPES = {
    "clear screen": "Jan\x1b[2J\x1b[HPiet", "title": "Jan\x1b]0;x\x07", "clipboard":
    "Jan\x1b]52;c;AAAA\x07", "report": "Jan\x1b[6n", "C1": "Jan\u009b2J", "NUL": "Jan\x00Piet",
    "bell": "Jan\x07", "delete": "Jan\x7f"}
MEGABYTE = 1_000_000


def escape_sequences_in_a_file_are_refused_with_line_and_column(binary):
    """No control sign of a CSV reaches the store or the terminal; the report shows it harmless."""
    with House(binary) as house:
        house.run("init")
        for what, name in ESCAPES.items():
            for column in ("achternaam", "voornamen", "hulpvraag", "ouder_naam"):
                lines = [referrals.row(), referrals.row(**{column: name})]
                file = referrals.write(house.folder / "v.csv", lines)
                ending = house.run("import", "referrals", file, status=1)
                text = ending.stdout + ending.stderr
                assert "3" in text and column in text, f"{what} in {column}: {text}"
                assert not any(ord(sign) < 32 and sign not in "\n\r" for sign in text), repr(text)
                assert "\x7f" not in text and "\u009b" not in text, repr(text)
        assert house.json("referral", "list") == []


def a_file_that_is_no_table_is_refused_with_the_reason(binary):
    """Invalid UTF-8, UTF-16, an unclosed quote, no header, nothing at all: status 1 and a remedy."""
    with House(binary) as house:
        house.run("init")
        file = house.folder / "v.csv"
        good = referrals.HEADER + "\r\n" + referrals.row() + "\r\n"
        latin = good.replace("Sem", "Zoë")
        faults = {
            "invalid UTF-8": good.replace("Sem", "S\udcffm").encode(errors="surrogateescape"),
            "UTF-16": good.encode("utf-16"), "Latin-1": latin.encode("latin-1"), "empty": b"",
            "only a header": referrals.HEADER.encode() + b"\r\n", "blank": b" \r\n \r\n",
            "unclosed quote": good.replace("Slaapt", '"Slaapt').encode(),
            "short row": (referrals.HEADER + "\n16-11-2026;Bakker\n").encode(),
            "long row": (good.strip() + ";x;y;z\r\n").encode(),
            "double column": (referrals.HEADER + ";bsn\n" + referrals.row() + ";\n").encode(),
            "no header": (referrals.row() + "\n").encode(),
            "29 February": good.replace("12-05-2014", "29-02-2023").encode(),
            "month 13": good.replace("12-05-2014", "01-13-2014").encode(),
            "born tomorrow": good.replace("12-05-2014", "01-01-2099").encode(),
            "wrong BSN": referrals.HEADER.encode() + b"\n" + referrals.row(bsn="123456789").encode(),
            "huge field": good.replace("Slaapt", "x" * (2 * MEGABYTE)).encode(),
        }
        for what, content in faults.items():
            file.write_bytes(content)
            ending = house.run("import", "referrals", file, status=None)
            assert ending.returncode == 1, f"{what}: exit {ending.returncode} {ending.stdout}"
            assert ending.stderr.strip(), f"{what}: nothing was said"
        assert house.json("referral", "list") == []
        for end in ("\r\n", "\n"):
            for mark in ("", "\ufeff"):
                for sign in (";", ",", "\t"):
                    text = good.replace("\r\n", end).replace(";", sign)
                    file.write_text(mark + text, encoding="utf-8", newline="")
                    house.run("import", "referrals", file, "--dry-run")


def only_ordinary_files_are_read_and_none_is_overwritten(binary):
    """A FIFO, a folder or a device as import; an existing file or a link as export: refused."""
    with House(binary) as house:
        house.run("init")
        fifo, folder = house.folder / "fifo", house.folder / "folder"
        os.mkfifo(fifo)
        folder.mkdir()
        for path in (fifo, folder, "/dev/zero", "/dev/null", house.folder / "nowhere.csv", "",
                     "x" * 5000, "--help.csv\n"):
            ending = house.run("import", "referrals", "--", path, status=None)
            assert ending.returncode == 1, f"{path!r}: exit {ending.returncode}"
            assert ending.stderr.strip(), path
        victim, link = house.folder / "victim.txt", house.folder / "link.json"
        victim.write_text("unharmed")
        link.symlink_to(victim)
        dangling = house.folder / "dangling.json"
        dangling.symlink_to(house.folder / "made.json")
        for path in (victim, link, dangling, folder, "/dev/null", house.folder / "no" / "where"):
            ending = house.run("audit", "export", "--out", path, status=None)
            assert ending.returncode == 1, f"{path}: exit {ending.returncode}"
        assert victim.read_text() == "unharmed" and not (house.folder / "made.json").exists()
        house.run("audit", "export", "--out", house.folder / "out.json")
        assert (house.folder / "out.json").stat().st_mode & 0o777 == 0o600


def a_paste_outside_a_field_runs_no_command_and_a_large_one_in_a_field_is_kept(binary):
    """A pasted `q` or `x` is no key; a megabyte goes into a text without a pause of seconds."""
    with House(binary) as house:
        people = move_in(house)
        with house.screens("--as", people["coordinator"], **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            before = house.rows("SELECT count(*) FROM audit_entry")[0][0]
            terminal.paste("q\nx\nn\n2\r:q\n" * 50)
            terminal.bytes(b"\x1b[200~qqq\x1b[2Jqq\n\x1b[201~")
            terminal.bytes(b"\x1b[<0;12;5M\x1b]11;rgb:ffff/ffff/ffff\x07\x1bP1$r0m\x1b\\")
            terminal.keys("Down").wait_for("Werkvoorraad", "De Wit")
            assert house.rows("SELECT count(*) FROM audit_entry")[0][0] == before
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.tab("Contactmomenten").keys("n").wait_for("─ Contactmoment")
            terminal.paste("woord " * (MEGABYTE // 6)).wait_for("woord woord", seconds=10)
            terminal.wait_for("Niet alles wat je plakte past in dit veld.")
            terminal.keys("C-s").wait_for("contactmoment genoteerd")
            assert house.rows("SELECT max(length(body)) FROM note")[0][0] > 19_000
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def hostile_words_in_every_field_are_text_or_refused(binary):
    """SQL, search syntax, bidi marks, wide and combining signs in search boxes, forms, options."""
    words = (
        "'; DROP TABLE family; --", '" OR NEAR(*', "*", "%_%", "\u202eabc", "e" + "\u0301" * 500,
        "👨‍👩‍👧‍👦🇳🇱", "漢字" * 20, "-1", "NULL", "a" * 9000)
    with House(binary) as house:
        people = move_in(house)
        case = people["case"]
        act = ("--as", people["coordinator"])
        for text in words:
            house.run("family", "list", f"--search={text}", *act, **MONDAY)
            house.run("referral", "list", f"--search={text}", *act, **MONDAY)
            for command in (
                    ["note", "add", case, "--", text], ["plan", "goal", case, "--domain=school",
                                                        "--", text],
                    ["work", "add", case, "--due=31-12-2026", "--", text],
                    ["family", "open", f"--name={text}"],
                    ["contact-point", "set", case, f"--name={text}", "--phone=0612345678"]):
                place = command.index("--") if "--" in command else len(command)
                ending = house.run(
                    *command[:place], *act, *command[place:], status=None, **MONDAY)
                assert ending.returncode in (0, 1), (command, ending.returncode, ending.stderr)
                assert "\u202e" not in ending.stdout + ending.stderr, command
        with house.screens(*act, **MONDAY) as terminal:
            terminal.wait_for("Jansen")
            terminal.keys("2").wait_for("Bakker-Yilmaz", "Jansen")
            for text in words:
                terminal.keys("/").type(text)
                terminal.keys("Escape").wait_for("Jansen", "terwijl je typt", without=["Zoek:"])
            terminal.keys("q").ended(0)
        house.run("audit", "verify")
        house.run("doctor")


def the_screens_bear_any_size(binary):
    """Down to 1x1 and back while a file and a form are open, and large; never a crash."""
    with House(binary) as house:
        people = move_in(house)
        with house.screens("--as", people["coordinator"], **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            terminal.resize(39, 7).wait_for("venster")
            terminal.resize(1, 1).resize(80, 24).wait_for("De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            for size in ((40, 8), (1, 1), (200, 60), (300, 3), (2, 50), (80, 24)):
                terminal.resize(*size)
            terminal.wait_for("1 Overzicht", "F1/? Help")
            terminal.keys("B").wait_for("─ Budget")
            terminal.resize(1, 1).resize(40, 8).wait_for("Budget")
            terminal.resize(200, 60).wait_for("─ Budget", "1 Overzicht", "Ctrl-S")
            terminal.resize(80, 24).wait_for("─ Budget")
            terminal.keys("Escape").wait_gone("─ Budget")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)


def poor_terminals_and_locales_are_served_or_told_why_not(binary):
    """TERM=dumb and no terminal: status 2. LANG=C, NO_COLOR, --ascii, unknown TERM: it works."""
    with House(binary) as house:
        people = move_in(house)
        act = ("--as", people["coordinator"])
        ending = house.run(*act, status=2, **MONDAY)
        assert "terminal" in ending.stderr.lower(), ending.stderr
        with house.screens(*act, term="dumb", TERM="dumb", **MONDAY) as terminal:
            terminal.wait_for("[ended 2]")
        for changes in ({"LANG": "C"}, {"LANG": "nl_NL@euro"}, {"NO_COLOR": "1"}, {"TERM": "kitty"}):
            with house.terminal(**changes, **MONDAY) as terminal:
                setting = [f"{name}={value}" for name, value in changes.items()]
                terminal.start("env", *setting, binary, *act)
                terminal.wait_for("De Wit", "●●●○●◐")
                terminal.keys("q").ended(0)
        with house.screens("--ascii", *act, **MONDAY) as terminal:
            screen = terminal.wait_for("De Wit", "GPR-Zb")
            assert screen.isascii(), [sign for sign in screen if not sign.isascii()]
            terminal.keys("Enter").wait_for("1 Overzicht")
            for key in "1234567":
                terminal.keys(key)
            terminal.keys("A").wait_for("Aanspreekpunt - De Wit")
            screen = terminal.screen()
            assert screen.isascii(), [sign for sign in screen if not sign.isascii()]
            terminal.keys("Escape").wait_gone("Aanspreekpunt - De Wit")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)


def a_store_that_is_replaced_under_the_screens_gets_no_write(binary):
    """Another file is moved over the store: the next write is refused, and says so."""
    with House(binary) as house:
        people = move_in(house)
        with house.screens("--as", people["coordinator"], **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            other = house.folder / "other.sqlite"
            subprocess.run(["cp", house.store, other], check=True)
            os.rename(other, house.store)
            terminal.keys("Enter").wait_for("! ", "verplaatst")
            program = terminal.process
            terminal.cut()
            assert is_gone(program)
