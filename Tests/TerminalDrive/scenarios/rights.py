"""Every cell of the table of rights from the command line: let through, or refused and why."""

import pathlib
import re

from days import MONDAY, move_in
from house import House
from referrals import HEADER, row

TABLE = pathlib.Path(__file__).parents[2] / "DomainTests" / "Rules" / "PermissionTests.swift"
ROLES = ("coordinator", "poh", "supervisor", "controller", "backoffice", "behaviourExpert",
         "privacyOfficer", "logKeeper", "administrator")

# A command for each right.
CELLS = {
    "readFamily": ["family", "list"],
    "writeFamily": ["risk", "set", "{case}", "{level}"],
    "restrictFamily": ["access", "restrict", "{spare}", "--reason", "Gezin van een collega"],
    "emergencyAccess": ["emergency", "open", "{far}", "--reason", "Kind alleen"],
    "reviewEmergency": ["emergency", "review", "1", "terecht"],
    "readReviews": ["emergency", "list", "--all"],
    "reportAccess": [
        "audit", "access-report", "{case}", "--for", "Karin de Wit", "--despite", "aan de balie"],
    "askExpert": ["access", "ask", "{case}", "els", "--question", "Past dit?", "--until", "+1w"],
    "giveAdvice": ["access", "requests"],
    "revealBSN": ["access", "bsn", "{case}", "--person", "Sem", "--reason", "Aanvraag"],
    "commitHelp": ["budget", "set", "{case}", "--ceiling", "{amount}", "--reason", "Nieuw"],
    "revealAddress": ["household", "reveal", "{case}", "{secret}", "--reason", "Brief"],
    "openFamily": ["family", "open", "--name", "Nieuw", "--municipality", "0518"],
    "mergeRecords": ["merge", "review", "{case}", "{other}"],
    "readReferrals": ["referral", "list"],
    "writeReferral": ["referral", "add", "--surname", "{name}", "--given", "Lot", "--birth",
                      "01-02-2015", "--gender", "V", "--municipality", "0518", "--referrer-type", "06", "--request", "Hulp"],
    "importReferrals": ["import", "referrals", "{file}"],
    "triageReferral": ["referral", "return", "{referral}", "--reason", "Al bekend elders"],
    "takeFamily": ["coordinator", "set", "{free}", "{me}"],
    "doOwnWork": ["work", "done", "{case}", "{item}"],
    "assignCoordinator": ["team", "board"],
    "handOverFamily": ["coordinator", "withdraw", "{case}"],
    "answerHandover": ["coordinator", "accept", "{offered}"],
    "arrangeCover": ["absence", "preview", "{colleague}"],
    "readProviders": ["provider", "list"],
    "writeProviders": ["provider", "add", "Nieuwe aanbieder"],
    "manageUsers": ["user", "list"],
    "readOwnLog": ["audit", "list"],
    "readWholeLog": ["audit", "list"],
    "exportLog": ["audit", "export", "--out", "{out}"],
    "manageLists": ["config", "set", "plan.term.days", "40"],
    "practiceRecords": ["practice", "list"],
    "askKnown": ["practice", "known", "--consent", "--bsn", "123456782"],
    "practiceFigures": ["practice", "count"],
    "approvePlan": ["plan", "approve", "{case}"],
    "acknowledgeOverspend": ["budget", "acknowledge", "{case}", "--reason", "Besproken"],
    "proposeRaise": ["budget", "raise", "{case}", "--ceiling", "900000", "--reason", "Verblijf"],
    "approveRaise": ["budget", "approve", "{case}"],
    "importClaims": ["import", "claims", "{claims}"],
    "readClaims": ["claim", "list"],
    "approveClaim": ["claim", "approve", "--file", "1"],
    "approveLargeClaim": ["claim", "list", "--view", "toDecide"],
    "readRetention": ["retention", "list"],
    "readReports": ["report", "practice"],
    "destroyFiles": ["retention", "propose", "{case}"],
    "closeFamily": ["family", "close", "{spare}", "--reason", "31"],
}

