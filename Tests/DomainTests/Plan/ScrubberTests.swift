import Testing

@testable import Domain

@Suite("Taking out where somebody lives and how he is called")
struct ScrubberTests {
  @Test(
    "finds a number or a postal code however it is written",
    arguments: [
      ("bel 0687654321 nu", "bel … nu"), ("bel 06-8765 4321 nu", "bel … nu"),
      ("(06) 87.65.43.21", "(…"), ("woont in 2514 AA", "woont in …"), ("2514aa-huis", "…-huis"),
      ("bel 0612345678", "bel 0612345678"), ("", ""), ("2514", "2514"),
    ])
  func finds(_ text: String, _ expected: String) {
    #expect(Scrubber(["0687654321", "2514AA"]).scrubbed(text) == expected)
  }

  @Test("leaves a text alone where there is nothing to hide, or too little to know it by")
  func nothing() {
    #expect(Scrubber([]).scrubbed("2514 AA 06") == "2514 AA 06")
    #expect(Scrubber(["06", "-"]).scrubbed("06 - 06") == "06 - 06")
  }
}
