"""The day of a POH-GGZ Jeugd, between two consultations, at 80×24."""

from days import MONDAY, move_in
from house import House
from scenarios.roles import go_to
from scenarios.telephone import kept

NAME = "Fleur Hoekstra"


def the_poh_starts_with_his_own_referrals_and_no_family(binary):
    """Concept, sent, answered; a family is refused with the reason, exit 1, and logged."""
    with House(binary) as house:
        people = move_in(house)
        with house.screens("--as", people["poh"], **MONDAY) as terminal:
            screen = terminal.wait_for("1 Mijn aanmeldingen", "Concept", "Verstuurd", "Antwoord")
            assert "Gezinnen" not in screen and "Werkvoorraad" not in screen, screen
            terminal.wait_for("Roos de Bruin", "toestemming nodig: vader")
            terminal.keys("Tab").wait_for("Eva Kuipers", "Ontvangen 19 nov")
            terminal.keys("Tab").wait_for("Tim Verhoeven", "Terug naar verwijzer")
            terminal.keys("Tab").wait_for("Lieke Smits", "afgerond bij POH: opgelost")
            terminal.keys("q").ended(0)
        ending = house.run(
            "family", "show", people["case"], "--as", people["poh"], status=1, **MONDAY)
        assert ending.stdout == "" and "Je hebt geen rol met het recht" in ending.stderr
        log = house.json("audit", "list", "--limit", 20, **MONDAY)
        assert any(line["denied"] for line in log), log
        house.run("audit", "verify")


def the_quick_form_comes_back_filled_after_kill_9(binary):
    """Three of the five fields typed, the program killed: `n` brings them back, and it is saved."""
    with House(binary) as house:
        poh = move_in(house)["poh"]
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for("Roos de Bruin")
            terminal.keys("n").wait_for(
                "▸ Naam kind", "Geboortedatum", "Urgentie", "Gezag", "Hulpvraag")
            terminal.type(NAME).keys("Tab").wait_for("▸ Geboortedatum")
            terminal.type("03-04-2013").wait_for("13 jaar")
            terminal.keys("Tab").wait_for("▸ Urgentie")
            terminal.keys("Right").wait_for("spoed")
            kept(house, "spoed")
            terminal.kill()
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for(f"concept: {NAME} 08:30")
            terminal.keys("n").wait_for(NAME, "03-04-2013", "spoed", "Teruggezet: je concept")
            terminal.wait_for("▸ Hulpvraag")
            terminal.type("Slaapt slecht en piekert.").keys("C-s")
            terminal.wait_for(f"Kind: {NAME}", "Toestemming om te delen", "nog geen antwoord")
            terminal.keys("q").wait_gone("Kind:")
            terminal.wait_for(NAME, without=["concept: "])
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def nothing_is_shared_before_all_agree_and_then_the_answer_comes_back(binary):
    """Girl and mother yes, father nothing: refused, invisible; he agrees, sent, accepted, told."""
    with House(binary) as house:
        people = move_in(house)
        poh, coordinator = people["poh"], people["coordinator"]
        record = note(house, poh)
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for(NAME)
            go_to(terminal, NAME)
            terminal.keys("Enter").wait_for(f"Kind: {NAME}", "jeugdige", "moeder", "vader")
            terminal.keys("n").wait_for("─ Gesprek", "▸ Minuten")
            terminal.type("30").keys("Tab").type("Fleur en moeder").keys("C-s")
            terminal.wait_for("30 min", "Fleur en moeder", "Gesprek genoteerd")
            terminal.keys("o").wait_for("─ Toestemming om te delen", "▸ Jeugdige")
            terminal.keys("Right", "Tab").wait_for("▸ Moeder")
            terminal.keys("Right", "C-s").wait_for("Toestemming genoteerd", "nog geen antwoord")
            terminal.keys("v").wait_for("Nog niet delen: toestemming vader ontbreekt")
            terminal.keys("q").wait_for("Verstuurd")
            terminal.keys("q").ended(0)
        assert not house.json(
            "referral", "list", "--search", "Hoekstra", "--as", coordinator, **MONDAY)
        assert not house.json(
            "family", "list", "--search", "Hoekstra", "--as", coordinator, **MONDAY)
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for(NAME)
            go_to(terminal, NAME)
            terminal.keys("Enter").wait_for("nog geen antwoord")
            terminal.keys("o").wait_for("▸ Jeugdige")
            terminal.keys("Tab", "Tab").wait_for("▸ Vader")
            terminal.keys("Right", "C-s").wait_for("Toestemming genoteerd", without=["nog geen antwoord"])
            terminal.keys("v").wait_for("aanmelden bij het lokaal team?")
            terminal.keys("j").wait_for("Verstuurd naar", "verstuurd")
            terminal.keys("q").wait_for("Antwoord")
            terminal.keys("Tab").wait_for(NAME, "Ontvangen 23 nov")
            terminal.keys("q").ended(0)
        referral = next(
            row for row in house.json("practice", "list", "--tab", "sent", "--as", poh, **MONDAY)
            if row["name"] == NAME)["id"]
        assert record != referral
        case = house.run(
            "referral", "triage", referral, "--new", "--as", coordinator, **MONDAY).stdout.strip()
        house.run("coordinator", "set", case, coordinator, "--as", coordinator, **MONDAY)
        with house.screens("--as", coordinator, **MONDAY) as terminal:
            terminal.keys("/").wait_for("Naam, geboortedatum, telefoonnummer")
            terminal.type(case).wait_for("Hoekstra")
            terminal.keys("Enter").wait_for("1 Overzicht", "Terugkoppeling verwijzer")
            terminal.keys("f").wait_for(
                "─ Terugkoppeling aan verwijzer", "geaccepteerd op 23 november", "Regisseur:")
            terminal.keys("C-s").wait_for("Terugkoppeling aan verwijzer gegeven")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for("1 Mijn aanmeldingen")
            terminal.keys("Tab", "Tab").wait_for(NAME, "Geaccepteerd, regisseur")
            go_to(terminal, NAME)
            terminal.keys("Enter").wait_for(
                "Terugkoppeling van het team, 23 nov", "geaccepteerd op 23 november")
            terminal.keys("Escape").wait_gone("Terugkoppeling van het team")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def what_the_practice_finishes_is_counted_without_names(binary):
    """Afgerond bij POH: an end state; the team counts it and sees nobody."""
    with House(binary) as house:
        people = move_in(house)
        poh = people["poh"]
        before = house.run("practice", "count", "--as", poh, **MONDAY).stdout
        note(house, poh)
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for(NAME)
            go_to(terminal, NAME)
            terminal.keys("Enter").wait_for(f"Kind: {NAME}")
            terminal.keys("d").wait_for("─ Afgerond bij POH", "▸ Uitkomst")
            terminal.keys("Right", "C-s").wait_for("afgerond bij POH")
            terminal.keys("q").wait_gone("Kind:")
            terminal.keys("BTab").wait_for(NAME, "afgerond bij POH: opgelost")
            terminal.keys("q").ended(0)
        assert house.run("practice", "count", "--as", poh, **MONDAY).stdout != before
        outside = house.run("practice", "count", "--as", people["supervisor"], **MONDAY).stdout
        assert "minder dan 5" in outside, "the few that were sent are shown: " + outside
        for words in (["referral", "list"], ["referral", "list", "--decided"], ["family", "list"]):
            shown = house.run(*words, "--as", people["supervisor"], **MONDAY).stdout
            assert NAME not in shown and "Lieke Smits" not in shown, shown
        house.run("audit", "verify")