# Whatever another right of the role lets through, by the same command.
ALSO = {
    "takeFamily": {"supervisor"},
    "readOwnLog": {"privacyOfficer", "logKeeper"},
    "readWholeLog": {"coordinator", "poh", "supervisor", "backoffice"},
}

# Who has the right and meets a rule of the work; everybody else who has it gets it done.
RULES = {
    ("coordinator", "mergeRecords"): "hoger risico", ("supervisor", "mergeRecords"): "hoger risico",
    ("coordinator", "handOverFamily"): "geen overdracht",
    ("supervisor", "handOverFamily"): "geen overdracht",
    ("supervisor", "triageReferral"): "al beslist", ("supervisor", "takeFamily"): "geen regisseur",
    ("supervisor", "doOwnWork"): "niet in de lijst", ("supervisor", "approvePlan"): "geen plan",
    ("supervisor", "acknowledgeOverspend"): "niet overschreden",
    ("supervisor", "proposeRaise"): "wacht al een ophoging",
    ("supervisor", "destroyFiles"): "Een open dossier",
    ("privacyOfficer", "destroyFiles"): "Een open dossier",
    ("supervisor", "closeFamily"): "is gesloten",
    ("backoffice", "approveClaim"): "wacht geen regel",
}

REFUSED = re.compile(r"Je hebt geen rol met het recht: .+\. Dit recht hoort bij: .+\. "
                     r"De beheerder kan je zo'n rol geven\. Bel: .+\.", re.DOTALL)


def table():
    """The rights with how far each role has them, from the table the unit tests hold to the code."""
    rows = re.findall(r'\(\.(\w+), "([ote-]{9})"\)', TABLE.read_text())
    return {right: dict(zip(ROLES, marks)) for right, marks in rows}


def every_cell_of_the_table_of_rights_holds_on_the_command_line(binary):
    """Role by right: exit 0 or a rule, else exit 1 that says who has the right, and an entry."""
    rights = table()
    assert set(rights) == set(CELLS), f"no cell for {set(rights) ^ set(CELLS)}"
    with House(binary) as house:
        people, facts = prepare(house)
        for role in ROLES:
            cells(house, role, people[role], facts, rights)
        house.run("audit", "verify")


def cells(house, role, login, facts, rights):
    before, expected = newest(house), []
    for right, words in CELLS.items():
        facts["me"] = login
        facts["number"] = facts.get("number", 0) + 1
        facts["level"] = ("low", "medium")[facts["number"] % 2]
        facts["amount"] = str(24000 + facts["number"])
        facts["name"] = "Vos" + "abcdefghijklmnopqrstuvwxyz"[ROLES.index(role)]
        facts["out"] = str(house.folder / f"log-{login}.bundle")
        command = [word.format(**facts) for word in words]
        may = rights[right][role] != "-" or role in ALSO.get(right, ())
        ending = house.run(*command, "--as", login, status=None, **MONDAY)
        said = f"{role} {right}: regie {' '.join(command)}: exit {ending.returncode}\n" \
               f"{ending.stdout[-400:]}{ending.stderr}"
        if may:
            rule = RULES.get((role, right))
            assert (rule in ending.stderr) if rule else ending.returncode == 0, said
            continue
        assert ending.returncode == 1 and ending.stdout == "", said
        assert REFUSED.search(" ".join(ending.stderr.split())), said
        expected.append(right)
    found = [line for line in log(house) if line["denied"] and line["sequence"] > before]
    assert len(found) == len(expected), \
        f"{role}: {len(found)} entries of refusals, not {len(expected)}: {expected}"


def log(house):
    return house.json("audit", "list", "--limit", 500, **MONDAY)


def newest(house):
    return log(house)[0]["sequence"]


