package import Domain
package import Texts

/// Who looked at a family's file, on paper for the family.
package enum AccessReportPaper {
  package static func page(_ report: AccessReport, _ words: any Phrases) -> PrintedPage {
    let title = words.word(AccessWord.reportTitle)
    let period = words.longDay(report.from) + " – " + words.longDay(report.until)
    var parts: [PrintedPage.Part] = [
      .title(title), .fact(words.name(of: FieldName.caseNumber), report.caseNumber.text),
      .fact(words.name(of: FieldName.recipient), report.recipient.text),
      .fact(words.word(AccessWord.reportPeriod), period), .text(""),
      .text(words.word(AccessWord.reportIntro)),
    ]
    if report.lines.isEmpty { parts.append(.text(words.word(AccessWord.reportEmpty))) }
    var day: Day?
    for line in report.lines {
      if line.day != day { parts.append(.heading(words.longDay(line.day))) }
      day = line.day
      parts.append(.item(text(line, words)))
    }
    return PrintedPage(title: title, language: words.language.rawValue, parts: parts)
  }

  static func text(_ line: AccessReportLine, _ words: any Phrases) -> String {
    let role = Role(rawValue: line.role).map { words.name(of: $0) } ?? line.role
    let event = EventName(rawValue: line.event).map { words.name(of: $0) } ?? line.event
    var text = "\(line.name.text) (\(role)): \(event)"
    if line.times > 1 { text += " (\(line.times)×)" }
    if let basis = line.basis { text += ", " + words.basis(basis) }
    if line.isEmergency { text += ", " + words.word(AccessWord.reportEmergency) }
    if let account = line.account {
      text += ", " + words.word(AccessWord.reportAccount(account.text))
    }
    if line.wasDenied { text += ", " + words.word(AccessWord.reportDenied) }
    return text
  }
}
