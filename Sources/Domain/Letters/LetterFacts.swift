/// All that a letter to somebody of a family may say: what its reader may not know isn't in it.
package struct LetterFacts: Equatable, Sendable {
  package let reader: LetterReader
  package let madeOn: Day
  package let author: Line
  package let team: Line
  package var contact: LetterContact?
  package var coordinator: Line?
  /// Who does the work while the coordinator is away.
  package var cover: LetterContact?
  /// When the version before the family was laid before it, or the adopted one was adopted.
  package var planOn: Day?
  /// The wordings of the goals that the reader may read.
  package var goals: [Line] = []
  package var evaluationOn: Day?
  package var meeting: NewMeeting?
  package var help: [LetterHelp] = []
  package var closedOn: Day?
  package var support = SupportContacts()

  package init(reader: LetterReader, madeOn: Day, author: Line, team: Line) {
    self.reader = reader
    self.madeOn = madeOn
    self.author = author
    self.team = team
  }

  /// How many years what is known of somebody is kept after the last change.
  package var keptYears: Int { RetentionRule.seeds.first { $0.record == .help }?.years ?? 20 }
}

/// Whom to call, and when.
package struct LetterContact: Equatable, Sendable {
  package let name: Line
  package let phone: PhoneNumber?
  package let hours: Line?

  package init(name: Line, phone: PhoneNumber?, hours: Line? = nil) {
    self.name = name
    self.phone = phone
    self.hours = hours
  }

  /// On one line: name, number, hours.
  package var text: String {
    [name.text, phone?.display, hours?.text].compactMap(\.self).joined(separator: ", ")
  }
}

/// Help a letter tells of.
package struct LetterHelp: Equatable, Sendable {
  package let product: Line
  package let provider: Line
  /// For whom it is; nil where it is for the reader.
  package let forWhom: String?
  /// The day it begins, or is expected to.
  package let fromDay: Day?
  /// Who helps until then.
  package let bridging: Line?

  package init(
    product: Line, provider: Line, forWhom: String?, fromDay: Day?, bridging: Line? = nil
  ) {
    self.product = product
    self.provider = provider
    self.forWhom = forWhom
    self.fromDay = fromDay
    self.bridging = bridging
  }
}

/// How the confidential adviser and the client supporter are reached; where nothing is known the
/// letter says whom to ask.
package struct SupportContacts: Equatable, Sendable {
  package var confidant: LetterContact?
  package var clientSupport: LetterContact?

  /// What a team has recorded of them.
  package init(_ found: [SupportContact]) {
    func contact(_ fact: TeamFact) -> LetterContact? {
      found.first { $0.fact == fact }.map { LetterContact(name: $0.name, phone: $0.phone) }
    }
    self.init(confidant: contact(.confidant), clientSupport: contact(.clientSupport))
  }

  package init(confidant: LetterContact? = nil, clientSupport: LetterContact? = nil) {
    self.confidant = confidant
    self.clientSupport = clientSupport
  }
}

extension LetterFacts {
  /// What the file of a family says that this reader may know.
  package init(
    _ template: FamilyLetterTemplate, to reader: LetterReader, from page: FamilyPage,
    by author: Line,
    cover: LetterContact?, hiding others: [String], on day: Day
  ) throws(Refusal) {
    self.init(reader: reader, madeOn: day, author: author, team: page.teamName)
    contact = page.contactPoint.map {
      LetterContact(name: $0.name, phone: $0.phone, hours: $0.hours)
    }
    coordinator = page.coordinator?.name ?? page.coordination.external?.name
    self.cover = cover
    let plan = template == .planToAnswer ? page.planWithFamily : page.plan
    planOn = template == .planToAnswer ? plan?.version.presentedOn : plan?.version.fromDay
    goals = reader.goals(of: plan, hiding: others)
    evaluationOn = page.evaluationOn
    closedOn = page.summary.closedOn
    help = page.help.commitments.filter { line in
      reader.sees.contains(line.commitment.person)
        && (template == .helpWaits ? line.waiting != nil : line.isOfNow)
    }.map { $0.told(to: reader) }
    if let need = template.need, !meets(need, page) { throw .familyLetter(.needs(need)) }
  }

  private func meets(_ need: FamilyLetterNeed, _ page: FamilyPage) -> Bool {
    switch need {
    case .planWithFamily: page.planWithFamily != nil
    case .plan: page.plan != nil
    case .cover: cover != nil && coordinator != nil
    case .coordinator: coordinator != nil
    case .help, .waiting: !help.isEmpty
    }
  }
}

extension FamilyPage {
  fileprivate var planWithFamily: PlanPage? {
    planInTheMaking.flatMap { $0.version.state == .withFamily ? $0 : nil }
  }
}

extension LetterReader {
  /// A goal about the family as a whole, or about nobody but whom he may read about.
  fileprivate func goals(of plan: PlanPage?, hiding others: [String]) -> [Line] {
    let scrub = Scrubber(others)
    return (plan?.goals ?? []).filter { $0.about.allSatisfy(sees.contains) }
      .map { scrub.goal($0).goal.wording }
  }
}

extension CommitmentLine {
  /// Help that was promised and goes on or begins.
  fileprivate var isOfNow: Bool { commitment.isOpen && waiting == nil }

  fileprivate func told(to reader: LetterReader) -> LetterHelp {
    LetterHelp(
      product: commitment.product, provider: providerName,
      forWhom: commitment.person == reader.person.id ? nil : personName.full,
      fromDay: waiting.map(\.expectedOn) ?? commitment.startedOn ?? commitment.fromDay,
      bridging: waiting?.bridging)
  }
}
