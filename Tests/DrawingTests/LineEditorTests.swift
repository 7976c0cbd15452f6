import Drawing
import Testing

@Suite("Editing a line")
struct LineEditorTests {
  @Test(
    "types and deletes names by what a user sees as a letter",
    arguments: [
      "Zoë", "Zoe\u{308}", "ĳsbrand", "Łukasz Żółć", "Özlem Yılmaz İnce", "Nguyễn", "Søren",
      "van 't Hoff", "👨‍👩‍👧", "日本",
    ])
  func names(_ name: String) {
    var editor = LineEditor()
    for scalar in name.unicodeScalars { press(&editor, .character(Character(scalar))) }
    #expect(editor.text == name)
    #expect(editor.cursor == name.count)
    for expected in (0..<name.count).reversed() {
      press(&editor, .backspace)
      #expect(editor.text == String(name.prefix(expected)))
    }
    press(&editor, .backspace)
    #expect(editor.cursor == 0)
  }

  @Test("moves by letters and by words, and deletes on both sides")
  func movement() {
    var editor = LineEditor("Jan van den Bergh")
    press(&editor, .controlLeft, .controlLeft)
    #expect(editor.cursor == 8)
    press(&editor, .delete, .backspace, .left)
    #expect(editor.text == "Jan vanen Bergh")
    #expect(editor.cursor == 6)
    press(&editor, .controlRight, .end, .right, .home, .left)
    #expect(editor.cursor == 0)
    press(&editor, .controlRight, .control("w"))
    #expect(editor.text == " vanen Bergh")
    press(&editor, .control("u"))
    #expect(editor.text == "")
  }

  @Test("leaves the keys of the form alone")
  func unused() {
    var editor = LineEditor("x")
    for key in [Key.enter, .tab, .backTab, .escape, .up, .down, .function(1), .control("s")] {
      refuse(&editor, key)
    }
    refuse(&editor, .character("\u{7}"))
    refuse(&editor, .control("a"))
    #expect(editor.text == "x")
  }

  @Test("undoes typing by the word, and a deletion as one step")
  func undo() {
    var editor = LineEditor()
    for character in "Jan de Vries" { _ = editor.handle(.character(character)) }
    press(&editor, .control("z"))
    #expect(editor.text == "Jan de ")
    press(&editor, .control("z"))
    #expect(editor.text == "Jan ")
    press(&editor, .control("y"), .control("y"), .control("y"))
    #expect(editor.text == "Jan de Vries")
    press(&editor, .backspace, .backspace, .backspace, .control("z"))
    #expect(editor.text == "Jan de Vries")
    press(&editor, .control("u"), .control("z"), .control("z"), .control("z"), .control("z"))
    #expect(editor.text == "")
    press(&editor, .control("z"))
    #expect(editor.text == "")
  }

  @Test("makes pasted line breaks and tabs one space and drops controls")
  func paste() {
    var editor = LineEditor("a|b")
    press(&editor, .home, .right)
    editor.paste("1\r\n2\n\n3\t4\u{1B}[A\u{9B}\0")
    #expect(editor.text == "a1 2 3 4[A|b")
    #expect(editor.cursor == 10)
    editor.replace(with: "x")
    press(&editor, .control("z"), .control("z"), .control("z"))
    #expect(editor.text == "a|b")
  }

  @Test("holds its limit in scalars, also against stacked accents")
  func limit() {
    var editor = LineEditor("abcdef", limit: 4)
    #expect(editor.text == "abcd")
    press(&editor, .character("e"))
    editor.paste(String(repeating: "x", count: 1_000_000))
    #expect(editor.text == "abcd")
    var accents = LineEditor("", limit: 200)
    accents.paste("ok" + "a" + String(repeating: "\u{301}", count: 5_000))
    #expect(accents.text == "ok")
    #expect(LineEditor("abc", limit: -1).text == "")
  }

  @Test("scrolls so that the cursor stays in its field")
  func drawing() {
    var editor = LineEditor("Jeugdbeschermingstafel")
    var canvas = Canvas(Size(columns: 20, rows: 2))
    canvas.write("[          ]", row: 0, column: 3)
    editor.draw(on: &canvas, row: 0, column: 4, width: 10, focused: true)
    #expect(canvas.text(row: 0) == "   [gstafel   ]")
    #expect(canvas.cursor == Position(row: 0, column: 11))
    _ = editor.handle(.home)
    editor.draw(on: &canvas, row: 0, column: 4, width: 10, focused: true)
    #expect(canvas.text(row: 0) == "   [Jeugdbesch]")
    #expect(canvas.cursor == Position(row: 0, column: 4))
    editor.draw(on: &canvas, row: 0, column: 4, width: 10, focused: false)
    #expect(canvas.text(row: 0) == "   [Jeugdbesc…]")
    #expect(canvas.styleMap(row: 0) == "....uuuuuuuuuu......")
    editor.draw(on: &canvas, row: 1, column: 0, width: 30, focused: false, masked: true)
    #expect(canvas.text(row: 1) == String(repeating: "•", count: 20))
  }

  @Test("the cursor is in the field for every place, width and text")
  func cursorInField() {
    for text in ["", "abc", "日本語日本語", "a日b本c語", "Zoe\u{308} en Łukasz"] {
      for width in 1...9 {
        var editor = LineEditor(text)
        for _ in 0...text.count {
          var canvas = Canvas(Size(columns: 12, rows: 1))
          editor.draw(on: &canvas, row: 0, column: 2, width: width, focused: true)
          #expect((2..<2 + width).contains(canvas.cursor?.column ?? -1), "\(text) \(width)")
          _ = editor.handle(.left)
        }
      }
    }
  }

  private func press(_ editor: inout LineEditor, _ keys: Key...) {
    for key in keys {
      let isUsed = editor.handle(key)
      #expect(isUsed, "\(key)")
    }
  }

  private func refuse(_ editor: inout LineEditor, _ key: Key) {
    let isUsed = editor.handle(key)
    #expect(!isUsed, "\(key)")
  }
}
