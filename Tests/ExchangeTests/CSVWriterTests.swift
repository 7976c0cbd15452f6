import Exchange
import Testing

@Suite("Writing CSV")
struct CSVWriterTests {
  @Test("quotes only what needs quotes and ends each row with CRLF")
  func quoting() {
    let cells = ["a", "b;c", "d\"e", "f\ng", " h", "i ", "", "j,k"]
    let line = "a;\"b;c\";\"d\"\"e\";\"f\ng\";\" h\";\"i \";;j,k\r\n"
    #expect(CSVWriter.line(cells) == line)
    #expect(CSVWriter.line(["a;b", "c,d"], delimiter: ",") == "a;b,\"c,d\"\r\n")
    #expect(CSVWriter.line([""]) == "\"\"\r\n")
  }

  @Test(
    "a cell that a spreadsheet would run is made text",
    arguments: [
      ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
      ("=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\""), ("+31612345678", "\"'+31612345678\""),
      ("-1", "\"'-1\""), ("@SUM(A1)", "\"'@SUM(A1)\""), ("\t=1", "\"'\t=1\""),
      ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("\r\n=1", "\"'\r\n=1\""),
      ("＝1", "\"'＝1\""), ("=\u{301}1", "\"'=\u{301}1\""),
    ])
  func formulas(cell: String, written: String) {
    #expect(CSVWriter.line([cell]) == written + "\r\n")
    #expect(Reading(CSVWriter.line([cell], asData: true), delimiter: 59).cells == [[cell]])
  }

  @Test("a dash or a sign amid a text is left alone")
  func harmless() {
    #expect(CSVWriter.line(["Jansen-de Wit", "a=b", "x@y"]) == "Jansen-de Wit;a=b;x@y\r\n")
  }
}
