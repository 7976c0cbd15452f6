import Domain
import Testing

@testable import Texts

@Suite("What went wrong, and what to do")
struct TroublesTests {
  @Test("says of each trouble what is the matter and what to do", arguments: Language.allCases)
  func adviceIsWhole(language: Language) {
    for advice in allAdvice(language) {
      for half in [advice.matter, advice.remedy] {
        #expect(half.hasSuffix(".") && half.count > 5, "\(half)")
        #expect(!half.contains("..") && !half.contains("  "), "\(half)")
      }
      #expect(advice.matter != advice.remedy)
    }
  }

  @Test("words every refusal and trouble with a full stop", arguments: Language.allCases)
  func sentencesEnd(language: Language) {
    let words = words(language)
    let sentences =
      ErrorExamples.troubles.map { words.describe($0) }
      + ErrorExamples.refusals.map { words.describe($0) }
      + ErrorExamples.valueFaults.map { words.describe($0) }
      + ErrorExamples.referrerFaults.map { words.describe($0) }
      + ErrorExamples.denials.map { words.describe($0) }
      + ErrorExamples.storeTroubles.map { words.describe($0) }
      + ErrorExamples.findings.map { words.describe($0) }
      + ErrorExamples.problems.map { words.remedy($0) }
    #expect(sentences.allSatisfy { $0.hasSuffix(".") })
  }

  @Test("writes no English in Dutch")
  func noEnglishInDutch() {
    let english: Set = [
      "the", "this", "there", "not", "no", "you", "your", "and", "or", "with", "family",
      "referral", "coordinator", "provider", "store", "file", "log", "isn't", "can't", "choose",
      "fill",
    ]
    for advice in allAdvice(.dutch) {
      #expect(wordSet(advice.text).isDisjoint(with: english), "\(advice.text)")
    }
  }

  @Test("writes no Dutch in English")
  func noDutchInEnglish() {
    let dutch: Set = [
      "de", "het", "een", "dit", "niet", "geen", "je", "van", "gezin", "aanbieder", "regisseur",
      "opslag", "logboek", "kies", "vul", "met",
    ]
    for advice in allAdvice(.english) {
      #expect(wordSet(advice.text).isDisjoint(with: dutch), "\(advice.text)")
    }
  }

  @Test("addresses staff as je, never as u")
  func addressesStaff() {
    for advice in allAdvice(.dutch) {
      #expect(wordSet(advice.text).isDisjoint(with: ["u", "uw"]), "\(advice.text)")
    }
  }

  @Test("puts the field before its fault and shows the form that is expected")
  func namesTheField() {
    let birth = Refusal.value(field: .birth, .notADate)
    #expect(
      Dutch().describe(birth)
        == "Geboortedatum: dit is geen datum. Een datum schrijf je als 31-12-2026.")
    #expect(
      English().describe(birth) == "Date of birth: this is no date. Write a date as 31-12-2026.")
    #expect(
      Dutch().describe(Refusal.value(field: .houseNumber, .tooLong(limit: 1000)))
        == "Huisnummer: dit is te lang. Gebruik hoogstens 1.000 tekens.")
  }

  @Test("says of a plan without an action what it needs")
  func planNeedsAction() {
    #expect(
      Dutch().describe(Refusal.planNeedsAction)
        == "Elk plan heeft minstens één doel met één actie nodig. Voeg een actie toe.")
  }

  @Test("uses the article that belongs to each of the six")
  func articles() {
    let first = One.allCases.map { Dutch().advice(on: Refusal.sameAsCurrent($0)).matter }
    #expect(
      first == [
        "Dit is al het gezin.", "Dit is al het plan.", "Dit is al de regisseur.",
        "Dit is al het aanspreekpunt.", "Dit is al de aanbieder.", "Dit is al het budget.",
      ])
  }

  @Test("names the missing right, who has it and who can give it")
  func denial() {
    let denial = Denial(right: .writeProviders, reason: .roleLacksRight)
    #expect(
      Dutch().describe(denial)
        == "Je hebt geen rol met het recht: aanbieders toevoegen en wijzigen. Dit recht hoort bij: "
        + "inkoop en control. De beheerder kan je zo'n rol geven.")
  }

  @Test("says for each right who has it", arguments: Right.allCases, Language.allCases)
  func denials(right: Right, language: Language) {
    let words = words(language)
    let text = words.describe(Denial(right: right, reason: .roleLacksRight))
    #expect(text.contains(words.name(of: right)) && !text.contains(": ."))
  }

  @Test("gives line, column and value of a fault in a file")
  func placesFaults() {
    let fault = ImportFault(
      line: 1014, column: "geboortedatum", value: "31-02-2010", problem: .value(.notADate))
    #expect(
      Dutch().describe(fault)
        == "Regel 1014, geboortedatum \"31-02-2010\": dit is geen datum. Een datum schrijf je als "
        + "31-12-2026.")
    let bsn = ImportFault(
      line: 3, column: "bsn", value: nil, problem: .value(.bsnForm))
    #expect(
      English().describe(bsn)
        == "Line 3, bsn: these aren't nine digits. Write a BSN as 123456782; a zero in front belongs "
        + "to it.")
    let file = ImportFault(line: 1, column: nil, value: nil, problem: .missingColumn("bsn"))
    #expect(
      Dutch().describe(file)
        == "Regel 1: de kolom bsn ontbreekt. Voeg de kolom toe aan de eerste regel en de rijen.")
  }

  @Test("lists what can be chosen, but never a whole register")
  func listsChoices() {
    let many = (1...40).map { String($0) }
    #expect(
      Dutch().describe(ValueFault.unknownCode(allowed: ["M", "V", "O"]))
        == "Dit staat niet in de lijst. Kies uit: M, V, O.")
    #expect(Dutch().advice(on: ValueFault.unknownCode(allowed: many)).remedy.count < 60)
    #expect(
      Dutch().describe(ValueFault.unknownCode(allowed: []))
        == "Dit staat niet in de lijst. Kies een waarde uit de lijst.")
  }

  @Test("sounds the alarm unless only the clock went back", arguments: Language.allCases)
  func alarms(language: Language) {
    let remedies = Set(ErrorExamples.findings.map { words(language).advice(on: $0).remedy })
    #expect(remedies.count == 2)
  }

  private func allAdvice(_ language: Language) -> [Advice] {
    let words = words(language)
    return ErrorExamples.troubles.map { words.advice(on: $0) }
      + ErrorExamples.valueFaults.map { words.advice(on: $0) }
      + ErrorExamples.problems.map { words.advice(on: $0) }
  }
}
