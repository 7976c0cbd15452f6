import Domain
import Exchange
import Glibc

/// A folder of its own for a test, removed with all in it.
final class TestFolder {
  let path: String

  init() {
    var template = Array("/tmp/exchange-tests-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/nonexistent"
    }
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    for name in names { rmdir("\(path)/\(name)") }
    rmdir(path)
  }

  /// What lies in the folder, sorted.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func file(_ name: String, _ bytes: [UInt8]) -> String {
    let path = "\(path)/\(name)"
    let file = fopen(path, "w")
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    return path
  }

  func file(_ name: String, _ text: String) -> String { file(name, Array(text.utf8)) }

  func bytes(of name: String) -> [UInt8] {
    guard let file = fopen("\(path)/\(name)", "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = fgetc(file)
    while byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      byte = fgetc(file)
    }
    return bytes
  }

  func text(of name: String) -> String { String(decoding: bytes(of: name), as: UTF8.self) }
}

/// Deterministic randomness (SplitMix64): the seed names the failing case.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What a reader makes of some bytes: the rows before the first fault, and the fault.
struct Reading: Equatable {
  var rows: [CSVRow] = []
  var fault: ImportFault?

  var cells: [[String]] { rows.map(\.cells) }
  var lines: [Int] { rows.map(\.line) }

  init(_ text: String, delimiter: UInt8? = nil) {
    self.init(Array(text.utf8), delimiter: delimiter)
  }

  /// Feeds the bytes in chunks that end at the cuts.
  init(_ bytes: [UInt8], delimiter: UInt8? = nil, cuts: [Int] = []) {
    var reader = CSVReader(delimiter: delimiter)
    do {
      var start = 0
      for cut in cuts + [bytes.count] {
        try bytes[start..<cut].withUnsafeBytes { chunk in
          try reader.feed(chunk) { rows.append($0) }
        }
        start = cut
      }
      try reader.finish { rows.append($0) }
    } catch {
      fault = error as? ImportFault
    }
  }
}

func fault(
  _ line: Int, _ column: String?, _ problem: ImportFault.Problem, value: String? = nil
) -> ImportFault {
  ImportFault(line: line, column: column, value: value, problem: problem)
}

/// The columns and one good row of a file of referrals, to vary on.
///
/// The BSN is of the test range.
enum Sample {
  static let cells: [(name: String, value: String)] = [
    ("ontvangen_op", "2026-11-20"), ("achternaam", "Heuvel"), ("voorvoegsel", "van den"),
    ("voornamen", "Sem"), ("geboortedatum", "2014-03-09"), ("geslacht", "M"),
    ("bsn", "999990019"), ("postcode", "2514 AA"), ("huisnummer", "12"), ("toevoeging", "a"),
    ("gemeentecode", "0518"), ("verwijzer_type", "02"), ("verwijzer_agb", "01234567"),
    ("verwijzer_naam", ""), ("hulpvraag", "Slaapt slecht, gaat niet naar school"),
    ("urgentie", "spoed"), ("ouder_naam", "Fatima de Wit"), ("ouder_telefoon", "06-12345678"),
  ]

  static let header = cells.map(\.name).joined(separator: ";")
  static let row = row([:])
  static let today = "2026-11-21"

  /// The good row with other values in some columns.
  static func row(_ changes: [String: String]) -> String {
    cells.map { changes[$0.name] ?? $0.value }.joined(separator: ";")
  }

  static func rows() throws -> ReferralRows {
    ReferralRows(today: try Day(today), municipalities: ["0518", "0637"])
  }

  /// What the good row says with other values in some columns.
  static func parse(_ changes: [String: String]) throws -> ParsedReferral {
    let reading = Reading(header + "\n" + row(changes), delimiter: UInt8(ascii: ";"))
    var rows = try rows()
    _ = rows.header(reading.rows[0])
    return rows.parse(reading.rows[1])
  }
}

extension ParsedReferral {
  var content: ReferralContent? {
    if case .content(let content) = self { content } else { nil }
  }

  var faults: [ImportFault] {
    if case .faults(let faults) = self { faults } else { [] }
  }
}
