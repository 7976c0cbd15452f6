import Domain
import Screens

/// Children in a practice, for the screens' tests.
enum PracticeSample {
  static func content(
    _ name: String = "Fleur Hoekstra", birth: String = "2013-04-03", isComplete: Bool = false
  ) -> PracticeContent {
    var content = Sample.sure(
      try PracticeContent(
        name: PersonName(loose: name) ?? PersonName(given: "", prefix: "", surname: name),
        birth: BirthDate(birth),
        request: Prose("Slaapt slecht sinds de scheiding en piekert over school.")))
    guard isComplete else { return content }
    content.gender = .female
    content.municipality = Sample.sure(try MunicipalityCode("0518"))
    content.practitionerName = Sample.line("Huisartsenpraktijk De Linde")
    content.sharedText = Sample.sure(try Prose("Slaapt slecht en piekert."))
    return content
  }

  static func record(_ number: UInt64, _ content: PracticeContent) -> PracticeRecord {
    PracticeRecord(
      id: Sample.id(number), team: Sample.team, author: Sample.visser.id,
      notedOn: Sample.day("2026-11-20"), content: content)
  }

  static let consents: [PracticeConsent] = [.youth, .mother].enumerated().map { place, giver in
    PracticeConsent(
      id: Sample.id(UInt64(820 + place)), record: Sample.id(801), giver: giver, number: 1,
      answer: .yes, onDay: Sample.today)
  }

  static let page = PracticeRecordPage(
    record: record(801, content(isComplete: true)),
    talks: [
      PracticeTalk(
        id: Sample.id(810), record: Sample.id(801), onDay: Sample.day("2026-11-20"), minutes: 30,
        withWhom: Sample.line("Fleur en moeder"))
    ], consents: consents, givers: [.youth, .mother, .father])

  static let referral = Referral(
    id: Sample.id(903), team: Sample.team,
    content: Sample.sure(
      try content("Eva Kuipers", birth: "2011-02-14", isComplete: true).referral(on: Sample.today))
      ?? Sample.referrals.rows[0].referral.content,
    author: Sample.visser.id)

  static let accepted: (Referral, ReferralStory) = {
    var referral = Self.referral
    referral.state = .accepted
    referral.family = Sample.id(398)
    referral.decidedOn = Sample.today
    let step = ReferralStep(
      id: Sample.id(830), referral: referral.id, number: 1, state: .accepted, onDay: Sample.today,
      author: Sample.visser.id, reason: nil)
    return (referral, ReferralStory(steps: [step], coordinator: Sample.visser))
  }()

  static let answer = accepted

  static let rows: [PracticeTab: [PracticeRow]] = [
    .concept: [
      PracticeRow(.record(page.record), talks: 1, missing: page.missing),
      PracticeRow(.record(record(802, content("Milan Postma", birth: "2018-06-01")))),
    ],
    .sent: [PracticeRow(.referral(referral, ReferralStory()))],
    .answered: [PracticeRow(.referral(accepted.0, accepted.1))],
  ]
}
