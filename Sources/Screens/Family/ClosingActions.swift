import Domain
import Texts

// Closing a file.
extension FamilyScreen {
  /// First what is still open, with what to do; the form once nothing stands in its way.
  mutating func close(_ page: FamilyPage, _ desk: inout Desk) {
    let check = ClosingCheck(page)
    let words = desk.words
    var lines: [String] = []
    if check.commitments > 0 { lines.append(words.word(.openCommitments(check.commitments))) }
    if check.work > 0 { lines.append(words.word(.openWork(check.work))) }
    if let team = check.unconfirmed {
      lines.append(words.word(.moving(.blocksClosing(team: team.text))))
    }
    let isBlocked = !lines.isEmpty
    if check.planInTheMaking { lines.append(words.word(.openPlan)) }
    if check.drafts > 0 { lines.append(words.word(.openDrafts(check.drafts))) }
    if check.hasReferrer { lines.append(words.word(.tellReferrer)) }
    if let came = goalsCame(page, words) { lines.append(came) }
    guard isBlocked else {
      form(.closeFamily, &desk) { $0.message = lines.joined(separator: " ") }
      return
    }
    desk.push(
      TextPanel(
        title: words.word(.closingTitle(page.summary.name.text)), paragraphs: lines, isSpaced: true)
    )
  }

  /// How far the goals came, as their scores say; nil where nothing was scored.
  private func goalsCame(_ page: FamilyPage, _ words: any Phrases) -> String? {
    let attainment = GoalAttainment(page.plan)
    guard !attainment.scored.isEmpty else { return nil }
    let scores = attainment.scored.map { "\($0.number): \($0.first)-\($0.last)" }
      .joined(separator: ", ")
    return words.word(
      .life(
        .goalsCame(
          improved: attainment.improved, scored: attainment.scored.count, scores: scores)))
  }
}
