import Drawing
import Testing

@Suite("Widths in cells")
struct CellWidthTests {
  @Test(
    "measures text as it is drawn",
    arguments: [
      ("", 0), ("Zoë", 3), ("Zoe\u{308}", 3), ("e\u{301}", 1), ("ĳ", 1), ("€ 12,50", 7),
      ("日本", 4), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇳🇱", 2), ("⚠️", 1), ("\u{202E}", 1), ("\0", 1),
      ("\u{9B}2J", 3), ("\u{200B}", 1), ("\u{FEFF}", 1), ("a\u{200D}b", 2), ("\r\n", 1),
      ("Nguyễn", 6), ("…–✓●─", 5), ("한국", 4), ("\u{E000}", 1), ("\u{378}", 1),
    ])
  func measures(_ text: String, _ width: Int) {
    #expect(CellWidth.of(text) == width)
    var canvas = Canvas(Size(columns: 20, rows: 1))
    let end = canvas.write(text, row: 0)
    #expect(end == width)
  }

  @Test("shows what would steer the terminal as a sign")
  func hostileText() {
    var canvas = Canvas(Size(columns: 40, rows: 4))
    canvas.write("a\u{1B}[2J\u{7}\u{7F}\u{9B}6n\0", row: 0)
    canvas.write("Jan\u{202E}neJ\u{2066}x\u{2069}\u{200B}\u{FEFF}", row: 1)
    canvas.write("\u{301}los \u{2028}|", row: 2)
    canvas.write("\u{FE0F}\u{E0041}\u{AD}|", row: 3)
    #expect(
      canvas.description == """
        a␦[2J␦␦␦6n␦
        Jan◌neJ◌x◌◌◌
        ◌\u{301}los ␦|
        ◌◌|
        """)
  }

  @Test("no scalar at all reaches a cell as a control, format or zero-width one")
  func everyScalar() {
    for value in Array(UInt32(0)...0x1_FFFF) + Array(0xE_0000...0xE_01FF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var canvas = Canvas(Size(columns: 2, rows: 1))
      canvas.write(String(Character(scalar)), row: 0)
      let drawn = canvas.cells[0].text.unicodeScalars
      let category = drawn.first?.properties.generalCategory
      let isSafe: Bool =
        switch category {
        case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator,
          .nonspacingMark, .enclosingMark, nil:
          false
        default: true
        }
      if !isSafe { Issue.record("U+\(String(value, radix: 16)) is drawn as it is") }
    }
  }

  @Test("a letter under 5,000 accents takes one cell and three scalars")
  func accents() {
    let text = "a" + String(repeating: "\u{301}", count: 5_000)
    #expect(CellWidth.of(text) == 1)
    var canvas = Canvas(Size(columns: 3, rows: 1))
    canvas.write(text + "b", row: 0)
    #expect(canvas.cells[0].text.unicodeScalars.count == 3)
    #expect(canvas.cells[1].text == "b")
  }

  @Test("joined emoji show their first part, flags their letters")
  func emoji() {
    var canvas = Canvas(Size(columns: 12, rows: 1))
    canvas.write("👨‍👩‍👧|👍🏽|🇳🇱|⚠️|", row: 0)
    #expect(canvas.description == "👨|👍|NL|⚠|")
  }

  @Test(
    "cuts with an ellipsis, never inside a grapheme",
    arguments: [
      ("Marieke", 7, "Marieke"), ("Marieke", 6, "Marie…"), ("Marieke", 1, "…"), ("Marieke", 0, ""),
      ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("Zoe\u{308}s", 3, "Zo…"), ("x", -4, ""),
    ])
  func cuts(_ text: String, _ width: Int, _ expected: String) {
    #expect(CellWidth.cut(text, to: width) == expected)
  }

  @Test("pads to exactly the width asked for")
  func pads() {
    #expect(CellWidth.pad("Zoë", to: 5) == "Zoë  ")
    #expect(CellWidth.pad("日本語", to: 4) == "日… ")
    #expect(CellWidth.pad("abc", to: 0) == "")
  }

  @Test(
    "wraps at blanks, splits long words and keeps line breaks",
    arguments: [
      ("", 10, [""]), ("een twee drie", 8, ["een twee", "drie"]),
      ("een  twee", 4, ["een", "twee"]), ("jeugdbescherming", 6, ["jeugdb", "escher", "ming"]),
      ("a\n\nb\n", 5, ["a", "", "b", ""]), ("a\r\nb", 5, ["a", "b"]),
      ("日本語", 3, ["日", "本", "語"]), ("日本", 1, ["日", "本"]), ("ab", 0, ["a", "b"]),
      ("precies vol", 7, ["precies", "vol"]), ("  in", 4, ["  in"]),
    ])
  func wraps(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(CellWidth.wrap(text, width: width) == expected)
  }

  @Test("wrapped lines never exceed the width and lose only blanks and breaks")
  func wrapProperty() {
    let seed: UInt64 = 20_250_601
    var random = Randomness(seed: seed)
    let parts = ["a", "bc", "Zoë", "日本", " ", "  ", "\n", "jeugdhulpverlening", "e\u{301}", "👨‍👩‍👧"]
    for round in 0..<2_000 {
      let count = Int.random(in: 0..<12, using: &random)
      let text = (0..<count).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }
        .joined()
      let width = Int.random(in: 2..<12, using: &random)
      let lines = CellWidth.wrap(text, width: width)
      #expect(lines.allSatisfy { CellWidth.of($0.trimmedEnd) <= width }, "\(seed) \(round)")
      let letters = text.filter { $0 != " " && $0 != "\n" }
      #expect(lines.joined().filter { $0 != " " } == letters, "\(seed) \(round)")
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
