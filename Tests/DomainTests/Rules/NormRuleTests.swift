import Domain
import Testing

@Suite("What a norm may be")
struct NormRuleTests {
  @Test("the values a new store starts with are allowed", arguments: Norm.allCases)
  func seeds(_ norm: Norm) throws {
    try norm.check(norm.seed, among: Norms())
    for value in [norm.range.lowerBound - 1, norm.range.upperBound + 1] {
      #expect(throws: Refusal.self) { try norm.check(value, among: Norms()) }
    }
  }

  @Test("a term can't be nought days, approval is no or yes")
  func ranges() {
    #expect(
      throws: Refusal.value(field: .normValue, .numberOutOfRange(lowest: 1, highest: 730))
    ) { try Norm.planTerm.check(0, among: Norms()) }
    #expect(throws: Refusal.value(field: .normValue, .numberOutOfRange(lowest: 0, highest: 1))) {
      try Norm.planApproval.check(2, among: Norms())
    }
  }

  @Test("the band of caseloads isn't turned round")
  func band() throws {
    let norms = Norms([.bandLowest: 18, .bandHighest: 24])
    try Norm.bandLowest.check(24, among: norms)
    try Norm.bandHighest.check(18, among: norms)
    #expect(throws: Refusal.self) { try Norm.bandLowest.check(25, among: norms) }
    #expect(throws: Refusal.self) { try Norm.bandHighest.check(17, among: norms) }
  }
}
