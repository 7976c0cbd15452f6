import Domain
import Exchange
import Foundation
import Testing

@Suite("A file of norms")
struct NormFileTests {
  private let known: [NormLine]
  private let today: Day

  init() throws {
    let since = try Day("2026-03-01")
    today = try Day("2026-11-25")
    known = Norm.allCases.map { NormLine(norm: $0, value: $0.seed, since: since, before: []) }
  }

  private func read(_ data: Data) throws -> [NewNorm] {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "regie-\(UUID().uuidString).csv").path()
    try data.write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var source = try FileSource(path: path, limit: NormFile.limit)
    return try NormFile.read(&source, known: known, today: today)
  }

  private func faults(_ text: String) throws -> [ImportFault] {
    do { _ = try read(Data(text.utf8)) } catch let refusal as FileRefusal { return refusal.faults }
    return []
  }

  @Test("gives what changes, from its day or today; what is so already is left out")
  func rows() throws {
    let text =
      "norm;value;from\r\nplan.term.days;30;2026-11-01\r\nlead.days;7;\r\nplan.approval;0;\r\n"
    let expected = [
      NewNorm(norm: .planTerm, value: 30, from: try Day("2026-11-01")),
      NewNorm(norm: .leadTime, value: 7, from: today),
    ]
    #expect(try read(Data(text.utf8)) == expected)
    #expect(try read(Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)) == expected)
    #expect(
      try read(Data("value,norm\n0,mandate.coordinator.euros\n".utf8))
        == [NewNorm(norm: .mandateCoordinator, value: 0, from: today)])
  }

  @Test("names line and column of everything that is wrong, all at once")
  func everyFault() throws {
    let found = try faults(
      """
      norm,value,from
      plan.term,30,
      plan.term.days,dertig,
      lead.days,400,
      board.new.days,20,2027-01-01
      move.confirm.workdays,5,2026-02-01
      plan.term.days,30,
      handover.term.workdays,3,32-13-2026
      """)
    #expect(found.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
    #expect(found.map(\.column) == ["norm", "value", "value", "from", "from", "norm", "from"])
    #expect(
      found.dropFirst().map(\.problem) == [
        .value(.numberForm), .value(.numberOutOfRange(lowest: 0, highest: 90)),
        .value(.dateInFuture), .value(.dateInPast), .sameRowTwice(line: 3), .value(.notADate),
      ])
    guard case .value(.unknownCode(let allowed)) = found[0].problem else {
      Issue.record("an unknown norm")
      return
    }
    #expect(allowed.contains("plan.term.days"))
  }

  @Test("judges the band of caseloads as the whole file makes it")
  func band() throws {
    let both = "norm,value\ncaseload.band.lowest,30\ncaseload.band.highest,40\n"
    #expect(try read(Data(both.utf8)).count == 2)
    #expect(try faults("norm,value\ncaseload.band.lowest,30\n").map(\.line) == [2])
  }

  @Test("refuses what is no such file: columns, quotes, bytes, nothing, too much")
  func hostile() throws {
    #expect(
      try faults("norm;waarde\nlead.days;7\n").map(\.problem).contains(.missingColumn("value")))
    #expect(try faults("norm,value\n\"lead.days,7\n").map(\.problem) == [.unclosedQuote])
    #expect(try faults("norm,value\nlead.days\n").map(\.line) == [2])
    #expect(try faults("norm,value\n").map(\.problem) == [.noRows])
    #expect(throws: FileRefusal.self) {
      try read(Data("norm,value\n".utf8) + Data([0xFF, 0xFE, 0x2C, 0x37, 0x0A]))
    }
    #expect(throws: FileFault.empty) { try read(Data()) }
    #expect(throws: FileFault.tooLarge(limit: NormFile.limit)) {
      try read(Data(repeating: 0x61, count: NormFile.limit + 1))
    }
  }
}
