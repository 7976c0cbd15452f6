import Domain
import Texts

// The form of a report: of what time, and of what alone.
extension FormBuilder {
  var reportFields: [FormField] {
    guard let question = subject.report else { return [] }
    let types = ReferrerType.allCases.map {
      Choice(id: $0.rawValue, label: words.name(of: $0))
    }
    var from = FormField(
      .fromDay, .day, required: true, text: Self.written(question.fromDay))
    from.startsHere = true
    return [
      from,
      FormField(
        .untilDay, .day, required: true, text: Self.written(question.toDay.adding(days: -1))),
      FormField(.team, .line(limit: 200), text: question.filter.team?.text ?? ""),
      .remote(
        .municipality, .municipalities,
        chosen: question.filter.municipality.map { Choice(id: $0.text, label: $0.text) },
        required: false),
      .choice(
        .referrerType, types, chosen: question.filter.referrer?.rawValue, required: false),
    ]
  }

  /// With its year: a report looks back.
  private static func written(_ day: Day) -> String { "\(day.day)-\(day.month)-\(day.year)" }
}

extension FormReader {
  func reportCommand() throws -> Command? {
    guard var question = subject.report else { return nil }
    question.fromDay = try day(.fromDay) ?? question.fromDay
    question.toDay = (try day(.untilDay)).map { $0.adding(days: 1) } ?? question.toDay
    question.filter.team = try optional(.team) { try Line($0) }
    question.filter.municipality = try municipality()
    question.filter.referrer = try optional(.referrerType) {
      guard let type = ReferrerType(rawValue: $0) else { throw ValueFault.empty }
      return type
    }
    return .report(.show(question))
  }
}
