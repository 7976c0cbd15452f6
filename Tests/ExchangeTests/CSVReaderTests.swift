import Domain
import Exchange
import Testing

@Suite("Reading CSV")
struct CSVReaderTests {
  @Test("quoted cells hold delimiters, line ends and doubled quotes")
  func quotes() {
    let reading = Reading("a;\"b;c\";\"d\n\"\"e\"\"\";\"\"\nf;g;h;i\n")
    #expect(reading.cells == [["a", "b;c", "d\n\"e\"", ""], ["f", "g", "h", "i"]])
    #expect(reading.lines == [1, 3])
    #expect(reading.fault == nil)
  }

  @Test("a quote amid a plain cell is a sign like others")
  func quoteAmid() {
    #expect(Reading("5\" plank;O\"\"k\nx;y").cells == [["5\" plank", "O\"\"k"], ["x", "y"]])
  }

  @Test(
    "the end of a line may be LF, CRLF or CR, with or without one at the end of the file",
    arguments: ["\n", "\r\n", "\r"], [true, false])
  func lineEnds(end: String, last: Bool) {
    let reading = Reading(["a;b", "c;d", "e;f"].joined(separator: end) + (last ? end : ""))
    #expect(reading.cells == [["a", "b"], ["c", "d"], ["e", "f"]])
    #expect(reading.lines == [1, 2, 3])
  }

  @Test("mixed line ends, also inside quotes, keep the line numbers right")
  func mixedLineEnds() {
    let reading = Reading("a;b\r\"c\r\nd\re\nf\";g\r\nh;i\n\r\nj;k\r")
    #expect(reading.cells == [["a", "b"], ["c\r\nd\re\nf", "g"], ["h", "i"], ["j", "k"]])
    #expect(reading.lines == [1, 2, 6, 8])
  }

  @Test("empty lines are no rows, but a quoted empty cell is one")
  func emptyLines() {
    #expect(Reading("\n\na\n\n\"\"\n;\n\n").cells == [["a"], [""], ["", ""]])
    #expect(Reading("").cells == [])
    #expect(Reading("\r\n\r\n").cells == [])
  }

  @Test("a delimiter at the end of a line means one more, empty cell")
  func trailingDelimiter() {
    #expect(Reading("a;b;\nc;d;").cells == [["a", "b", ""], ["c", "d", ""]])
  }

  @Test(
    "the delimiter is the sign that the header line has most of, quotes aside",
    arguments: [
      ("a;b;c\n1,5;2,5,;3", [["a", "b", "c"], ["1,5", "2,5,", "3"]]),
      ("a,b,c\n1,\"2,5\",3", [["a", "b", "c"], ["1", "2,5", "3"]]),
      ("a\tb\tc\n1,5\t2;5\t3", [["a", "b", "c"], ["1,5", "2;5", "3"]]),
      ("\"a,b,c,d\";e\n1;2", [["a,b,c,d", "e"], ["1", "2"]]),
      ("\n\na,b\n1;;,2", [["a", "b"], ["1;;", "2"]]), ("a\n1;2", [["a"], ["1", "2"]]),
    ])
  func delimiterFound(text: String, cells: [[String]]) {
    #expect(Reading(text).cells == cells)
  }

  @Test("a given delimiter stands, whatever the header line looks like")
  func delimiterGiven() {
    #expect(Reading("a,b,c;d", delimiter: UInt8(ascii: ";")).cells == [["a,b,c", "d"]])
    #expect(Reading("a;b,c", delimiter: UInt8(ascii: ",")).rows[0].delimiter == 44)
  }

  @Test("the byte order mark of UTF-8 is dropped, also before a quote")
  func byteOrderMark() {
    #expect(Reading("\u{FEFF}\"a\";b\n").cells == [["a", "b"]])
    #expect(Reading("\u{FEFF}a").cells == [["a"]])
    #expect(Reading("\u{FEFF}").cells == [])
  }

