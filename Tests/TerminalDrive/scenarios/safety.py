"""The safety of the children: the meldcode step by step, reports and agreements."""

from days import MONDAY, move_in
from house import House


def the_meldcode_is_weighed_whole_and_decided_with_the_parents_in_mind(binary):
    """Step 5 of the coordinator's day: an empty consideration is refused where it is."""
    with House(binary) as house:
        moved = move_in(house)
        with house.screens("--as", moved["coordinator"], **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit", "Meldcode stap 3 open", "11 dgn te laat")
            terminal.keys("Enter").wait_for("1 Overzicht", "meldcode 3")
            terminal.keys("8").wait_for("[x] 2 Overleg", "[ ] 3 Gesprek", "nu te doen")
            terminal.keys("n").wait_for("Meldcode: de volgende stap", "3 Gesprek met de betrokkenen")
            terminal.type("Beide ouders apart").keys("Tab")
            terminal.type("Moeder is bang, vader ontkent.").keys("C-s")
            terminal.wait_for("meldcode 4", "[ ] 4 Wegen")
            terminal.keys("n").wait_for("Meldcode stap 4: wegen", "▸ 1 Vermoeden blijft")
            weigh(terminal, "ja, het vermoeden blijft", 1, "zij is bang")
            weigh(terminal, "nee, niet acuut", 2, "geen wapens in huis")
            weigh(terminal, "ja, hulp is mogelijk", 1, "Kompas kan volgende week")
            weigh(terminal, "ja, zij aanvaarden", 1, "beide ouders willen")
            # The fifth is left out.
            terminal.keys("Tab", "Tab").type("Besproken met Burcu.").keys("C-s")
            terminal.wait_for("▸ 5 Werkt op tijd", "Dit veld is nodig")
            weigh(terminal, "nee, niet binnen", 2, "wachttijd tot februari")
            terminal.keys("C-s").wait_for("meldcode 5", "[x] 4 Wegen")
            terminal.keys("n").wait_for("Meldcode stap 5: beslissen", "▸ Besluit meldcode")
            choose(terminal, "hulp organiseren, niet melden", 3)
            terminal.keys("Tab", "Tab")
            choose(terminal, "nee, want …", 2)
            terminal.keys("Tab", "Tab").type("Hulp gaat door.").keys("C-s")
            terminal.wait_for("Er staat niet waarom de ouders niet zijn geïnformeerd")
            terminal.type("dat maakt het vrijdag gevaarlijker").keys("C-s")
            terminal.wait_for("hoort hier een melding bij", "Waarom niet gemeld")
            terminal.keys("BTab").wait_for("▸ Besluit meldcode")
            choose(terminal, "melden bij Veilig Thuis", 1, backwards=2)
            terminal.keys("C-s").wait_for("afgerond 23 nov")
            terminal.wait_gone("meldcode 5")
            terminal.keys("Enter").wait_for("1 Signalen in kaart", "▾ meer")
            terminal.keys("End").wait_for("nee, niet binnen de afgesproken tijd: wachttijd")
            terminal.wait_for("Ouders geïnformeerd: nee, want dat maakt het vrijdag gevaarlijker")
            terminal.keys("Escape").wait_gone("┌─ Meldcode")
            terminal.keys("q").wait_for("Werkvoorraad", "De Wit")
            terminal.wait_gone("Meldcode")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def choose(terminal, label, steps, backwards=0):
    """Sets the choice under the cursor with the arrows and looks at it."""
    terminal.keys(*["Left"] * backwards or ["Right"] * steps).wait_for(label)


def weigh(terminal, label, steps, why):
    choose(terminal, label, steps)
    terminal.keys("Tab").type(why).keys("Tab").wait_for(why)


def the_same_goes_by_command_and_what_is_wrong_changes_nothing(binary):
    with House(binary) as house:
        house.run("init", "--team", "Oost")
        house.run("family", "open", "--name", "De Wit", "--municipality", "0518")
        case = house.json("family", "list")[0]["case"]
        house.run(
            "family", "member", case, "--surname", "Wit", "--prefix", "de", "--given", "Sem",
            "--role", "youth", "--birth", "2014-05-13")
        house.run("coordinator", "set", case, house.json("user", "list")[0]["login"])
        house.run("safety", "open", case, "--about", "Sem", "--text", "Blauwe plek")
        refused = house.run(
            "safety", "step", case, "--step", "3", "--text", "Gesprek", status=1)
        assert "stap 2" in refused.stderr, refused.stderr
        for step in ("2", "3"):
            house.run("safety", "step", case, "--step", step, "--text", "Gedaan", "--with", "Bea")
        weighed = [f"--weigh={number} ja omdat het zo is" for number in range(1, 6)]
        refused = house.run(
            "safety", "step", case, "--step", "4", "--text", "Gewogen", *weighed[:3], *weighed[4:],
            status=1)
        assert "4 Hulp aanvaard" in refused.stderr, refused.stderr
        house.run("safety", "step", case, "--step", "4", "--text", "Gewogen", "--weigh=6 ja x",
                  status=1)
        house.run("safety", "step", case, "--step", "4", "--text", "Gewogen", *weighed)
        house.run("safety", "decide", case, "help", "--text", "Hulp", "--informed", status=1)
        house.run("safety", "decide", case, "report", "--text", "Melden", status=1)
        house.run(
            "safety", "decide", case, "report", "--text", "Melden",
            "--not-informed", "dan wordt het onveilig")
        house.run("safety", "report", case, "--kind", "report", "--text", "Gemeld", "--informed")
        house.run("safety", "outcome", case, "1", "--text", "Wordt onderzocht")
        house.run("safety", "outcome", case, "1", "--text", "Nog eens", status=1)
        house.run(
            "safety", "agree", case, "--text", "Bij ruzie naar oma", "--parties", "ouders, oma",
            "--watched-by", "oma", "--check", "+2w")
        house.run("safety", "end", case, "1")
        shown = house.json("safety", "show", case)
        assert [row["kind"] for row in shown] == ["protocol", "report", "agreement"], shown
        assert shown[0]["nextStep"] is None and len(shown[0]["steps"]) == 5, shown
        assert shown[0]["steps"][4]["parentsInformed"] is False, shown
        assert shown[1]["outcome"] == "Wordt onderzocht" and shown[2]["endedOn"], shown
        house.run("audit", "verify")
