import Domain
import Texts

/// What a form is about, and what it begins with.
struct FormSubject: Equatable, Sendable {
  var page: FamilyPage?
  /// The version this session made of the family since `page` was read.
  var ownVersion: Int?
  var reference: FamilyReference?
  var referrals: [ID<Referral>] = []
  var work: WorkItem?
  var note: ID<Note>?
  /// The families a form for many is about.
  var marked: [FamilyReference] = []
  /// The number of the goal an action belongs to.
  var goal: Int?
  /// What was typed before the form opened, such as a name that was looked for.
  var typed = ""
  /// What is brought back.
  var draft: Draft?

  var family: ID<Family>? { page?.summary.family ?? reference?.id ?? draft?.family }
  var familyName: String? { page?.summary.name.text ?? reference?.name.text }
  var version: Int? { ownVersion ?? page?.summary.version }
}