def a_family_is_known_by_coordinator_and_telephone_only(binary):
    """Asked with consent and exact details; somebody else's child isn't known."""
    with House(binary) as house:
        people = move_in(house)
        poh = people["poh"]

        def child(case, given):
            page = house.json("family", "show", case, "--as", people["coordinator"], **MONDAY)
            return next(row for row in page["members"] if row["name"].startswith(given))

        # The mother of De Wit lives at a secret address: nobody outside hears of that family.
        sem = child(people["case"], "Sem")
        shielded = house.run(
            "practice", "known", "--name", sem["name"], "--birth", sem["birth"],
            "--postal-code", "2571BK", "--as", poh, "--consent", **MONDAY).stdout.strip()
        assert shielded == "Niet bekend.", shielded
        case = next(row["case"] for row in house.json("family", "list", **MONDAY)
                    if row["name"] == "Van den Heuvel")
        lotte = child(case, "Lotte")
        asked = ["practice", "known", "--name", lotte["name"], "--birth", lotte["birth"],
                 "--postal-code", "2281CD", "--as", poh]
        refused = house.run(*asked, status=1, **MONDAY)
        assert "toestemming" in refused.stderr, refused.stderr
        answer = house.run(*asked, "--consent", **MONDAY).stdout.strip()
        assert answer == "Bekend. Regisseur: Anne Visser, telefoon 070 1234000.", answer
        with house.screens("--as", poh, **MONDAY) as terminal:
            terminal.wait_for("1 Mijn aanmeldingen")
            terminal.keys("/").wait_for("─ Gezin bekend?", "Toestemming")
            terminal.keys("Space", "Tab", "Tab").wait_for("▸ Naam kind")
            terminal.type(NAME).keys("Tab").type("03-04-2013").keys("Tab").type("2512AB")
            terminal.keys("C-s").wait_for("Niet bekend.")
            terminal.keys("Escape").wait_gone("Niet bekend.")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def note(house, poh):
    """Notes the girl of the day with everything but the consents; returns the record."""
    return house.run(
        "practice", "add", "--name", NAME, "--birth", "2013-04-03", "--request", "Slaapt slecht.",
        "--gender", "V", "--municipality", "0518", "--gp-name", "Dokter De Vries",
        "--share", "Slaapt slecht en piekert.", "--as", poh, **MONDAY).stdout.strip()
