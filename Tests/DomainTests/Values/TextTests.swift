import Domain
import Testing

/// What may not stand in any text, each between two letters.
private let hostile: [String] =
  [
    "\u{1B}[2J\u{1B}[H", "\u{1B}]0;x\u{7}", "\u{1B}]52;c;eA==\u{7}", "\u{1B}[6n", "\u{1B}P$q\"p",
    "\u{9B}31m", "\u{85}", "\u{7F}", "\0", "\u{7}", "\u{8}", "\u{B}", "\u{C}",
    "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{2060}", "\u{AD}", "\u{34F}", "\u{180E}",
    "\u{3164}", "\u{115F}", "\u{FE0F}", "\u{E0041}", "\u{FFF9}", "\u{FFFE}", "\u{E0100}",
  ]

@Suite("One line of text")
struct LineTests {
  @Test("refuses controls, bidi controls and what nobody can see", arguments: hostile)
  func refusesHostile(_ text: String) {
    #expect(throws: ValueFault.controlCharacter) { try Line("a\(text)b") }
    #expect(throws: ValueFault.controlCharacter) { try Line.optional("a\(text)b", limit: 50) }
  }

  @Test(
    "refuses a tab or a line end inside",
    arguments: ["a\tb", "a\nb", "a\rb", "a\r\nb", "a\u{2028}b"])
  func refusesLineEnds(_ text: String) {
    #expect(throws: ValueFault.controlCharacter) { try Line(text) }
  }

  @Test(
    "trims, makes runs of blanks one, and composes",
    arguments: [
      ("  Sem   de  Vries \r\n", "Sem de Vries"), ("Sem\u{A0}\u{2003}Vries", "Sem Vries"),
      ("Noe\u{308}l", "No\u{EB}l"), ("\tJan\n", "Jan"), ("\u{212B}sa", "\u{C5}sa"),
      ("O’Neill-'t Hart", "O’Neill-'t Hart"), ("'; DROP TABLE x", "'; DROP TABLE x"),
      ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    ])
  func cleans(_ text: String, _ kept: String) throws {
    let line = try Line(text)
    #expect(Array(line.text.utf8) == Array(kept.utf8))
    #expect(try Array(Line(line.text).text.utf8) == Array(kept.utf8))
  }

  @Test(
    "keeps emoji, flags, wide letters and other scripts whole",
    arguments: [
      "👨‍👩‍👧", "🏳️‍🌈", "🇳🇱", "👍🏽", "❤️", "1️⃣", "王小明", "Ольга", "محمد", "नमिता", "Nguyễn", "⚠️", "❤️‍🔥",
    ])
  func keeps(_ text: String) throws {
    #expect(try Line(text).text == text)
  }

  @Test(
    "a joiner is taken only between two emoji",
    arguments: ["👨\u{200D}", "👨\u{200D}a", "1\u{200D}👨"])
  func refusesLooseJoiners(_ text: String) {
    #expect(throws: ValueFault.controlCharacter) { try Line(text) }
  }

  @Test("counts scalars, so that a tower of accents is no single character")
  func limits() throws {
    let tower = "a" + String(repeating: "\u{323}", count: 5_000)
    #expect(throws: ValueFault.tooLong(limit: 200)) { try Line(tower) }
    #expect(try Line(String(repeating: "é", count: 200)).text.unicodeScalars.count == 200)
    #expect(try Line(String(repeating: "e\u{301}", count: 200)).text.unicodeScalars.count == 200)
    #expect(throws: ValueFault.tooLong(limit: 200)) { try Line(String(repeating: "é", count: 201)) }
    #expect(throws: ValueFault.tooLong(limit: 5)) { try Line("abcdef", limit: 5) }
    let family = String(repeating: "👨‍👩‍👧", count: 40)
    #expect(try Line(family).text.utf8.count <= 800)
    #expect(throws: ValueFault.tooLong(limit: 200)) {
      try Line(String(repeating: "x", count: 12_000_000))
    }
  }

  @Test("nothing but blanks is no line", arguments: ["", " ", "\u{A0}\u{3000}", "\n\t"])
  func empties(_ text: String) throws {
    #expect(throws: ValueFault.empty) { try Line(text) }
    #expect(try Line.optional(text) == nil)
    #expect(throws: ValueFault.empty) { try Prose(text) }
    #expect(try Prose.optional(text) == nil)
  }

  @Test("a kept line is kept as it is", arguments: [UInt64(404)])
  func generated(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pool = Array("aé e\u{301}\u{328}ĳ  ’'-.\u{A0}王👨\u{200D}👩🇳️ı\u{202E}\n\t".unicodeScalars)
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        text.append(pool[Int.random(in: pool.indices, using: &random)])
      }
      guard let line = try? Line(String(text)) else { continue }
      #expect(try Array(Line(line.text).text.utf8) == Array(line.text.utf8), "seed \(seed)")
      let prose = try Prose(String(text))
      #expect(try Array(Prose(prose.text).text.utf8) == Array(prose.text.utf8), "seed \(seed)")
    }
  }
}

@Suite("Prose")
struct ProseTests {
  @Test("refuses controls, bidi controls and what nobody can see", arguments: hostile)
  func refusesHostile(_ text: String) {
    #expect(throws: ValueFault.controlCharacter) { try Prose("a\(text)b") }
  }

  @Test(
    "keeps the lines whichever way they end",
    arguments: [
      "a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc", "a\r\nb\n\rc", "a\u{2028}b\n\u{2029}c",
    ])
  func lineEnds(_ text: String) throws {
    #expect(try Prose(text).text == "a\nb\n\nc")
  }

  @Test("trims each line at its end and keeps its indent")
  func blanks() throws {
    let prose = try Prose("\n  \n  Doel  van   Sem: \n\t- school\t \n  - rust\n\n")
    #expect(prose.text == "Doel van Sem:\n - school\n  - rust")
    #expect(try Prose(prose.text) == prose)
  }

  @Test("counts scalars")
  func limits() throws {
    #expect(try Prose(String(repeating: "é", count: 20_000)).text.utf8.count == 40_000)
    #expect(throws: ValueFault.tooLong(limit: 20_000)) {
      try Prose(String(repeating: "x", count: 20_001))
    }
    #expect(throws: ValueFault.tooLong(limit: 3)) { try Prose.optional("a\nbc", limit: 3) }
  }
}
