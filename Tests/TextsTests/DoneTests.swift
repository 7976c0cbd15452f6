import Domain
import Testing
import Texts

@Suite("What was done")
struct DoneTests {
  private let number = CaseNumber(year: 2026, number: 398)

  @Test("counts one referral and several")
  func countsReferrals() {
    let family = ID<Family>(high: 0, low: 1)
    let one = Done.referralsAccepted(family: family, number, isNew: true, count: 1)
    let two = Done.referralsAccepted(family: family, number, isNew: false, count: 2)
    #expect(
      Dutch().describe(one) == "Nieuw dossier Z-2026-00398 begonnen met 1 verwijzing.")
    #expect(Dutch().describe(two) == "Dossier Z-2026-00398 heeft er 2 verwijzingen bij.")
    #expect(English().describe(one) == "New case file Z-2026-00398 begun with 1 referral.")
    #expect(English().describe(two) == "Case file Z-2026-00398 has 2 referrals more.")
  }

  @Test("reports each change of a family in a sentence of its own", arguments: Language.allCases)
  func reportsChanges(language: Language) {
    let family = ID<Family>(high: 0, low: 1)
    let sentences = Done.Change.allCases.map { change in
      words(language).describe(.changed(family: family, number, version: 2, change))
    }
    #expect(Set(sentences).count == sentences.count)
    #expect(sentences.allSatisfy { $0.hasPrefix("Z-2026-00398: ") && $0.hasSuffix(".") })
  }

  @Test("says that a new user came with a new team")
  func reportsUser() {
    let done = Done.userAdded(login("avisser"), newTeam: line("Oost"))
    #expect(Dutch().describe(done) == "Gebruiker avisser toegevoegd, met het nieuwe team Oost.")
    #expect(English().describe(done) == "User avisser added, with the new team Oost.")
    #expect(
      Dutch().describe(.userAdded(login("avisser"), newTeam: nil))
        == "Gebruiker avisser toegevoegd.")
  }

  @Test("says of a dry run that nothing has been saved")
  func reportsDryRun() {
    let report = ImportReport(
      rows: 6000, new: 5950, known: 30, faulty: 20, unknownColumns: ["school", "klas"],
      isDryRun: true)
    #expect(
      Dutch().describe(report)
        == "Proef. 6.000 rijen gelezen: 5.950 nieuw, 30 al bekend, 20 rijen met een fout. Er is "
        + "nog niets opgeslagen. Regie kent deze kolommen niet en slaat ze over: school, klas.")
    #expect(
      English().describe(report)
        == "Dry run. 6,000 rows read: 5,950 new, 30 already known, 20 rows with a fault. Nothing "
        + "has been saved yet. Regie doesn't know these columns and skips them: school, klas.")
  }

  @Test("says where the faulty rows of an import are")
  func reportsImport() {
    let report = ImportReport(rows: 1, faulty: 1, rejectedFile: "fout.csv")
    #expect(
      Dutch().describe(report)
        == "1 rij gelezen: 0 ingelezen, 0 al bekend, 1 rij met een fout. De rijen met fouten staan "
        + "met hun reden in fout.csv.")
    #expect(
      English().describe(ImportReport(rows: 2, new: 2))
        == "2 rows read: 2 imported, 0 already known, no faults.")
  }

  @Test("tells the history of the six")
  func tellsHistory() throws {
    let phone = try PhoneNumber("0612345678")
    let values: [HistoryLine.Value] = [
      .file, .plan(goals: 1), .plan(goals: 3), .coordinator(login("avisser"), name: line("Anna")),
      .contactPoint(name: line("Anna"), phone: phone), .provider(name: line("Kompas")),
      .budget(year: 2026, ceiling: Cents(2_100_000)), .gap,
    ]
    #expect(
      values.map { Dutch().history($0) } == [
        "dossier open", "plan met 1 doel", "plan met 3 doelen", "Anna (avisser)",
        "Anna, 06 12345678", "Kompas", "2026: € 21.000", "ontbreekt",
      ])
    #expect(
      values.map { English().history($0) } == [
        "case file open", "plan with 1 goal", "plan with 3 goals", "Anna (avisser)",
        "Anna, 06 12345678", "Kompas", "2026: €21,000", "missing",
      ])
  }

  @Test(
    "each reason why something stays is a sentence in both languages", arguments: Finality.allCases)
  func finality(_ finality: Finality) {
    for words in [Dutch().why(finality), English().why(finality)] {
      #expect(words.hasSuffix("."))
      #expect(words.count > 30)
    }
  }
}
