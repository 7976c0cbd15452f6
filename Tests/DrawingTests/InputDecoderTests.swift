import Drawing
import Testing

@Suite("Keys from bytes")
struct InputDecoderTests {
  @Test(
    "knows the keys of xterm, PuTTY, the Linux console, rxvt and tmux",
    arguments: [
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right),
      ("\u{1B}OD", .left), ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home),
      ("\u{1B}[7~", .home), ("\u{1B}[F", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
      ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
      ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
      ("\u{1B}1", .function(1)), ("\u{1B}0", .function(10)), ("\u{1B}[14~", .function(4)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)),
      ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)), ("\u{1B}[25~", .function(13)),
      ("\u{1B}[34~", .function(20)), ("\u{1B}[1;2P", .function(1)), ("\u{1B}[1;5C", .controlRight),
      ("\u{1B}[1;5D", .controlLeft), ("\u{1B}[1;2A", .shiftUp), ("\u{1B}[1;2B", .shiftDown),
      ("\u{1B}[a", .shiftUp), ("\u{1B}[b", .shiftDown), ("\u{1B}Oc", .controlRight),
      ("\u{1B}Od", .controlLeft), ("\u{1B}[3$", .delete), ("\u{1B}[5^", .pageUp),
      ("\u{1B}[3;2~", .delete), ("\u{1B}[1;3D", .left), ("\u{1B}OM", .enter),
      ("\u{1B}Ow", .character("7")), ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")),
      ("\u{1B}\r", .alt("\r")), ("\u{1B}\u{7F}", .alt("\u{7F}")), ("é", .character("é")),
      ("ĳ", .character("ĳ")), ("€", .character("€")), ("👍", .character("👍")),
      ("q", .character("q")),
      ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\0", .control(" ")),
      ("\u{1F}", .control("_")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace),
    ] as [(String, Key)])
  func key(_ bytes: String, _ key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test("knows the same keys when every byte comes on its own")
  func splitKeys() {
    for (bytes, key) in [
      ("\u{1B}[21~", Key.function(10)), ("\u{1B}[1;5C", .controlRight), ("\u{1B}OP", .function(1)),
      ("👍", .character("👍")), ("\u{1B}[[A", .function(1)),
    ] {
      var decoder = InputDecoder()
      var events: [InputEvent] = []
      for (index, byte) in bytes.utf8.enumerated() {
        events += decoder.feed([byte], now: index * 40)
        events += decoder.timeout(now: index * 40)
      }
      #expect(events == [.key(key)])
    }
  }

  @Test(
    "swallows what it does not know to its end",
    arguments: [
      "\u{1B}[?1;2c", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}]0;dq\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}_x\u{1B}\\", "\u{1B}[99~", "\u{1B}[I", "\u{1B}[24;80R", "\u{1B}[1;1R",
      "\u{1B}[27;5;9~",
      "\u{1B}[97;5u", "\u{1B}[201~", "\u{1B}[<0;12;5m", "\u{1B}[<35;12;5M", "\u{1B}[>41;354;0c",
      "\u{1B}[?2026;2$y", "\u{1B}[E", "\u{9B}2J", "\u{85}", "\u{1B}[4;1$y", "\u{9D}0;dq\u{7}",
    ])
  func swallowed(_ bytes: String) {
    #expect(decode(bytes).isEmpty)
    #expect(decode(bytes + "a") == [.key(.character("a"))])
  }

  @Test("swallows a sequence of any length")
  func longSequence() {
    let bytes = "\u{1B}[" + String(repeating: "1;", count: 5_000) + "q" + "a"
    #expect(decode(bytes) == [.key(.character("a"))])
    let answer = "\u{1B}]52;c;" + String(repeating: "cmRx", count: 5_000) + "\u{7}" + "a"
    #expect(decode(answer) == [.key(.character("a"))])
  }

  @Test(
    "reads clicks and the wheel in all three encodings",
    arguments: [
      ("\u{1B}[<0;250;5M", 4, 249, 1), ("\u{1B}[<2;1;1M", 0, 0, 3), ("\u{1B}[<65;3;3M", 2, 2, 5),
      ("\u{1B}[<64;3;3M", 2, 2, 4), ("\u{1B}[<16;3;3M", 2, 2, 1), ("\u{1B}[M !!", 0, 0, 1),
      ("\u{1B}[M`%(", 7, 4, 4), ("\u{1B}[32;5;6M", 5, 4, 1),
    ])
  func mouse(_ bytes: String, _ row: Int, _ column: Int, _ button: Int) {
    #expect(decode(bytes) == [.mouse(Position(row: row, column: column), button: button)])
  }

  @Test("Escape alone is a key after the wait, not before")
  func loneEscape() {
    let decoder = Keyboard()
    #expect(decoder.deadline(now: 0) == nil)
    #expect(decoder.feed([0x1B], now: 0).isEmpty)
    #expect(decoder.deadline(now: 20) == 30)
    #expect(decoder.timeout(now: 49).isEmpty)
    #expect(decoder.timeout(now: 50) == [.key(.escape)])
    #expect(decoder.deadline(now: 50) == nil)
    #expect(decoder.feed("q".utf8, now: 51) == [.key(.character("q"))])
  }

  @Test("two Escapes are two keys, and a program that was busy misses none")
  func escapes() {
    let decoder = Keyboard()
    #expect(decoder.feed([0x1B, 0x1B], now: 0) == [.key(.escape)])
    #expect(decoder.timeout(now: 60) == [.key(.escape)])
    #expect(decoder.feed([0x1B], now: 100).isEmpty)
    #expect(decoder.feed("q".utf8, now: 900) == [.key(.escape), .key(.character("q"))])
  }

  @Test("a sequence that a slow line delivers late does not leak")
  func lateSequence() {
    let decoder = Keyboard()
    _ = decoder.feed([0x1B], now: 0)
    #expect(decoder.timeout(now: 60) == [.key(.escape)])
    #expect(decoder.feed("[200~dq\u{1B}[201~".utf8, now: 120) == [.paste("dq")])
    _ = decoder.feed([0x1B], now: 1_000)
    _ = decoder.timeout(now: 1_060)
    #expect(decoder.feed("OP".utf8, now: 1_100) == [.key(.function(1))])
    _ = decoder.feed([0x1B], now: 2_000)
    _ = decoder.timeout(now: 2_060)
    #expect(decoder.feed("[".utf8, now: 2_600) == [.key(.character("["))])
  }

  @Test("half a sequence is given up after a while and does not lock the keyboard")
  func brokenSequence() {
    let decoder = Keyboard()
    for (index, start) in ["\u{1B}[", "\u{1B}O", "\u{1B}[1;", "\u{1B}[[", "\u{1B}[M!", "\u{1B}]x"]
      .enumerated()
    {
      let now = index * 10_000
      #expect(decoder.feed(start.utf8, now: now).isEmpty)
      let wait = decoder.deadline(now: now) ?? 0
      #expect(wait > 0)
      #expect(decoder.timeout(now: now + wait).isEmpty)
      #expect(decoder.feed("q".utf8, now: now + wait + 1) == [.key(.character("q"))])
    }
  }

  @Test("sequences that start with one byte over 127 do not leak either")
  func eightBitControls() {
    let decoder = Keyboard()
    #expect(decoder.feed([0x9B, 0x41], now: 0) == [.key(.up)])
    #expect(decoder.feed([0x8F, 0x50], now: 0) == [.key(.function(1))])
    #expect(decoder.feed([0x9D, 0x71, 0x07, 0x80, 0x71], now: 0) == [.key(.character("q"))])
  }

  @Test("an Escape inside a sequence starts a new one")
  func restarted() {
    #expect(decode("\u{1B}[1;\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}]0;abc\u{1B}[A") == [.key(.up)])
    #expect(decode("\u{1B}O\u{1B}[A") == [.key(.up)])
  }

  @Test("puts characters together across reads and drops broken bytes")
  func characters() {
    let decoder = Keyboard()
    #expect(decoder.feed([0xC3], now: 0).isEmpty)
    #expect(decoder.feed([0xAB], now: 900) == [.key(.character("ë"))])
    #expect(decoder.feed([0xFF, 0x61], now: 901) == [.key(.character("a"))])
    #expect(decoder.feed([0xE2, 0x82, 0x61], now: 902) == [.key(.character("a"))])
    #expect(decoder.feed([0xED, 0xA0, 0x80, 0xC0, 0xAF], now: 903).isEmpty)
    #expect(decoder.feed([0xE2, 0x1B, 0x5B, 0x41], now: 904) == [.key(.up)])
  }

  @Test(
    "random bytes never trap, and waiting always ends", arguments: [UInt64(88_172_645_463_325_252)])
  func randomBytes(_ seed: UInt64) {
    var random = Randomness(seed: seed)
    print("random bytes with seed \(seed)")
    var decoder = InputDecoder()
    let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x4D, 0x3B, 0x32, 0x30, 0x7E, 0x3C, 0x5D, 0xC3, 0xE2]
    for index in 0..<200_000 {
      let number = random.next()
      let isLikely = number & 0x300 == 0
      let byte =
        isLikely ? likely[Int(number >> 16) % likely.count] : UInt8(truncatingIfNeeded: number)
      _ = decoder.feed([byte], now: index / 50)
      if index % 97 == 0 { _ = decoder.timeout(now: index / 50) }
      if let wait = decoder.deadline(now: index / 50) { #expect((0...2_000).contains(wait)) }
    }
  }
}

/// The events of bytes that come at once.
func decode(_ bytes: String) -> [InputEvent] {
  var decoder = InputDecoder()
  return decoder.feed(bytes.utf8, now: 0)
}
