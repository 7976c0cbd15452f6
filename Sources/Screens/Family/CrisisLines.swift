import Domain
import Drawing
import Texts

extension SafetyLines {
  /// What is open or owes a decision first, and whether anything may be sent.
  var crises: [SafetyLine] {
    let title = SafetyLine(key: nil, text: face.word(.safety(.crisisTitle)), style: .title)
    let none = SafetyLine(key: nil, text: face.word(.safety(.noCrisis(key: "C"))))
    let all = page.safety.crises
    return [title] + (all.isEmpty ? [none] : all.map(crisis)) + [messages]
  }

  private func crisis(_ crisis: Crisis) -> SafetyLine {
    let reading = CrisisReading(page: page, face: face)
    return SafetyLine(
      key: .crisis(crisis.id),
      text: "\(crisis.number)  " + crisis.story.about.text + face.dot
        + crisis.story.danger.text,
      right: reading.state(crisis), style: crisis.isOpen ? .danger : .muted)
  }

  private var messages: SafetyLine {
    guard let block = page.safety.messageBlock else {
      return SafetyLine(key: nil, text: face.word(.safety(.messagesAllowed(key: "N"))))
    }
    let since = face.words.dayInYear(block.fromDay, today: face.today)
    return SafetyLine(
      key: nil, text: face.word(.safety(.messagesBlocked(why: block.reason.text))),
      right: face.word(.safety(.blockedSince(since))), style: .warning)
  }
}

/// All of one crisis, for reading.
struct CrisisReading {
  let page: FamilyPage
  let face: Face

  /// How it stands: when one looks again and by when there must be a decision, or how it ended.
  func state(_ crisis: Crisis) -> String {
    let term = page.reminders.first {
      $0.reason == .crisisDecision && $0.subject == crisis.id.cast()
    }
    let decision =
      crisis.decision.map { word(.crisisDecided(day($0.onDay))) }
      ?? term.map { word(.crisisDecideBy(day($0.due))) }
    let now =
      crisis.ending.map { word(.crisisEnded(day($0.onDay))) }
      ?? word(.crisisLook(day(crisis.lookOn(after: page.safety.looks))))
    return [decision, now].compactMap(\.self).joined(separator: face.dot)
  }

  func lines(_ crisis: Crisis) -> [String] {
    let story = crisis.story
    func fact(_ name: FieldName, _ text: String) -> String {
      face.words.name(of: name) + ": " + text
    }
    let help = story.help.map { help in
      [fact(.helper, help.who.text), fact(.helpFrom, day(help.fromDay))]
    }
    return [
      day(crisis.beganOn) + face.dot + state(crisis), fact(.reportedBy, story.reportedBy.text),
      fact(.crisisAbout, story.about.text), fact(.danger, story.danger.text), "",
      fact(.situation, story.situation.text), "", fact(.agreedNow, story.agreed.text), "",
    ] + (help ?? []) + [fact(.reachable, story.reachable.text)]
      + page.safety.looks.filter { $0.crisis == crisis.id }.reversed().flatMap { look in
        ["", day(look.onDay) + ": " + look.finding.text]
      }
      + (crisis.decision.map { ["", fact(.crisisDecision, $0.text.text)] } ?? [])
      + page.commitments(after: crisis.id).map { fact(.commitment, $0.short) }
      + (crisis.ending.map { ["", fact(.howEnded, $0.text.text)] } ?? [])
  }

  private func word(_ word: SafetyWord) -> String { face.word(.safety(word)) }

  private func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }
}
