import Domain
import Exchange
import Testing

@Suite("Rows of referrals")
struct ReferralRowsTests {
  @Test("a good row becomes a referral with all it says")
  func goodRow() throws {
    let content = try #require(Sample.parse([:]).content)
    #expect(content.receivedOn.iso == "2026-11-20")
    #expect(content.name.full == "Sem van den Heuvel")
    #expect(content.birth.iso == "2014-03-09")
    #expect(content.gender == .male)
    #expect(content.bsn?.digits == "999990019")
    #expect(content.postalCode?.text == "2514AA")
    #expect(content.houseNumber?.display == "12A")
    #expect(content.municipality.text == "0518")
    #expect(content.referrer.type == .generalPractitioner)
    #expect(content.referrer.agb?.digits == "01234567")
    #expect(content.request.text == "Slaapt slecht, gaat niet naar school")
    #expect(content.urgency == .urgent)
    #expect(content.parentName?.text == "Fatima de Wit")
    #expect(content.parentPhone?.e164 == "+31612345678")
  }

  @Test("what may be empty may be empty")
  func emptyCells() throws {
    let content = try #require(
      Sample.parse([
        "voorvoegsel": "", "bsn": " ", "postcode": "", "huisnummer": "", "toevoeging": "\u{A0}",
        "ouder_naam": "", "ouder_telefoon": "", "urgentie": " ",
      ]).content)
    #expect(content.name.full == "Sem Heuvel")
    #expect(content.bsn == nil)
    #expect(content.postalCode == nil)
    #expect(content.houseNumber == nil)
    #expect(content.urgency == .ordinary)
    #expect(content.parentName == nil)
    #expect(content.parentPhone == nil)
  }

  @Test(
    "what must be filled in is named when it is empty",
    arguments: [
      "ontvangen_op", "achternaam", "voornamen", "geboortedatum", "geslacht", "gemeentecode",
      "verwijzer_type", "hulpvraag",
    ])
  func emptyRequired(column: String) throws {
    #expect(try Sample.parse([column: ""]).faults == [fault(2, column, .value(.empty))])
  }

  @Test("blanks around a cell mean nothing")
  func blanks() throws {
    let changes = ["geboortedatum": " 2014-03-09\t", "geslacht": "M ", "verwijzer_type": " 02"]
    #expect(try Sample.parse(changes) == Sample.parse([:]))
  }

  @Test("a birth date may be partly unknown")
  func partialBirth() throws {
    #expect(try Sample.parse(["geboortedatum": "00-00-2010"]).content?.birth.iso == "2010-00-00")
  }

  @Test(
    "a date that no calendar has, or in no exact form, is refused",
    arguments: [
      "2023-02-29", "31-04-2020", "00-00", "2020-13-01", "24-01-01", "2024-1-1", "10000-01-01",
      "44000", "2014-03-09T00:00", "９-3-2014", "1e3",
    ])
  func badDates(text: String) throws {
    for column in ["geboortedatum", "ontvangen_op"] {
      let faults = try Sample.parse([column: text]).faults
      #expect(faults == [fault(2, column, .value(.notADate), value: text)])
    }
  }

  @Test("a date outside 1900–2100 is refused")
  func dateRange() throws {
    let faults = try Sample.parse(["geboortedatum": "1-1-1899"]).faults
    #expect(faults == [fault(2, "geboortedatum", .value(.dateOutOfRange), value: "1-1-1899")])
  }

  @Test("a referral received after today, or before the birth, is refused")
  func future() throws {
    #expect(try Sample.parse(["ontvangen_op": "2026-11-21"]).content != nil)
    #expect(
      try Sample.parse(["ontvangen_op": "22-11-2026"]).faults
        == [fault(2, "ontvangen_op", .value(.dateInFuture), value: "22-11-2026")])
    #expect(try Sample.parse(["geboortedatum": "2026-11-20"]).content != nil)
    #expect(
      try Sample.parse(["geboortedatum": "2026-11-21"]).faults
        == [fault(2, "geboortedatum", .value(.dateInFuture), value: "2026-11-21")])
    #expect(try Sample.parse(["geboortedatum": "00-00-2026"]).content != nil)
  }

  @Test(
    "a BSN is nine digits that pass the eleven-test, and a lost zero isn't put back",
    arguments: [
      ("999990018", .bsnCheck), ("99999001", .bsnForm), ("000000000", .bsnZero),
      ("9999900190", .bsnForm), ("９９９９９００１９", .bsnForm), ("9,9999E+08", .bsnForm),
    ] as [(String, ValueFault)])
  func badBSN(text: String, problem: ValueFault) throws {
    #expect(
      try Sample.parse(["bsn": text]).faults == [fault(2, "bsn", .value(problem), value: text)])
  }

  @Test(
    "a code is one of its list, letter by letter",
    arguments: [
      ("geslacht", "m", ["M", "V", "O"]), ("geslacht", "man", ["M", "V", "O"]),
      ("urgentie", "hoog", ["gewoon", "spoed"]),
      ("verwijzer_type", "2", ["01", "02", "03", "04", "05", "06", "08"]),
      ("verwijzer_type", "07", ["01", "02", "03", "04", "05", "06", "08"]),
    ])
  func badCodes(column: String, text: String, allowed: [String]) throws {
    let problem = ImportFault.Problem.value(.unknownCode(allowed: allowed))
    #expect(try Sample.parse([column: text]).faults == [fault(2, column, problem, value: text)])
  }

  @Test("types 02 to 05 have exactly one of AGB and name, the others no AGB")
  func referrer() throws {
    let both = ["verwijzer_naam": "Dr. Bakker"]
    #expect(
      try Sample.parse(both).faults
        == [fault(2, "verwijzer_agb", .referrer(.agbAndName), value: "01234567")])
    let neither = ["verwijzer_agb": ""]
    #expect(
      try Sample.parse(neither).faults
        == [fault(2, "verwijzer_agb", .referrer(.neitherAGBNorName))])
    for type in ["01", "06", "08"] {
      #expect(
        try Sample.parse(["verwijzer_type": type]).faults
          == [fault(2, "verwijzer_agb", .referrer(.agbNotAllowed), value: "01234567")])
      let name = ["verwijzer_type": type, "verwijzer_agb": "", "verwijzer_naam": "Rechtbank"]
      #expect(try Sample.parse(name).content?.referrer.name?.text == "Rechtbank")
    }
    for type in ["02", "03", "04", "05"] {
      let name = ["verwijzer_type": type, "verwijzer_agb": "", "verwijzer_naam": "Dr. Bakker"]
      #expect(try Sample.parse(name).content?.referrer.type.rawValue == type)
    }
  }

  @Test("postal code and house number come together or not at all")
  func address() throws {
    #expect(
      try Sample.parse(["postcode": ""]).faults
        == [fault(2, "postcode", .houseNumberWithoutPostalCode)])
    #expect(
      try Sample.parse(["huisnummer": ""]).faults
        == [fault(2, "huisnummer", .postalCodeWithoutHouseNumber)])
    #expect(try Sample.parse(["huisnummer": "", "postcode": ""]).faults.count == 2)
  }

  @Test(
    "a house number is a whole number, as a spreadsheet often leaves none",
    arguments: ["12,50", "12.0", "-1", "0", "1e3", "nan", "0x1p3", "１２", "123456", "12abc"])
  func houseNumbers(text: String) throws {
    #expect(
      try Sample.parse(["huisnummer": text]).faults
        == [fault(2, "huisnummer", .value(.houseNumberForm), value: text)])
  }

  @Test("a wrong addition is blamed on its own column")
  func addition() throws {
    #expect(
      try Sample.parse(["toevoeging": "==1"]).faults
        == [fault(2, "toevoeging", .value(.houseNumberForm), value: "==1")])
  }

  @Test("a municipality must have four digits and be known")
  func municipality() throws {
    #expect(
      try Sample.parse(["gemeentecode": "518"]).faults
        == [fault(2, "gemeentecode", .value(.municipalityForm), value: "518")])
    #expect(
      try Sample.parse(["gemeentecode": "0000"]).faults
        == [fault(2, "gemeentecode", .value(.municipalityZero), value: "0000")])
    #expect(
      try Sample.parse(["gemeentecode": "9999"]).faults
        == [fault(2, "gemeentecode", .unknownMunicipality, value: "9999")])
  }

  @Test(
    "control, bidi and invisible characters are refused and shown as marks",
    arguments: [
      "\u{1B}[2Jx", "\u{1B}]52;c;eA==\u{7}", "\u{9B}2J", "a\u{202E}b", "a\u{200B}b", "a\tb",
    ])
  func controls(text: String) throws {
    for column in ["achternaam", "voornamen", "ouder_naam"] {
      let faults = try Sample.parse([column: "\"\(text)\""]).faults
      #expect(faults.map(\.problem) == [.value(.controlCharacter)])
      #expect(faults[0].value?.contains("\u{FFFD}") == true)
    }
  }

  @Test("a line end is kept in the question and refused in a name")
  func lineEnds() throws {
    #expect(try Sample.parse(["hulpvraag": "\"a\r\nb\""]).content?.request.text == "a\nb")
    #expect(
      try Sample.parse(["achternaam": "\"a\nb\""]).faults
        == [fault(2, "achternaam", .value(.controlCharacter), value: "a\u{FFFD}b")])
  }

  @Test("a letter under 5,000 accents is too long")
  func accents() throws {
    let name = "a" + String(repeating: "\u{301}", count: 5_000)
    #expect(
      try Sample.parse(["achternaam": name]).faults.map(\.problem)
        == [.value(.tooLong(limit: 200))])
  }

  @Test("formulas and SQL in a question are text")
  func formulas() throws {
    for text in ["=HYPERLINK(1)", "'; DROP TABLE referral", "\" OR NEAR(", "*"] {
      let quoted =
        "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
      #expect(try Sample.parse(["hulpvraag": quoted]).content?.request.text == text)
    }
  }

  @Test("all faults of a row are named, in the order of the columns")
  func allFaults() throws {
    let faults = try Sample.parse([
      "ontvangen_op": "x", "achternaam": "", "voorvoegsel": "van der van der", "geslacht": "X",
      "bsn": "1", "postcode": "0000AA", "huisnummer": "a", "gemeentecode": "1",
      "verwijzer_agb": "1", "hulpvraag": "", "urgentie": "x", "ouder_telefoon": "112",
    ]).faults
    #expect(
      faults.map(\.column) == [
        "ontvangen_op", "achternaam", "voorvoegsel", "geslacht", "bsn", "postcode", "huisnummer",
        "gemeentecode", "verwijzer_agb", "hulpvraag", "urgentie", "ouder_telefoon",
      ])
    #expect(faults.allSatisfy { $0.line == 2 })
  }

  @Test("a row with too few or too many cells has that one fault")
  func cellCount() throws {
    var rows = try Sample.rows()
    _ = rows.header(Reading(Sample.header).rows[0])
    let short = Reading("a;b;c").rows[0]
    let few = fault(1, nil, .tooFewCells(expected: 18, found: 3))
    #expect(rows.parse(short) == .faults([few]))
    let long = Reading(Sample.row + ";x;y", delimiter: 59).rows[0]
    #expect(rows.parse(long) == .faults([fault(1, nil, .tooManyCells(expected: 18, found: 20))]))
  }

  @Test("the same referral twice has the same key, another question another one")
  func sameRow() throws {
    let first = try #require(Sample.parse([:]).content)
    #expect(try Sample.parse(["ouder_naam": ""]).content?.rowKey == first.rowKey)
    #expect(try Sample.parse(["hulpvraag": "Iets anders"]).content?.rowKey != first.rowKey)
  }
}
