"""Somebody who was recorded twice becomes one, and a file part of another; both can be undone."""

from house import House


def two_files_become_one_and_two_again(binary):
    """By command: compared, merged, found by the old number, closed for good, and undone."""
    with House(binary) as house:
        house.run("init")
        kept, gone = two_files(house)
        house.run("note", "add", gone, "Iris gesproken.", "--kind", "telephone")
        review = house.json("merge", "review", kept, gone)[0]
        assert [pair["merged"] for pair in review["people"]] == ["Iris de Wit"], review
        assert review["moves"]["notes"] == 1, review
        house.run("merge", "files", kept, kept, "--reason", "x", status=1)
        house.run("merge", "files", kept, gone, status=2)
        house.run("merge", "files", kept, gone, "--reason", "zelfde gezin")
        page = house.json("family", "show", kept)
        assert "Iris gesproken." in str(page), page
        rows = house.json("family", "list", "--search", gone)
        assert kept in [row["case"] for row in rows], rows
        refused = house.run("family", "reopen", gone, status=1)
        assert kept in refused.stderr, refused.stderr
        assert house.json("merge", "list", kept)[0]["case"] == gone
        house.run("merge", "undo", kept, "1", "--reason", "toch twee gezinnen")
        assert house.json("merge", "list", kept)[0]["undoReason"] == "toch twee gezinnen"
        house.run("merge", "undo", kept, "1", "--reason", "nog eens", status=1)
        assert "Iris gesproken." in str(house.json("family", "show", gone))
        house.run("audit", "verify")
        house.run("doctor")


def a_double_is_compared_and_merged_on_the_screen(binary):
    """At 80 by 24: compared, swapped, the whole files, merged with a reason, undone."""
    with House(binary) as house:
        house.run("init")
        kept, gone = two_files(house)
        with house.screens() as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type(kept).wait_for("De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht", "‹ De Wit")
            action(terminal, "dubbel", "Kijken wie er dubbel in staat")
            terminal.wait_for("Wie van De Wit staat er dubbel in?", "Iris de Wit")
            terminal.keys("s").wait_for("Twee personen samenvoegen", gone)
            terminal.keys("w").wait_for("Gaat daarin op")
            terminal.keys("w").wait_for("Gaat daarin op")
            terminal.keys("d").wait_for("Twee dossiers samenvoegen", "Worden één persoon")
            terminal.keys("s").wait_for(gone + " gaat op in " + kept)
            terminal.keys("C-s").wait_for("Reden")
            terminal.type("zelfde gezin")
            terminal.keys("C-s").wait_for("dossiers samengevoegd")
            terminal.wait_gone("Twee dossiers samenvoegen")
            action(terminal, "zien wat is samen", "Zien wat is samengevoegd")
            terminal.wait_for("Samengevoegd met dit dossier", gone, "zelfde gezin")
            terminal.keys("Enter").wait_for("wordt weer apart")
            terminal.type("toch twee gezinnen")
            terminal.keys("C-s").wait_for("samenvoegen ongedaan gemaakt")
            terminal.keys("q")
            terminal.keys("q", "q").ended(0)
        log = house.run("audit", "list").stdout
        for event in ("Twee dossiers of personen vergeleken", "Twee dossiers samengevoegd",
                      "Samenvoegen ongedaan gemaakt"):
            assert event in log, log
        house.run("audit", "verify")


def two_files(house):
    """The numbers of two files that have one mother."""
    numbers = []
    for name in ("De Wit", "Jansen"):
        house.run("family", "open", "--name", name, "--municipality", "0518")
        number = next(r["case"] for r in house.json("family", "list") if r["name"] == name)
        house.run("coordinator", "set", number, house.json("user", "list")[0]["login"])
        house.run("family", "member", number, "--surname", "Wit", "--prefix", "de", "--given",
                  "Iris", "--role", "parent", "--birth", "1985-06-01")
        numbers.append(number)
    return numbers


def action(terminal, words, title):
    """Chooses an action from the menu of all that can be done."""
    terminal.keys("F2").wait_for("Typ om te zoeken")
    terminal.type(words).wait_for(title)
    terminal.keys("Enter")
