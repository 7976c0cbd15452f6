import Domain
import Texts

/// A family's file as a screen holds it, with what this session made of it since it was read.
struct HeldFile: Equatable {
  private(set) var page: FamilyPage
  /// What this session made of the family while it hasn't been read again.
  private(set) var ownVersion: Int?

  init(_ page: FamilyPage) { self.page = page }

  /// The version that changes are made from.
  var version: Int { ownVersion ?? page.summary.version }

  var reference: FamilyReference {
    FamilyReference(
      id: page.summary.family, name: page.summary.name, caseNumber: page.summary.caseNumber)
  }

  mutating func take(_ found: FamilyPage) {
    page = found
    if found.summary.version >= ownVersion ?? 0 { ownVersion = nil }
  }

  /// A form that opens before the file was read again must not take our own change for another's.
  mutating func wrote(_ family: ID<Family>, version: Int) {
    guard family == page.summary.family, version == self.version + 1 else { return }
    ownVersion = version
  }

  /// What a form about one thing of the file is about, with what was being typed of it; nil where
  /// the user may only read, which he is told.
  func subject(
    _ name: FormName, _ desk: inout Desk, _ fill: (inout FormSubject) -> Void
  ) -> FormSubject? {
    guard page.mayWrite else {
      desk.tell(.access(.mayWrite(page.summary.family)))
      return nil
    }
    var subject = FormSubject(page: page, ownVersion: ownVersion)
    fill(&subject)
    subject.draft = page.drafts.filter { $0.form == name.rawValue && $0.mark == subject.mark }
      .max { $0.savedAt < $1.savedAt }
    return subject
  }
}
