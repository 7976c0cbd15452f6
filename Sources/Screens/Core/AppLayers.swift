import Domain
import Drawing
import Texts

extension App {
  /// Lets the top screen do something and carries out what it asked for.
  mutating func run(_ work: (inout any Screen, inout Desk) -> Void) -> [Effect] {
    let (effects, moves) = at(layers.count - 1, work)
    return effects + moves.flatMap { follow($0) }
  }

  /// Lets all open screens do something, the top one first.
  mutating func everyLayer(_ work: (inout any Screen, inout Desk) -> Void) -> [Effect] {
    var effects: [Effect] = []
    var moves: [Desk.Move] = []
    for index in layers.indices.reversed() {
      let done = at(index, work)
      effects += done.effects
      moves += done.moves
    }
    return effects + moves.flatMap { follow($0) }
  }

  /// Brings an answer to whoever asked; an answer nobody waits for is dropped.
  mutating func deliver(_ answer: Answer, _ ticket: Ticket) -> [Effect] {
    for index in layers.indices.reversed() {
      var taken = false
      let done = at(index) { taken = $0.receive(answer, for: ticket, &$1) }
      if taken { return done.effects + done.moves.flatMap { follow($0) } }
    }
    // Work nobody waits for, such as a kept draft, is still said when it fails.
    if case .trouble(let trouble) = answer {
      say(Notice(.trouble, settings.language.phrases.describe(trouble)))
    }
    return []
  }

  /// Reads again what stands on the screen, but nothing that lies beneath it.
  mutating func refreshShown() -> [Effect] {
    let base = layers.lastIndex { !$0.screen.isPanel } ?? 0
    let done = at(base) { $0.refresh(&$1) }
    return done.effects + done.moves.flatMap { follow($0) }
  }

  mutating func push(_ screen: any Screen) -> [Effect] {
    layers.append(Layer(screen))
    return run { $0.open(&$1) }
  }

  /// Takes away the top screen; the lowest stays.
  mutating func pop() -> [Effect] {
    guard layers.count > 1 else { return [] }
    let effects = run { $0.leave(&$1) }
    layers.removeLast()
    return effects
  }

  mutating func show(_ wanted: MainTab) -> [Effect] {
    var effects = everyLayer { $0.leave(&$1) }
    resting[tab] = layers[0]
    tab = wanted
    if let known = resting[wanted] {
      layers = [known]
      effects += run { $0.refresh(&$1) }
    } else {
      layers = [Layer(wanted.root(settings.may))]
      effects += run { $0.open(&$1) }
    }
    return effects
  }

  mutating func say(_ notice: Notice) {
    self.notice = notice
    said.append(SaidNotice(notice: notice, at: now))
    if said.count > 100 { said.removeFirst() }
  }
}

extension App {
  private mutating func at(
    _ index: Int, _ work: (inout any Screen, inout Desk) -> Void
  ) -> (effects: [Effect], moves: [Desk.Move]) {
    var desk = Desk(
      settings: settings, now: now, size: size, recents: recents, lastTicket: lastTicket,
      numbers: numbers)
    work(&layers[index].screen, &desk)
    lastTicket = desk.lastTicket
    numbers = desk.numbers
    return (desk.effects, desk.moves)
  }

  private mutating func follow(_ move: Desk.Move) -> [Effect] {
    switch move {
    case .push(let screen): return push(screen)
    case .pop: return pop()
    case .run(let action): return perform(action)
    case .choose(let choice): return run { $0.choose(choice, &$1) }
    case .say(let notice):
      say(notice)
      return notice.kind == .done ? [.startTimer(.notice, milliseconds: 8000)] : []
    case .openFamily(let family, let start): return open(family, start)
    case .remember(let family):
      recents = [family] + recents.filter { $0.id != family.id }.prefix(19)
      return []
    case .refresh: return everyLayer { $0.refresh(&$1) }
    case .wrote(let family, let version):
      return everyLayer { screen, _ in screen.wrote(family, version: version) }
    case .quit: return everyLayer { $0.leave(&$1) } + [.quit]
    }
  }

  /// Opens a file: panels and wizards over the screen go, and one file is never open twice.
  private mutating func open(_ family: ID<Family>, _ start: FamilyScreen.Start) -> [Effect] {
    var effects: [Effect] = []
    // Who is on the telephone goes on writing beneath the file.
    let strip = layers.last { $0.screen is TelephoneStrip }
    layers.removeAll { $0.screen is TelephoneStrip }
    while layers.count > 1, top.isPanel || top.isTransient { effects += pop() }
    if layers.count > 1, (top as? FamilyScreen)?.id == family { effects += pop() }
    effects += push(FamilyScreen(family, start: start))
    if let strip { layers.append(strip) }
    return effects
  }
}
