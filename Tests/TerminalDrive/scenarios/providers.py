"""What is agreed with providers: contracts, prices, room, and which help can be had where."""

from house import House

HEAD = ("aanbieder;agb;contract;contract_vanaf;contract_tot_en_met;inkoop;gemeenten;"
        "productcategorie;productcode;product;eenheid;tarief;tarief_vanaf;tarief_tot_en_met;"
        "vrije_plekken;wachtdagen\n")


def controller(house):
    """A store whose only user buys help too."""
    house.run("init", "--team", "Oost")
    login = house.json("user", "list")[0]["login"]
    house.run("grant", "add", login, "controller")


def a_controller_adds_a_contract_and_sees_the_coverage(binary):
    """From the keyboard alone: contract, product, tariff, places; then where it can be had."""
    with House(binary) as house:
        controller(house)
        house.run("family", "open", "--name", "De Wit", "--municipality", "0637")
        house.run("provider", "add", "Kompas Jeugd", "--agb", "22010408")
        with house.screens() as terminal:
            terminal.wait_for("1 Werkvoorraad")
            terminal.keys("F2").type("naar de aanbieders").keys("Enter").wait_for("AGB")
            terminal.keys("g", "Enter").wait_for("Kompas Jeugd", "Er is geen contract vastgelegd")
            terminal.keys("n").wait_for("─ Contract vastleggen")
            terminal.type("H10-14").keys("Tab", "Tab").type("Delft, den haag").keys("Tab")
            terminal.type("01-01-2026").keys("Tab").type("31-12-2027").keys("C-s")
            terminal.wait_for("contract vastgelegd", "H10-14", "nog geen producten")
            terminal.keys("p").wait_for("─ Product van een contract")
            terminal.type("45 jeugd").wait_for("▸ 45 Jeugdhulp ambulant")
            terminal.keys("Enter", "Tab").type("45a03").keys("Tab").type("Ambulante begeleiding").keys("C-s")
            terminal.wait_for("45A03  Ambulante begeleiding", "geen tarief")
            terminal.keys("j", "t").wait_for("─ Tarief van een product")
            terminal.type("04").wait_for("▸ 04 uur")
            terminal.keys("Enter", "Tab").type("82,50").keys("C-s")
            terminal.wait_for("82,50 / uur")
            terminal.keys("v").wait_for("─ Plekken en wachttijd", "45A03")
            terminal.type("3").keys("Tab").type("28").keys("Tab", "Tab")
            terminal.type("R. de Boer").keys("C-s")
            terminal.wait_for("3 plekken vrij", "wacht 28 dagen", "R. de Boer")
            terminal.keys("q").wait_for("AGB")
            terminal.keys("d").wait_for("Regionale dekking", "1 / 3 / 28", "Zoetermeer", "geen")
            terminal.keys("Enter").wait_for("Kompas Jeugd")
            terminal.keys("Escape").wait_for("1 keer zonder contract")
            terminal.keys("q").wait_for("AGB")
            terminal.keys("q").ended(0)
        card = house.json("provider", "show", "22010408")
        product = card["contracts"][0]["products"][0]
        assert (product["code"], product["tariffs"][0]["cents"]) == ("45A03", 8250), card
        gaps = [row["name"] for row in house.json("report", "coverage") if row["isGap"]]
        assert gaps == ["Zoetermeer"], gaps
        house.run("audit", "verify")


