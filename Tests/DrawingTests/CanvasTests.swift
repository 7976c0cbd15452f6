import Drawing
import Testing

@Suite("Canvas")
struct CanvasTests {
  @Test("draws text, fields, right-aligned numbers and a frame")
  func picture() {
    var canvas = Canvas(Size(columns: 24, rows: 6))
    canvas.box(
      top: 0, left: 0, size: Size(columns: 24, rows: 6), title: "Budget", border: .line)
    canvas.writeField("Verblijf", row: 1, column: 2, width: 8)
    canvas.writeRight("€ 1.250,00", row: 1, endColumn: 22)
    canvas.writeField("Ambulante hulp", row: 2, column: 2, width: 8)
    canvas.fill(row: 3, column: 2, width: 20, character: "=")
    canvas.write("Zoë", row: 4, column: 2, width: 2)
    #expect(
      canvas.description == """
        ┌─ Budget ─────────────┐
        │ Verblijf  € 1.250,00 │
        │ Ambulan…             │
        │ ==================== │
        │ Zo                   │
        └──────────────────────┘
        """)
  }

  @Test(
    "clips on all sides and returns the column after the text",
    arguments: [
      ("abcdefgh", 0, -2, 5, "cdefg"), ("xyz", 3, 1, 4, "....."), ("xyz", 0, 9, 9, "....."),
      ("日本", 0, -1, 3, " 本.."), ("日本語", 0, 0, 5, "日本"), ("abc", 0, -3, 0, "....."),
    ])
  func clipping(_ text: String, _ row: Int, _ column: Int, _ end: Int, _ expected: String) {
    var canvas = Canvas(Size(columns: 5, rows: 1))
    canvas.write(".....", row: 0)
    let after = canvas.write(text, row: row, column: column)
    #expect(after == end)
    #expect(canvas.description == expected)
  }

  @Test("never leaves half a wide character behind")
  func halves() {
    var canvas = Canvas(Size(columns: 6, rows: 1))
    canvas.write("日本語", row: 0)
    canvas.write("x", row: 0, column: 1)
    #expect(canvas.description == " x本語")
    canvas.write("y", row: 0, column: 2)
    #expect(canvas.description == " xy 語")
    canvas.write("日本", row: 0, column: 3)
    #expect(canvas.description == " xy日")
    canvas.fill(row: 0, column: 4, width: 1, character: "-")
    #expect(canvas.description == " xy -")
  }

  @Test(
    "no position traps",
    arguments: [0, 1, 40, 1_000, -3])
  func neverTraps(_ side: Int) {
    var canvas = Canvas(Size(columns: side, rows: min(side, 40)))
    let places = [Int.min, -1_000, -1, 0, 1, 39, 40, 41, 999, 1_000, 1_000_000, Int.max]
    for row in places {
      for column in places {
        for text in ["", "abc", "日本", "e\u{301}\u{1B}"] {
          canvas.write(text, row: row, column: column)
          canvas.write(text, row: row, column: column, width: -1)
          canvas.write(text, row: row, column: column, width: .max, style: .warning)
          canvas.writeField(text, row: row, column: column, width: 3)
          canvas.writeRight(text, row: row, endColumn: column)
        }
        canvas.fill(row: row, column: column, width: .max, character: "日")
        canvas.restyle(row: row, column: column, width: 4, adding: .reverse)
        canvas.restyle(row: row, column: column, width: .max, adding: .bold)
        for size in [Size(columns: 3, rows: 3), Size(columns: .max, rows: .max)] {
          canvas.box(top: row, left: column, size: size, title: "t", border: .ascii)
        }
        canvas.writeField("x", row: row, column: column, width: .max)
        canvas.cursor = Position(row: row, column: column)
        #expect(canvas[row: row, column: column] == nil || side > 0)
      }
    }
    #expect(canvas.size.columns == max(0, side))
    #expect(canvas.fitted(to: Size(columns: 7, rows: 3)).cells.count == 21)
    #expect(canvas.styleMap(row: .max).isEmpty)
  }

  @Test("a terminal that claims to be endless gets a canvas that fits in memory")
  func endless() {
    let canvas = Canvas(Size(columns: .max, rows: 1))
    #expect(canvas.size == Size(columns: Canvas.longestSide, rows: 1))
  }

  @Test("restyles without changing the text, a wide character whole")
  func restyle() {
    var canvas = Canvas(Size(columns: 8, rows: 1))
    canvas.write("ab", row: 0, style: .good)
    canvas.write("日本", row: 0, column: 2)
    canvas.restyle(row: 0, column: 3, width: 2, adding: .reverse)
    #expect(canvas.styleMap(row: 0) == "22rrrr..")
    #expect(canvas.description == "ab日本")
  }

  @Test("the part that fits keeps its cursor only when it is in sight")
  func fitted() {
    var canvas = Canvas(Size(columns: 6, rows: 2))
    canvas.write("ab日本", row: 0)
    canvas.cursor = Position(row: 1, column: 4)
    let small = canvas.fitted(to: Size(columns: 3, rows: 1))
    #expect(small.description == "ab")
    #expect(small.cursor == nil)
    let large = canvas.fitted(to: Size(columns: 9, rows: 3))
    #expect(large.text(row: 0) == "ab日本")
    #expect(large.cursor == canvas.cursor)
  }

  @Test("a cell takes 16 bytes")
  func cellSize() {
    #expect(MemoryLayout<Cell>.stride == 16)
  }
}
