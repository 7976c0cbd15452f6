"""Nothing typed is lost, whatever happens to program, terminal or line."""

import signal

from days import MONDAY, move_in
from house import House
from terminal import is_gone, wait_until

WORDS = "Moeder belt: Sem is niet op school."


def what_was_typed_on_the_telephone_is_there_after_kill_9(binary):
    """The strip's text stands whole after SIGKILL, and is offered as a concept at the start."""
    with House(binary) as house:
        login = move_in(house)["coordinator"]
        with house.screens("--as", login, **MONDAY) as terminal:
            call(terminal)
            kept(house, WORDS)
            terminal.kill()
        it_comes_back(house, login)


def what_was_typed_is_there_after_the_line_was_cut(binary):
    """The terminal goes away in the middle of a word; the program ends and keeps the text."""
    with House(binary) as house:
        login = move_in(house)["coordinator"]
        with house.screens("--as", login, **MONDAY) as terminal:
            call(terminal)
            program = terminal.process
            terminal.cut()
            assert is_gone(program), "the program lives on without a terminal"
        it_comes_back(house, login)


def a_hang_up_and_a_termination_end_well_and_restore_the_terminal(binary):
    """SIGHUP, SIGTERM, SIGINT and SIGQUIT: status 0, echo and line mode back, the text kept."""
    with House(binary) as house:
        login = move_in(house)["coordinator"]
        for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT, signal.SIGQUIT):
            with house.screens("--as", login, **MONDAY) as terminal:
                terminal.wait_for("Werkvoorraad", "De Wit")
                if number == signal.SIGHUP:
                    call(terminal)
                terminal.signal(number)
                terminal.ended(0)
        it_comes_back(house, login)


def a_form_comes_back_filled_after_kill_9(binary):
    """Three fields of a referral typed, the program killed: the form is as it was."""
    with House(binary) as house:
        login = move_in(house)["coordinator"]
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("De Wit")
            terminal.keys("3").wait_for("Nog te doen")
            terminal.keys("n").wait_for("▸ Achternaam")
            terminal.type("Hoekstra").keys("BTab", "BTab").wait_for("▸ Voornamen")
            terminal.type("Fleur").keys("Tab", "Tab", "Tab").wait_for("▸ Geboortedatum")
            terminal.type("03-04-2013").wait_for("13 jaar")
            kept(house, "03-04-2013")
            terminal.kill()
        with house.screens("--as", login, **MONDAY) as terminal:
            terminal.wait_for("1 concept")
            terminal.keys("Home", "Enter").wait_for(
                "Fleur", "Hoekstra", "03-04-2013", "Teruggezet: je concept")


def call(terminal):
    terminal.wait_for("Werkvoorraad", "De Wit")
    terminal.keys("/").wait_for("Naam, geboortedatum, telefoonnummer")
    terminal.type("0612345678").wait_for("De Wit", "telefoon")
    terminal.keys("Enter").wait_for("1 Overzicht", "De Wit")
    terminal.keys("b").wait_for("Bellen 08:30")
    terminal.type(WORDS).keys("Enter").type("Ik bel haar terug.").wait_for(WORDS, "bel haar")


def kept(house, text):
    """Waits until the text is in the store."""
    if not wait_until(
            lambda: any(text in row[0] for row in house.rows("SELECT fields FROM draft")), 5):
        raise AssertionError(f"not kept: {text}")


def it_comes_back(house, login):
    with house.screens("--as", login, **MONDAY) as terminal:
        terminal.wait_for("1 concept: De Wit 08:30")
        terminal.keys("Home", "Enter").wait_for(
            "Telefoonnotitie", "08:30", WORDS, "Ik bel haar terug.")
        terminal.keys("C-s").wait_for("contactmoment genoteerd")
        terminal.wait_for(WORDS, without=["Definitief"])
        terminal.keys("q").wait_gone("1 Overzicht")
        terminal.wait_for("De Wit", without=["concept"])
        terminal.keys("q").ended(0)
    house.run("audit", "verify")
