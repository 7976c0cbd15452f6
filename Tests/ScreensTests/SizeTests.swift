import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("every size") struct SizeTests {
  static let steps: [[Key]] = [
    [], [.character("w")], [.character("a")], [.character("b")], [.character("?")],
    [.character(":")], [.character("n")], [.control("f")], [.enter], [.enter, .character("a")],
    [.enter, .character("A")], [.enter, .character("B")], [.enter, .character("Z"), .function(4)],
    [.enter, .character("2")], [.enter, .character("3")], [.enter, .character("4")],
    [.enter, .character("5")], [.enter, .character("6")], [.enter, .character("7")],
    [.enter, .character("n")],
    [.enter, .character("b")], [.character("2")], [.character("2"), .character("/")],
    [.character("2"), .character("s")], [.character("3")], [.character("3"), .enter],
    [.character("3"), .character("n")], [.character("3"), .character("i")], [.character("4")],
    [.character("5")], [.character("5"), .enter], [.character("5"), .character("v")],
  ]

  @Test(
    "draws everything at every size in both languages",
    arguments: [(0, 0), (1, 1), (40, 8), (41, 9), (80, 24), (140, 40), (300, 100)])
  func draws(_ columns: Int, _ rows: Int) {
    for language in Language.allCases {
      for keys in Self.steps {
        var seat = Seat(
          Sample.settings(language, columns: columns, rows: rows, isASCII: rows == 9))
        seat.settle()
        for key in keys { seat.go(key) }
        let canvas = seat.app.view()
        #expect(canvas.size == Size(columns: columns, rows: rows))
        let isEmpty = !canvas.description.contains { !$0.isWhitespace }
        #expect(isEmpty == (rows == 0))
      }
    }
  }

  @Test("in ASCII mode nothing else reaches the terminal")
  func ascii() {
    for keys in Self.steps {
      var seat = Seat(Sample.settings(isASCII: true))
      seat.settle()
      for key in keys { seat.go(key) }
      let strange = seat.screen.unicodeScalars.filter { !$0.isASCII }
      #expect(strange.isEmpty, "\(keys): \(strange)")
    }
  }

  @Test("survives any keys in any state and never quits without q")
  func randomKeys() {
    var random = Numbers(state: 20_261_123)
    let keys: [Key] =
      "abcdefghijklmnoprstuvwxyzABGNPRZ123456!/?: ,-".map(Key.character)
      + [
        .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab,
        .backTab, .backspace, .delete, .control("s"), .control("f"), .control("c"),
        .control("l"), .function(1), .function(2), .function(4), .function(5), .alt("x"),
      ]
    var seat = Seat()
    seat.desk.family = Sample.family(
      making: Sample.plan(Sample.id(398), number: 4, state: .concept))
    for count in 0..<20_000 {
      seat.press(keys[Int(random.next() % UInt64(keys.count))])
      if count % 3 == 0 { seat.settle() }
      if count % 7 == 0 {
        let names = TimerName.allCases
        seat.send(.timer(names[Int(random.next() % UInt64(names.count))]))
      }
      if count % 400 == 0 {
        let sizes = [(80, 24), (40, 8), (3, 2), (160, 50)]
        let (columns, rows) = sizes[Int(random.next() % 4)]
        seat.send(.input(.resize(Size(columns: columns, rows: rows))))
      }
      if count % 5 == 0 { _ = seat.app.view() }
      #expect(!seat.effects.contains(.quit), "seed 20261123, key \(count)")
      seat.forget()
    }
  }

  /// A plain seeded row of numbers.
  private struct Numbers {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}
