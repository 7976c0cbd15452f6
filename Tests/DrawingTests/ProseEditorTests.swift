import Drawing
import Testing

@Suite("Editing prose")
struct ProseEditorTests {
  private let text = "De gezinscoach belt moeder elke dinsdag.\nVader komt ook."

  @Test("draws with word wrap and the cursor behind the last letter")
  func drawing() {
    let editor = ProseEditor(text)
    var canvas = Canvas(Size(columns: 20, rows: 6))
    editor.draw(
      on: &canvas, row: 0, column: 1, size: Size(columns: 18, rows: 6), focused: true)
    #expect(
      canvas.description == """
         De gezinscoach
         belt moeder elke
         dinsdag.
         Vader komt ook.


        """)
    #expect(canvas.cursor == Position(row: 3, column: 16))
    #expect(editor.lineCount(width: 18) == 4)
  }

  @Test("up and down follow the lines one sees and keep the column")
  func lines() {
    var editor = ProseEditor(text)
    press(&editor, .up)
    #expect(editor.cursor == 40)
    press(&editor, .up)
    #expect(editor.cursor == 15 + 15)
    press(&editor, .up, .up)
    #expect(editor.cursor == 0)
    press(&editor, .down, .end)
    #expect(editor.cursor == 31)
    press(&editor, .home)
    #expect(editor.cursor == 15)
    press(&editor, .pageDown)
    #expect(editor.cursor == editor.text.count)
    press(&editor, .pageUp)
    #expect(editor.cursor == 0)
  }

  @Test("Enter makes a line, typing goes on there, and undo takes it back")
  func typing() {
    var editor = ProseEditor("a")
    press(&editor, .enter, .character("b"), .enter)
    #expect(editor.text == "a\nb\n")
    #expect(editor.lineCount(width: 10) == 3)
    press(&editor, .backspace, .control("z"), .control("z"), .control("z"))
    #expect(editor.text == "a\n")
    refuse(&editor, .tab)
    refuse(&editor, .escape)
  }

  @Test("keeps pasted line breaks and drops controls")
  func paste() {
    var editor = ProseEditor()
    editor.paste("a\r\nb\rc\u{2028}d\te\u{1B}[2J")
    #expect(editor.text == "a\nb\nc\nd e[2J")
    editor.paste(String(repeating: "x", count: 1_000_000))
    #expect(editor.text.unicodeScalars.count == 20_000)
    #expect(editor.cursor == 20_000)
  }

  @Test("random keys keep the cursor on the canvas, at any size", arguments: [3 as UInt64, 90_210])
  func property(_ seed: UInt64) {
    var random = Randomness(seed: seed)
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .backspace, .delete,
      .character("a"), .character(" "), .character("\u{301}"), .character("日"), .controlLeft,
      .controlRight, .control("w"), .control("z"), .control("y"), .character("ë"),
    ]
    for width in [-1, 0, 1, 2, 7, 30] {
      var editor = ProseEditor("Zoë en 日本 " + text)
      for round in 0..<400 {
        _ = editor.handle(keys[Int.random(in: 0..<keys.count, using: &random)], width: width)
        #expect((0...editor.text.count).contains(editor.cursor), "\(seed) \(round)")
        var canvas = Canvas(Size(columns: 30, rows: 4))
        editor.draw(
          on: &canvas, row: 0, column: 0, size: Size(columns: width, rows: 4), focused: true)
        guard width > 0 else { continue }
        let cursor = canvas.cursor ?? Position(row: -1, column: -1)
        #expect(canvas[row: cursor.row, column: cursor.column] != nil, "\(seed) \(round)")
      }
    }
  }

  private func press(_ editor: inout ProseEditor, _ keys: Key...) {
    for key in keys {
      let isUsed = editor.handle(key, width: 18)
      #expect(isUsed, "\(key)")
    }
  }

  private func refuse(_ editor: inout ProseEditor, _ key: Key) {
    let isUsed = editor.handle(key, width: 18)
    #expect(!isUsed, "\(key)")
  }
}
