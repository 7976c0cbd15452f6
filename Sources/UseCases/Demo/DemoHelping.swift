import Domain

/// What an ordinary family gets committed once specialist help leads.
///
/// It draws from a source of its own, so that the rest of the family's history doesn't depend on it.
struct DemoHelping {
  private let story: DemoStory
  private var chance: DemoChance

  init(story: DemoStory, seed: UInt64) {
    self.story = story
    chance = DemoChance(seed: seed, part: Int(story.opened.number))
  }

  mutating func write(into story: inout DemoStory) throws {
    guard let lead = story.lead, !story.situation.gaps.contains(.budget) else { return }
    let product = try Line(chance.one(Self.products))
    let first = story.after(chance.of(52...58))
    let amount = Cents(Int64(chance.of(20...90)) * 5_000)
    let route: CommitmentRoute = chance.percent(75) ? .municipality : .generalPractitioner
    let commitment = DemoCommitment(
      person: story.cast.child.name, provider: .invented(lead), product: product, route: route,
      untilDay: first.adding(days: 180), amount: amount, goal: chance.percent(80) ? 1 : nil,
      decision: route == .municipality ? try Line("B-\(first.year)-\(chance.of(1000...9999))") : nil
    )
    add(.commit(commitment), first, &story)
    if chance.percent(20) {
      try wait(from: first, &story)
    } else {
      add(.start, max(first, story.calendar.workday(first.adding(days: chance.of(5...20)))), &story)
    }
    if chance.percent(35) { try involve(&story) }
    try short(before: first, lead, &story)
  }

  /// Short help by another provider, waited for, given and ended before the lead's began.
  private mutating func short(
    before lead: Day, _ place: Int, _ story: inout DemoStory
  ) throws {
    let other = (place + 3) % DemoStaff.providers.count
    let made = story.after(chance.of(8...12))
    let begun = story.calendar.workday(made.adding(days: chance.of(5...16)))
    let ended = story.calendar.workday(begun.adding(days: chance.of(10...18)))
    guard ended.adding(days: 2) < lead else { return }
    let commitment = DemoCommitment(
      person: story.cast.child.name, provider: .invented(other),
      product: try Line("Kortdurende begeleiding"), route: .generalPractitioner,
      untilDay: made.adding(days: 60), amount: Cents(Int64(chance.of(6...18)) * 2_500), goal: nil,
      decision: nil)
    add(.commit(commitment), made, &story)
    add(.wait(expectedOn: begun, bridging: nil), made, &story)
    add(.start, begun, &story)
    add(.stop(.asPlanned), ended, &story)
  }

  private mutating func wait(from first: Day, _ story: inout DemoStory) throws {
    let who = chance.percent(60) ? try Line("Het lokaal team, elke week een gesprek") : nil
    add(
      .wait(expectedOn: story.today.adding(days: chance.of(12...60)), bridging: who), first, &story)
    let finding = try Prose("Gebeld: het gaat thuis, wachten kan nog. Ouders weten wie ze bellen.")
    add(.check(finding), story.calendar.workday(story.lastDay.adding(days: -2)), &story)
  }

  private mutating func involve(_ story: inout DemoStory) throws {
    let (name, kind) = chance.one(Self.organisations)
    add(
      .involve(
        story.cast.child.name, try Line(name), kind,
        contact: try Line(
          chance.one(["Femke Bos", "Rachid Amrani", "Tineke Smit", "Bram Mulder"])),
        try PhoneNumber("070\(1_234_500 + chance.of(0...99))")), story.after(60), &story)
  }

  private mutating func add(_ help: DemoHelp, _ day: Day, _ story: inout DemoStory) {
    story.timeline.add(
      .help(help), on: min(max(day, story.opened), story.lastDay), by: story.coordinator.login,
      &chance)
  }

  private static let products = [
    "Ambulante begeleiding", "Gezinsbegeleiding", "Speltherapie", "Behandeling bij angst",
    "Training sociale vaardigheden", "Dagbehandeling na school", "Intensieve gezinsbehandeling",
  ]

  private static let organisations: [(String, InvolvedHelpKind)] = [
    ("Praktijk De Linde", .subcontractor), ("Jonge Wieken", .ownAssignment),
    ("Schuldhulp Haaglanden", .otherLaw), ("Jeugdbescherming Duinstreek", .certifiedInstitution),
  ]
}
