import Domain
import Ledger
import Store

// Consent to help and to share: asked of each who must agree, by age and custody.
extension Context {
  func sharingOverview(_ family: ID<Family>) throws -> Outcome {
    let stamp = try permitReading(family)
    return .sharing(
      try store.reveal(stamp) { connection in
        let found = SharingPage(
          consents: try ConsentQuery(connection: connection).lines(family, on: today),
          disclosures: try DisclosureQuery(connection: connection).lines(family),
          inspections: try DisclosureQuery(connection: connection).answers(family),
          experts: try ExpertQuery(connection: connection).experts(in: family))
        return (
          found,
          Shown(
            .sharingShown, subject: Identity(family), object: Identity(family),
            objectType: "family")
        )
      })
  }

  func askConsent(_ new: NewConsent, of family: ID<Family>) throws -> Outcome {
    try new.check()
    return try change(family, expecting: nil, as: .consentAsked) { edit in
      try edit.refuseStranger(new.child)
      let written = try edit.changes.insert(
        Consent(
          id: edit.changes.newID(), family: family,
          number: try edit.nextNumber(Consent.table), child: new.child, purpose: new.purpose,
          what: new.what, recipient: new.recipient, askedOn: try happened(new.askedOn),
          author: user))
      return Act(.consentAsked, of: family, by: written)
    }
  }

  func answerConsent(
    _ number: Int, _ new: NewConsentReply, of family: ID<Family>
  ) throws -> Outcome {
    try new.check()
    return try change(family, expecting: nil, as: .consentAnswered) { edit in
      let line = try edit.consent(number)
      guard line.parties.contains(where: { $0.giver == new.giver }) else {
        throw Refusal.disclosure(.notAGiver)
      }
      let last =
        try edit.changes.number(
          "SELECT coalesce(max(nr), 0) FROM consent_reply WHERE consent_id = ?",
          [Value(line.consent.id)]) ?? 0
      let written = try edit.changes.insert(
        ConsentReply(
          id: edit.changes.newID(), family: family, consent: line.consent.id, number: last + 1,
          giver: new.giver, answer: new.answer,
          onDay: try edit.day(new.onDay, notBefore: line.consent.askedOn), form: new.form,
          remark: new.remark, author: user))
      return Act(.consentAnswered, of: family, by: written)
    }
  }

  /// Shared because everybody who must agree did; who hasn't is named, and nothing is shared.
  func discloseWith(
    _ number: Int, _ new: NewDisclosure, of family: ID<Family>, on day: Day?
  ) throws -> Outcome {
    try change(family, expecting: nil, as: .disclosed, evenClosed: true) { edit in
      var new = new
      new.ground = .consent
      new.consent = try edit.consentToShare(number).consent.id
      return Act(.disclosed, of: family, by: try edit.disclose(new, on: day))
    }
  }
}

extension FamilyEdit {
  /// The consent to share with a number; sharing waits until everybody who must agree did.
  func consentToShare(_ number: Int) throws -> ConsentLine {
    let line = try consent(number)
    guard line.consent.purpose == .share else {
      throw Refusal.disclosure(.noConsent(number: number))
    }
    guard line.isComplete else {
      throw Refusal.disclosure(.consentIncomplete(line.missing))
    }
    return line
  }

  /// The question with a number, with who must agree today and what each said.
  func consent(_ number: Int) throws -> ConsentLine {
    let lines = try ConsentQuery(changes).lines(family.id, on: today)
    guard let line = lines.first(where: { $0.consent.number == number }) else {
      throw Refusal.disclosure(.noConsent(number: number))
    }
    return line
  }
}
