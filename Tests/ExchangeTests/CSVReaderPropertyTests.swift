import Domain
import Exchange
import Testing

@Suite("Reading CSV, whatever comes")
struct CSVReaderPropertyTests {
  static let texts = [
    "\u{FEFF}naam;plaats\r\n\"Zoë \"\"Z\"\"\";\"Den\r\nHaag\"\r\n\r\nÖztürk;\r\"\";👩‍👧\n;\n",
    "a,b\r\rc,\"d\re\"\r\"f\r\n\",g", "\"a\tb\"\t\"c\"\n\t\n\"\n\"", "a;b\nc;\"d\ne",
    "a;b\n\"c\"d;e",
    "a;b\nc;d\0e\nf", "a\u{0}b\u{0}", "\"\"", "\r\n", ";",
  ]

  @Test("the rows are the same wherever a chunk ends", arguments: texts)
  func oneCut(text: String) {
    let bytes = Array(text.utf8)
    let whole = Reading(bytes)
    for cut in 0...bytes.count {
      #expect(Reading(bytes, cuts: [cut]) == whole, "cut at \(cut)")
    }
  }

  @Test("the rows are the same in chunks of one byte and of any size", arguments: texts)
  func allCuts(text: String) {
    let bytes = Array(text.utf8)
    let whole = Reading(bytes)
    for size in 1...bytes.count {
      let cuts = Array(stride(from: size, to: bytes.count, by: size))
      #expect(Reading(bytes, cuts: cuts) == whole, "chunks of \(size)")
    }
  }

  @Test(
    "random bytes are read or refused, the same in any chunks", arguments: 0..<300 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let telling = Array("\";,\t\r\n\0aé€".utf8) + [0xFF, 0xEF, 0xBB, 0xBF]
    let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
      seed % 3 == 0
        ? UInt8.random(in: 0...255, using: &generator)
        : telling.randomElement(using: &generator) ?? 0
    }
    let cuts = (0..<5).map { _ in Int.random(in: 0...bytes.count, using: &generator) }.sorted()
    let whole = Reading(bytes)
    #expect(Reading(bytes, cuts: cuts) == whole, "seed \(seed)")
  }

  @Test("over a limit the fault is the same in any chunks")
  func limitsInChunks() {
    let cell = String(repeating: "x", count: 40_000)
    let texts = [
      "a;b\nc;\"\(cell)\n\(cell)\"", "a;b\nc;\"\(cell)\(cell)\n\";d",
      "a;b\nc;\(cell)\(cell);\(cell)\n",
      "a;b\n" + [String](repeating: cell, count: 70).joined(separator: ";"),
    ]
    for text in texts {
      let bytes = Array(text.utf8)
      let whole = Reading(bytes)
      #expect(whole.fault != nil)
      for size in [997, 65_537, 300_000] {
        let cuts = Array(stride(from: size, to: bytes.count, by: size))
        #expect(Reading(bytes, cuts: cuts) == whole)
      }
    }
  }

  @Test(
    "what is written as data is read back as it was", arguments: 0..<200 as Range<UInt64>)
  func roundTrip(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "é", "\"", ";", ",", "\t", "\r", "\n", " ", "=", "-", "\u{FEFF}", "👧", "\r\n",
    ]
    let rows = (0..<6).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
      }
    }
    for delimiter in [";", ",", "\t"] as [Character] {
      let text = rows.map { CSVWriter.line($0, delimiter: delimiter, asData: true) }.joined()
      let read = Reading(text, delimiter: delimiter.asciiValue).cells
      #expect(read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }
}
