"""The plan of De Wit: answers in own words, scores, versions, evaluation and what stands around it."""

from days import MONDAY, move_in
from house import House


def the_plan_of_de_wit_says_who_answered_what_and_how_the_goals_go(binary):
    """Versie 3 holds without the father's full agreement: his words and the reason are there."""
    with House(binary) as house:
        login = move_in(house)["coordinator"]
        with house.screens("--as", login, **MONDAY) as terminal:
            open_the_plan(terminal)
            terminal.wait_for(
                "Plan versie 3, vastgesteld", "akkoord Sem de Wit, Karin de Wit, 18 sep",
                "deels akkoord Paul de Wit", "‘Ik wil ze ook door de week zien’",
                "vastgesteld zonder ieders akkoord", "3 → 6", "2 → 4")
            look_at_the_versions(terminal)
            look_back(terminal)
            score_a_goal(terminal)
            evaluate(terminal)
            change_and_remove(terminal)
            present_and_let_everybody_answer(terminal)
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def the_agreements_on_the_work_and_the_legal_steps_have_views_of_their_own(binary):
    with House(binary) as house:
        login = move_in(house)["coordinator"]
        with house.screens("--as", login, **MONDAY) as terminal:
            open_the_plan(terminal)
            terminal.keys("v").wait_for("Wat wil je van het plan zien?", "4 Werkafspraken")
            terminal.keys("4").wait_for("Werkafspraken", "Verzuim van Sem", "Dezelfde ochtend")
            terminal.keys("n").wait_for("─ Werkafspraak", "▸ Onderwerp*")
            terminal.type("Zakgeld").keys("Tab").wait_for("▸ Taak*")
            terminal.type("Elke vrijdag geven").keys("Tab", "Tab", "Tab").wait_for("▸ Partijen*")
            terminal.type("vader en moeder").keys("C-s").wait_for("werkafspraak genoteerd")
            terminal.wait_for("Zakgeld", "vader en moeder")
            terminal.keys("v", "6").wait_for(
                "afgezien van familiegroepsplan", "ouders willen het niet",
                "hulpverleningsplan vastgesteld")
            terminal.keys("n").wait_for("─ Familiegroepsplan en termijnen", "▸ Stap*")
            terminal.type("aanvraag").keys("Enter", "C-s").wait_for(
                "stap genoteerd", "besluit vóór 18 jan")
            terminal.keys("n").wait_for("▸ Stap*")
            terminal.type("beslistermijn loopt").keys("Enter", "C-s").wait_for(
                "past niet bij wat er al staat")
            terminal.keys("Escape").wait_for("Weggooien")
            terminal.keys("Down", "Down", "Enter").wait_gone("▸ Stap*")
            terminal.keys("Escape").wait_for("Plan versie 3, vastgesteld")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        assert house.rows("select count(*) from work_agreement where ended_on is null")


def open_the_plan(terminal, version="Plan versie 3"):
    terminal.wait_for("De Wit")
    terminal.keys("2").wait_for("De Wit")
    terminal.keys("/").type("de wit").wait_for("1 gezinnen", "De Wit")
    terminal.keys("Enter", "Enter").wait_for("1 Overzicht", "De Wit")
    terminal.keys("3").wait_for(version)


def look_at_the_versions(terminal):
    terminal.keys("v").wait_for("1 Doelen en acties", "2 Versies")
    terminal.keys("2").wait_for("versie 3", "versie 2", "versie 1", "vervangen")
    terminal.keys("=").wait_for("Van versie 2 naar versie 3", "+ [ ] De wissel op vrijdag")
    terminal.keys("Escape").wait_gone("Van versie 2")
    terminal.keys("Down", "Down", "Space").wait_for("[x] versie 1")
    terminal.keys("Up", "Up", "=").wait_for(
        "Van versie 1 naar versie 3", "Ruzies zonder dreigen, erbij")
    terminal.keys("Escape").wait_gone("Van versie 1")
    terminal.keys("Down", "Down", "Enter").wait_for("Plan versie 1, vervangen", "Vader was nog")
    terminal.keys("Escape").wait_gone("Plan versie 1, vervangen")
    terminal.keys("Escape").wait_for("Plan versie 3, vastgesteld")


def look_back(terminal):
    terminal.keys("T").wait_for("─ Het plan zoals het was")
    terminal.type("1-8").keys("C-s").wait_for("Plan zoals het was op 1 aug, versie 2")
    terminal.keys("Escape").wait_gone("zoals het was op 1 aug")


def score_a_goal(terminal):
    terminal.keys("s").wait_for("─ Cijfer voor een doel", "▸ Cijfer*")
    terminal.type("12").keys("Tab", "Tab").wait_for("▸ Gegeven door*")
    terminal.type("Sem").keys("C-s").wait_for("van 0 tot en met 10")
    terminal.keys("BSpace").wait_for("▸ Cijfer*")
    terminal.keys("BSpace")
    terminal.type("7").keys("C-s").wait_for("cijfer genoteerd", "3 → 7")


