/// Where keys have their meaning.
///
/// Several hold at once: the screen's own before the general ones.
enum KeyContext: String, CaseIterable, Sendable {
  case worklist
  case families
  case filter
  case referrals
  case triage
  case practice
  case practiceRecord
  case practiceEnded
  /// The families an expert is asked about.
  case asked
  /// A letter to a specialist, by what can still be done with it.
  case letterConcept
  case letterReady
  case letterSigned
  case letterSent
  case importPath
  case importReport
  case importFaulty
  case importDone
  case family
  case overview
  case members
  /// Who is recorded twice.
  case doubles
  /// Two records side by side.
  case merge
  /// They stand in two files.
  case mergeOfFiles
  /// A file that is part of another one.
  case mergedFile
  /// The card of one member.
  case personCard
  /// The view of the people with their homes and stays.
  case homes
  /// The cursor stands on a household.
  case household
  /// The cursor stands on a household at a secret address.
  case secretHome
  /// The cursor stands on a stay that goes on.
  case openStay
  /// The cursor stands on a move that nobody confirmed.
  case move
  /// A move of the family waits for a team elsewhere, wherever the cursor stands.
  case openMove
  /// What a move would do, before it is saved.
  case movePreview
  case plan
  case planTab
  case planRow
  case foundation
  /// The cursor stands on the advice of an expert.
  case expertAdvice
  case planVersions
  case planAnswers
  case workAgreements
  case workAgreement
  case evaluations
  case legalSteps
  case helpAndBudget
  /// More is committed than the ceiling, and no supervisor has acknowledged it.
  case overspend
  /// The cursor stands on a raise that somebody else asked for.
  case raiseToDecide
  /// The cursor stands on a raise the user asked for himself.
  case ownRaise
  /// The cursor stands on help that goes on.
  case commitment
  /// The cursor stands on help that hasn't begun.
  case commitmentAhead
  /// The cursor stands on help that is waited for.
  case waitingHelp
  /// The cursor stands on somebody who helps now.
  case involvedHelp
  case notes
  case work
  case history
  case safety
  case sharing
  /// The cursor stands on a report of which no outcome is known.
  case safetyReport
  /// The cursor stands on a safety agreement that holds.
  case safetyAgreement
  /// The cursor stands on an open crisis, or one that owes a decision.
  case crisis
  /// The meetings about a family.
  case meetings
  /// Who of the family looks along.
  case lookAlong
  /// The family looks along.
  case sharedView
  /// The cursor stands on a meeting that is prepared.
  case openMeeting
  /// The cursor stands on somebody who is asked to it.
  case attendee
  /// The letters to a family.
  case familyLetters
  /// The cursor stands on a letter that is prepared.
  case preparedLetter
  /// The letters that wait, of all families.
  case preparedLetters
  case log
  case users
  /// How the house works.
  case settings
  /// What Enter changes.
  case changeable
  /// The list of life domains, which grows.
  case lifeDomains
  /// The cursor stands on a life domain or a fact of a team that holds.
  case setting
  case providers
  case reports
  /// The list behind a number of a report.
  case figures
  /// One provider.
  case providerCard
  /// The cursor stands on a contract that isn't over.
  case runningContract
  /// The cursor stands on a product that isn't over.
  case runningProduct
  /// The cursor stands on something of a provider that can end.
  case endable
  case coverage
  /// The list of declared lines, and by what can be done with those of the view.
  case claims
  case claimsReady
  case claimsHeld
  case claimsToDecide
  /// One declared line, and by how it stands.
  case claim
  case claimReady
  case claimHeld
  /// More is declared than is left, which a supervisor can allow.
  case claimOver
  case claimBooked
  case team
  /// A list of families without a coordinator, in which rows are marked.
  case unassigned
  /// A list behind another number of the board.
  case ofBoard
  /// The list of families that wait long for help.
  case longWaiting
  case absence
  case batch
  case handovers
  case list
  case form
  /// A form whose record is final once it is saved.
  case finalForm
  case finder
  case actions
  case menu
  case reading
  case question
  case conflict
  case strip
  /// The strip of a call about a family that is known.
  case stripOfFamily
  /// Wherever letters are commands.
  case plain
  case always
}
