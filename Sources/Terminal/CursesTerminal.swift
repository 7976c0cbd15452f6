import CTerminal
package import Drawing

/// The user's terminal: shows canvases by what changed in them and gives events.
///
/// Only one may exist at a time, and only one thread may use it; `wake` is the exception. The
/// terminal is given back when the value goes away, at exit, and by a handler on a crash.
package struct CursesTerminal: ~Copyable {
  private var shown: Canvas?

  /// Takes the terminal over; refuses when standard input or output is none.
  ///
  /// `mouse` asks for clicks, which takes selecting text with the mouse away from the user.
  /// `escapeDelay` in milliseconds is for programs that ask ncurses; the decoder has its own.
  package init(
    mouse: Bool = false, colors: Bool = true, escapeDelay: Int = 25
  ) throws(TerminalFault) {
    let delay = Int32(min(max(0, escapeDelay), 10_000))
    if let fault = TerminalFault(result: ct_open(mouse, colors, delay)) { throw fault }
  }

  deinit { ct_close() }

  /// Whether characters beyond ASCII can be shown.
  package static var supportsUTF8: Bool { ct_utf8() }

  /// The window's size in cells, at least 1 by 1.
  package var size: Size { Size(columns: Int(ct_columns()), rows: Int(ct_rows())) }

  /// Number of colours, 0 for none.
  package var colorCount: Int { Int(ct_colors()) }

  /// Shows a canvas by sending what differs from the last one.
  package mutating func present(_ canvas: Canvas) {
    let canvas = canvas.fitted(to: size)
    for run in Diff.runs(from: shown, to: canvas) { put(run) }
    if let cursor = canvas.cursor {
      ct_cursor(Int32(clamping: cursor.row), Int32(clamping: cursor.column), true)
    } else {
      ct_cursor(0, 0, false)
    }
    ct_flush()
    shown = canvas
  }

  /// Lets the next canvas be sent in full, after something else wrote on the screen.
  package mutating func invalidate() {
    shown = nil
    ct_redraw_all()
  }

  /// Gives the terminal to the shell and stops until the user calls the program back.
  package mutating func suspend() {
    ct_suspend()
    shown = nil
  }

  /// Gives the terminal back; everything after it does nothing.
  package mutating func close() {
    ct_close()
    shown = nil
  }

  /// Sounds the bell.
  package func bell() { ct_bell() }

  private func put(_ run: Diff.Run) {
    var text = CursesTerminal.supportsUTF8 ? run.text : PlainText.ascii(run.text)
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var run = ct_run(
          row: Int32(run.row), column: Int32(run.column), text: characters.baseAddress,
          length: Int32(characters.count), attributes: run.style.attributes.rawValue,
          foreground: run.style.foreground, background: run.style.background)
        ct_put(&run)
      }
    }
  }
}
