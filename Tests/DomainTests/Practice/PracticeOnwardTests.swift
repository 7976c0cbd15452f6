import Domain
import Testing

@Suite("Referred on after the practice finished")
struct PracticeOnwardTests {
  @Test(
    "within six months is until the same day of the month",
    arguments: [
      ("2026-01-15", "2026-01-15", true), ("2026-01-15", "2026-07-14", true),
      ("2026-01-15", "2026-07-15", false), ("2026-01-15", "2026-01-14", false),
      ("2025-10-31", "2026-04-30", true), ("2025-10-31", "2026-05-01", false),
      ("2025-08-31", "2026-02-28", true), ("2025-08-31", "2026-03-01", false),
    ])
  func within(_ ended: String, _ day: String, _ isWithin: Bool) throws {
    #expect(try PracticeOnward.isWithin(6, of: Day(ended), Day(day)) == isWithin)
  }

  @Test("who was sent elsewhere or stayed away isn't solved")
  func outcomes() {
    #expect(
      PracticeOutcome.allCases.filter(\.isKept) == [.solved, .advice, .schoolOrYouthHealth])
  }
}
