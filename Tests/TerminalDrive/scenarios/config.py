"""The norms of the team: shown in words, changed by the administrator, and the lists follow."""

from house import House


def a_norm_changes_and_the_worklist_follows(binary):
    """By command and on the screen, with its range; the older value stays in the history."""
    with House(binary) as house:
        house.run("init", "--team", "Oost")
        for name in ("De Wit", "Bakker", "Smit"):
            house.run("family", "open", "--name", name)
        before = terms(house)
        refused = house.run("config", "set", "contactPoint.term.workdays", 0, status=1)
        assert "1" in refused.stderr and "60" in refused.stderr, refused.stderr
        house.run("config", "set", "geen.norm", 5, status=1)
        done = house.run("config", "set", "contactPoint.term.workdays", 20).stdout
        assert "Norm gewijzigd: aanspreekpunt, in werkdagen: 20" in done, done
        after = terms(house)
        assert before != after and len(after) == 1, (before, after)
        line = next(row for row in house.json("config", "show")
                    if row["norm"] == "contactPoint.term.workdays")
        assert line["value"] == 20 and line["before"][0]["value"] == 5, line
        with house.screens() as terminal:
            terminal.wait_for("1 Werkvoorraad")
            terminal.keys("8").wait_for("Inlognaam")
            terminal.keys("N").wait_for("Instellingen", "gezinsplan, in dagen", "Sinds")
            terminal.keys("Enter").wait_for("─ Norm wijzigen", "▸ Waarde*")
            terminal.keys("BSpace", "BSpace").type("800").keys("C-s")
            terminal.wait_for("─ Norm wijzigen", "730")
            terminal.keys("BSpace", "BSpace", "BSpace").type("35").keys("C-s")
            terminal.wait_for("eerder: 42", "35")
            terminal.keys("q").wait_for("Inlognaam")
            terminal.keys("q").ended(0)
        house.run("config", "set", "plan.approval", 1)
        house.run("audit", "verify")



def terms(house):
    """When a contact point must be there, for all families."""
    return {row[0] for row in house.rows("SELECT due FROM reminder WHERE reason = 8")}


def norms_come_from_a_file_or_not_at_all(binary):
    """Every fault with its line; looked at first, then taken over in one go."""
    with House(binary) as house:
        house.run("init", "--team", "Oost")
        path = house.folder / "normen.csv"
        path.write_text("norm;value\nlead.days;7\nplan.term;3\nplan.approval;2\n")
        refused = house.run("config", "import", path, status=1).stderr
        assert "Regel 3" in refused and "Regel 4" in refused, refused
        path.write_text("norm;value\nlead.days;7\nmandate.coordinator.euros;0\n")
        looked = house.run("config", "import", path, "--dry-run").stdout
        assert "mandate.coordinator.euros" in looked, looked
        values = {row["norm"]: row["value"] for row in house.json("config", "show")}
        assert values["lead.days"] == 14, values
        assert "2 instellingen" in house.run("config", "import", path).stdout
        values = {row["norm"]: row["value"] for row in house.json("config", "show")}
        assert (values["lead.days"], values["mandate.coordinator.euros"]) == (7, 0), values
        house.run("config", "import", path, status=1)
        house.run("config", "import", house.folder / "none.csv", status=1)
        house.run("audit", "verify")


