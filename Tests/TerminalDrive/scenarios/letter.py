"""A letter to a specialist, from the POH's desk to the signature and out of the practice."""

import stat

from days import MONDAY, move_in
from house import House
from scenarios.roles import go_to

NAME = "Fleur Hoekstra"

WORDS = ["--disorder", "angststoornis", "--severity", "matig", "--risk", "laag", "--complexity",
         "enkelvoudig", "--course", "sinds een half jaar", "--town", "Den Haag", "--bsn",
         "123456782", "--postal-code", "2514AA", "--gp-agb", "01012345", "--practice-agb",
         "01054321"]


def a_letter_is_signed_before_it_is_sent(binary):
    """What is missing is listed; sending is impossible before the day of the signature."""
    with House(binary) as house:
        poh = move_in(house)["poh"]
        record = note(house, poh)
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for(NAME)
            go_to(terminal, NAME)
            terminal.keys("Enter").wait_for(f"Kind: {NAME}")
            terminal.keys("l").wait_for("─ Brief aan een specialist", "▸", "Soort zorg", "Vermoeden")
            terminal.keys("BTab").keys("Tab").type("GGZ Delfland")
            terminal.keys("Tab", "Right", "Right", "C-s")
            terminal.wait_for("Brief bewaard als concept", "brief: concept (l)", "tot en met 23 mei")
            terminal.keys("l").wait_for("Brief over: " + NAME, "concept", "Vul nog in:")
            terminal.keys("l").wait_for("Dit ontbreekt nog:", "straat en nummer", "ernst", "beloop")
            terminal.keys("q").wait_for("Kind: ")
            terminal.keys("q").wait_for(NAME, "brief: concept")
            terminal.keys("q").ended(0)
        house.run("practice", "letter", "ready", record, "--as", poh, status=1, **MONDAY)
        house.run("practice", "letter", "change", record, *WORDS, "--street", "Kerkstraat 12",
                  "--as", poh, **MONDAY)
        early = house.run("practice", "letter", "sent", record, "--by", "ZorgDomein", "--as", poh,
                          status=1, **MONDAY)
        assert "klaar voor huisarts" in early.stderr, early.stderr
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for(NAME)
            go_to(terminal, NAME)
            terminal.keys("Enter").wait_for("brief: concept (l)")
            terminal.keys("l").wait_for("Brief over: " + NAME, without=["Vul nog in:"])
            terminal.keys("l").wait_for("ligt klaar voor de huisarts", "klaar voor huisarts")
            terminal.keys("o").wait_for("─ Getekend door de huisarts", "Dokter De Vries")
            terminal.keys("Tab").wait_for("▸ Getekend op")
            terminal.keys("C-u").type("20-11-2026").keys("C-s").wait_for("─ Getekend", "een latere dag")
            terminal.keys("C-u").type("23-11-2026").keys("C-s")
            terminal.wait_for("Handtekening genoteerd", "getekend")
            terminal.keys("v").wait_for("─ Brief verzonden", "▸ Verzonden via")
            terminal.type("ZorgDomein").keys("Tab").keys("C-u").type("22-11-2026").keys("C-s")
            terminal.wait_for("─ Brief verzonden", "een latere dag")
            terminal.keys("C-u").type("23-11-2026").keys("C-s")
            terminal.wait_for("Verzending genoteerd", "verzonden")
            terminal.keys("q").wait_for("Kind: ")
            terminal.keys("q").wait_for(NAME, "brief: verzonden")
            terminal.keys("q").ended(0)
        page = house.folder / "brief.html"
        house.run("practice", "letter", "show", record, "--format", "html", "--out", page,
                  "--as", poh, **MONDAY)
        text = page.read_text()
        assert "123456782" in text, text
        shown = house.run("practice", "letter", "show", record, "--as", poh, **MONDAY).stdout
        assert "123456782" not in shown and "met het hele BSN" in shown, shown
        hidden = house.run("practice", "letter", "show", record, "--format", "html", "--hide-bsn",
                           "--as", poh, **MONDAY).stdout
        assert "123456782" not in hidden and "6782" in hidden, hidden
        assert "Getekend door Dokter De Vries" in text and "01054321" in text, text
        assert stat.S_IMODE(page.stat().st_mode) == 0o600, oct(page.stat().st_mode)
        again = house.run("practice", "letter", "show", record, "--out", page, "--as", poh,
                          status=1, **MONDAY)
        assert "brief.html" in again.stderr and page.read_text() == text, again.stderr
        events = [line[0] for line in house.rows(
            "SELECT event FROM audit_entry WHERE event LIKE 'letter.%' ORDER BY seq")]
        assert "letter.printed" in events and events.count("letter.sent") == 1, events
        house.run("audit", "verify")


def note(house, poh):
    """Notes the girl of the letter; returns the record."""
    return house.run(
        "practice", "add", "--name", NAME, "--birth", "2013-04-03", "--request", "Slaapt slecht.",
        "--gp-name", "Dokter De Vries", "--as", poh, **MONDAY).stdout.strip()
