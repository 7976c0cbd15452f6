import Domain
import Drawing
import Texts

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
