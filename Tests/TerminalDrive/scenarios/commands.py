"""The main job by command line alone, and what the commands promise to scripts."""

import re

import referrals
from house import House

KEYS = [
    "case", "name", "status", "municipality", "openedOn", "coordinator", "ones", "gaps",
    "lastContactOn", "risk", "version"]
ONES = ["family", "plan", "coordinator", "contactPoint", "provider", "budget"]


def the_whole_path_can_be_scripted(binary):
    """Each step prints what it did; the family's JSON has the keys that scripts rely on."""
    with House(binary) as house:
        house.run("init", "--team", "Zuid")
        file = referrals.write(house.folder / "v.csv", referrals.three_hundred())
        assert "300 nieuw" in said(house.run("import", "referrals", file, "--dry-run"))
        assert "300 ingelezen" in said(house.run("import", "referrals", file))
        assert "300 al bekend" in said(house.run("import", "referrals", file))
        found = house.json("referral", "list", "--search", "zonneveld")
        case = house.run(
            "referral", "triage", *[row["id"] for row in found], "--new").stdout.strip()
        assert re.fullmatch(r"Z-\d{4}-\d{5,}", case), case
        only_the_family_is_there(house, case)
        fill_the_six(house, case)
        every_key_is_there(house, case)


def only_the_family_is_there(house, case):
    row = house.json("family", "list")[0]
    assert list(row) == KEYS, f"keys of family list: {list(row)}"
    assert list(row["ones"]) == ONES and row["gaps"] == ONES[1:], row
    assert row["case"] == case and row["coordinator"] is None and row["status"] == "open", row
    assert row["ones"]["family"] == "present" and row["ones"]["plan"] == "missing", row


def fill_the_six(house, case):
    house.run("coordinator", "set", case, login(house))
    house.run("contact-point", "set", case, "--name", "E. Bos", "--phone", "079 3461234")
    house.run("provider", "set", case, "Lokaal team")
    house.run("budget", "set", case, "--year", "2026", "--ceiling", "21.000")
    house.run("plan", "start", case)
    house.run("plan", "present", case, status=1)
    house.run("plan", "goal", case, "Sem gaat elke dag naar school", "--domain", "school")
    house.run("plan", "agree", case, "--by", "Sem", status=1)
    house.run("plan", "action", case, "Ouders bellen school", "--doer", "family",
              "--who", "moeder")
    house.run("plan", "present", case)
    house.run("plan", "agree", case, "--by", "Sem", status=1)
    house.run("plan", "agree", case, "--by", "Sem", "--reason", "Vader is op reis")
    house.run("note", "add", case, "Moeder belde", "--with", "moeder", "--about", "Noor")
    house.run("work", "add", case, "Mentor bellen", "--due", "31-12-2026")
    version = house.json("family", "show", case)["version"]
    house.run("risk", "set", case, "high", "--expect-version", version - 1, status=1)
    house.run("risk", "set", case, "high", "--basis", "Taxatie", "--expect-version", version)
    assert house.json("family", "show", case)["version"] == version + 1


def every_key_is_there(house, case):
    page = house.json("family", "show", case)
    assert list(page)[:11] == KEYS, f"keys of family show: {list(page)}"
    assert page["gaps"] == [] and set(page["ones"].values()) == {"present"}, page["ones"]
    assert page["risk"] == "high" and page["coordinator"] == login(house), page
    assert [goal["actions"][0]["wording"] for goal in page["plan"]["goals"]] == [
        "Ouders bellen school"]
    assert page["budget"]["ceilingCents"] == 2_100_000, page["budget"]
    assert sorted(page["history"]) == sorted(ONES), page["history"].keys()
    assert page["notes"][0]["text"] == "Moeder belde" and page["workItems"][0]["title"], page
    assert {member["name"] for member in page["members"]} >= {
        "Sem van Zonneveld", "Noor van Zonneveld"}
    house.run("audit", "verify")


def wrong_calls_have_their_own_exit_status_in_both_languages(binary):
    """2 for wrong usage, 1 for what isn't there, 3 for a store that can't be used."""
    with House(binary) as house:
        house.run("family", "list", status=3)
        house.run("init")
        for language in ("nl", "en"):
            for words in (
                    ["famly"], ["family", "shw"], ["family", "list", "--colour"],
                    ["family", "show"], ["note", "add", "Z-2026-00001"],
                    ["family", "list", "--format", "xml"], ["--lang"], ["family"] * 2):
                ending = house.run(*words, "--lang", language, status=None)
                assert ending.returncode == 2, (words, ending.returncode, ending.stderr)
                assert ending.stderr.strip(), f"{words}: nothing was said"
            ending = house.run("family", "show", "Z-2026-00001", "--lang", language, status=1)
            assert "Z-2026-00001" in ending.stderr, ending.stderr
        house.run("init", status=3)
        house.store.chmod(0o644)
        assert "644" in said(house.run("family", "list", status=3))
        house.store.chmod(0o600)
        house.run("family", "list")


def every_command_explains_itself_in_dutch_and_in_english(binary):
    """--help of each leaf and branch ends well and has no English left in the Dutch page."""
    english = (
        "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS:", "SUBCOMMANDS", "(default", "(values",
        "default:", "values:", "Show help", "See '")
    with House(binary) as house:
        branches = [[]]
        count = 0
        while branches:
            branch = branches.pop()
            dutch = house.run(*branch, "--help", "--lang", "nl").stdout
            other = house.run(*branch, "--help", "--lang", "en").stdout
            left = [word for word in english if word in dutch]
            assert not left, f"{branch}: {left} in Dutch help:\n{dutch}"
            assert other.startswith("OVERVIEW") and dutch.startswith("OVERZICHT"), branch
            assert dutch.splitlines()[0] != other.splitlines()[0], branch
            parts = re.search(r"OPDRACHTEN:\n(.*?)\n\n", dutch + "\n\n", re.S)
            names = re.findall(r"^  ([a-z-]+)(?: |$)", parts[1], re.M) if parts else []
            branches += [branch + [name] for name in names]
            count += 1
        assert count > 40, f"only {count} pages found"


def said(ending):
    return ending.stdout + ending.stderr


def login(house):
    return house.json("user", "list")[0]["login"]
