import Domain
import Drawing
package import Texts

/// All screens with what stands on them: messages go in, effects and a picture come out.
///
/// `update` and `view` do no work of their own: no clock, no file, no store.
package struct App: Equatable, Sendable {
  let settings: AppSettings
  let tabs: [MainTab]
  let keyMap: KeyMap
  var now: Instant
  var size: Size
  var tab: MainTab
  /// The roots of the tabs that were visited and are not shown.
  var resting: [MainTab: Layer] = [:]
  /// The root of the open tab first, then what was opened over it.
  var layers: [Layer]
  var notice: Notice?
  var said: [SaidNotice] = []
  var recents: [FamilyReference] = []
  var lastTicket: UInt64 = 0
  var numbers: SeededNumbers

  package init(settings: AppSettings) {
    self.settings = settings
    now = settings.now
    size = settings.size
    numbers = SeededNumbers(seed: settings.seed)
    let may = settings.may
    let tabs = MainTab.allCases.filter { $0.isFor(settings.actor, may) }
    self.tabs = tabs
    keyMap = KeyMap(tabs: tabs, may: may)
    let first = tabs.first ?? .log
    tab = first
    layers = [Layer(first.root(may))]
  }

  package var language: Language { settings.language }

  /// Takes in what happened and says what has to be done for it.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .started: return run { $0.open(&$1) }
    case .clock(let instant):
      now = instant
      return []
    case .input(let event): return input(event)
    case .outcome(let ticket, let outcome): return deliver(.outcome(outcome), ticket)
    case .trouble(let ticket, let trouble): return deliver(.trouble(trouble), ticket)
    case .timer(.notice):
      if notice?.kind == .done { notice = nil }
      return []
    case .timer(let name): return everyLayer { $0.ring(name, &$1) }
    case .storeChanged: return refreshShown()
    case .paths(let ticket, let paths): return deliver(.paths(paths), ticket)
    case .checked(let ticket, let report): return deliver(.checked(report), ticket)
    case .written(let ticket, let path): return deliver(.written(path: path), ticket)
    case .imported(let ticket, let report): return deliver(.imported(report), ticket)
    case .progress(let ticket, let progress): return deliver(.progress(progress), ticket)
    case .fileTrouble(let ticket, let trouble): return deliver(.fileTrouble(trouble), ticket)
    }
  }

  var top: any Screen { layers[layers.count - 1].screen }

  /// The contexts that hold now.
  var contexts: [KeyContext] {
    if top.sharesScreen { return top.contexts }
    return top.contexts + (top.takesText || top.isPanel ? [.always] : [.plain, .always])
  }
}

extension MainTab {
  /// Whether this user sees the tab; what a role hasn't isn't shown.
  func isFor(_ actor: Actor, _ may: (Right) -> Bool) -> Bool {
    switch self {
    case .worklist, .families: may(.readFamily)
    case .referrals: may(.readReferrals) && may(.triageReferral)
    case .practice: may(.practiceRecords)
    case .asked: may(.giveAdvice)
    case .team: may(.assignCoordinator)
    case .reports: may(.readReports)
    case .providers: may(.writeProviders) || actor.roles.contains(.backoffice)
    case .claims: may(.readClaims) || may(.approveLargeClaim)
    case .log: may(.readOwnLog) || may(.readWholeLog)
    case .users: may(.manageUsers)
    }
  }

  func root(_ may: (Right) -> Bool) -> any Screen {
    switch self {
    case .worklist: WorklistScreen()
    case .families: FamiliesScreen()
    case .referrals: ReferralsScreen()
    case .practice: PracticeScreen()
    case .asked: AskedScreen()
    case .team: TeamScreen()
    case .reports: ReportsScreen()
    case .providers: ProvidersScreen()
    case .claims: ClaimsScreen(tabs: Self.claimTabs(may))
    case .log: LogScreen()
    case .users: UsersScreen()
    }
  }

  /// The back office sees every line; a supervisor what he decides.
  private static func claimTabs(_ may: (Right) -> Bool) -> [ClaimTab] {
    (may(.readClaims) ? [.ready, .held, .booked, .rejected] : [])
      + (may(.approveLargeClaim) ? [.toDecide] : [])
  }
}
