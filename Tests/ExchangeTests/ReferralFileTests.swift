import Domain
import Exchange
import Glibc
import Testing

@Suite("A whole file of referrals")
struct ReferralFileTests {
  private let folder = TestFolder()

  @Test("hands out header, rows and faults, all bytes, and how far it is")
  func wholeFile() throws {
    let text =
      "\u{FEFF}\(Sample.header)\r\n\(Sample.row)\r\n\(Sample.row(["bsn": "1"]))\r\n;;\r\na;b\r\n"
    var source = try FileSource(path: folder.file("in.csv", text))
    for _ in 0..<2 {
      var rows = try Sample.rows()
      var parsed: [ParsedReferral] = []
      var bytes: [UInt8] = []
      var headers = 0
      var done = 0
      let scan = try ReferralFile.scan(
        &source, rows: &rows, chunk: { bytes += $0 }, header: { _ in headers += 1 },
        row: { parsed.append($1) }, progress: { done = $0 })
      #expect(parsed.map(\.faults.count) == [0, 1, 1])
      #expect(parsed.flatMap(\.faults).map(\.line) == [3, 5])
      #expect(bytes == Array(text.utf8))
      #expect(headers == 1)
      #expect(done == text.utf8.count)
      #expect(scan.rows == 3)
      #expect(scan.header.delimiter == 59)
    }
  }

  @Test(
    "a file without rows holds no referrals, and that is no success",
    arguments: [
      (Sample.header, 1), (Sample.header + "\n\n ; ;\n", 1), (" \n\t\n", 1), ("\n", 1),
      ("\n\n" + Sample.header, 3), ("\u{FEFF}", 1),
    ])
  func noRows(text: String, line: Int) throws {
    #expect(throws: FileRefusal(faults: [fault(line, nil, .noRows)])) { try scan(text) }
  }

  @Test("a wrong header is refused whole, before any row")
  func wrongHeader() throws {
    let refusal = FileRefusal(
      faults: [fault(1, "bsn", .duplicateColumn("bsn"))])
    #expect(throws: refusal) { try scan(Sample.header + ";bsn\n" + Sample.row + ";") }
  }

  @Test("a fault of the file amid the rows breaks the pass off")
  func brokenFile() throws {
    let refusal = FileRefusal(faults: [fault(3, "ontvangen_op", .unclosedQuote)])
    #expect(throws: refusal) { try scan(Sample.header + "\n" + Sample.row + "\n\"x\n") }
  }

  @Test("what a closure throws breaks the pass off and comes out")
  func brokenOff() throws {
    struct Stop: Error, Equatable {}
    var source = try FileSource(path: folder.file("in.csv", Sample.header + "\n" + Sample.row))
    var rows = try Sample.rows()
    #expect(throws: Stop()) {
      try ReferralFile.scan(&source, rows: &rows, row: { _, _ in }, progress: { _ in throw Stop() })
    }
    #expect(throws: Stop()) {
      try ReferralFile.scan(&source, rows: &rows, row: { _, _ in throw Stop() })
    }
  }

  /// In a process of its own, since the tests that run beside it take memory too.
  @Test("100,000 rows pass in the memory of a few")
  func constantMemory() async {
    await #expect(processExitsWith: .success) {
      let folder = TestFolder()
      let short = Sample.row.dropLast(12) + "\n"
      let rows100 = Sample.row + "\n" + String(repeating: String(short), count: 99)
      var file = try SafeFile(path: folder.path + "/many.csv", replacing: false)
      try file.write(Sample.header + "\n")
      for _ in 0..<1_000 { try file.write(rows100) }
      try file.close()
      var source = try FileSource(path: folder.path + "/many.csv")
      var rows = try Sample.rows()
      var (peak, good, faulty) = (0, 0, 0)
      let before = residentKilobytes()
      try ReferralFile.scan(
        &source, rows: &rows,
        row: { _, parsed in
          if parsed.content == nil { faulty += 1 } else { good += 1 }
        },
        progress: { _ in peak = max(peak, residentKilobytes() - before) })
      // The file has 17 MB.
      precondition(good == 1_000 && faulty == 99_000, "\(good) good, \(faulty) faulty")
      precondition(peak < 6_000, "grew by \(peak) kB")
    }
  }

  private func scan(_ text: String) throws {
    var source = try FileSource(path: folder.file("in.csv", text))
    var rows = try Sample.rows()
    try ReferralFile.scan(&source, rows: &rows, row: { _, _ in })
  }
}

private func residentKilobytes() -> Int {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    if text.hasPrefix("VmRSS") { return Int(text.filter(\.isNumber)) ?? 0 }
  }
  return 0
}