def what_is_agreed_changes_by_command_and_stays_in_the_history(binary):
    """Prices follow each other, a contract ends with all of it, and slips are refused."""
    with House(binary) as house:
        controller(house)
        house.run("provider", "add", "Kompas Jeugd")
        house.run("provider", "add", "De Brug")
        where = ("--purchase", "regional", "--municipalities", "0503,Zoetermeer")
        house.run("provider", "contract", "add", "Kompas Jeugd", "H10-14", *where, "--from",
                  "01-01-2026", "--until", "31-12-2030")
        twice = house.run("provider", "contract", "add", "Kompas Jeugd", "h10-14", *where,
                          "--from", "01-06-2026", status=1).stderr
        assert "loopt in die tijd al een contract" in twice, twice
        nowhere = house.run("provider", "contract", "add", "Kompas Jeugd", "X", "--purchase",
                            "local", "--municipalities", "Atlantis", "--from", "+1d", status=1)
        assert "Kies uit" in nowhere.stderr, nowhere.stderr
        product = ("provider", "product", "add", "Kompas Jeugd", "H10-14", "--name", "Hulp")
        house.run(*product, "--category", "39", status=1)
        code = house.run(*product, "--category", "45", "--code", "54A03", status=1).stderr
        assert "begint met 45" in code, code
        house.run(*product, "--category", "45", "--code", "45A03")
        tariff = ("provider", "tariff", "set", "Kompas Jeugd", "H10-14", "45A03")
        house.run(*tariff, "82,50", "--unit", "04")
        house.run(*tariff, "85", "--unit", "04", "--from", "01-01-2028")
        house.run(*tariff, "86", "--unit", "05", status=1)
        house.run(*tariff, "86", "--unit", "04", "--from", "01-01-2028", status=1)
        house.run("provider", "capacity", "Kompas Jeugd", "--category", "45", "--stated-by", "x",
                  status=1)
        house.run("provider", "capacity", "Kompas Jeugd", "--category", "45", "--places", "0",
                  "--stated-by", "Aanmeldpunt")
        house.run("provider", "subcontractor", "add", "Kompas Jeugd", "De Brug")
        house.run("provider", "subcontractor", "add", "Kompas Jeugd", "Kompas Jeugd", status=1)
        house.run("provider", "contract", "end", "Kompas Jeugd", "H10-14", "--until",
                  "31-12-2029")
        house.run("provider", "subcontractor", "end", "Kompas Jeugd", "De Brug")
        card = house.json("provider", "show", "Kompas Jeugd")
        tariffs = card["contracts"][0]["products"][0]["tariffs"]
        assert [row["last"] for row in tariffs] == ["2029-12-31", "2027-12-31"], tariffs
        assert card["subcontractors"][0]["last"], card
        assert card["capacity"][0]["places"] == 0, card
        house.run("audit", "verify")


def providers_come_from_a_file_or_not_at_all(binary):
    """Looked at first, refused whole with line and column, and taken once."""
    with House(binary) as house:
        controller(house)
        path = house.folder / "aanbieders.csv"
        good = ("Kompas Jeugd;22010408;H10-14;01-01-2026;31-12-2027;regional;0503 0637;45;45A03;"
                "Begeleiding;04;82,50;;;3;28\n")
        path.write_text(HEAD + good + "De Brug;;C;01-13-2026;;both;0503;39;;;05;x;;;-1;z\n")
        refused = house.run("import", "providers", path, status=1).stderr
        for wanted in ("Regel 3, contract_vanaf", "Regel 3, inkoop", "Regel 3, eenheid",
                       "Regel 3, vrije_plekken"):
            assert wanted in refused, refused
        path.write_text(HEAD + good + "De Brug;;C;01-01-2026;;local;9998;45;;Hulp;;;;;;\n")
        refused = house.run("import", "providers", path, status=1).stderr
        assert "Regel 3, gemeenten" in refused and "niets ingelezen" in refused, refused
        assert len(house.json("provider", "list")) == 1
        path.write_text(HEAD + good + "De Brug;;C;01-01-2026;;local;0503;45;;Hulp;;;;;;\n")
        assert "2 nieuw" in house.run("import", "providers", path, "--dry-run").stdout
        assert len(house.json("provider", "list")) == 1
        assert "2 ingelezen" in house.run("import", "providers", path).stdout
        assert "2 al bekend" in house.run("import", "providers", path).stdout
        rows = house.json("report", "coverage")
        assert {row["code"] for row in rows} == {"45A03", None}, rows
        csv = house.run("report", "coverage", "--format", "csv").stdout
        assert "Kompas Jeugd" in csv.splitlines()[1] + csv.splitlines()[-1], csv
        house.run("audit", "verify")


def who_chooses_a_provider_reads_and_nobody_else_does(binary):
    """Each role at the card and the coverage, and at what only a controller changes."""
    with House(binary) as house:
        house.run("init", "--demo", 4, "--today", "2026-11-23")
        roles = {}
        for row in house.json("user", "list"):
            if len(row["roles"]) == 1:
                roles.setdefault(row["roles"][0], row["login"])
        assert {"coordinator", "poh", "controller", "privacyOfficer"} <= set(roles), roles
        for role, login in roles.items():
            who = ["--as", login]
            reads = role in ("coordinator", "poh", "supervisor", "controller", "backoffice")
            house.run("provider", "show", "Kompas Jeugd", *who, status=0 if reads else 1)
            house.run("report", "coverage", *who, status=0 if reads else 1)
            house.run("provider", "subcontractor", "add", "Kompas Jeugd", "Noorderspoor", *who,
                      status=0 if role == "controller" else 1)
        house.run("audit", "verify")
