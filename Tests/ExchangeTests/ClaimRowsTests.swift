import Domain
import Exchange
import Foundation
import Testing

@Suite("A file of declared lines")
struct ClaimRowsTests {
  static let header =
    "declaratienummer;referentienummer;agb;toewijzingsnummer;bsn;productcategorie;productcode;"
    + "periode_van;periode_tot;volume;eenheid;tarief;bedrag;debet_credit"

  static func row(_ changes: [Int: String] = [:]) -> String {
    var cells = [
      "2026-114", "r7", "22010408", "4711", "123456782", "45", "45A04", "01-10-2026",
      "31-10-2026", "640", "01", "194", "1.240,50", "D",
    ]
    for (place, text) in changes { cells[place] = text }
    return cells.joined(separator: ";")
  }

  private func parse(_ lines: [String], header: String = header) throws -> [ParsedClaim] {
    let path = NSTemporaryDirectory() + "claims-\(UUID().uuidString).csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(([header] + lines).joined(separator: "\n").utf8).write(to: URL(filePath: path))
    var source = try FileSource(path: path)
    var rows = ClaimRows(today: try Day("2026-11-26"))
    var found: [ParsedClaim] = []
    try RowFile.scan(&source, rows: &rows, row: { found.append($1) })
    return found
  }

  private func faults(_ changes: [Int: String]) throws -> [String?] {
    guard case .faults(let faults)? = try parse([Self.row(changes)]).first else { return [] }
    return faults.map { ($0.column ?? "") + " " + $0.problem.code }
  }

  @Test("a row says what was declared; digits alone are eurocents, a comma makes euros")
  func good() throws {
    for (text, cents) in [("1.240,50", 124_050), ("124050", 124_050), ("1240,50", 124_050)] {
      guard case .content(let content)? = try parse([Self.row([12: text])]).first else {
        Issue.record("\(text)")
        continue
      }
      #expect(content.amount == Cents(Int64(cents)))
      #expect(content.tariff == Cents(194) && content.volume == 640 && content.unit == .minute)
      #expect(content.fromDay.iso == "2026-10-01" && content.direction == .debit)
    }
  }

  @Test("each thing that is wrong is named with its column, and a BSN is never repeated")
  func wrong() throws {
    let cases: [(Int, String, String)] = [
      (0, "", "declaratienummer value.empty"),
      (0, String(repeating: "x", count: 200), "declaratienummer value.tooLong"),
      (1, String(repeating: "x", count: 21), "referentienummer value.tooLong"),
      (2, "2201040", "agb agb.form"), (3, "0", "toewijzingsnummer number.range"),
      (4, "123456789", "bsn bsn.check"), (5, "39", "productcategorie code.unknown"),
      (6, "45A045", "productcode value.tooLong"), (7, "32-10-2026", "periode_van date.form"),
      (8, "30-09-2026", "periode_tot date.past"), (8, "01-12-2026", "periode_tot date.future"),
      (9, "1,5", "volume number.form"), (9, "999999999", "volume number.range"),
      (10, "1", "eenheid code.unknown"), (12, "1.240", "bedrag amount.form"),
      (12, "12.50", "bedrag amount.form"), (12, "-1,00", "bedrag amount.negative"),
      (12, "1000000,00", "bedrag amount.large"), (12, "0", "bedrag number.range"),
      (12, "99999999999999999999", "bedrag amount.large"), (13, "d", "debet_credit code.unknown"),
    ]
    for (place, text, expected) in cases {
      let found = try faults([place: text])
      #expect(found.count == 1, "\(text): \(found)")
      let column = expected.split(separator: " ")[0]
      #expect(found.first??.hasPrefix(column) == true, "\(text): \(found)")
    }
    guard case .faults(let all)? = try parse([Self.row([4: "123456789"])]).first else {
      throw Missing()
    }
    #expect(all.allSatisfy { $0.value == nil })
  }

  @Test("a file that is no CSV, or lacks a column, is refused as a whole")
  func hostile() throws {
    #expect(throws: FileRefusal.self) { try parse([Self.row([0: "\"open"])]) }
    #expect(throws: FileRefusal.self) { try parse([Self.row([1: "r\u{0}7"])]) }
    #expect(throws: FileRefusal.self) { try parse([Self.row()], header: "bsn;bedrag") }
    #expect(throws: FileRefusal.self) { try parse([]) }
  }

  private struct Missing: Error {}
}
