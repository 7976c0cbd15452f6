import Domain
import Texts

// Who may enter the file.
extension FamilyScreen {
  /// Restricts it, or asks whether that ends.
  mutating func restrict(_ page: FamilyPage, _ desk: inout Desk) {
    guard let restriction = page.restriction else { return form(.restrict, &desk) }
    let day = desk.words.longDay(restriction.fromDay)
    desk.push(
      QuestionPanel(
        question: desk.words.word(AccessWord.liftQuestion(day)),
        command: .access(.lift(id, expecting: version))))
  }
}