def prepare(house):
    """Who is who, and what there is to ask for."""
    days = move_in(house)
    users = house.json("user", "list", **MONDAY)
    people = {role: next((row["login"] for row in users if row["roles"] == [role]), None)
              for role in ROLES}
    people.update({key: days[key] for key in ("coordinator", "poh", "supervisor")})
    house.run("user", "add", "els", "--name", "Els Smit", "--role", "behaviourExpert", **MONDAY)
    people["behaviourExpert"] = "els"
    house.run("user", "add", "wim", "--name", "Wim West", "--role", "coordinator",
              "--role", "supervisor", "--team", "West", **MONDAY)
    case, chief, me = days["case"], people["supervisor"], people["coordinator"]
    other = next(row for row in house.json("family", "list", "--as", me, **MONDAY)
                 if row["coordinator"] == me and row["case"] != case)["case"]
    colleague = next(row["login"] for row in users
                     if row["roles"] == ["coordinator"] and row["login"] != me)
    for file in (case, other):
        house.run("access", "reason", file, "toezicht", "--as", chief, **MONDAY)

    def opened(name, by):
        house.run("family", "open", "--name", name, "--municipality", "0518", "--as", by, **MONDAY)
        return next(row["case"] for row in house.json("family", "list", "--as", by, **MONDAY)
                    if row["name"] == name)

    facts = {"case": case, "other": other, "colleague": colleague, "far": opened("Verweg", "wim"),
             "free": opened("Vrij", me), "spare": opened("Reserve", me),
             "offered": opened("Aangeboden", me)}
    house.run("coordinator", "set", facts["spare"], me, "--as", me, **MONDAY)
    house.run("coordinator", "set", facts["offered"], colleague, "--as", chief, **MONDAY)
    house.run("coordinator", "handover", facts["offered"], me, "--note", "Past bij jou",
              "--as", colleague, **MONDAY)
    house.run("access", "reason", facts["spare"], "toezicht", "--as", chief, **MONDAY)
    house.run("emergency", "open", case, "--reason", "Buren bellen", "--as", "wim", **MONDAY)
    house.run("household", "add", case, "--name", "Opvang", "--postal-code", "2511BT",
              "--house-number", "12", "--secret", "--as", me, **MONDAY)
    facts["secret"] = len(house.json("household", "list", case, "--as", me, **MONDAY))
    house.run("work", "add", case, "Bellen met school", "--due", "+1w", "--as", me, **MONDAY)
    facts["item"] = 1
    facts["referral"] = house.json("referral", "list", "--as", me, **MONDAY)[0]["id"]
    file = house.folder / "verwijzingen.csv"
    file.write_text(HEADER + "\n" + row(achternaam="Zon") + "\n")
    facts["file"] = str(file)
    claims = house.folder / "declaraties.csv"
    claims.write_text(
        "declaratienummer;referentienummer;agb;toewijzingsnummer;bsn;productcategorie;productcode;"
        "periode_van;periode_tot;volume;eenheid;tarief;bedrag;debet_credit\n"
        "D1;r1;22010408;4711;123456782;45;;01-10-2026;31-10-2026;10;04;;100,00;D\n")
    facts["claims"] = str(claims)
    return people, facts


def nobody_becomes_another_on_a_real_store(binary):
    """`--as` and `--login` are refused where content isn't made up, each with an entry."""
    with House(binary) as house:
        house.run("init", **MONDAY)
        house.run("user", "add", "els", "--name", "Els Smit", "--role", "coordinator", **MONDAY)
        # Who sees the whole log sees what an account did that nobody knows.
        me = next(row["login"] for row in house.json("user", "list", **MONDAY)
                  if row["login"] != "els")
        house.run("grant", "add", me, "privacyOfficer", **MONDAY)
        for words in (["--as", "els"], ["--login", "els"]):
            before = sum(line["denied"] for line in log(house))
            refused = house.run("family", "list", *words, status=1, **MONDAY)
            assert refused.stdout == "" and "account" in refused.stderr.lower() \
                or "demo" in refused.stderr, refused
            after = sum(line["denied"] for line in log(house))
            assert after == before + 1, f"no entry of the refusal of {words}"
        house.run("audit", "verify")
