/// What can be asked about what leaves a file.
package enum SharingCommand: Equatable, Sendable {
  /// The plan as one person may have it; handed out once it is written down.
  ///
  /// `despite` as with a letter.
  case printPlan(CaseReference, for: ID<Person>, despite: Line? = nil)
  /// What these of the family may see, for the time that they look along.
  case shareView(ID<Family>, with: [ID<Person>])
  /// What left the file, the newest first.
  case disclosures(CaseReference)
  /// Who looked at the file, for somebody of the family; a year back where no day is said.
  case accessReport(CaseReference, for: Line, from: Day?, until: Day?, despite: Line? = nil)
  /// The consents and what left the file.
  case overview(ID<Family>)
  case ask(ID<Family>, NewConsent)
  /// What somebody answered to the question with a number.
  case reply(ID<Family>, number: Int, NewConsentReply)
  /// What a youth said about who may see what is about him.
  case noteInspection(ID<Family>, NewInspectionAnswer, on: Day?)
  /// Shared on the ground of the consent with a number.
  case discloseWith(ID<Family>, number: Int, NewDisclosure, on: Day?)
  /// Something handed out by hand: told, mailed, reported.
  case disclose(ID<Family>, NewDisclosure, on: Day?)
}

/// Something that left a file, with who handed it out.
package struct DisclosureLine: Equatable, Sendable {
  package let disclosure: Disclosure
  package let author: Login

  package init(disclosure: Disclosure, author: Login) {
    self.disclosure = disclosure
    self.author = author
  }
}
