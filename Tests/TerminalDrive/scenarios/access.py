"""Who may see what: a reason for a colleague's file, restricted files, the emergency procedure."""

import re

from days import MONDAY, move_in
from house import House
from scenarios.roles import give_reason

LATER = {"REGIE_NOW": "2026-11-23T10:31"}


def a_supervisor_says_why_he_opens_a_file_and_reviews_an_emergency(binary):
    """Day of the supervisor, step 6: the reason is asked and logged; one's own use isn't offered."""
    with House(binary) as house:
        people = move_in(house)
        case, chief = people["case"], people["supervisor"]
        asked = house.run("family", "show", case, "--as", chief, status=1, **MONDAY)
        assert "zeg eerst waarom" in asked.stderr and "toezicht" in asked.stderr, asked
        assert "De Wit" not in asked.stdout + asked.stderr, asked
        with house.screens("--as", chief, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type(case).wait_for("De Wit")
            give_reason(terminal.keys("Enter"))
            terminal.wait_for("De reden is genoteerd", "‹ De Wit", "1 Overzicht")
            # A supervisor assigns, approves and closes; he doesn't write in a plan.
            terminal.keys("3").wait_for("Plan", without=["n Doel"])
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        read = [line for line in house.json("audit", "list", "--limit", 40, **MONDAY)
                if line["event"] == "family.read"]
        assert read and read[0]["basis"] == "reden.toezicht", read

        far = house.json("team", "board", **MONDAY)
        assert far
        house.run("user", "add", "wim", "--name", "Wim West", "--role", "coordinator",
                  "--role", "supervisor", "--team", "West", **MONDAY)
        refused = house.run("family", "show", case, "--as", "wim", status=1, **MONDAY)
        assert "buiten je team" in refused.stderr and "Bel:" in refused.stderr, refused
        house.run("emergency", "open", case, "--reason", "Buren bellen: kind alleen", "--as", "wim",
                  **MONDAY)
        house.run("family", "show", case, "--as", "wim", **MONDAY)
        over = house.run("family", "show", case, "--as", "wim", status=1, **LATER)
        assert "buiten je team" in over.stderr, over
        own = house.run("emergency", "review", "1", "terecht", "--as", "wim", status=1, **MONDAY)
        assert "wat je zelf deed" in own.stderr or "buiten je team" in own.stderr, own
        with house.screens("--as", chief, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys(":").type("noodprocedures").wait_for("Noodprocedures beoordelen")
            terminal.keys("Enter").wait_for("Noodprocedures om te beoordelen", "wim", case,
                                            "Buren bellen")
            terminal.keys("Enter").wait_for("─ Noodprocedure beoordelen", "▸ Terecht of niet")
            terminal.keys("F4").wait_for("▸ terecht")
            terminal.keys("Down").wait_for("▸ onterecht")
            terminal.keys("Enter").wait_gone("▸ onterecht")
            terminal.keys("Tab").wait_for("▸ Toelichting")
            terminal.keys("C-s").wait_for("Dit is nog leeg")
            terminal.type("Er was een achterwacht").wait_for("Er was een achterwacht")
            terminal.keys("C-s")
            terminal.wait_gone("─ Noodprocedure beoordelen")
            terminal.wait_for("Er is geen noodprocedure")
            terminal.keys("Escape").wait_gone("Er is geen noodprocedure")
            terminal.keys("q").ended(0)
        # Somebody reads along with her; who reads no files is told that, and nothing of the agreement.
        asked = house.run("audit", "access-report", case, "--for", "Karin de Wit", "--as", "mkaya",
                          status=1, **MONDAY)
        assert "leest een ander mee" in asked.stderr and "negen uur" not in asked.stderr, asked
        report = house.run("audit", "access-report", case, "--for", "Karin de Wit", "--despite",
                           "aan de balie", "--as", "mkaya", **MONDAY).stdout
        assert "Wim West (regisseur): " in report and "met de noodprocedure" in report, report
        assert "toezicht" in report and "Buren" not in report, report
        house.run("audit", "access-report", case, "--for", "x", "--as", "pmulder", status=1, **MONDAY)
        rows = house.json("emergency", "list", "--all", "--as", "mkaya", **MONDAY)
        assert [(row["user"], row["outcome"]) for row in rows] == [("wim", "onterecht")], rows
        house.run("audit", "verify")


def a_restricted_file_is_hidden_but_not_made_twice(binary):
    """A colleague's family: masked, not found, an exact match says whom to call; no second file."""
    with House(binary) as house:
        people = move_in(house)
        case, chief = people["case"], people["supervisor"]
        other = next(row["login"] for row in house.json("user", "list", **MONDAY)
                     if row["roles"] == ["coordinator"] and row["login"] != people["coordinator"])
        house.run("access", "restrict", case, "--reason", "Gezin van een collega", "--as", other,
                  status=1, **MONDAY)
        with house.screens("--as", chief, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type(case).wait_for("De Wit")
            give_reason(terminal.keys("Enter"))
            terminal.wait_for("‹ De Wit", "1 Overzicht")
            terminal.keys("X").wait_for("─ Dossier afschermen")
            terminal.type("Gezin van een collega").keys("C-s").wait_gone("─ Dossier afschermen")
            terminal.wait_for("dossier afgeschermd", "afgeschermd   " + case)
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        names = [row["name"] for row in house.json("family", "list", "--as", other, **MONDAY)]
        assert names and "De Wit" not in names, names
        refused = house.run("family", "show", case, "--as", other, status=1, **MONDAY)
        assert "afgeschermd" in refused.stderr and "Bel:" in refused.stderr, refused
        own = house.json("family", "list", "--as", people["coordinator"], **MONDAY)
        assert "De Wit" in [row["name"] for row in own], own
        sem = next(line for line in house.json("family", "show", case, "--as", people["coordinator"],
                                               **MONDAY)["members"] if line["name"] == "Sem de Wit")
        house.run("family", "open", "--name", "Wit", "--municipality", "0518", "--as", other, **MONDAY)
        made = next(row["case"] for row in house.json("family", "list", "--as", other, **MONDAY)
                    if row["name"] == "Wit")
        twice = house.run("family", "member", made, "--surname", "Wit", "--prefix", "de", "--given",
                          "Sem", "--role", "youth", "--birth", sem["birth"], "--as", other, status=1,
                          **MONDAY)
        assert "Er is een afgeschermd dossier" in twice.stderr, twice
        assert "Bel de teamleider" in twice.stderr, twice
        house.run("access", "lift", case, "--as", chief, **MONDAY)
        names = [row["name"] for row in house.json("family", "list", "--as", other, **MONDAY)]
        assert "De Wit" in names, names
        house.run("audit", "verify")


def a_bsn_is_shown_with_a_reason(binary):
    """Masked on the card; the whole number after a reason that is in the log first."""
    with House(binary) as house:
        people = move_in(house)
        user = ["--as", people["coordinator"]]
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("2").wait_for("Gesproken")
            terminal.keys("Enter").wait_for("BSN", "•", without=["1234567"])
            # Nor does changing something else show it.
            screen = terminal.keys("e").wait_for("─ Persoon wijzigen")
            assert not re.search(r"\d{9}", screen), screen
            terminal.keys("Escape").wait_gone("─ Persoon wijzigen")
            terminal.keys("o").wait_for("─ BSN voluit tonen")
            terminal.keys("C-s").wait_for("─ BSN voluit tonen")
            terminal.type("Aanvraag bij de gemeente").keys("C-s").wait_gone("─ BSN voluit tonen")
            screen = terminal.wait_for("─ BSN")
            assert any(len(word.strip("│ ")) == 9 and word.strip("│ ").isdigit()
                       for word in screen.split()), screen
            terminal.keys("Escape").wait_gone("─ BSN")
            terminal.keys("Escape").wait_for("Gesproken")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        events = [line["event"] for line in house.json("audit", "list", "--limit", 20, **MONDAY)]
        assert "bsn.revealed" in events, events
        house.run("audit", "verify")


def the_plan_is_printed_for_the_father_without_the_mother(binary):
    """Day of the coordinator, step 7: no address of the mother, no line on reaching her; the log."""
    with House(binary) as house:
        people = move_in(house)
        case, user = people["case"], ["--as", people["coordinator"]]
        page = house.json("family", "show", case, *user, **MONDAY)
        parents = [line for line in page["members"] if line["role"] == "parent"]
        mother = next(line for line in parents if line["name"].startswith("Karin"))
        father = next(line for line in parents if line is not mother)
        paper = house.run("plan", "print", case, "--for", father["name"], *user, **MONDAY).stdout
        assert father["name"] in paper and "Sem gaat elke dag naar school" in paper, paper
        digits = "".join(sign for sign in paper if sign.isalnum())
        assert "0612345678" not in digits, paper
        assert "partner leest mee" not in paper and "risico" not in paper.lower(), paper
        assert "meldcode" not in paper.lower() and "vertrouwenspersoon" in paper, paper
        page = house.folder / "plan.html"
        house.run("plan", "print", case, "--for", father["name"], "--format", "html", "--out",
                  str(page), *user, **MONDAY)
        assert page.stat().st_mode & 0o777 == 0o600 and "<h1>Uw plan</h1>" in page.read_text()
        young = house.run("plan", "print", case, "--for", "Noor", *user, status=1, **MONDAY)
        assert "jonger is dan 12" in young.stderr, young
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("p").wait_for("─ Plan afdrukken voor", "Karin de Wit")
            terminal.keys("Home", "Down", "Enter").wait_for("leest op dit adres een", "Toch, omdat")
            terminal.keys("C-s").wait_for("─ Toch afdrukken")
            terminal.type("Sem leest het hier").keys("C-s")
            terminal.wait_for("─ Jouw plan", "Sem de Wit", "Genoteerd")
            terminal.keys("Escape").wait_gone("─ Jouw plan")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        rows = house.json("disclosure", "list", case, *user, **MONDAY)
        assert [(row["what"], row["ground"]) for row in rows] == [
            ("plan", "ownData"), ("plan", "consentRequired"), ("plan", "consentRequired")], rows
        refused = house.run("disclosure", "add", case, "--ground", "statutoryTask", "--what", "notes",
                            "--to", "Leerplicht", *user, status=1, **MONDAY)
        assert "toelichting" in refused.stderr, refused
        house.run("disclosure", "add", case, "--ground", "directlyInvolved", "--what", "message",
                  "--to", "School De Kring", "--detail", "overleg verzuim", *user, **MONDAY)
        events = [line["event"] for line in house.json("audit", "list", "--limit", 40, **MONDAY)]
        assert "plan.printed" in events and "disclosure.noted" in events, events
        house.run("audit", "verify")


def nothing_is_shared_before_everybody_agreed(binary):
    """Consent per person by age and custody, on the tab; sharing names who hasn't agreed."""
    with House(binary) as house:
        people = move_in(house)
        case, user = people["case"], ["--as", people["coordinator"]]
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("9").wait_for("Geen toestemming gevraagd", "Nog niets.")
            terminal.keys("n").wait_for("─ Toestemming vragen", "▸ Wat precies")
            terminal.keys("BTab", "BTab").wait_for("▸ Persoon")
            terminal.type("Sem").wait_for("▸ Sem")
            terminal.keys("Enter").wait_gone("▸ Sem")
            terminal.keys("Tab", "Tab").wait_for("▸ Wat precies")
            terminal.type("verzuim").keys("Tab").type("School De Kring").keys("C-s")
            terminal.wait_gone("─ Toestemming vragen")
            terminal.wait_for("1  Sem · delen met School De Kring: verzuim", "Karin de Wit: gevraagd",
                              "Paul de Wit: gevraagd", "Sem de Wit: gevraagd")
            terminal.keys("d").wait_for("─ Wat je deelde", "School De Kring", "toestemming")
            terminal.keys("C-s").wait_for("Nog niet delen: toestemming van")
            terminal.keys("Escape").wait_gone("─ Wat je deelde")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        for name in ("Sem", "Karin"):
            house.run("consent", "note", case, 1, "given", "--by", name, *user, **MONDAY)
        house.run("consent", "note", case, 1, "refused", "--by", "Paul", *user, **MONDAY)
        add = ["disclosure", "add", case, "--ground", "consent", "--consent", 1, "--what", "message",
               "--to", "School De Kring"]
        refused = house.run(*add, *user, status=1, **MONDAY)
        assert "toestemming van Paul de Wit ontbreekt" in refused.stderr, refused
        house.run("consent", "note", case, 1, "given", "--by", "Paul", "--form", "written", *user,
                  **MONDAY)
        house.run(*add, *user, **MONDAY)
        line = house.json("consent", "list", case, *user, **MONDAY)[0]
        assert line["complete"] and len(line["givers"]) == 3, line
        house.run("audit", "verify")
