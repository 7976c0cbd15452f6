import Domain
import Texts

// What was being typed when the line went.
extension WorklistScreen {
  /// Goes back into what was being typed, where it was being typed.
  mutating func resume(_ line: DraftLine, _ desk: inout Desk) {
    let draft = line.draft
    if let family = draft.family {
      desk.open(family, .draft(draft))
    } else if draft.form == FormName.telephone.rawValue {
      desk.push(TelephoneStrip(draft: draft, family: nil))
    } else if let mark = draft.fields.first(where: { $0.name == FormSubject.markName })?.text {
      if draft.form == FormName.feedback.rawValue {
        guard let id = ID<Referral>(String(mark.prefix(36))) else { return }
        resumed = Resumed(ticket: desk.ask(.triage(id)), draft: draft)
      } else if let id = ID<PracticeRecord>(mark) {
        desk.push(PracticeRecordScreen(id))
      }
    } else if let form = FormName(rawValue: draft.form) {
      desk.push(FormPanel(form, FormSubject(draft: draft), desk: &desk))
    }
  }

  /// Brings feedback back that was being typed, beside the referral it is about.
  mutating func goOn(_ answer: Answer, _ desk: inout Desk) {
    let draft = resumed?.draft
    resumed = nil
    switch answer {
    case .outcome(.triage(let page)):
      desk.push(TriageScreen(page.referral))
      guard let draft,
        let due = page.feedback.first(where: {
          FormSubject(feedback: $0).mark
            == draft.fields.first { $0.name == FormSubject.markName }?.text
        })
      else { return }
      desk.push(FormPanel(.feedback, FormSubject(feedback: due, draft: draft), desk: &desk))
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
  }
}
