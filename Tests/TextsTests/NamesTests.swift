import Domain
import Testing
import Texts

@Suite("Names of things")
struct NamesTests {
  @Test("shows the six as GPRAZB in both languages", arguments: Language.allCases)
  func lettersOfTheSix(language: Language) {
    let words = words(language)
    #expect(One.allCases.map(words.letter(of:)).joined() == "GPRAZB")
  }

  @Test("names the six in the words of the field")
  func namesTheSix() {
    #expect(
      One.allCases.map { Dutch().name(of: $0) }
        == ["gezin", "plan", "regisseur", "aanspreekpunt", "aanbieder", "budget"])
  }

  @Test("gives everything a name, no two in a list the same", arguments: Language.allCases)
  func namesAreDistinct(language: Language) {
    for list in allNames(words(language)) {
      #expect(list.allSatisfy { !$0.isEmpty && $0 == trimmed($0) }, "\(list)")
      #expect(Set(list).count == list.count, "\(list)")
    }
  }

  @Test("has another name in English unless the word is the same in both languages")
  func namesDiffer() {
    let same = zip(allNames(Dutch()), allNames(English())).flatMap { dutch, english in
      zip(dutch, english).filter { $0 == $1 }.map(\.0)
    }
    #expect(
      Set(same) == [
        "plan", "budget", "professional", "BSN", "Team", "Budget", "Later", "Fte",
        "Product", "Contract", "Route", "crisis", "Crisis", "School", "Mentor", "Norm", "SKJ",
        "BIG",
      ])
  }

  @Test("speaks of what a person did in the log, never of codes", arguments: Language.allCases)
  func eventsAreWords(language: Language) {
    let names = EventName.allCases.map { words(language).name(of: $0) }
    #expect(names.allSatisfy { $0.first?.isUppercase == true && !$0.contains(".") })
  }

  @Test("says what a person did in the users' words")
  func eventsInDutch() {
    #expect(Dutch().name(of: EventName.familyRead) == "Dossier geopend (gelezen)")
    #expect(Dutch().name(of: EventName.rowUpdated) == "Gegevens gewijzigd")
    #expect(Dutch().name(of: EventName.contactPointSet) == "Aanspreekpunt ingesteld")
  }
}

private func trimmed(_ text: String) -> String {
  text.split(separator: " ").joined(separator: " ")
}

private func allNames(_ words: any Phrases) -> [[String]] {
  [
    One.allCases.map { words.name(of: $0) },
    [OneState.present, .missing, .overdue].map { words.name(of: $0) },
    Role.allCases.map { words.name(of: $0) },
    Right.allCases.map { words.name(of: $0) },
    FieldName.allCases.map { words.name(of: $0) },
    Gender.allCases.map { words.name(of: $0) },
    MemberRole.allCases.map { words.name(of: $0) },
    RelationKind.allCases.map { words.name(of: $0) },
    RiskLevel.allCases.map { words.name(of: $0) },
    NoteKind.allCases.map { words.name(of: $0) },
    WorkKind.allCases.map { words.name(of: $0) },
    ActionDoer.allCases.map { words.name(of: $0) },
    PlanState.allCases.map { words.name(of: $0) },
    ReferralState.allCases.map { words.name(of: $0) },
    ReferrerType.allCases.map { words.name(of: $0) },
    Urgency.allCases.map { words.name(of: $0) },
    CommitmentRoute.allCases.map { words.name(of: $0) },
    CareForm.allCases.map { words.name(of: $0) },
    CommitmentState.allCases.map { words.name(of: $0) },
    EndReason.allCases.map { words.name(of: $0) },
    FurtherHelp.allCases.map { words.name(of: $0) },
    StopReason.allCases.map { words.name(of: $0) },
    InvolvedHelpKind.allCases.map { words.name(of: $0) },
    CustodyKind.allCases.map { words.name(of: $0) },
    SchoolAbsence.Kind.allCases.map { words.name(of: $0) },
    Milestone.allCases.map { words.name(of: $0) },
    ExtendedCareGround.allCases.map { words.name(of: $0) },
    AftercareOutcome.allCases.map { words.name(of: $0) },
    OutcomeInformant.allCases.map { words.name(of: $0) },
    HomeKind.allCases.map { words.name(of: $0) },
    StayKind.allCases.map { words.name(of: $0) },
    ResidenceGround.allCases.map { words.name(of: $0) },
    Norm.allCases.map { words.name(of: $0) },
    TeamFact.allCases.map { words.name(of: $0) },
    CodeList.allCases.map { words.name(of: $0) },
    RegistrationKind.allCases.map { words.name(of: $0) },
    ProfessionalRegistration.State.allCases.map { words.name(of: $0) },
    EventName.allCases.map { words.name(of: $0) },
    MatchReason.allCases.map { words.name(of: $0) },
    FamilyOrder.allCases.map { words.name(of: $0) },
    WorklistTab.allCases.map { words.name(of: $0) },
    ReferralTab.allCases.map { words.name(of: $0) },
    Custody.allCases.map { words.name(of: $0) },
    ConsentGiver.allCases.map { words.name(of: $0) },
    ConsentAnswer.allCases.map { words.name(of: $0) },
    PracticeState.allCases.map { words.name(of: $0) },
    PracticeOutcome.allCases.map { words.name(of: $0) },
    PracticeTab.allCases.map { words.name(of: $0) },
    FeedbackKind.allCases.map { words.name(of: $0) },
  ]
}
