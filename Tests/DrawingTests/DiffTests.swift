import Drawing
import Testing

@Suite("Difference of two canvases")
struct DiffTests {
  @Test("holds only what changed")
  func minimal() {
    var old = Canvas(Size(columns: 10, rows: 2))
    old.write("hallo", row: 0)
    var new = old
    new.write("e", row: 0, column: 1)
    #expect(
      Diff.runs(from: old, to: new) == [Diff.Run(row: 0, column: 1, text: "e", style: .plain)])
    #expect(Diff.runs(from: old, to: old).isEmpty)
  }

  @Test("never splits a wide character")
  func wide() {
    var old = Canvas(Size(columns: 6, rows: 1))
    old.write("日本", row: 0)
    var new = old
    new.write("日", row: 0, column: 2)
    #expect(Diff.runs(from: old, to: new).map(\.text) == ["日"])
  }

  @Test("draws everything without an old canvas or after a resize")
  func everything() {
    let small = Canvas(Size(columns: 3, rows: 1))
    let large = Canvas(Size(columns: 4, rows: 2))
    #expect(Diff.runs(from: nil, to: large).map(\.text) == ["    ", "    "])
    #expect(Diff.runs(from: small, to: large).count == 2)
  }

  @Test("a move of the selected line changes two lines and nothing else")
  func cursorMove() {
    func list(selected: Int) -> Canvas {
      var canvas = Canvas(Size(columns: 80, rows: 24))
      for row in 0..<24 {
        canvas.write("Gezin \(row)", row: row)
        if row == selected { canvas.restyle(row: row, adding: .reverse) }
      }
      return canvas
    }
    let runs = Diff.runs(from: list(selected: 4), to: list(selected: 5))
    #expect(runs.map(\.row) == [4, 5])
    #expect(runs.reduce(0) { $0 + $1.text.utf8.count } <= 160)
  }

  @Test("applied to the old canvas gives the new one", arguments: [7 as UInt64, 1_968, 424_242])
  func property(_ seed: UInt64) {
    var random = Randomness(seed: seed)
    for round in 0..<400 {
      let size = Size(
        columns: Int.random(in: 0..<14, using: &random),
        rows: Int.random(in: 0..<4, using: &random))
      let old = scribble(on: Canvas(size), &random)
      let new = scribble(on: Bool.random(using: &random) ? old : Canvas(size), &random)
      var applied = old
      for run in Diff.runs(from: old, to: new) {
        applied.write(run.text, row: run.row, column: run.column, style: run.style)
      }
      #expect(applied.cells == new.cells, "seed \(seed), round \(round)")
    }
  }

  private func scribble(on canvas: Canvas, _ random: inout Randomness) -> Canvas {
    let texts = ["a", "Zoë", "日本語", "e\u{301}\u{302}\u{303}", "👨‍👩‍👧", "🇳🇱", "\u{1B}", "  ", "\u{301}"]
    let styles: [Style] = [.plain, .bold, .warning, .reverse]
    var canvas = canvas
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      let row = Int.random(in: -1..<5, using: &random)
      let column = Int.random(in: -3..<15, using: &random)
      let style = styles[Int.random(in: 0..<styles.count, using: &random)]
      switch Int.random(in: 0..<4, using: &random) {
      case 0: canvas.fill(row: row, column: column, width: 3, style: style)
      case 1: canvas.restyle(row: row, column: column, width: 4, adding: .underline)
      default:
        let text = texts[Int.random(in: 0..<texts.count, using: &random)]
        canvas.write(text, row: row, column: column, style: style)
      }
    }
    return canvas
  }
}
