"""A coordinator's morning: the worklist explains itself, a call becomes a note, gaps are filled."""

from days import MONDAY, move_in
from house import House
from scenarios.telephone import call, kept, WORDS


def a_coordinators_morning_from_worklist_to_final_note(binary):
    """Steps 1 to 4 of the coordinator's day, at 80 by 24."""
    with House(binary) as house:
        login = move_in(house)["coordinator"]
        with house.screens("--as", login, **MONDAY) as terminal:
            the_worklist_says_why(terminal)
            call(terminal)
            kept(house, WORDS)
            terminal.kill()
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("1 concept: De Wit 08:30")
            terminal.keys("Home", "Enter").wait_for("Telefoonnotitie", WORDS, "Definitief")
            the_note_is_final(house, terminal)
            the_contact_point_fills_its_gap(terminal)
        house.run("audit", "verify")


def the_worklist_says_why(terminal):
    terminal.wait_for("De Wit", "Meldcode stap 3 open", "11 dgn te laat")
    first = next(line for line in terminal.screen().splitlines() if "▸" in line)
    assert "De Wit" in first and "!!" in first, first
    terminal.keys("w").wait_for("Waarom staat De Wit hier?", "De meldcode loopt", "stap 3")
    text = " ".join(terminal.screen().split())
    places = [text.index(part) for part in (
        "nu is stap 3", "weer contact zijn", "geen aanspreekpunt", "meer vastgelegd")]
    assert places == sorted(places), text
    terminal.keys("Escape").wait_gone("Waarom staat")


def the_note_is_final(house, terminal):
    # To the ticks: kind, day, time, with whom, text, then whom it is about.
    terminal.keys("Tab", "Tab", "Tab", "Tab", "Tab")
    terminal.keys("Space", "Down", "Space").wait_for("[x] Noor", "[x] Sem")
    terminal.keys("Tab", "Down", "Space").wait_for("[x] 2 Ruzies")
    terminal.keys("C-s").wait_for("contactmoment genoteerd")
    terminal.wait_for("1 Overzicht", without=["Te lang geen contact"])
    terminal.tab("Contactmomenten")
    terminal.wait_for(WORDS, "bij doel: Ruzies", "zonder dreigen", "Aanvulling")
    terminal.keys("Enter").wait_for("telefoon 23 nov", WORDS, "Ik bel haar terug.")
    terminal.keys("Escape").wait_gone("telefoon 23 nov")
    terminal.keys("e").wait_for("Aanvulling · De Wit", "Definitief")
    terminal.type("School heeft teruggebeld.").wait_for("School heeft")
    terminal.keys("C-s").wait_for("aanvulling genoteerd", "School heeft teruggebeld.")
    # Writing about a child isn't having spoken to it.
    assert house.rows("SELECT count(*) FROM note_member WHERE was_spoken = 1") == [(0,)]


def the_contact_point_fills_its_gap(terminal):
    terminal.keys("1").wait_for("ontbreekt")
    terminal.keys("A").wait_for("Aanspreekpunt · De Wit", "Visser")
    terminal.keys("C-s").wait_for("aanspreekpunt ingesteld")
    terminal.wait_for("●●●●●", without=["ontbreekt"])
    terminal.tab("Verloop")
    terminal.wait_for("Vanaf", "12 nov")
    gap = terminal.row("○ ontbreekt")
    assert "12 nov" in gap and "23 nov" in gap and "aanspreekpunt" in gap, gap


def what_was_done_is_taken_back_with_u_after_it_was_described(binary):
    """The contact point set, then undone: the gap is back, and the log knows both."""
    with House(binary) as house:
        people = move_in(house)
        with house.screens("--as", people["coordinator"], **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            terminal.keys("u").wait_for("niets dat ongedaan kan")
            terminal.keys("Enter").wait_for("1 Overzicht", "ontbreekt")
            terminal.keys("A").wait_for("Aanspreekpunt · De Wit")
            terminal.keys("C-s").wait_for("aanspreekpunt ingesteld", without=["ontbreekt"])
            terminal.keys("u").wait_for("Ongedaan maken van 08:30: De Wit", "aanspreekpunt")
            # Enter means no.
            terminal.keys("Enter").wait_gone("Ongedaan maken van")
            terminal.keys("u").wait_for("Ongedaan maken van 08:30")
            terminal.keys("j").wait_for("Ongedaan gemaakt", "ontbreekt")
            terminal.keys("q", "q").ended(0)
        log = house.run("audit", "list", **MONDAY).stdout
        assert "Aanspreekpunt ingesteld" in log and "Een van de zes beëindigd" in log, log
        house.run("audit", "verify")


def families_are_put_off_together_and_come_back_by_themselves(binary):
    """Two rows marked and put off until Wednesday: gone, counted, undone at once, back on the day."""
    with House(binary) as house:
        login = move_in(house)["coordinator"]
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("De Wit", "Uitgesteld (0)")
            terminal.keys("Down", "Space", "Space").wait_for("2 gezinnen aangekruist")
            terminal.keys("a").wait_for("aangekruiste gezinnen uitstellen")
            terminal.keys("Enter").wait_for("Uitstellen: Van den Heuvel, Jansen")
            terminal.type("wo").wait_for("wo 25 nov 2026")
            terminal.keys("C-s").wait_for("2 gezinnen: gezin uitgesteld", "Uitgesteld (2)")
            terminal.keys("u").wait_for("2 gezinnen, gezin uitgesteld?")
            terminal.keys("j").wait_for("Ongedaan gemaakt", "Uitgesteld (0)", "Jansen")
            terminal.keys("Down", "Down", "z").wait_for("Uitstellen tot")
            terminal.type("wo").keys("C-s").wait_for("gezin uitgesteld", "Uitgesteld (1)")
            terminal.keys("q").ended(0)
        with house.screens("--as", login, REGIE_NOW="2026-11-25T08:30") as terminal:
            terminal.wait_for("Jansen", "Uitgesteld (0)")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def a_question_goes_to_a_colleague_and_comes_back(binary):
    """Asked in one session, answered in another's, read in the first."""
    with House(binary) as house:
        people = move_in(house)
        asker, other = people["coordinator"], people["supervisor"]
        with house.screens("--as", asker, **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("V").wait_for("Een collega vragen")
            terminal.type(other).wait_for("· " + other)
            terminal.keys("Enter", "Tab")
            terminal.type("Mag het budget omhoog?").keys("C-s").wait_for("vraag gesteld")
            terminal.keys("q", "q").ended(0)
        with house.screens("--as", other, **MONDAY) as terminal:
            terminal.wait_for("Vraag: Mag het budget")
            while "▸!! De Wit" not in terminal.screen() and "▸   De Wit" not in terminal.screen():
                terminal.keys("Down")
            terminal.keys("a").wait_for("Antwoord geven")
            terminal.keys("Enter").wait_for("Antwoord · De Wit")
            terminal.type("Ja, tot 22.000.").keys("C-s").wait_for("vraag beantwoord")
            terminal.keys("q", "q").ended(0)
        with house.screens("--as", asker, **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            terminal.keys("w").wait_for("antwoord op je vraag")
            terminal.keys("Escape").wait_gone("antwoord op je vraag")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")
