import Drawing
import Testing

@Suite("Pasted text")
struct PasteTests {
  private let start = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  @Test("is one event, whatever is in it")
  func oneEvent() {
    #expect(decode(start + "a\r\nq\t\u{1B}[A" + end) == [.paste("a\r\nq\t\u{1B}[A")])
    #expect(decode(start + end + "x") == [.paste(""), .key(.character("x"))])
    #expect(decode(start + "\u{1B}\u{1B}[201\u{1B}[201~") == [.paste("\u{1B}\u{1B}[201")])
    #expect(decode(start + "a" + start + "b" + end) == [.paste("a\(start)b")])
  }

  @Test("of 1 MB comes whole, also in pieces")
  func large() {
    let text = String(repeating: "Zoë €\n", count: 125_000)
    #expect(decode(start + text + end) == [.paste(text)])
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    let bytes = Array((start + text + end).utf8)
    for (index, from) in stride(from: 0, to: bytes.count, by: 4_093).enumerated() {
      let piece = bytes[from..<min(from + 4_093, bytes.count)]
      events += decoder.feed(piece, now: index)
      events += decoder.timeout(now: index)
    }
    #expect(events == [.paste(text)])
  }

  @Test("over the limit is dropped to its end mark, and nothing of it becomes a key")
  func tooLarge() {
    let text = String(repeating: "dq\r", count: 1_500_000)
    #expect(decode(start + text + end + "x") == [.key(.character("x"))])
    let fits = String(repeating: "a", count: InputDecoder.longestPaste)
    #expect(decode(start + fits + end) == [.paste(fits)])
    #expect(decode(start + fits + "a" + end).isEmpty)
  }

  @Test("with broken bytes is repaired")
  func brokenBytes() {
    let decoder = Keyboard()
    let bytes = Array(start.utf8) + [0x61, 0xFF, 0xC3] + Array(end.utf8)
    #expect(decoder.feed(bytes, now: 0) == [.paste("a\u{FFFD}\u{FFFD}")])
  }

  @Test("of which the end never comes is left with Control-C after a pause")
  func lostEnd() {
    let decoder = Keyboard()
    #expect(decoder.feed((start + "abc\u{3}q").utf8, now: 0).isEmpty)
    #expect(decoder.feed("q".utf8, now: 60_000).isEmpty)
    #expect(decoder.deadline(now: 60_000) == nil)
    #expect(decoder.feed("\u{3}".utf8, now: 63_000).isEmpty)
    #expect(decoder.feed("q".utf8, now: 63_001) == [.key(.character("q"))])
  }
}
