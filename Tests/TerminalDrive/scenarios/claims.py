"""The back office: a file of claims is read in, matched, booked, held and taken back."""

import subprocess

from days import MONDAY, move_in
from house import House
from scenarios.sessions import wait_until

HEADER = ("declaratienummer;referentienummer;agb;toewijzingsnummer;bsn;productcategorie;productcode;"
          "periode_van;periode_tot;volume;eenheid;tarief;bedrag;debet_credit")
AGB = "22010408"


def line(reference, number=4711, bsn="", amount="100,00", first="01-10-2026", last="31-10-2026",
         category="45", claim="D1", direction="D"):
    return ";".join([claim, reference, AGB, str(number), bsn, category, "", first, last, "600",
                     "01", "", amount, direction])


def write(house, name, lines):
    file = house.folder / name
    file.write_text("\n".join([HEADER, *lines]) + "\n")
    return file


def prepare(house):
    """One commitment with an assignment number for a child whose BSN is known."""
    moved = move_in(house)
    case, me = moved["case"], ["--as", moved["coordinator"]]
    house.run("commitment", "add", case, "--person", "Noor", "--provider", "Kompas Jeugd",
              "--product", "Begeleiding", "--amount", "5000", "--route", "generalPractitioner",
              "--assignment-number", "4711", "--category", "45", "--from", "1-9-2026",
              "--until", "31-12-2026", *me, **MONDAY)
    person = next(row for row in house.json("family", "show", case, *me, **MONDAY)["members"]
                  if row["name"].startswith("Noor"))
    bsn = house.run("access", "bsn", case, "--person", person["id"], "--reason", "Toewijzing",
                    *me, **MONDAY).stdout.strip()
    return moved, bsn


def the_back_office_books_what_fits_and_holds_the_rest(binary):
    """Read in, booked with marks, a held line rejected with its reason; the budget follows."""
    with House(binary) as house:
        moved, bsn = prepare(house)
        back = ["--as", "ghoekstra"]

        def run(*words, status=0):
            return house.run(*words, *back, status=status, **MONDAY)

        file = write(house, "declaraties.csv", [
            line("zz1", bsn=bsn), line("zz2", bsn=bsn, first="01-09-2026", last="30-09-2026"),
            line("zz3", number=99, bsn=bsn), line("zz4", bsn=bsn, amount="9.000,00",
                                                  first="01-11-2026", last="15-11-2026")])
        dry = run("import", "claims", file, "--dry-run").stdout
        assert "2 regels passen, samen € 200" in dry and "1 onbekende toewijzing" in dry, dry
        assert "is bestand" not in dry
        run("import", "claims", file)
        assert "4 al bekend" in run("import", "claims", file).stdout
        with house.screens(*back, **MONDAY) as terminal:
            terminal.wait_for("Declaraties", "Klaar om te boeken", "D1/zz1", "D1/zz2")
            terminal.keys("End", "Up", "Space", "Space").wait_for("* D1/zz1", "* D1/zz2")
            terminal.keys("a").wait_for("2 regels boeken, samen € 200?")
            terminal.keys("j").wait_for("2 regels geboekt, samen € 200.")
            terminal.wait_gone("D1/zz1")
            terminal.keys("Tab").wait_for("D1/zz3", "onbekende toewijzing", "meer dan er is")
            terminal.keys("End", "w").wait_for("meer dan er van de inzet over is")
            terminal.keys("Escape").wait_gone("van de inzet over is")
            terminal.keys("Up", "x").wait_for("Declaratie afkeuren")
            terminal.type("Nummer bestaat niet").keys("C-s").wait_for("1 regel afgekeurd.")
            terminal.wait_gone("D1/zz3")
            terminal.keys("Tab").wait_for("D1/zz2", "D1/zz1")
            terminal.keys("Enter").wait_for("€ 200", "€ 4.800", "•••••")
            terminal.keys("t").wait_for("Declaratie terugboeken")
            terminal.type("Fout van de aanbieder").keys("C-s").wait_for("tegenboeking")
            terminal.keys("q").wait_for("Afgekeurd")
            terminal.keys("q").ended(0)
        held = house.json("claim", "list", "--view", "held", *back, **MONDAY)
        over = next(row for row in held if row["reference"] == "zz4")
        assert over["hold"] == "over" and bsn not in str(held), over
        assert "teamleider" in run("claim", "approve", over["id"], status=1).stderr
        chief = ["--as", moved["supervisor"]]
        rows = house.json("claim", "list", "--view", "toDecide", *chief, **MONDAY)
        assert [row["reference"] for row in rows if row["claim"] == "D1"] == ["zz4"], rows
        house.run("claim", "approve", over["id"], "--remark", "Crisis", *chief, **MONDAY)
        house.run("claim", "list", "--as", moved["coordinator"], status=1, **MONDAY)
        spent = house.rows("SELECT sum(b.amount_cents) FROM claim_booking b JOIN claim_line l "
                           "ON l.id = b.line_id WHERE l.claim_number = 'D1'")[0][0]
        assert spent == 910_000, spent
        house.run("audit", "verify")


