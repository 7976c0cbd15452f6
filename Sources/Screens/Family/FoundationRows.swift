import Domain
import Drawing
import Texts

// The view with the steps a decision must show, and the advice of experts beneath them.
extension FamilyScreen {
  /// The version it shows: the one in the making, where it can be written, before the current one.
  private func founded(_ page: FamilyPage) -> PlanPage? { page.planInTheMaking ?? page.plan }

  /// Writing goes into a version in the making; without any plan the first begins with it.
  var foundationContexts: [KeyContext] {
    guard let page, page.planInTheMaking != nil || page.plan == nil else { return [] }
    return (selectedAdvice == nil ? [] : [.expertAdvice]) + [.foundation]
  }

  var selectedAdvice: ExpertAdvice? {
    guard planView == .foundation, let advice = page?.planInTheMaking?.advice else { return nil }
    let place = planRow.index - FoundationStep.allCases.count
    return advice.indices.contains(place) ? advice[place] : nil
  }

  func foundationRowCount(_ page: FamilyPage) -> Int {
    founded(page).map { FoundationStep.allCases.count + $0.advice.count } ?? 0
  }

  func foundationRows(_ page: FamilyPage, _ face: Face) -> [PlanRow] {
    guard let plan = founded(page) else { return [] }
    let words = face.words
    let steps = FoundationStep.allCases.map { step in
      let name = words.name(of: step.field)
      guard let text = plan.foundation[step]?.text else {
        let empty = words.word(.stillEmpty)
        return PlanRow(cells: [name, empty], whole: [name, "", empty], style: .warning)
      }
      return PlanRow(cells: [name, Self.oneLine(text)], whole: [name, ""] + Self.lines(text))
    }
    let text = PlanText(page: page, face: face)
    return steps
      + plan.advice.map { advice in
        PlanRow(
          cells: [
            words.word(.adviceOf(advice.content.discipline.text)),
            advice.content.name.text + ": " + Self.oneLine(advice.content.text.text),
          ], whole: text.head(advice) + [""] + Self.lines(advice.content.text.text))
      }
  }

  func remove(_ advice: ExpertAdvice, _ desk: inout Desk) {
    desk.push(
      QuestionPanel(
        question: desk.words.word(.removeAdvice(advice.content.name.text)),
        command: .planning(id, .removeAdvice(advice.id), expecting: version)))
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
