import Drawing

/// What goes on paper: the same parts as lines of text and as one page of HTML.
///
/// Nothing is loaded from elsewhere, and what people wrote is only ever text in it.
package struct PrintedPage: Equatable, Sendable {
  package enum Part: Equatable, Sendable {
    case title(String)
    case heading(String)
    /// A name with its value.
    case fact(String, String)
    case text(String)
    case item(String)
    /// Room for a signature.
    case space
    /// What follows begins on new paper.
    case pageBreak
  }

  package let title: String
  /// `nl` or `en`.
  package let language: String
  package let parts: [Part]

  package init(title: String, language: String, parts: [Part]) {
    self.title = title
    self.language = language
    self.parts = parts
  }

  /// Lines of at most `width` cells.
  package func lines(width: Int) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .title(let text): CellWidth.wrap(text, width: width) + [""]
      case .heading(let text): [""] + CellWidth.wrap(text, width: width)
      case .fact(let name, let value):
        Self.hung("  " + CellWidth.pad(name + ":", to: 21) + value, by: 23, width)
      case .text(let text): text.isEmpty ? [""] : CellWidth.wrap(text, width: width)
      case .item(let text): Self.hung("  - " + text, by: 4, width)
      case .space: ["", "", ""]
      case .pageBreak: ["\u{c}"]
      }
    }
  }

  /// The lines as one text, with an end of line after the last.
  package func text(width: Int = 78) -> String {
    lines(width: width).joined(separator: "\n") + "\n"
  }

  /// A whole page, for a browser or a printer.
  package var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language)">
    <head><meta charset="utf-8"><title>\(Self.escaped(title))</title>
    <style>body { font: 11pt sans-serif; max-width: 42em; margin: 2em auto; }
    h1 { font-size: 15pt; } h2 { font-size: 12pt; margin: 1em 0 0; }
    p, li { margin: 0.2em 0; white-space: pre-wrap; } ul { margin: 0; padding-left: 1.4em; }
    .space { height: 4em; } .break { break-before: page; }</style></head>
    <body>
    \(body.joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private var body: [String] {
    parts.map { part in
      switch part {
      case .title(let text): "<h1>\(Self.escaped(text))</h1>"
      case .heading(let text): "<h2>\(Self.escaped(text))</h2>"
      case .fact(let name, let value):
        "<p><b>\(Self.escaped(name)):</b> \(Self.escaped(value))</p>"
      case .text(let text): "<p>\(Self.escaped(text))</p>"
      case .item(let text): "<ul><li>\(Self.escaped(text))</li></ul>"
      case .space: "<p class=\"space\"></p>"
      case .pageBreak: "<div class=\"break\"></div>"
      }
    }
  }

  /// Wrapped, with the lines after the first set in.
  private static func hung(_ text: String, by indent: Int, _ width: Int) -> [String] {
    let lines = CellWidth.wrap(text, width: width)
    guard let first = lines.first else { return [] }
    let rest = lines.dropFirst()
    return [first]
      + rest.flatMap { CellWidth.wrap($0, width: max(1, width - indent)) }
      .map { String(repeating: " ", count: indent) + $0 }
  }

  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, sign in
      switch sign {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(sign)
      }
    }
  }
}