def claims_that_were_killed_half_way_leave_nothing(binary):
    """No list shows the lines; the next command takes them back, says so, and it works."""
    with House(binary) as house:
        _, bsn = prepare(house)
        file = write(house, "veel.csv", [
            line(f"k{place}", number=100 + place, bsn=bsn) for place in range(6000)])
        process = subprocess.Popen(
            [house.binary, "import", "claims", str(file), "--as", "ghoekstra"],
            env={**house.environment, **MONDAY}, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def written():
            return house.rows("SELECT count(*) FROM claim_line WHERE reference LIKE 'k%'")[0][0]

        assert wait_until(lambda: written() >= 1000, 60), "nothing was written"
        process.kill()
        process.wait()
        half = written()
        assert 0 < half < 6000, f"it wasn't half way: {half}"
        house.run("claim", "list", "--view", "held", "--as", "ghoekstra", **MONDAY)
        assert written() == 0, "the unfinished file wasn't withdrawn"
        assert "claims.withdrawn" in [
            row["event"] for row in house.json("audit", "list", "--as", "mkaya", **MONDAY)]
        house.run("import", "claims", file, "--as", "ghoekstra", **MONDAY)
        assert written() == 6000
        house.run("audit", "verify")


def a_file_that_is_no_csv_is_refused_whole(binary):
    """An open quote, a NUL, wrong amounts, long names: each with its line, and nothing is kept."""
    with House(binary) as house:
        _, bsn = prepare(house)
        for name, lines, words in (
                ("quote", [line('"open', bsn=bsn)], "aanhalingsteken"),
                ("nul", [line("r\0", bsn=bsn)], "niet in een CSV"),
                ("amount", [line("r", bsn=bsn, amount="12.50")], "bedrag"),
                ("name", [line("x" * 200, bsn=bsn)], "referentienummer")):
            file = write(house, f"{name}.csv", lines)
            refused = house.run("import", "claims", file, "--as", "ghoekstra", status=1, **MONDAY)
            assert words in refused.stderr, refused.stderr
        assert house.rows("SELECT count(*) FROM claim_line WHERE claim_number = 'D1'")[0][0] == 0
        house.run("audit", "verify")


def what_goes_on_past_the_year_becomes_a_budget(binary):
    """The command shows what of it runs on and proposes a ceiling; with --set it is set."""
    with House(binary) as house:
        moved, _ = prepare(house)
        case, me = moved["case"], ["--as", moved["coordinator"]]
        rows = house.json("budget", "carry", case, *me, **MONDAY)
        assert rows and all(row["partCents"] > 0 for row in rows), rows
        said = house.run("budget", "carry", case, "--set", *me, **MONDAY)
        assert "budget ingesteld" in said.stdout, said
        house.run("audit", "verify")