def life_domains_teams_and_support_change_from_a_day(binary):
    """By command, from a file and on the screen; a plan offers what holds today."""
    with House(binary) as house:
        house.run("init", "--team", "Oost")
        house.run("config", "domains", "rename", "School", "Leren en werk")
        house.run("config", "domains", "add", "Sport", "--place", 2)
        house.run("config", "domains", "end", "Geld")
        taken = house.run("config", "domains", "add", "sport", status=1).stderr
        assert "is er al" in taken, taken
        rows = house.json("config", "domains", "list")
        assert rows[-1]["toDay"] is None or rows[0]["toDay"], rows
        renamed = next(row for row in rows if row["name"] == "Leren en werk")
        assert renamed["before"] == ["School"] and renamed["place"] == 1, renamed
        house.run("config", "teams", "band", "Oost", "20-30")
        house.run("config", "teams", "band", "Oost", "30-20", status=1)
        house.run("config", "teams", "rename", "Oost", "Binnenstad")
        busy = house.run("config", "teams", "end", "Binnenstad", status=1).stderr
        assert "1 met een rol" in busy, busy
        house.run("config", "support", "set", "Binnenstad", "confidant", "AKJ", "--phone",
                  "088 555 10 00")
        support = house.json("config", "support", "list")[0]
        assert (support["value"], support["phone"]) == ("AKJ", "+31885551000"), support
        path = house.folder / "instellingen.csv"
        path.write_text(house.run("config", "export").stdout)
        assert "team.band;Binnenstad;20-30" in path.read_text(), path.read_text()
        house.run("config", "import", path, status=1)
        codes = house.json("config", "show", "--list", "referrer")
        assert codes[0]["code"] == "01" and codes[0]["source"] == "iJw COD327", codes
        house.run("config", "show", "--list", "zomaar", status=1)
        path.write_text("kind;key;value;from\ndomain;Wonen;Huis;\nteam.band;Zuid;1-2;\n")
        refused = house.run("config", "import", path, status=1).stderr
        assert "Regel 3" in refused and "Zuid" in refused, refused
        path.write_text("kind;key;value;from\ndomain;Wonen;Huis;\nnorm;lead.days;7;\n")
        assert "Huis" in house.run("config", "import", path, "--dry-run").stdout
        assert "2 instellingen" in house.run("config", "import", path).stdout
        with house.screens() as terminal:
            terminal.wait_for("1 Werkvoorraad")
            terminal.keys("8").wait_for("Inlognaam")
            terminal.keys("N").wait_for("Instellingen", "[Normen]")
            terminal.keys("Tab").wait_for("[Leefgebieden]", "Leren en werk", "eerder: School")
            terminal.keys("n").wait_for("Leefgebied van het team")
            terminal.type("Muziek").keys("C-s").wait_for("Muziek", "1 instelling is gewijzigd")
            terminal.keys("Tab").wait_for("Binnenstad", "20-30")
            terminal.keys("Tab").wait_for("AKJ, 088 5551000", "niet ingevuld")
            terminal.keys("j", "Enter").wait_for("Steun voor gezinnen")
            terminal.type("Clientpunt").keys("Tab").type("0201234567").keys("C-s")
            terminal.wait_for("Clientpunt, 020 1234567")
            terminal.keys("x").wait_for("Instelling be")
            terminal.keys("C-s").wait_for("eerder: Clientpunt")
            terminal.keys("q").wait_for("Inlognaam")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def a_registration_that_ends_is_a_task_for_the_supervisor(binary):
    """Noted by the administrator; the board counts it and opens the list."""
    with House(binary) as house:
        house.run("init", "--team", "Oost")
        login = house.json("user", "list")[0]["login"]
        house.run("user", "register", login, "--kind", "kvk", "--number", "1", "--until",
                  "+10d", status=1)
        house.run("user", "register", login, "--kind", "big", "--number", "49012345601",
                  "--until", "+800d")
        assert house.json("user", "registrations", "--expiring") == []
        house.run("user", "register", login, "--kind", "skj", "--number", "100023456", "--until",
                  "+30d")
        line = house.json("user", "registrations", "--expiring")[0]
        assert (line["kind"], line["state"]) == ("skj", "expiring"), line
        kinds = sorted(row["kind"] for row in house.json("user", "list")[0]["registrations"])
        assert kinds == ["big", "skj"], kinds
        with house.screens() as terminal:
            terminal.wait_for("1 Werkvoorraad")
            terminal.keys("4").wait_for("R: 1 registratie SKJ of BIG")
            terminal.keys("R").wait_for("Registraties SKJ en BIG", "loopt af", "49012345601")
            terminal.keys("q").wait_for("R: 1 registratie")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")
