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
            # By the contact agreement somebody reads along with Karin, so a reason is asked first.
            terminal.keys("p").wait_for("leest een ander mee", "Toch, omdat")
            terminal.type("Zij haalt hem op").keys("C-s").wait_for("In de brief is nog iets leeg")
            terminal.keys("Escape").wait_for("Nog niet opgeslagen")
            terminal.keys("End", "Enter").wait_for("De Wit · Brieven", "klaargezet")
            letter = house.json("letter", "list", case, *user, **MONDAY)[0]
            assert letter["text"].startswith("Indien het kan. Beste"), letter
            text = letter["text"].removeprefix("Indien het kan. ")
            for blank, value in (("[dag]", "30 november"), ("[tijd]", "10 uur"),
                                 ("[plaats]", "bij u thuis"), ("[telefoonnummer]", "14070")):
                text = text.replace(blank, value)
            changed = house.run(
                "letter", "change", case, "1", "--text", "-", *user, text=text, **MONDAY)
            assert "goed te lezen" in changed.stdout + changed.stderr, changed
            terminal.keys("p").wait_for("leest een ander mee")
            terminal.type("Zij haalt hem op").keys("C-s").wait_for("Kennismaken", "Karin de Wit")
            terminal.keys("q").wait_for("Brieven")
            terminal.keys("v").wait_for("Brief aan het gezin verstuurd")
            # The text was changed by command meanwhile, which the form says first.
            terminal.keys("C-s").wait_for("wijzigde dit gezin intussen")
            terminal.keys("C-s").wait_for("▸ Toch, omdat", "leest een ander mee")
            terminal.type("Zij haalt hem op").keys("C-s").wait_for("verstuurd · post")
            terminal.keys("q").wait_for("1 Overzicht")
            terminal.keys("9").wait_for("brief")
            terminal.keys("q").wait_for("Werkvoorraad")
            terminal.keys("q").ended(0)
        house.run("letter", "withdraw", case, "1", *user, status=1, **MONDAY)
        out = house.folder / "brief.html"
        house.run(
            "letter", "print", case, "1", "--format", "html", "--out", out, "--despite",
            "Zij haalt hem op", *user, **MONDAY)
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


def letters_that_wait_go_out_in_one_piece(binary):
    """Prepared for several families; one stays behind, since somebody reads along."""
    with House(binary) as house:
        house.run("init", "--team", "Oost")
        login = house.json("user", "list")[0]["login"]
        cases = []
        for name in ("De Wit", "Jansen", "Bos"):
            house.run("family", "open", "--name", name, "--municipality", "0518")
            case = next(row["case"] for row in house.json("family", "list") if row["name"] == name)
            house.run("coordinator", "set", case, login)
            for given, more in (("Sem", ["youth", "--birth", "2015-05-13"]), ("Iris", ["parent"])):
                house.run("family", "member", case, "--given", given, "--surname", name, "--role",
                          *more)
            house.run("letter", "prepare", case, "--template", "talk", "--for", f"Iris {name}",
                      "--text", "-", text="Een collega helpt u.")
            cases.append(case)
        house.run("family-contact", "set", cases[1], "--name", "Iris Jansen", "--phone",
                  "0612345678", "--read-along", "--note", "na negen uur")
        waiting = house.json("letter", "list", "--prepared")
        assert [row["case"] for row in waiting] == cases, waiting
        assert all(row["days"] == 0 and not row["cover"] for row in waiting), waiting
        out = house.folder / "brieven.html"
        bundle = house.run("letter", "print", "--prepared", "--format", "html", "--out", out,
                           status=1)
        assert "leest een ander mee" in bundle.stderr and cases[1] in bundle.stderr, bundle.stderr
        page = out.read_text()
        assert page.count('class="break"') == 1 and "Iris Jansen" not in page, page
        assert out.stat().st_mode & 0o777 == 0o600
        refused = house.run("letter", "sent", cases[1], "1", "--how", "post", status=1)
        assert "leest een ander mee" in refused.stderr, refused.stderr
        house.run("letter", "print", cases[1], "1", "--despite", "Zij haalt hem op")
        house.run("letter", "sent", cases[1], "1", "--how", "handedOver")
        handed = house.json("disclosure", "list", cases[1])
        assert sorted(row["despite"] or "" for row in handed) == ["", "Zij haalt hem op"], handed
        house.run("letter", "withdraw", cases[0], "1")
        assert [row["case"] for row in house.json("letter", "list", "--prepared")] == [cases[2]]
        for wrong in (["list"], ["list", cases[0], "--prepared"], ["print", cases[0]],
                      ["print", "--prepared", "--despite", "zo"]):
            house.run("letter", *wrong, status=2)
        with house.screens() as terminal:
            terminal.wait_for("Werkvoorraad")
            terminal.keys("L").wait_for("Brieven die klaarliggen", "1 brief", "Bos")
            terminal.keys("p").wait_for("1 brief afdrukken?")
            terminal.keys("j").wait_for("Een collega helpt u.", "Op papier")
            terminal.keys("Escape").wait_for("Brieven die klaarliggen")
            terminal.keys("Enter").wait_for("Bos · Brieven", "klaargezet")
            terminal.keys("q").keys("q").keys("q").wait_for("Werkvoorraad")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")
