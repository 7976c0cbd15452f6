import Domain
import Drawing
import Texts

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

/// One action with its keys in one context.
///
/// Without keys it stands in the menu only.
struct KeyBinding: Equatable, Sendable {
  let context: KeyContext
  let keys: [Key]
  let action: ActionName
  /// Its place in the bar; nil keeps it out of it.
  let bar: Int?
  /// The right without which it isn't shown.
  let right: Right?

  init(
    _ context: KeyContext, _ keys: [Key], _ action: ActionName, bar: Int? = nil,
    needs right: Right? = nil
  ) {
    self.context = context
    self.keys = keys
    self.action = action
    self.bar = bar
    self.right = right
  }
}

/// All keys of one user: the bar, help, menu and what a key does come from this one table.
struct KeyMap: Equatable, Sendable {
  let bindings: [KeyBinding]
  private let byContext: [KeyContext: [KeyBinding]]
  private let byKey: [KeyContext: [Key: ActionName]]

  init(tabs: [MainTab], may: (Right) -> Bool) {
    let digits = tabs.enumerated().map { place, tab in
      KeyBinding(.plain, Self.digit(place).map { [.character($0)] } ?? [], tab.action)
    }
    bindings = (Self.table + digits).filter { $0.right.map(may) ?? true }
    byContext = Dictionary(grouping: bindings, by: \.context)
    byKey = byContext.mapValues { bindings in
      let pairs = bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
  }

  /// What a key does where these contexts hold.
  func action(for key: Key, in contexts: [KeyContext]) -> ActionName? {
    for context in contexts {
      if let action = byKey[context]?[key] { return action }
    }
    return nil
  }

  /// The actions of these contexts, each once, with all its keys.
  func actions(in contexts: [KeyContext]) -> [(binding: KeyBinding, keys: [Key])] {
    var found: [(binding: KeyBinding, keys: [Key])] = []
    for context in contexts {
      for binding in byContext[context] ?? [] {
        let keys = binding.keys.filter { action(for: $0, in: contexts) == binding.action }
        if let place = found.firstIndex(where: { $0.binding.action == binding.action }) {
          let more = keys.filter { !found[place].keys.contains($0) }
          // F1 before ?, as on the keyboard's own labels.
          let isFirst = more.contains {
            if case .function = $0 { binding.bar != nil } else { false }
          }
          found[place].keys = isFirst ? more + found[place].keys : found[place].keys + more
        } else {
          found.append((binding, keys))
        }
      }
    }
    return found
  }

  /// The first key of an action in these contexts.
  func key(of action: ActionName, in contexts: [KeyContext]) -> Key? {
    actions(in: contexts).first { $0.binding.action == action }?.keys.first
  }

  /// The tenth tab has 0, as on a keyboard; one after it stands in the menu alone.
  static func digit(_ place: Int) -> Character? {
    guard (0...9).contains(place) else { return nil }
    return Character(Unicode.Scalar(UInt8(48 + (place + 1) % 10)))
  }
}

extension MainTab {
  /// The action that shows this tab.
  var action: ActionName {
    switch self {
    case .worklist: .showWorklist
    case .families: .showFamilies
    case .referrals: .showReferrals
    case .practice: .showPractice
    case .asked: .showAsked
    case .team: .showTeam
    case .reports: .showReports
    case .providers: .showProviders
    case .claims: .showClaims
    case .log: .showLog
    case .users: .showUsers
    }
  }
}

extension Key {
  /// What the key is called.
  var label: KeyLabel? {
    switch self {
    case .character(" "): .space
    case .character(let sign): .character(sign)
    case .control(let sign): .control(sign)
    case .alt(let sign): .alt(sign)
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .enter: .enter
    case .escape: .escape
    case .tab: .tab
    case .backTab: .backTab
    case .backspace: .backspace
    case .delete: .delete
    case .insert: .insert
    case .function(let number): .function(number)
    case .shiftUp, .shiftDown, .controlLeft, .controlRight: nil
    }
  }
}
