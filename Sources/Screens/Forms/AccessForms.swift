import Domain
import Texts

// The forms of who may see what: their fields, and the command each makes.
extension FormBuilder {
  func accessFields(_ name: FormName) -> [FormField] {
    switch name {
    case .readingRemark: [FormField(.remark, .line(limit: 200), required: true)]
    case .emergency:
      [
        FormField(
          .caseNumber, .line(limit: 20), required: true,
          text: subject.reference?.caseNumber.text ?? ""),
        FormField(.reason, .line(limit: 200), required: true),
      ]
    case .reviewEmergency:
      [
        .choice(
          .reviewOutcome,
          ReviewOutcome.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }),
        FormField(.remark, .line(limit: 200)),
      ]
    case .restrict:
      [
        FormField(.reason, .line(limit: 200), required: true),
        FormField(.admitted, .line(limit: 200)),
      ]
    case .revealBSN: [FormField(.reason, .line(limit: 200), required: true)]
    case .askExpert:
      [
        FormField(.user, .line(limit: 32), required: true, label: .fieldExpert),
        FormField(.question, .line(limit: 200), required: true),
        FormField(
          .untilDay, .day, required: true, label: .fieldUntil, text: text(today.adding(days: 28))),
      ]
    case .giveAdvice:
      [
        FormField(
          .discipline, .line(limit: 100), required: true,
          text: words.name(of: Role.behaviourExpert)),
        FormField(.advice, .prose(rows: 8), required: true),
      ]
    default: []
    }
  }
}

extension FormReader {
  func accessCommand(_ name: FormName) throws -> AccessCommand? {
    switch name {
    case .readingRemark:
      let remark = try line(.remark)
      return subject.family.map { .giveReason(.id($0), .other, remark: remark) }
    case .emergency:
      let number = try value(.caseNumber) { try CaseNumber($0) }
      return .openEmergency(.number(number), reason: try line(.reason))
    case .reviewEmergency:
      let remark = try optionalLine(.remark)
      guard let number = subject.emergency,
        let outcome = ReviewOutcome(rawValue: text(.reviewOutcome))
      else { return nil }
      return .review(number: number, outcome, remark: remark)
    case .restrict:
      let reason = try line(.reason)
      let names = try logins(text(.admitted))
      return subject.family.map {
        .restrict($0, reason: reason, admitting: names, expecting: version)
      }
    case .revealBSN:
      let reason = try line(.reason)
      guard let family = subject.family, let person = subject.person else { return nil }
      return .revealBSN(family, person, reason: reason)
    case .askExpert:
      let login = try value(.user) { try Login($0) }
      let question = try line(.question)
      let until = try value(.untilDay) { try Day.parse(typed: $0, today: today) }
      return subject.family.map {
        .askExpert($0, login, question: question, until: until, expecting: version)
      }
    case .giveAdvice:
      let discipline = try line(.discipline)
      let text = try value(.advice) { try Prose($0) }
      return subject.family.map { .advise(.id($0), discipline: discipline, text) }
    default: return nil
    }
  }

  /// Logins with commas or blanks between them.
  private func logins(_ text: String) throws -> [Login] {
    var found: [Login] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      do throws(ValueFault) { found.append(try Login(part.description)) } catch {
        throw Refusal.value(field: .admitted, error)
      }
    }
    return found
  }
}
