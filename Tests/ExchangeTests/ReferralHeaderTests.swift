import Domain
import Exchange
import Testing

@Suite("The header of a file of referrals")
struct ReferralHeaderTests {
  @Test("columns may stand in any order")
  func anyOrder() throws {
    let columns = Sample.cells.reversed()
    let text =
      columns.map(\.name).joined(separator: ";") + "\n"
      + columns.map(\.value).joined(separator: ";")
    #expect(try parse(text) == Sample.parse([:]))
  }

  @Test("names are read without regard to case and blanks; faults name them as the file does")
  func anyCase() throws {
    let header = Sample.cells.map { " \($0.name.uppercased()) " }.joined(separator: ";")
    #expect(try parse(header + "\n" + Sample.row) == Sample.parse([:]))
    let faults = try parse(header + "\n" + Sample.row(["geslacht": "x"])).faults
    #expect(faults.map(\.column) == ["GESLACHT"])
  }

  @Test("unknown columns are reported, and pass")
  func unknown() throws {
    let reading = Reading(
      "Kleur;\(Sample.header);;reden;\u{1B}x\nrood;\(Sample.row);;;", delimiter: 59)
    var rows = try Sample.rows()
    #expect(rows.header(reading.rows[0]) == [])
    #expect(rows.unknownColumns == ["Kleur", "\u{FFFD}x"])
    #expect(try rows.parse(reading.rows[1]) == Sample.parse([:]))
  }

  @Test(
    "seven columns may lack",
    arguments: [
      "voorvoegsel", "toevoeging", "bsn", "verwijzer_agb", "verwijzer_naam", "ouder_naam",
      "ouder_telefoon",
    ])
  func optional(column: String) throws {
    var rows = try Sample.rows()
    #expect(rows.header(header(without: column)) == [])
  }

  @Test(
    "the others may not",
    arguments: [
      "ontvangen_op", "achternaam", "voornamen", "geboortedatum", "geslacht", "postcode",
      "huisnummer", "gemeentecode", "verwijzer_type", "hulpvraag", "urgentie",
    ])
  func missing(column: String) throws {
    var rows = try Sample.rows()
    #expect(rows.header(header(without: column)) == [fault(1, nil, .missingColumn(column))])
  }

  @Test("without the columns of the referrer a practitioner can't refer, and the type is blamed")
  func noReferrer() throws {
    let columns = Sample.cells.filter {
      !$0.name.hasPrefix("verwijzer_") || $0.name.hasSuffix("type")
    }
    let text =
      columns.map(\.name).joined(separator: ";") + "\n"
      + columns.map(\.value).joined(separator: ";")
    let problem = ImportFault.Problem.referrer(.neitherAGBNorName)
    #expect(try parse(text).faults == [fault(2, "verwijzer_type", problem, value: "02")])
  }

  @Test("a column that stands there twice is named, in any case")
  func duplicate() throws {
    var rows = try Sample.rows()
    let faults = rows.header(Reading(Sample.header + ";BSN;kleur;Kleur").rows[0])
    #expect(
      faults == [
        fault(1, "BSN", .duplicateColumn("BSN")), fault(1, "Kleur", .duplicateColumn("Kleur")),
      ])
  }

  @Test("another kind of file lacks all eleven columns")
  func otherFile() throws {
    var rows = try Sample.rows()
    let xml = Reading("<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\">").rows[0]
    #expect(rows.header(xml).count == 11)
  }

  private func header(without column: String) -> CSVRow {
    Reading(Sample.cells.map(\.name).filter { $0 != column }.joined(separator: ";")).rows[0]
  }

  private func parse(_ text: String) throws -> ParsedReferral {
    let reading = Reading(text, delimiter: 59)
    var rows = try Sample.rows()
    #expect(rows.header(reading.rows[0]) == [])
    return rows.parse(reading.rows[1])
  }
}