def evaluate(terminal):
    """Bijstellen makes a version in the same step, and the next day is the new term."""
    terminal.keys("E").wait_for("─ Evaluatie van het plan", "▸ Aanwezig*")
    terminal.type("Karin, Paul en Sem").keys("Tab").wait_for("▸ 1 Sem gaat")
    terminal.type("8").keys("Tab").wait_for("▸ 2 Ruzies")
    terminal.type("5").keys("Tab").wait_for("▸ Besluit*")
    terminal.type("bij").keys("Enter", "Tab").wait_for("▸ Volgende evaluatie")
    terminal.type("15-1").keys("C-s").wait_for("evaluatie genoteerd")
    terminal.keys("Home").wait_for("Plan versie 4, concept", "3 → 8", "2 → 5")


def change_and_remove(terminal):
    terminal.keys("Home", "e").wait_for("─ Doel wijzigen")
    terminal.keys("Tab", "Tab").wait_for("▸ Eigen woorden")
    terminal.keys("Tab").wait_for("▸ Hoe is het nu")
    terminal.type("Drie ochtenden in de week").keys("C-s").wait_for("doel gewijzigd")
    terminal.keys("Down", "x").wait_for("uit dit plan halen?")
    terminal.keys("j").wait_for("actie uit het plan gehaald")


def present_and_let_everybody_answer(terminal):
    terminal.keys("l").wait_for("─ Plan voorleggen aan het gezin")
    terminal.keys("C-s").wait_for("ligt bij gezin", "nog geen antwoord van")
    for name, answer in (("Karin", "akkoord"), ("Paul", "niet"), ("Sem", "akkoord")):
        terminal.keys("O").wait_for("─ Antwoord op het plan", "▸ Persoon*")
        terminal.type(name).keys("Enter", "Tab").wait_for("▸ Antwoord*")
        terminal.type(answer).keys("Enter", "Tab").wait_for("▸ Datum*")
        terminal.keys("Tab").wait_for("▸ Eigen woorden")
        terminal.type(name + " zegt dit").keys("C-s").wait_for("antwoord genoteerd")
        terminal.wait_for("‘" + name + " zegt dit’")
    terminal.wait_for("deels akkoord")
    terminal.keys("o").wait_for("─ Akkoord van het gezin")
    terminal.keys("C-s").wait_for("2 van de 3 zijn akkoord.")
    terminal.type("Vader praat mee over de dagen").keys("C-s").wait_for(
        "Plan versie 4, vastgesteld", "zonder ieders akkoord")


def a_decision_shows_every_step_or_is_refused(binary):
    """Besluit with steps empty: refused by name; filled in on the screen and by command, it goes."""
    with House(binary) as house:
        people = move_in(house)
        login, case = people["coordinator"], people["case"]
        house.run("plan", "start", case, "--as", login, **MONDAY)
        house.run("plan", "step", case, "applied", "--as", login, **MONDAY)
        refused = house.run("plan", "step", case, "decided", "--as", login, status=1, **MONDAY)
        assert "benodigde hulp" in refused.stderr and "voorziening" in refused.stderr, refused.stderr
        with house.screens("--as", login, **MONDAY) as terminal:
            open_the_plan(terminal, "Plan versie 4")
            terminal.keys("v", "7").wait_for("Onderbouwing van een besluit", "Voorziening", "nog leeg")
            terminal.keys("e").wait_for("─ Onderbouwing van het plan", "▸ Hulpvraag")
            terminal.keys("Tab").wait_for("▸ Problemen")
            terminal.type("Ruzies bij de wissel").keys("Tab").wait_for("▸ Benodigde hulp")
            terminal.type("Hulp bij praten").keys("Tab").wait_for("▸ Kracht en netwerk")
            terminal.type("Oma haalt op").keys("C-s").wait_for("onderbouwing bewaard", "Oma haalt op")
            terminal.keys("n").wait_for("─ Advies van een deskundige", "▸ Naam*")
            terminal.type("Bo Smit").keys("Tab").type("gedragswetenschapper").keys("Tab", "Tab", "Tab")
            terminal.wait_for("▸ Advies*")
            terminal.type("Eerst rust in huis").keys("C-s")
            terminal.wait_for("advies toegevoegd", "Advies gedragswetensc", "Bo Smit: Eerst rust")
            terminal.keys("v", "6").wait_for("Familiegroepsplan en termijnen")
            terminal.keys("n").wait_for("▸ Stap*")
            terminal.type("besluit").keys("Enter", "C-s").wait_for("nog leeg: ", "voorziening")
            terminal.keys("Escape").wait_for("Weggooien")
            terminal.keys("Down", "Down", "Enter").wait_gone("▸ Stap*")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        shown = house.run("plan", "show", case, "--number", 4, "--as", login, **MONDAY).stdout
        assert "Problemen: Ruzies bij de wissel" in shown and "Bo Smit" in shown, shown
        house.run("plan", "foundation", case, "--request", "Rust", "--provision", "Ambulante hulp",
                  "--as", login, **MONDAY)
        house.run("plan", "step", case, "decided", "--as", login, **MONDAY)
        diff = house.run("plan", "diff", case, 3, 4, "--as", login, **MONDAY).stdout
        assert "Voorziening: niets → Ambulante hulp" in diff and "Bo Smit" in diff, diff
        house.run("plan", "advice-remove", case, 1, "--as", login, **MONDAY)
        house.run("audit", "verify")
