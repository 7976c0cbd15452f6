import Domain
import Screens
import Texts

/// The screens as plain text, for pipes and terminals that aren't there.
enum PlainPictures {
  static func worklist(_ page: WorklistPage, _ today: Day) -> String {
    PlainText.worklist(page, phrases: Wording.phrases, today: today)
  }
}
