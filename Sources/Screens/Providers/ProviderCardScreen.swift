import Domain
import Drawing
import Texts

/// One provider: contracts with products and tariffs, room, figures, subcontractors.
///
/// Nobody's name stands on it, so whoever buys help may read it.
struct ProviderCardScreen: Screen, Equatable {
  private let id: ID<Provider>
  private var card: ProviderCard?
  private var cursor = ListCursor<ProviderItem>()
  private var ticket: Ticket?
  private var draftTicket: Ticket?
  /// Changes that were being typed when the line went.
  private var drafts: [Draft] = []
  /// The day the rows are judged by.
  private var today = Day.earliest

  init(_ id: ID<Provider>) { self.id = id }

  var contexts: [KeyContext] {
    var contexts: [KeyContext] = []
    if let card, let period = card.period(of: cursor.key), period.isRunning(on: today) {
      switch cursor.key {
      case .contract?: contexts.append(.runningContract)
      case .product?, .tariff?: contexts.append(.runningProduct)
      default: break
      }
      contexts.append(.endable)
    }
    return contexts + [.providerCard, .list]
  }

  mutating func open(_ desk: inout Desk) {
    today = desk.today
    ticket = desk.ask(.provider(.card(id)))
    draftTicket = desk.ask(.drafts)
  }

  mutating func refresh(_ desk: inout Desk) { open(&desk) }

  mutating func receive(_ answer: Answer, for ticket: Ticket, _ desk: inout Desk) -> Bool {
    switch ticket {
    case self.ticket:
      self.ticket = nil
      if case .outcome(.providerCard(let found)) = answer { card = found }
      if case .trouble(let trouble) = answer { fail(trouble, &desk) }
      cursor.settle(in: keys(desk.face), rows: height(desk))
    case draftTicket:
      draftTicket = nil
      guard case .outcome(.drafts(let found)) = answer else { return true }
      drafts = found.lines.map(\.draft).sorted { $0.savedAt > $1.savedAt }
    default: return false
    }
    return true
  }

  private func fail(_ trouble: Trouble, _ desk: inout Desk) {
    desk.say(trouble)
    if card == nil { desk.pop() }
  }

  mutating func act(_ action: ActionName, _ desk: inout Desk) -> Bool {
    if cursor.act(action, in: keys(desk.face), rows: height(desk)) { return true }
    switch action {
    case .newContract: form(.contract, &desk)
    case .addProduct: form(.product, &desk)
    case .setTariff: form(.tariff, &desk)
    case .stateCapacity: form(.capacity, &desk)
    case .addSubcontractor: form(.subcontractor, &desk)
    case .endProviderItem: form(.endProviderItem, &desk)
    default: return false
    }
    return true
  }

  /// What is new has no line yet, so it belongs to the provider alone.
  private func form(_ name: FormName, _ desk: inout Desk) {
    guard let card else { return }
    let isNew = name == .contract || name == .subcontractor
    let subject = ProviderSubject(card: card, item: isNew ? nil : cursor.key)
    let draft = drafts.first { $0.form == name.rawValue && $0.mark == subject.mark }
    desk.push(FormPanel(name, FormSubject(provider: subject, draft: draft), desk: &desk))
  }

  func draw(on canvas: inout Canvas, in area: Area, _ face: Face) {
    guard let card else {
      canvas.head("", in: area, face)
      canvas.write(face.word(.loading), row: area.top + 2, column: 2, style: .muted)
      return
    }
    let agb = card.provider.agb.map { face.word(.columnAGB) + " " + $0.digits } ?? ""
    canvas.head(card.provider.name.text, right: agb, in: area, face)
    let rows = rows(card, face)
    let current = rows.firstIndex { $0.key != nil && $0.key == cursor.key }
    canvas.write(rows, at: current, in: area.dropping(2).readable, face)
  }

  private func rows(_ card: ProviderCard, _ face: Face) -> [ProviderRow] {
    ProviderRows(card: card, words: face.words, today: face.today, isASCII: face.isASCII).all
  }

  private func keys(_ face: Face) -> [ProviderItem] {
    card.map { ProviderRows.keys(rows($0, face)) } ?? []
  }

  private func height(_ desk: Desk) -> Int { max(1, desk.bodyRows - 2) }
}
