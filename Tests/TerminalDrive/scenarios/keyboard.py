"""The main job in the screens, by keyboard alone, at 80x24."""

import pathlib
import subprocess
import sys

import referrals
from house import House

REFERENCE = pathlib.Path(__file__).resolve().parents[3] / "Docs" / "ledger" / "reference.py"
NAME = "Van Zonneveld"


def a_file_of_referrals_becomes_a_family_with_its_six_and_its_history_by_keyboard(binary):
    """From an empty store and 300 referrals to ●●●●●●, each of the six changed once more."""
    with House(binary) as house:
        referrals.write(house.folder / "verwijzingen.csv", referrals.three_hundred())
        with house.screens() as terminal:
            import_the_file(house, terminal)
            accept_the_siblings(terminal)
            make_the_plan(terminal, "Sem gaat elke dag naar school")
            set_the_five(terminal)
            terminal.wait_for("●●●●●●")
            write_a_note_and_a_work_item(terminal)
            add_a_colleague(terminal)
            change_the_others_once_more(terminal)
            see_the_history(terminal)
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        everything_is_still_there(house)
        the_log_is_whole(house)


def import_the_file(house, terminal):
    terminal.wait_for("Welkom. Er staan nog geen gezinnen in Regie.", "i  Uit bestand…")
    terminal.keys("i").wait_for("Waar staat het CSV-bestand?")
    terminal.type(f"{house.folder}/verw").wait_for("▸  " + str(house.folder)[:40])
    terminal.keys("Tab").wait_for(f"  {house.folder}/verwijzingen.csv\n")
    terminal.keys("Enter").wait_for(
        "Proef. 300 rijen gelezen: 300 nieuw, 0 al bekend, geen fouten.")
    assert house.rows("select count(*) from referral")[0][0] == 0, "the dry run wrote"
    terminal.keys("C-s").wait_for("300 rijen gelezen: 300 ingelezen", seconds=60)


def accept_the_siblings(terminal):
    terminal.keys("3").wait_for("Nog te doen", "Sem van Zonneveld")
    row = terminal.row("Sem van Zonneveld")
    assert row.startswith("▸!! 20 nov"), "the urgent one of today doesn't stand first: " + row
    assert "Noor van Zonneveld" not in terminal.screen(), "a sibling has a row of its own"
    terminal.keys("Enter").wait_for(
        "[x] Noor van Zonneveld", "▸  Nieuw gezin: " + NAME, "Niet bekend bij het team")
    terminal.keys("Enter").wait_for("Naam van het gezin*  " + NAME)
    terminal.keys("C-s").wait_for("begonnen met 2 verwijzingen", "●○○○○○", "▸ ○ plan")


def make_the_plan(terminal, wording):
    """A goal, an action, laid before the family and agreed: `P` always offers the next step."""
    terminal.keys("P")
    add_a_goal(terminal, wording, "school")
    terminal.wait_for("1 " + wording, "Volgende stap: Actie")
    terminal.keys("P").wait_for("─ Actie toevoegen", "▸ Actie*", "1 " + wording)
    terminal.type("Ouders bellen school").keys("Tab", "Tab").wait_for("▸ Door*")
    terminal.type("moeder").keys("Tab").wait_for("▸ Uiterlijk")
    terminal.type("+2w").keys("C-s").wait_for("[ ] Ouders bellen school")
    present_and_agree(terminal)


def add_a_goal(terminal, wording, domain):
    terminal.wait_for("─ Doel toevoegen", "▸ Leefgebied*")
    terminal.type(domain).wait_for("▸ " + domain.capitalize())
    terminal.keys("Enter", "Tab").wait_for("▸ Doel*")
    terminal.type(wording).keys("C-s").wait_for("doel toegevoegd", wording)


def present_and_agree(terminal):
    """The family agrees by name: without anybody it is refused, at that field."""
    terminal.keys("P").wait_for("─ Plan voorleggen aan het gezin")
    terminal.keys("C-s").wait_for("ligt bij gezin", "Volgende stap: Akkoord")
    terminal.keys("P").wait_for("─ Akkoord van het gezin")
    terminal.keys("C-s").wait_for("Nog 1 veld klopt niet.")
    terminal.keys("Space").wait_for("[x] Noor van Zonneveld")
    terminal.keys("C-s").wait_for("1 van de 3 zijn akkoord.")
    terminal.keys("BTab", "BTab", "BTab", "Down", "Space", "Down", "Space").wait_for(
        "[x] E. Bakker")
    terminal.keys("C-s").wait_for("vastgesteld", "akkoord Noor van Zonneveld, Sem van Zonneveld")


def set_the_five(terminal):
    terminal.keys("R").wait_for("─ Regisseur · " + NAME)
    terminal.keys("C-s").wait_for("regisseur ingesteld", "●●●○○○")
    terminal.keys("A").wait_for("─ Aanspreekpunt · " + NAME, "▸ Telefoon*")
    terminal.type("079 3461234").keys("C-s").wait_for("aanspreekpunt ingesteld", "●●●●○○")
    terminal.keys("Z").wait_for("─ Hoofdaanbieder · " + NAME)
    terminal.type("lokaal").wait_for("▸ Lokaal team")
    terminal.keys("Enter", "C-s").wait_for("aanbieder ingesteld", "●●●●●○")
    terminal.keys("B").wait_for("─ Budget · " + NAME, "▸ Budget*")
    terminal.type("21000").keys("C-s").wait_for("budget ingesteld", "●●●●●●")


