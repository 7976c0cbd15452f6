import Domain
import Testing
import Texts

@Suite("Reasons in the worklist")
struct RemindersTests {
  @Test("says a reason shortly, as the worklist shows it")
  func saysReasons() {
    let mother = line("Moeder terugbellen")
    #expect(reason(.callBack, due: 0, subject: mother) == "Moeder terugbellen")
    #expect(reason(.planTerm, due: 4) == "Gezinsplan vóór 27 nov")
    #expect(reason(.evaluation, due: -4) == "Evaluatie van het plan")
    #expect(reason(.contactNorm, due: 2) == "Contact met het gezin")
    #expect(reason(.contactNorm, due: -2) == "Te lang geen contact")
    #expect(reason(.coordinatorMissing, due: 1) == "Zonder regisseur")
    #expect(reason(.providerEnded, due: 60) == "Aanbieder t/m 22 jan 2027")
    #expect(reason(.providerEnded, due: -1) == "Aanbieder afgelopen")
    #expect(reason(.actionLate, due: -1, subject: line("Mentor bellen")) == "Actie: Mentor bellen")
  }

  @Test("cuts a long title to the column and says that it goes on")
  func cutsTitles() {
    let title = line("De mentor van school bellen over het verzuim van Sem")
    #expect(reason(.workItem, due: 0, subject: title) == "De mentor van school bellen…")
    let wide = reason(.callBack, due: 0, subject: line(String(repeating: "家", count: 30)))
    #expect(wide == String(repeating: "家", count: 13) + "…")
  }

  @Test("keeps every reason within 28 columns on any day", arguments: Language.allCases)
  func reasonsFit(language: Language) {
    let words = words(language)
    let subjects = [nil, line("Moeder terugbellen"), line(String(repeating: "é家", count: 90))]
    for kind in Reminder.Reason.allCases {
      for offset in stride(from: -800, through: 800, by: 7) {
        let due = today.adding(days: offset)
        let reminder = Reminder(kind, due: due, showFrom: due)
        for subject in subjects {
          let text = words.reason(reminder, subject: subject, today: today)
          #expect(!text.isEmpty && columns(text) <= 28, "\(text)")
        }
      }
    }
  }

  @Test("explains what is due, by which norm, since when and what to do")
  func explains() {
    let reminder = Reminder(
      .contactPointMissing, due: day("2026-11-16"), showFrom: day("2026-11-09"))
    #expect(
      Dutch().explain(reminder, subject: nil, today: today)
        == "Dit gezin heeft geen aanspreekpunt. De termijn was 16 november 2026, 7 dagen geleden "
        + "(norm: aanspreekpunt, in werkdagen). Dit staat sinds 9 november 2026 in de "
        + "werkvoorraad. Spreek af wie het gezin kan bellen en stel het aanspreekpunt in.")
    #expect(
      English().explain(reminder, subject: nil, today: today)
        == "This family has no contact point. The deadline was 16 November 2026, 7 days ago (norm: "
        + "contact point, in working days). It has been in the worklist since 9 November 2026. "
        + "Agree whom the family can call, and set the contact point.")
  }

  @Test("explains a promised call-back with its time")
  func explainsCallBack() {
    let reminder = Reminder(.callBack, due: today, showFrom: today, at: time("10:00"))
    #expect(
      Dutch().explain(reminder, subject: line("Moeder"), today: today)
        == "Je zou terugbellen: Moeder. De termijn is vandaag, 23 november 2026 om 10:00 uur. Dit "
        + "staat sinds 23 november 2026 in de werkvoorraad. Bel en handel het daarna af.")
  }

  @Test("explains every reason in whole sentences on any day", arguments: Language.allCases)
  func explainsAll(language: Language) {
    let words = words(language)
    for kind in Reminder.Reason.allCases {
      for offset in [-40, -1, 0, 1, 40] {
        let due = today.adding(days: offset)
        let reminder = Reminder(kind, due: due, showFrom: due.adding(days: -3))
        let text = words.explain(reminder, subject: line("Sem"), today: today)
        #expect(text.hasSuffix(".") && !text.contains("..") && !text.contains("  "), "\(text)")
        #expect(text.contains(words.longDay(due)))
      }
    }
  }

  private func reason(
    _ kind: Reminder.Reason, due offset: Int, subject: Line? = nil
  ) -> String {
    let due = today.adding(days: offset)
    let reminder = Reminder(kind, due: due, showFrom: due)
    return Dutch().reason(reminder, subject: subject, today: today)
  }
}
