import Domain
import Testing

@Suite("The meldcode")
struct ProtocolRuleTests {
  @Test("its steps follow one after another, and end with the fifth")
  func order() {
    #expect(ProtocolRule.next(after: []) == .signals)
    #expect(ProtocolRule.next(after: [.signals, .consultation]) == .talk)
    #expect(ProtocolRule.next(after: ProtocolStage.allCases) == nil)
  }

  @Test("points to a report for acute or structural unsafety, or a no to one of the last three")
  func framework() {
    let calm: [ConsiderationKind: Bool] = [
      .suspicionStands: true, .acuteOrStructural: false, .helpPossible: true, .helpAccepted: true,
      .helpWorksInTime: true,
    ]
    #expect(!ProtocolRule.saysReport(calm))
    #expect(ProtocolRule.saysReport(calm.merging([.acuteOrStructural: true]) { $1 }))
    for kind in [ConsiderationKind.helpPossible, .helpAccepted, .helpWorksInTime] {
      let answers = calm.merging([kind: false]) { $1 }
      #expect(ProtocolRule.saysReport(answers), "\(kind)")
      #expect(!ProtocolRule.saysReport(answers.merging([.suspicionStands: false]) { $1 }))
    }
  }

  @Test("refuses a weighing in which a consideration is left open, by its name")
  func open() throws {
    let why = try Line("Gesproken met school")
    let all = ConsiderationKind.allCases.map { NewConsideration(kind: $0, answer: true, why: why) }
    try ProtocolRule.check(all)
    for kind in ConsiderationKind.allCases {
      #expect(throws: Refusal.safety(.considerationMissing(kind))) {
        try ProtocolRule.check(all.filter { $0.kind != kind })
      }
    }
  }

  @Test("asks why the parents weren't told, and why nothing is reported against the framework")
  func reasons() throws {
    let stands: [ConsiderationKind: Bool] = [.suspicionStands: true, .acuteOrStructural: true]
    let why = try Line("Het maakt het thuis gevaarlijker")
    func ruling(
      _ decision: ProtocolDecision, informed: Bool = true, whyNot: Line? = nil,
      deviation: Line? = nil
    ) -> ProtocolStep.Ruling {
      ProtocolStep.Ruling(
        decision: decision, parentsInformed: informed, whyNotInformed: whyNot,
        deviation: deviation)
    }
    try ProtocolRule.check(ruling(.report), weighed: stands)
    try ProtocolRule.check(ruling(.report, informed: false, whyNot: why), weighed: stands)
    #expect(throws: Refusal.safety(.parentsNotInformed)) {
      try ProtocolRule.check(ruling(.report, informed: false), weighed: stands)
    }
    #expect(throws: Refusal.safety(.saysReport)) {
      try ProtocolRule.check(ruling(.help), weighed: stands)
    }
    try ProtocolRule.check(ruling(.help, deviation: why), weighed: stands)
    #expect(throws: Refusal.safety(.suspicionStands)) {
      try ProtocolRule.check(ruling(.nothing, deviation: why), weighed: stands)
    }
    try ProtocolRule.check(ruling(.nothing), weighed: [.suspicionStands: false])
  }
}