  @Test("letters beyond ASCII come through as they are, composed or not")
  func letters() {
    let text = "Yıldız;Zoë;Zoe\u{308};👨‍👩‍👧;\u{202E}x"
    #expect(
      Reading(text).cells[0].map { Array($0.utf8) }
        == text.split(separator: ";").map { Array($0.utf8) })
  }

  @Test(
    "a file that isn't text in UTF-8 is named for what it is",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0, 0x3B, 0], "UTF-16"), ([0xFE, 0xFF, 0, 0x61], "UTF-16"),
      ([0x61, 0, 0x3B, 0, 0x62, 0], "UTF-16"), ([0, 0x61, 0, 0x3B, 0, 0x62], "UTF-16"),
      ([0xFF, 0xFE], "UTF-16"), ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32"),
      ([0x50, 0x4B, 3, 4, 20, 0], "ZIP (XLSX, ODS)"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "XLS"),
    ] as [([UInt8], String)])
  func otherEncoding(bytes: [UInt8], name: String) {
    #expect(Reading(bytes).fault == fault(1, nil, .otherEncoding(name)))
    #expect(Reading(bytes).rows.isEmpty)
  }

  @Test("an é or € of an older encoding is named with line and column")
  func latin() {
    let latin = Array("naam;plaats\na;b\nc;Caf".utf8) + [0xE9, 10]
    let name = ImportFault.Problem.otherEncoding("ISO-8859-1")
    #expect(Reading(latin).fault == fault(3, "plaats", name, value: "Caf\u{FFFD}"))
    let windows = Array("naam;plaats\n".utf8) + [0x80] + Array("5;x\n".utf8)
    let euro = ImportFault.Problem.otherEncoding("Windows-1252")
    #expect(Reading(windows).fault == fault(2, "naam", euro, value: "\u{FFFD}5"))
  }

  @Test(
    "invalid UTF-8 is named with line and column",
    arguments: [
      [0x41, 0xFF, 0xFE, 0x42], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xE2, 0x82],
    ] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    let file = Array("naam;plaats\na;\"b\n".utf8) + bytes + Array("\"\nc;d\n".utf8)
    let reading = Reading(file)
    #expect(reading.fault?.problem == .notUTF8)
    #expect(reading.fault?.line == 3)
    #expect(reading.fault?.column == "plaats")
    #expect(reading.rows.count == 1)
  }

  @Test("two halves of a letter in neighbouring cells are no letter")
  func splitLetter() {
    let reading = Reading(Array("a;b\n".utf8) + [0xC3, 0x3B, 0xA9, 10])
    #expect(reading.fault?.column == "a")
  }

  @Test("a NUL is named with line and column, by number where the header has no name")
  func nul() {
    #expect(
      Reading("naam;plaats\na;b\0c\n").fault
        == fault(2, "plaats", .nulCharacter, value: "b\u{FFFD}c"))
    #expect(Reading("naam;pl\0aats\n").fault?.column == "2")
    #expect(Reading("naam\na;b;\0\n", delimiter: 59).fault?.column == "3")
  }

  @Test("an unclosed quote is named with the line where it opened")
  func unclosed() {
    let reading = Reading("naam;plaats\na;b\nc;\"d\ne;f\ng;h\n")
    #expect(reading.fault == fault(3, "plaats", .unclosedQuote))
    #expect(reading.cells == [["naam", "plaats"], ["a", "b"]])
  }

  @Test("an unclosed quote in a long file is still that, and not a long cell")
  func unclosedLong() {
    let rest = String(repeating: "x;y\n", count: 40_000)
    #expect(Reading("a;b\nc;\"d\n" + rest).fault == fault(2, "b", .unclosedQuote))
  }

  @Test("text behind a closing quote is named with the line of the opening one")
  func textAfterQuote() {
    #expect(Reading("a;b\n\"c\"d;e").fault == fault(2, "a", .textAfterQuote))
    #expect(Reading("a;b\nc;\"d\ne;\"f\";g").fault == fault(2, "b", .textAfterQuote))
    #expect(Reading("a;b\n\"c\" ;e").fault?.problem == .textAfterQuote)
  }

  @Test("a cell of 64 KiB is read, one byte more is refused", arguments: ["", "\""])
  func cellLimit(quote: String) {
    let cell = String(repeating: "x", count: CSVReader.cellLimit)
    #expect(Reading("a;b\nc;\(quote)\(cell)\(quote)\n").rows.last?[1].utf8.count == 65_536)
    let fault = fault(2, "b", .cellTooLong(limit: 65_536))
    #expect(Reading("a;b\nc;\(quote)\(cell)x\(quote)\n").fault == fault)
    #expect(Reading("a;b\nc;\(quote)\(cell)x\(quote);d\n").fault == fault)
  }

  @Test("a cell of twelve megabytes is refused as early as one over the limit")
  func hugeCell() {
    var reader = CSVReader()
    let chunk = [UInt8](repeating: 120, count: 1 << 20)
    #expect(throws: fault(1, "1", .cellTooLong(limit: CSVReader.cellLimit))) {
      for _ in 0..<12 {
        try chunk.withUnsafeBytes { bytes in try reader.feed(bytes) { _ in } }
      }
    }
  }

  @Test("a row of 64 columns is read, one of 65 or of 10,001 is refused")
  func columnLimit() {
    let row = [String](repeating: "x", count: 64).joined(separator: ";")
    #expect(Reading(row).rows[0].count == 64)
    #expect(Reading("a\n" + row + ";", delimiter: 59).fault?.line == 2)
    let wide = String(repeating: ";", count: 10_000)
    #expect(Reading(wide).fault == fault(1, nil, .tooManyColumns(limit: 64)))
  }

  @Test("a row over 1 MiB is refused though each of its cells is short enough")
  func rowLimit() {
    let cell = String(repeating: "x", count: 60_000)
    let row = [String](repeating: cell, count: 20).joined(separator: ";")
    let limit = ImportFault.Problem.cellTooLong(limit: CSVReader.rowLimit)
    #expect(Reading("a\n" + row, delimiter: 59).fault == fault(2, nil, limit))
  }

  @Test("control characters in a shown value become visible marks, and it is cut at 40")
  func shownValue() {
    let long = "\u{1B}[2J\u{9B}\u{202E}\0" + String(repeating: "x", count: 100)
    let value = Reading("a;b\nc;\(long)").fault?.value
    #expect(value?.hasPrefix("\u{FFFD}[2J\u{FFFD}\u{FFFD}\u{FFFD}x") == true)
    #expect(value?.unicodeScalars.count == 40)
  }

  @Test("only the rows of blank cells are blank")
  func blankRows() {
    #expect(Reading(";;; \t;").rows[0].isBlank)
    #expect(!Reading(";;x;").rows[0].isBlank)
  }
}
