import Domain
import Testing

@Suite("Two files of which one goes, when it isn't safe")
struct MergingInCrisisTests {
  @Test("two open crises, and two stops of messages, are settled first; one of each goes along")
  func settled() throws {
    let (quiet, crisis, block) = (
      facts(1), facts(2, crisis: true), facts(3, block: true)
    )
    #expect(throws: Never.self) { try MergeRule.check(quiet, crisis) }
    #expect(throws: Never.self) { try MergeRule.check(crisis, block) }
    #expect(throws: Refusal.merge(.twoCrises)) {
      try MergeRule.check(crisis, facts(4, crisis: true))
    }
    #expect(throws: Refusal.merge(.twoMessageBlocks)) {
      try MergeRule.check(block, facts(4, block: true))
    }
  }

  private func facts(_ number: UInt64, crisis: Bool = false, block: Bool = false) -> MergeFacts {
    MergeFacts(
      family: ID(high: 0, low: number), caseNumber: CaseNumber(year: 2026, number: Int(number)),
      isOpen: true, risk: .high, hasOpenHandover: false, hasOpenProtocol: false,
      hasOpenCrisis: crisis, hasMessageBlock: block)
  }
}
