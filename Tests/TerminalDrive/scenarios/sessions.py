"""Several sessions and commands on one store at once, and what a kill leaves behind."""

import contextlib
import random
import subprocess
import threading

import referrals
from days import MONDAY, move_in
from house import House
from terminal import wait_until

ROUNDS = 20


def a_change_in_one_session_appears_in_the_other_within_three_seconds(binary):
    """Two coordinators' screens on one family; neither writes while nothing happens."""
    with House(binary) as house:
        people = move_in(house)
        login = people["coordinator"]
        with house.screens("--as", login, **MONDAY) as one, \
                house.screens("--as", login, columns=120, rows=30, **MONDAY) as other:
            for terminal in (one, other):
                terminal.wait_for("De Wit")
                terminal.keys("2").wait_for("De Wit")
                terminal.keys("/").type("de wit").wait_for("1 gezinnen", "De Wit")
                terminal.keys("Enter", "Enter").wait_for("1 Overzicht", "De Wit")
            one.keys("A").wait_for("─ Aanspreekpunt", "▸ ")
            one.keys("C-s").wait_for("aanspreekpunt ingesteld")
            other.wait_for("●●●●●◐", "sinds 23 nov", seconds=3)
            other.tab("Contactmomenten").keys("n").wait_for("─ Contactmoment")
            other.type("Sem was er ook bij.").keys("C-s").wait_for("contactmoment genoteerd")
            one.tab("Contactmomenten").wait_for("Sem was er ook bij.", seconds=3)
            idle_sessions_write_nothing(house)
            for terminal in (one, other):
                terminal.keys("q").wait_gone("1 Overzicht")
                terminal.keys("q").ended(0)
        house.run("audit", "verify")


def idle_sessions_write_nothing(house):
    """First the log comes to rest; then five seconds pass in which nothing may be added."""

    def size():
        return house.rows("SELECT count(*) FROM audit_entry")[0][0]

    seen = {"size": -1, "same": 0}

    def is_at_rest():
        now = size()
        seen["same"] = seen["same"] + 1 if now == seen["size"] else 0
        seen["size"] = now
        return seen["same"] > 150

    assert wait_until(is_at_rest, 20), "the log never comes to rest"
    before = size()
    assert not wait_until(lambda: size() != before, 5), f"written while idle: {size() - before}"


def what_was_confirmed_survives_kill_9(binary):
    """Two writers are killed twenty times at random moments; each printed note is there."""
    with House(binary) as house:
        house.run("init")
        house.run("family", "open", "--name", "De Boer")
        case = house.json("family", "list")[0]["case"]
        seed = random.SystemRandom().randrange(1 << 30)
        chance = random.Random(seed)
        confirmed = []
        for round_number in range(ROUNDS):
            writers = [
                Writer(house, case, f"{round_number}-{name}", confirmed) for name in "ab"]
            for writer in writers:
                writer.start()
            wanted = len(confirmed) + chance.randrange(1, 6)
            wait_until(lambda: len(confirmed) >= wanted, 5)
            for writer in writers:
                writer.kill()
        texts = [row[0] for row in house.rows("SELECT body FROM note")]
        lost = [text for text in confirmed if text not in texts]
        assert not lost, f"seed {seed}: confirmed but gone: {lost}"
        assert len(confirmed) >= ROUNDS, f"only {len(confirmed)} notes were written"
        assert len(texts) == len(set(texts)), "a note stands there twice"
        house.run("audit", "verify")
        house.run("doctor")


class Writer(threading.Thread):
    """Adds one note after the other until its process is killed."""

    def __init__(self, house, case, name, confirmed):
        # A writer that is left behind by a failing scenario may not keep the whole run alive.
        super().__init__(daemon=True)
        self.house, self.case, self.label, self.confirmed = house, case, name, confirmed
        self.process = None
        self.is_over = False

    def run(self):
        number = 0
        while not self.is_over:
            text = f"Notitie {self.label}-{number}"
            self.process = subprocess.Popen(
                [self.house.binary, "note", "add", self.case, text],
                env=self.house.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True)
            output = self.process.communicate()[0]
            if self.process.returncode == 0:
                assert "contactmoment genoteerd" in output, output
                self.confirmed.append(text)
            number += 1

    def kill(self):
        self.is_over = True
        process = self.process
        if process:
            # The writer's own thread may have taken its ending already: then nothing is killed.
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        self.join()


def an_import_that_was_killed_half_way_leaves_nothing_and_is_withdrawn(binary):
    """No list shows its rows; the next command takes it back, says so in the log, and it works."""
    with House(binary) as house:
        house.run("init")
        file = referrals.write(house.folder / "v.csv", many(6000))
        process = subprocess.Popen(
            [house.binary, "import", "referrals", str(file)], env=house.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def written():
            return house.rows("SELECT count(*) FROM referral")[0][0]

        assert wait_until(lambda: written() >= 1000, 60), "nothing was written"
        process.kill()
        process.wait()
        half = written()
        assert 0 < half < 6000, f"the import wasn't half way: {half}"
        assert house.json("referral", "list") == [], "half an import is visible"
        house.run("family", "open", "--name", "De Boer")
        assert written() == 0, "the unfinished import wasn't withdrawn"
        assert "import.withdrawn" in [line["event"] for line in house.json("audit", "list")]
        house.run("audit", "verify")
        house.run("import", "referrals", file)
        assert written() == 6000
        house.run("audit", "verify")


def many(count):
    return [
        referrals.row(
            achternaam=f"Bakker{chr(97 + number // 676 % 26)}{chr(97 + number // 26 % 26)}",
            bsn=referrals.bsn(200000000 + 1000 * number), postcode=f"27{10 + number % 90} AB",
            huisnummer=str(number % 9000 + 1))
        for number in range(count)]
