"""Letters to a family: prepared, filled in, printed with their disclosure, and sent for good."""

from days import MONDAY
from days import move_in
from house import House


def a_letter_is_prepared_filled_in_printed_and_sent(binary):
    with House(binary) as house:
        moved = move_in(house)
        case = moved["case"]
        user = ["--as", moved["coordinator"]]
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("L").wait_for("Er is nog geen brief")
            terminal.keys("n").wait_for("Brief aan het gezin klaarzetten")
            terminal.type("uitn").keys("Enter", "Tab").type("Karin").keys("Enter", "C-s")
            # The text opens at once, with what is still to be filled in.
            terminal.wait_for("Beste Karin de Wit,", "Nog invullen: [dag] [tijd] [plaats]")
            terminal.type("Indien het kan. ").wait_for("schrijf liever")
            terminal.keys("C-s").wait_for("klaargezet", "aan Karin de Wit")
            terminal.keys("p").wait_for("In de brief is nog iets leeg")
            letter = house.json("letter", "list", case, *user, **MONDAY)[0]
            assert letter["text"].startswith("Indien het kan. Beste"), letter
            text = letter["text"].removeprefix("Indien het kan. ")
            for blank, value in (("[dag]", "30 november"), ("[tijd]", "10 uur"),
                                 ("[plaats]", "bij u thuis"), ("[telefoonnummer]", "14070")):
                text = text.replace(blank, value)
            changed = house.run(
                "letter", "change", case, "1", "--text", "-", *user, text=text, **MONDAY)
            assert "goed te lezen" in changed.stdout + changed.stderr, changed
            terminal.keys("p").wait_for("Kennismaken", "Karin de Wit")
            terminal.keys("q").wait_for("Brieven")
            terminal.keys("v").wait_for("Brief aan het gezin verstuurd")
            # The text was changed by command meanwhile, which the form says first.
            terminal.keys("C-s").wait_for("wijzigde dit gezin intussen")
            terminal.keys("C-s").wait_for("verstuurd · post")
            terminal.keys("q").wait_for("1 Overzicht")
            terminal.keys("9").wait_for("brief")
            terminal.keys("q").wait_for("Werkvoorraad")
            terminal.keys("q").ended(0)
        house.run("letter", "withdraw", case, "1", *user, status=1, **MONDAY)
        out = house.folder / "brief.html"
        house.run(
            "letter", "print", case, "1", "--format", "html", "--out", out, *user, **MONDAY)
        page = out.read_text()
        assert "Vertrouwenspersoon" in page and "Cliëntondersteuning" in page, page
        assert out.stat().st_mode & 0o777 == 0o600
        what = [row["what"] for row in house.json("disclosure", "list", case, *user, **MONDAY)]
        assert what.count("letter") == 3, what
        house.run("audit", "verify")


def a_letter_goes_only_to_who_may_have_it_and_says_only_what_is_so(binary):
    with House(binary) as house:
        moved = move_in(house)
        words = ["--as", moved["coordinator"]]
        assert len(house.json("letter", "templates")) == 10
        case = moved["case"]

        def prepare(template, who, **more):
            return house.run(
                "letter", "prepare", case, "--template", template, "--for", who, *words, **more,
                **MONDAY)

        refused = prepare("coordinatorAway", "Karin de Wit", status=1)
        assert "Niemand neemt het werk" in refused.stderr, refused.stderr
        unknown = prepare("reclame", "Karin de Wit", status=1)
        assert "invitation" in unknown.stderr, unknown.stderr
        house.run(
            "safety", "block", case, "--reason", "Dreiging", *words, **MONDAY)
        blocked = prepare("talk", "Karin de Wit", status=1)
        assert "erichten" in blocked.stderr, blocked.stderr
        house.run("audit", "verify")
