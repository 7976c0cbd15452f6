import ArgumentParser
import Domain
import Texts

struct MeetingBranch: Branch {
  static let place = CommandName.meeting
  static let word = "meeting"
  static var parts: [any ParsableCommand.Type] {
    [
      MeetingList.self, MeetingPrepare.self, MeetingChange.self, MeetingInvite.self,
      MeetingUninvite.self, MeetingDecide.self, MeetingHold.self, MeetingCancel.self,
    ]
  }
}

struct MeetingList: Leaf {
  static let place = CommandName.meetingList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let lines = try office.meetings(try office.family(family.caseNumber))
    let words = Wording.phrases
    Rows(
      columns: [.number, .since, .state, .what, .who, .result],
      cells: lines.map { line in
        [
          "\(line.meeting.number)", line.meeting.plan.onDay.iso,
          words.name(of: line.meeting.state), line.meeting.plan.question.text,
          line.attendees.map(\.content.name.text).joined(separator: "; "),
          line.decisions.map(\.text.text).joined(separator: "; "),
        ]
      }, json: lines.map(json)
    ).write(output.format)
  }

  private func json(_ line: MeetingLine) -> JSON {
    .object([
      ("number", .number(line.meeting.number)),
      ("question", .text(line.meeting.plan.question.text)),
      ("day", .text(line.meeting.plan.onDay.iso)),
      ("time", .optional(line.meeting.plan.at?.text)),
      ("place", .optional(line.meeting.plan.place?.text)),
      ("state", .text(line.meeting.state.rawValue)),
      ("outcome", .optional(line.meeting.outcome?.text)),
      ("attendees", .list(line.attendees.map(attendee))),
      ("decisions", .list(line.decisions.map(decision))),
    ])
  }

  private func attendee(_ attendee: MeetingAttendee) -> JSON {
    .object([
      ("number", .number(attendee.number)), ("name", .text(attendee.content.name.text)),
      ("person", .optional(attendee.content.person?.uuid)),
      ("mayHear", .text(attendee.content.maySay.text)),
      ("ground", .optional(attendee.content.ground?.rawValue)),
      ("present", attendee.wasPresent.map { .bool($0) } ?? .null),
    ])
  }

  private func decision(_ decision: MeetingDecision) -> JSON {
    let became =
      switch decision.result {
      case .action: "action"
      case .work: "work"
      }
    return .object([
      ("number", .number(decision.number)), ("text", .text(decision.text.text)),
      ("who", .text(decision.doerName.text)), ("due", .text(decision.dueOn.iso)),
      ("became", .text(became)),
    ])
  }
}

struct MeetingPrepare: Leaf {
  static let place = CommandName.meetingPrepare
  static let word = "prepare"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @OptionGroup var content: MeetingContent

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    try office.meeting(page, .prepare(try content.read(office)), family)
  }
}

struct MeetingChange: Leaf {
  static let place = CommandName.meetingChange
  static let word = "change"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.meetingNumber)) var number: Int
  @OptionGroup var content: MeetingContent

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let line = try office.meeting(number, page)
    try office.meeting(page, .change(line.meeting.id, try content.read(office)), family)
  }
}

/// What a meeting is about, and when.
struct MeetingContent: ParsableArguments {
  @Option(help: .of(.meetingQuestion)) var question: String
  @Option(help: .of(.meetingDay)) var on: String
  @Option(help: .of(.at)) var at: String?
  @Option(help: .of(.meetingPlace)) var place: String?

  func read(_ office: Office) throws -> NewMeeting {
    guard let day = try office.day(.fromDay, on) else {
      throw Ending.trouble(.refused(.value(field: .fromDay, .empty)))
    }
    return NewMeeting(
      question: try line(.meetingQuestion, question, limit: 300), onDay: day,
      at: try regie.read(.atTime, at) { (text) throws(ValueFault) in try ClockTime(text) },
      place: try line(.meetingPlace, place))
  }
}

