"""Closing a file: what stands in its way, the reasons, and opening it again."""

from days import MONDAY, move_in
from house import House

TUESDAY = {"REGIE_NOW": "2026-11-24T08:30"}


def a_file_closes_once_nothing_is_open_and_opens_again(binary):
    """By keyboard: the checklist, the reasons, the closed file that stays readable, the new period."""
    with House(binary) as house:
        moved = move_in(house)
        user = ["--as", moved["coordinator"]]
        case = next(row["case"] for row in house.json("family", "list", *user, **MONDAY)
                    if row["name"] == "Van den Heuvel")
        with house.screens(*user, **MONDAY) as terminal:
            terminal.wait_for("Werkvoorraad", "Van den Heuvel")
            terminal.keys("/").wait_for("Naam, geboortedatum")
            terminal.type(case).wait_for("Van den Heuvel")
            terminal.keys("Enter").wait_for("1 Overzicht", "Praktijk De Linde")
            terminal.keys("a").wait_for("Dossier sluiten, met de reden")
            terminal.keys("End", "Enter").wait_for("inzet loopt nog", "Nog te doen: 1")
            terminal.keys("Escape").wait_gone("inzet loopt nog")
            terminal.keys("4").wait_for("gestart")
            terminal.keys("x").wait_for("─ Hulp gestopt", "▸ Reden van einde")
            terminal.keys("Right", "Right", "Right").wait_for("31 volgens plan")
            terminal.keys("C-s").wait_for("hulp gestopt")
            terminal.keys("6").wait_for("Moeder terugbellen")
            terminal.keys("d").wait_for("te doen afgehandeld")
            terminal.keys("a").wait_for("Dossier sluiten, met de reden")
            terminal.keys("End", "Enter").wait_for("─ Dossier sluiten", "Laat de verwijzer weten")
            terminal.keys("Right", "Right").wait_for("31 volgens plan")
            terminal.keys("Tab", "Right").wait_for("01 beëindigd volgens plan")
            terminal.keys("C-s").wait_for("gesloten 23 nov: volgens plan")
            terminal.keys("a").wait_for("Dossier heropenen")
            terminal.keys("Enter").wait_for("dossier heropend", "●○○○○○")
            terminal.keys("q").wait_gone("1 Overzicht")
            terminal.keys("q").ended(0)
        house.run("family", "close", case, "--reason", "36", *user, status=1, **MONDAY)
        house.run("family", "close", case, "--reason", "36", "--cbs-reason", "05",
                  "--satisfaction", 7, *user, **TUESDAY)
        closing = house.json("family", "show", case, *user, **TUESDAY)["closing"]
        assert (closing["stopReason"], closing["endReason"]) == ("36", "05"), closing
        house.run("family", "reopen", case, *user, **TUESDAY)
        house.run("audit", "verify")
