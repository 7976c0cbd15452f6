import Domain
import Exchange
import Testing

@Suite("The file of rejected rows")
struct RejectedRowsTests {
  private let folder = TestFolder()

  @Test("keeps header, cells and delimiter and adds the reasons; reading it again replaces them")
  func roundTrip() throws {
    let bad = Sample.row(["bsn": "1", "hulpvraag": "\"=1;\r\n\"\"a\"\"\"", "geslacht": "-"])
    let first = folder.file("in.csv", Sample.header + "\n" + Sample.row + "\n" + bad + "\na;b\n")
    try reject(first, to: "first.csv")
    let text = folder.text(of: "first.csv")
    #expect(text.hasPrefix("\u{FEFF}\(Sample.header);reden\r\n"))
    let rows = Reading(text).cells
    #expect(rows.count == 3)
    #expect(rows[1] == Reading(bad, delimiter: 59).cells[0] + ["code.unknown, bsn.form"])
    #expect(rows[2] == ["a", "b", "file.short"])
    try reject(folder.path + "/first.csv", to: "second.csv")
    #expect(Reading(folder.text(of: "second.csv")).cells.prefix(2) == rows.prefix(2))
  }

  @Test("writes with the delimiter of the file that was read")
  func delimiter() throws {
    let header = Sample.cells.map(\.name).joined(separator: "\t")
    let row = Sample.cells.map { $0.name == "bsn" ? "x" : $0.value }.joined(separator: "\t")
    try reject(folder.file("in.csv", header + "\n" + row), to: "out.csv")
    #expect(folder.text(of: "out.csv").hasPrefix("\u{FEFF}\(header)\treden\r\n"))
  }

  private func reject(_ path: String, to name: String) throws {
    var source = try FileSource(path: path)
    var rows = try Sample.rows()
    var faulty: [(row: CSVRow, faults: [ImportFault])] = []
    let scan = try ReferralFile.scan(
      &source, rows: &rows,
      row: { row, parsed in if parsed.content == nil { faulty.append((row, parsed.faults)) } })
    var file = try RejectedRows(
      path: folder.path + "/" + name, replacing: false, header: scan.header,
      wording: { $0.map { String($0.problem.code.trimmingValue) }.joined(separator: ", ") })
    for (row, faults) in faulty { try file.add(row, faults: faults) }
    try file.close()
  }
}

extension String {
  fileprivate var trimmingValue: Substring { hasPrefix("value.") ? dropFirst(6) : self[...] }
}
