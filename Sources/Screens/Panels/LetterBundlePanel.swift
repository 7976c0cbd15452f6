import Domain
import Drawing
import Texts

/// All prepared letters in one piece, asked first: of each is written down that it was handed out.
struct LetterBundlePanel: Screen, Equatable {
  private let count: Int
  private var ticket: Ticket?
  private var text: TextPanel?

  init(count: Int) { self.count = count }

  var contexts: [KeyContext] { text == nil ? [.question] : [.reading, .list] }
  var isPanel: Bool { true }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if let text {
      var read = text
      let isDone = read.act(action, &desk)
      self.text = read
      return isDone
    }
    switch action {
    case .cancel, .back: desk.pop()
    case .confirm: if ticket == nil { ticket = desk.ask(.preparedLetters(.print)) }
    default: return false
    }
    return true
  }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    guard ticket == self.ticket else { return false }
    self.ticket = nil
    switch answer {
    case .outcome(.letterBundle(let bundle)): show(bundle, &desk)
    case .trouble(let trouble):
      desk.pop()
      desk.say(trouble)
    default: break
    }
    return true
  }

  private mutating func show(_ bundle: LetterBundle, _ desk: inout Desk) {
    let words = desk.words
    let title = words.letterWord(.bundleTitle(bundle.letters.count))
    let remarks = words.remarks(on: bundle)
    // A sign for new paper says nothing on a screen; a line does.
    let lines = FamilyLetterPaper.bundle(bundle, title: title).lines(width: 74).map {
      $0 == "\u{c}" ? String(repeating: desk.settings.isASCII ? "-" : "─", count: 74) : $0
    }
    text = TextPanel(
      title: title, paragraphs: remarks + [words.letterWord(.bundleOnPaper), ""] + lines)
    desk.say(
      .hint, words.letterWord(.bundled(bundle.letters.count, left: bundle.left.count)))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    if let text { return text.draw(on: &canvas, in: area, face) }
    canvas.question(face.words.letterWord(.bundleQuestion(count)), in: area, face)
  }
}
