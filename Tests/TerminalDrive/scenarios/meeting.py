"""A meeting about a family, from preparing it to decisions that are actions while one types."""

from days import move_in
from house import House

MONDAY = {"REGIE_NOW": "2026-11-23T10:00"}


def a_meeting_is_prepared_and_its_decisions_are_work_while_people_talk(binary):
    with House(binary) as house:
        moved = move_in(house)
        with house.screens("--as", moved["coordinator"], **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "De Wit")
            terminal.keys("Enter").wait_for("1 Overzicht")
            terminal.keys("G").wait_for("Er is nog geen overleg")
            terminal.keys("n").wait_for("Overleg (MDO) voorbereiden")
            terminal.type("Hoe houden we Sem op school?").keys("Tab", "C-u")
            terminal.type("23-11-2026").keys("C-s")
            terminal.wait_for("Hoe houden we Sem op school?", "nov voorbereid")
            terminal.keys("i").wait_for("Uitnodigen voor het overleg")
            terminal.keys("Tab").type("Juf Els, De Regenboog").keys("Tab")
            terminal.type("hoe het op school gaat").keys("C-s")
            terminal.wait_for("hoort niets zonder grond")
            terminal.keys("Tab").type("direct").keys("Enter", "C-s")
            terminal.wait_for("mag horen: hoe het op school gaat")
            terminal.keys("d").wait_for("Besluit van het overleg")
            terminal.type("Sem begint met halve dagen").keys("Tab", "Tab")
            terminal.type("moeder").keys("C-s")
            # An empty form waits for the next decision.
            terminal.wait_gone("Sem begint met halve dagen")
            terminal.wait_for("Besluit van het overleg")
            terminal.keys("Escape").wait_for("Sem begint met halve dagen", "te doen")
            terminal.keys("c").wait_for("Overleg afronden", "[x] Juf Els")
            terminal.type("School en moeder stemmen af.").keys("C-s")
            terminal.wait_for("gehouden", "was er")
            terminal.keys("q").wait_for("1 Overzicht")
            terminal.keys("9").wait_for("Juf Els, De Regenboog", "direct betrokken")
            terminal.keys("6").wait_for("Sem begint met halve dagen", "nog 14 dgn")
            terminal.keys("q").wait_for("Werkvoorraad")
            terminal.keys("q").ended(0)
        house.run("audit", "verify")


def the_same_goes_by_command(binary):
    with House(binary) as house:
        house.run("init", "--team", "Oost")
        house.run("family", "open", "--name", "De Wit", "--municipality", "0518")
        case = house.json("family", "list")[0]["case"]
        house.run("coordinator", "set", case, house.json("user", "list")[0]["login"])
        house.run("meeting", "prepare", case, "--question", "Hoe verder?", "--on", "2099-01-04")
        refused = house.run(
            "meeting", "invite", case, "1", "Wijkagent", "--may-hear", "alles", status=1)
        assert "zonder grond" in refused.stderr, refused.stderr
        house.run(
            "meeting", "invite", case, "1", "Wijkagent", "--may-hear", "veiligheid", "--ground",
            "directlyInvolved")
        early = house.run(
            "meeting", "decide", case, "1", "Bellen", "--who", "Anna", "--due", "2099-01-05",
            status=1)
        assert "4 januari 2099" in early.stderr, early.stderr
        line = house.json("meeting", "list", case)[0]
        assert line["attendees"][0]["ground"] == "directlyInvolved", line
        house.run("meeting", "cancel", case, "1", "--reason", "Ziek")
        assert house.json("meeting", "list", case)[0]["state"] == "cancelled"
        house.run("plan", "scale", case, "up", "--reason", "Meer nodig")
        house.run("audit", "verify")
