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
            terminal.keys("6").wait_for("Inlognaam")
            terminal.keys("N").wait_for("Normen van het team", "gezinsplan, in dagen", "Sinds")
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
        assert "2 normen" in house.run("config", "import", path).stdout
        values = {row["norm"]: row["value"] for row in house.json("config", "show")}
        assert (values["lead.days"], values["mandate.coordinator.euros"]) == (7, 0), values
        house.run("config", "import", path, status=1)
        house.run("config", "import", house.folder / "none.csv", status=1)
        house.run("audit", "verify")
