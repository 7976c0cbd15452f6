import Domain
import Texts

extension Desk {
  /// A letter as it goes on paper; that it was handed out is written down already.
  mutating func show(_ print: FamilyLetterPrint) {
    let paper = FamilyLetterPaper.page(print)
    push(TextPanel(title: paper.title, paragraphs: paper.lines(width: 74)))
    say(
      .hint,
      words.letterWord(
        .printed(
          number: print.letter.number, to: print.name.full,
          ground: words.name(of: print.ground))))
  }

  /// The plan as it goes on paper, the same way.
  mutating func show(_ print: PlanPrint) {
    let paper = PlanPaper.page(print, words)
    push(TextPanel(title: paper.title, paragraphs: paper.lines(width: 74)))
    say(
      .hint,
      words.word(
        AccessWord.printed(
          print.reader.person.name.full, words.name(of: print.reader.ground),
          print.caseNumber.text)))
  }
}
