import Domain
import Testing

@testable import Texts

@Suite("The catalogue of errors")
struct ErrorCatalogueTests {
  @Test("lists each code once, in order, with the same codes in both languages")
  func codesAreUnique() {
    let dutch = ErrorCatalogue.items(Dutch()).map(\.code)
    #expect(dutch == Set(dutch).sorted())
    #expect(dutch == ErrorCatalogue.items(English()).map(\.code))
  }

  @Test("has an example of every refusal of the rules")
  func coversRefusals() {
    #expect(Set(ErrorExamples.refusals.map(RefusalKind.init)) == Set(RefusalKind.allCases))
  }

  @Test("has an example of every fault in a value")
  func coversValueFaults() {
    #expect(Set(ErrorExamples.valueFaults.map(ValueKind.init)) == Set(ValueKind.allCases))
  }

  @Test("has an example of every fault in a referrer")
  func coversReferrerFaults() {
    #expect(Set(ErrorExamples.referrerFaults.map(ReferrerKind.init)) == Set(ReferrerKind.allCases))
  }

  @Test("has an example of every missing right")
  func coversDenials() {
    #expect(Set(ErrorExamples.denials.map(DenialKind.init)) == Set(DenialKind.allCases))
  }

  @Test("has an example of everything wrong with the store")
  func coversStoreTroubles() {
    #expect(Set(ErrorExamples.storeTroubles.map(StoreKind.init)) == Set(StoreKind.allCases))
  }

  @Test("has an example of everything a check of the ledger finds")
  func coversFindings() {
    #expect(Set(ErrorExamples.findings.map(FindingKind.init)) == Set(FindingKind.allCases))
  }

  @Test("has an example of every problem of a file")
  func coversProblems() {
    #expect(Set(ErrorExamples.problems.map(ProblemKind.init)) == Set(ProblemKind.allCases))
  }

  @Test("has an example of every kind of trouble")
  func coversTroubles() {
    #expect(Set(ErrorExamples.troubles.map(TroubleKind.init)) == Set(TroubleKind.allCases))
  }

  @Test("lists the code of everything that can be thrown or reported")
  func coversCodes() {
    let listed = Set(ErrorCatalogue.items(Dutch()).map(\.code))
    let thrown = ErrorExamples.troubles.map(\.code) + ErrorExamples.problems.map(\.code)
    #expect(listed == Set(thrown))
  }

  @Test("gives different things different codes")
  func codesTellApart() {
    let refusals = ErrorExamples.refusals.map(\.code)
    #expect(Set(refusals).count == refusals.count)
    let stores = ErrorExamples.storeTroubles.map(\.code)
    #expect(Set(stores).count == stores.count)
    let problems = ErrorExamples.problems.map(\.code)
    #expect(Set(problems).count == problems.count)
  }

  @Test("makes a page with both languages beside each code")
  func makesPage() {
    let page = ErrorCatalogue.markdown()
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let rows = lines.filter { $0.hasPrefix("| `") }
    #expect(rows.count == ErrorCatalogue.items(Dutch()).count)
    #expect(rows.allSatisfy { $0.split(separator: "|").count == 5 })
    #expect(
      lines.contains(
        "| `plan.needsAction` | Elk plan heeft minstens één doel met één actie nodig. | Voeg een "
          + "actie toe. | Every plan needs at least one goal with one action. | Add an action. |"))
    #expect(page.hasPrefix("# ") && page.hasSuffix("|\n"))
  }
}
