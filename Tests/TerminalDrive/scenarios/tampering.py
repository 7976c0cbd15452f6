"""An enemy who has the file in hand: what he changes is found, and named."""

import shutil
import sqlite3

import referrals
from house import House


def whatever_is_changed_behind_the_program_is_found_and_named(binary):
    """One way of tampering after the other, each on a fresh copy of a store with a family."""
    with House(binary) as house:
        case = a_family(house)
        family = hexadecimal(house, "SELECT id FROM family")
        note = hexadecimal(house, "SELECT id FROM note")
        last = house.rows("SELECT max(seq) FROM audit_entry")[0][0]
        middle = last - 4
        payload = house.rows("SELECT max(seq) FROM audit_payload WHERE length(body) > 40")[0][0]
        found = Tampering(house)
        found.by("UPDATE family SET name = 'Van Zonneweld'", family, "family", statuses=(1,))
        found.by(
            "DROP TRIGGER note_fixed; UPDATE note SET body = 'Vader belde'", note,
            "note_fixed", statuses=(1,))
        found.by(
            "DROP TRIGGER note_kept; DROP TRIGGER note_member_kept;"
            "DELETE FROM note_member; DELETE FROM note", note)
        found.by(
            "DROP TRIGGER audit_entry_delete; DROP TRIGGER audit_payload_delete;"
            f"DELETE FROM audit_payload WHERE seq = {middle};"
            f"DELETE FROM audit_entry WHERE seq = {middle}", str(middle))
        found.by(
            "DROP TRIGGER audit_entry_delete; DROP TRIGGER audit_payload_delete;"
            f"DELETE FROM audit_payload WHERE seq >= {middle};"
            f"DELETE FROM audit_entry WHERE seq >= {middle}")
        found.by(
            "DROP TRIGGER audit_payload_update; UPDATE audit_payload SET"
            " body = CAST(substr(body, 1, 20) || '#' || substr(body, 22) AS BLOB)"
            f" WHERE seq = {payload}", str(payload), "audit_payload_update")
        found.by("DROP TRIGGER coordinator_term_overlap", "coordinator_term_overlap")
        found.by(
            "DROP TRIGGER audit_checkpoint_delete; DELETE FROM audit_checkpoint")
        found.by("UPDATE family_summary SET risk = 'low'", family, "family_summary")
        found.by("UPDATE audit_head SET note = replace(note, char(10), char(10) || ' ')")
        house.run("audit", "verify")
        house.run("family", "show", case)


class Tampering:
    """Does harm to a copy and asks the program what it finds."""

    def __init__(self, house):
        self.house = house
        self.copies = 0

    def by(self, script, *named, statuses=(1, 3)):
        self.copies += 1
        copy = fork(self.house, f"copy{self.copies}")
        connection = sqlite3.connect(copy)
        known = {row[0] for row in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'")}
        for statement in [part.strip() for part in script.split(";") if part.strip()]:
            word = statement.split()
            if word[:2] != ["DROP", "TRIGGER"] or word[2] in known:
                assert connection.execute(statement).rowcount != 0, f"no row: {statement}"
        connection.commit()
        connection.close()
        ending = self.house.run("audit", "verify", "--store", copy, status=None)
        assert ending.returncode in statuses, f"{script}: exit {ending.returncode}"
        text = ending.stderr.replace("-", "")
        for name in named:
            assert name in text, f"{script}: {name!r} isn't named in:\n{ending.stderr}"


def a_log_that_was_cut_off_or_put_back_is_seen_at_opening(binary):
    """Nothing is appended to a log whose head doesn't fit: the program ends with status 3."""
    with House(binary) as house:
        case = a_family(house)
        copy = fork(house, "cut")
        last = house.rows("SELECT max(seq) FROM audit_entry")[0][0]
        house.sql(
            "DROP TRIGGER audit_entry_delete; DELETE FROM audit_payload WHERE"
            f" seq = {last}; DELETE FROM audit_entry WHERE seq = {last}", copy)
        shutil.copy(f"{house.store}.key", f"{copy}.key")
        ending = house.run("family", "show", case, "--store", copy, status=3)
        assert "verify" in ending.stderr or "logbeheerder" in ending.stderr, ending.stderr


def a_copy_is_checked_under_any_name_with_the_key_given_or_beside_it(binary):
    """A controller with a copy and the public key needs nothing else, and changes nothing."""
    with House(binary) as house:
        a_family(house)
        vkey = (house.store.parent / "regie.sqlite.vkey").read_text().strip()
        copy = house.folder / "elders" / "ander.db"
        copy.parent.mkdir()
        backup(house.store, copy)
        before = copy.read_bytes()
        house.run("audit", "verify", "--store", copy, status=3)
        house.run("audit", "verify", "--store", copy, "--vkey", vkey)
        house.run("audit", "verify", "--store", copy, "--vkey", f"{house.store}.vkey")
        shutil.copy(f"{house.store}.vkey", f"{copy}.vkey")
        house.run("audit", "verify", "--store", copy)
        house.run("audit", "verify", "--store", copy, "--quick")
        assert copy.read_bytes() == before, "checking changed the copy"
        other = vkey[:-6] + ("A" if vkey[-6] != "A" else "B") + vkey[-5:]
        house.run("audit", "verify", "--store", copy, "--vkey", other, status=None)
        ending = house.run("audit", "verify", "--store", copy, "--vkey", other, status=None)
        assert ending.returncode in (1, 3), f"another key was accepted: {ending.stdout}"


def a_family(house):
    """A store with one family, a note, and a coordinator who changed."""
    house.run("init")
    lines = referrals.three_hundred()[:2]
    house.run("import", "referrals", referrals.write(house.folder / "v.csv", lines))
    found = [row["id"] for row in house.json("referral", "list")]
    case = house.run("referral", "triage", *found, "--new").stdout.strip()
    house.run("coordinator", "set", case, house.json("user", "list")[0]["login"])
    house.run("note", "add", case, "Moeder belde", "--about", "Sem")
    house.run("budget", "set", case, "--ceiling", "21000")
    return case


def fork(house, name):
    copy = house.folder / f"{name}.sqlite"
    backup(house.store, copy)
    shutil.copy(f"{house.store}.vkey", f"{copy}.vkey")
    return copy


def backup(source, target):
    """A copy that is whole, whatever still stands in the write-ahead log."""
    one, other = sqlite3.connect(source), sqlite3.connect(target)
    one.backup(other)
    other.close()
    one.close()
    target.chmod(0o600)


def hexadecimal(house, query):
    return house.rows(query)[0][0].hex()
