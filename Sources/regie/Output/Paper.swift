import ArgumentParser
import Domain
import Exchange
import Screens
import Texts

/// How something printed comes out.
enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case html

  /// None: the help text names them, and the parser would add them in English.
  static var allValueStrings: [String] { [] }
}

/// What a command prints: to standard output, or to a file that only its owner can read.
enum Paper {
  /// Hands `page` out in `format`.
  static func hand(
    _ page: PrintedPage, as format: PaperFormat, to path: String?, replacing: Bool = false
  ) throws {
    switch format {
    case .text: try hand(page.text(), to: path, replacing: replacing)
    case .html: try hand(page.html, to: path, replacing: replacing)
    }
  }

  /// The same for text that is made already; what stands in the file stays unless `replacing`.
  static func hand(
    _ text: String, to path: String?, replacing: Bool = false,
    saying said: (String) -> String = { Wording.phrases.word(LetterWord.written(path: $0)) }
  ) throws {
    guard let path else {
      // A line of CSV ends with two signs that Swift takes for one, which is no line feed.
      return Console.out(text.utf8.last == 10 ? String(text.dropLast()) : text)
    }
    do throws(FileFault) {
      var file = try SafeFile(path: path, replacing: replacing)
      try file.write(text)
      try file.close()
    } catch {
      throw Ending.trouble(.refused(.file(path: path, FileProblem(error))))
    }
    Console.out(said(path))
  }
}