struct MeetingInvite: Leaf {
  static let place = CommandName.meetingInvite
  static let word = "invite"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.meetingNumber)) var number: Int
  @Argument(help: .of(.attendee)) var name: String
  @Option(name: .customLong("may-hear"), help: .of(.maySay)) var maySay: String
  @Flag(name: .customLong("of-family"), help: .of(.ofFamily)) var isOfFamily = false
  @Option(help: .of(.disclosureGround)) var ground: String?
  @Option(help: .of(.disclosureExplanation)) var explanation: String?
  @Option(help: .of(.consentOption)) var consent: Int?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let meeting = try office.meeting(number, page).meeting.id
    let person = isOfFamily ? try page.person(name) : nil
    let full = page.members.first { $0.person.id == person }?.person.name.full ?? name
    let new = NewAttendee(
      name: try line(.attendee, full), person: person,
      maySay: try line(.maySay, maySay, limit: 300),
      ground: try ground.map { try code(.disclosureGround, $0) },
      explanation: try line(.explanation, explanation), consent: consent)
    try office.meeting(page, .invite(meeting, new), family)
  }
}

struct MeetingUninvite: Leaf {
  static let place = CommandName.meetingUninvite
  static let word = "uninvite"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.meetingNumber)) var number: Int
  @Argument(help: .of(.attendeeNumber)) var attendee: Int

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let line = try office.meeting(number, page)
    guard let found = line.attendees.first(where: { $0.number == attendee }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.attendee)))
    }
    try office.meeting(page, .uninvite(found.id), family)
  }
}

struct MeetingDecide: Leaf {
  static let place = CommandName.meetingDecide
  static let word = "decide"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.meetingNumber)) var number: Int
  @Argument(help: .of(.meetingDecision)) var text: String
  @Option(help: .of(.doerName)) var who: String
  @Option(help: .of(.doer)) var doer = ActionDoer.professional.rawValue
  @Option(help: .of(.due)) var due: String
  @Option(help: .of(.goal)) var goal: Int?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let meeting = try office.meeting(number, page).meeting.id
    guard let day = try office.day(.byDay, due) else { return }
    let new = NewDecision(
      text: try line(.meetingDecision, text, limit: 300), doer: try code(.doer, doer),
      doerName: try line(.doerName, who, limit: 150), dueOn: day, goal: goal)
    try office.meeting(page, .decide(meeting, new), family)
  }
}

struct MeetingHold: Leaf {
  static let place = CommandName.meetingHold
  static let word = "hold"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.meetingNumber)) var number: Int
  @Option(help: .of(.attendeeNumber)) var present: [Int]
  @Option(help: .of(.conclusion)) var conclusion: String
  @Option(name: .customLong("not-informed"), help: .of(.familyNotInformed)) var whyNot: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let line = try office.meeting(number, page)
    let came = try present.map { number in
      guard let found = line.attendees.first(where: { $0.number == number }) else {
        throw Ending.trouble(.refused(.noSuchRecord(.attendee)))
      }
      return found.id
    }
    let held = HeldMeeting(
      onDay: try office.day(.fromDay, on), present: came,
      conclusion: try safetyProse(.conclusion, conclusion),
      whyNotInformed: try regie.line(.whyNotInformed, whyNot))
    try office.meeting(page, .hold(line.meeting.id, held), family)
  }
}

struct MeetingCancel: Leaf {
  static let place = CommandName.meetingCancel
  static let word = "cancel"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Argument(help: .of(.meetingNumber)) var number: Int
  @Option(help: .of(.reason)) var reason: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let meeting = try office.meeting(number, page).meeting.id
    try office.meeting(page, .cancel(meeting, reason: try line(.reason, reason)), family)
  }
}

extension Office {
  func meetings(_ family: ID<Family>) throws -> [MeetingLine] {
    let outcome = try perform(.meeting(family, .overview, expecting: nil))
    guard case .meetings(let lines) = outcome else { return [] }
    return lines
  }

  fileprivate func meeting(_ number: Int, _ page: FamilyPage) throws -> MeetingLine {
    let lines = try meetings(page.summary.family)
    guard let line = lines.first(where: { $0.meeting.number == number }) else {
      throw Ending.trouble(.refused(.noSuchRecord(.meeting)))
    }
    return line
  }

  fileprivate func meeting(
    _ page: FamilyPage, _ command: MeetingCommand, _ options: FamilyOptions
  ) throws {
    try change(
      .meeting(page.summary.family, command, expecting: options.expectVersion))
  }
}