def write_a_note_and_a_work_item(terminal):
    terminal.tab("Contactmomenten").wait_for("Er is nog geen contactmoment")
    terminal.keys("n").wait_for("─ Contactmoment")
    terminal.type("Moeder belde: het gaat beter op school.").keys("C-s")
    terminal.wait_for("Moeder belde: het gaat beter", "contactmoment genoteerd")
    terminal.keys("Escape").wait_for("de zes zijn er", without=["concept"])
    terminal.tab("Te doen").keys("n").wait_for("─ Te doen")
    terminal.type("Mentor bellen").wait_for("Mentor bellen")
    terminal.keys("Tab").wait_for("▸ Termijn*")
    terminal.type("+1w").keys("C-s").wait_for("Mentor bellen", "nog 7 dgn")


def add_a_colleague(terminal):
    """Somebody to hand over to; her team brings its own entry in the list of providers."""
    terminal.keys("q").wait_gone("1 Overzicht")
    terminal.keys("8").wait_for("Inlognaam", "regisseur, teamleider")
    terminal.keys("n").wait_for("─ Nieuwe gebruiker", "▸ Inlognaam*")
    terminal.type("avisser").keys("Tab").wait_for("▸ Naam*")
    terminal.type("Anna Visser").keys("Tab").wait_for("▸ Rol*")
    terminal.keys("Space").wait_for("[x] regisseur")
    terminal.keys("Tab").wait_for("▸ Team")
    terminal.type("Oost").keys("Tab").wait_for("▸ Telefoon")
    terminal.type("06 87654321").keys("C-s").wait_for("Gebruiker avisser toegevoegd")
    terminal.keys("2").wait_for(NAME)
    terminal.keys("Enter").wait_for("1 Overzicht", NAME)


def change_the_others_once_more(terminal):
    """Each of the six has a second one; nothing asks to overwrite the first."""
    terminal.keys("3", "N").wait_for("versie 2, concept", "─ Doel toevoegen")
    add_a_goal(terminal, "Noor slaapt door", "gezondheid")
    present_and_agree(terminal)
    terminal.keys("1", "A").wait_for("─ Aanspreekpunt")
    terminal.wait_for("▸ Naam*", "079 3461234")
    terminal.type(" van Dam").keys("C-s").wait_for("aanspreekpunt ingesteld")
    terminal.keys("Z").wait_for("─ Hoofdaanbieder")
    terminal.type("oost").wait_for("▸ Lokaal team Oost")
    terminal.keys("Enter", "C-s").wait_for("aanbieder ingesteld", "Z Lokaal team Oost")
    terminal.keys("B").wait_for("─ Budget", "▸ Budget*")
    terminal.type("24000").keys("C-s").wait_for("budget ingesteld", "van € 24.000")
    terminal.keys("R").wait_for("─ Regisseur")
    terminal.type("Visser").wait_for("▸ Anna Visser")
    # From now on it is a colleague's file.
    terminal.keys("Enter", "C-s").wait_for("is niet van jou", "Waarom bekijk je dit dossier")
    terminal.keys("Enter").wait_gone("Waarom bekijk je dit dossier")
    terminal.wait_for("De reden is genoteerd", "R avisser")


def see_the_history(terminal):
    """What was is there beside what is; nothing was overwritten."""
    screen = terminal.keys("7").wait_for("Vanaf", "dossier open")
    current = [line for line in screen.splitlines() if " nu " in line]
    ended = [line for line in screen.splitlines() if "Lokaal team" in line or "€" in line
             or "root" in line or "plan met" in line]
    for words in ("Lokaal team Oost", "plan met 2 doelen", "Anna Visser (avisser)",
                  "root van Dam, 079 3461234", "2026: € 24.000", "dossier open"):
        assert any(words in line for line in current), f"{words} isn't current\n{screen}"
    for words in ("Lokaal team", "plan met 1 doel", "root (root)", "root, 079 3461234",
                  "2026: € 21.000"):
        assert any(words in line and line not in current for line in ended), \
            f"{words} isn't in the history\n{screen}"


def everything_is_still_there(house):
    with house.screens() as terminal:
        terminal.wait_for("Er wacht nu niets op je.")
        terminal.keys("2").wait_for(NAME, "●●●●●●", "avisser")
        terminal.keys("Enter").wait_for("●●●●●●", "1 Overzicht")
        terminal.tab("Contactmomenten").wait_for("Moeder belde: het gaat beter")
        terminal.keys("q").wait_gone("1 Overzicht")
        terminal.keys("q").ended(0)


def the_log_is_whole(house):
    house.run("audit", "verify")
    bundle = house.folder / "bundle.json"
    house.run("audit", "export", "--out", bundle)
    subprocess.run([sys.executable, REFERENCE, "verify", bundle], check=True, capture_output=True)
