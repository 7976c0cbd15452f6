import Domain
import Drawing
import Texts

/// The lines of the tab about sharing: consents with what each said, then what left the file.
struct SharingLines {
  let page: SharingPage
  let members: [MemberLine]
  let face: Face

  struct Line: TabLine {
    /// The number of the consent the cursor can stand on.
    var consent: Int?
    let text: String
    var right = ""
    var style = Style.plain
  }

  var all: [Line] {
    consents + [Line(text: "")] + inspections + experts + disclosures
  }

  private func word(_ word: AccessWord) -> String { face.words.word(word) }
  private func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }

  private var consents: [Line] {
    let title = Line(text: word(.consentsTitle), style: .title)
    guard !page.consents.isEmpty else {
      return [title, Line(text: word(.noConsents), style: .muted)]
    }
    return [title] + page.consents.flatMap(consent)
  }

  private func consent(_ line: ConsentLine) -> [Line] {
    let consent = line.consent
    let with = consent.recipient.map { " " + word(.with($0.text)) } ?? ""
    let head =
      "\(consent.number)  \(line.child.given) · " + face.words.name(of: consent.purpose) + with
      + ": " + consent.what.text
    return [Line(consent: consent.number, text: head, right: day(consent.askedOn))]
      + line.parties.map { party in
        let reply = party.reply
        let answer = reply.map { face.words.name(of: $0.answer) } ?? word(.onlyAsked)
        let remark = reply?.remark.map { " · " + $0.text } ?? ""
        return Line(
          text: "     \(party.name): " + answer + remark,
          right: reply.map { day($0.onDay) } ?? "",
          style: reply?.answer.isYes ?? false ? .plain : .muted)
      }
  }

  /// What the youths said of who may see what is about them; nothing where nobody said anything.
  private var inspections: [Line] {
    guard !page.inspections.isEmpty else { return [] }
    return [Line(text: word(.inspectionsTitle), style: .title)]
      + page.inspections.map { answer in
        let content = answer.content
        let why = content.overruled.map {
          " · " + face.words.name(of: FieldName.overruled) + " " + $0.text
        }
        return Line(
          text: "   " + word(.inspectionOf(name(content.youth), name(content.reader))) + ": "
            + face.words.name(of: content.kind) + (why ?? ""),
          right: day(answer.onDay))
      } + [Line(text: "")]
  }

  private func name(_ person: ID<Person>) -> String {
    members.first { $0.person.id == person }?.person.name.given ?? "-"
  }

  /// Nothing where nobody was ever asked.
  private var experts: [Line] {
    guard !page.experts.isEmpty else { return [] }
    return [Line(text: word(.expertsTitle), style: .title)] + page.experts.prefix(20).map(expert)
      + [Line(text: "")]
  }

  private func expert(_ line: ExpertRequest) -> Line {
    let access = line.access
    let isOver = !access.holds(on: face.today)
    let until =
      isOver
      ? word(.lookedUntil(day(access.endedOn ?? access.untilDay)))
      : word(.looksUntil(day(access.untilDay)))
    let advised = line.advisedOn.map { " · " + word(.advised(day($0))) } ?? ""
    let why = access.merge == nil ? "" : " · " + word(.endedByMerge)
    return Line(
      text: word(.looksAlong(line.expert.text, access.question.text)) + advised + why, right: until,
      style: isOver ? .muted : .plain)
  }

  private var disclosures: [Line] {
    let title = Line(text: word(.disclosuresTitle), style: .title)
    guard !page.disclosures.isEmpty else {
      return [title, Line(text: word(.noDisclosures), style: .muted)]
    }
    return [title]
      + page.disclosures.prefix(40).flatMap { line in
        let content = line.disclosure.content
        let what =
          face.words.name(of: content.what) + (content.detail.map { " " + $0.text } ?? "")
        return [
          Line(
            text: "\(line.disclosure.number)  \(content.recipient.text) · \(what)",
            right: day(line.disclosure.onDay)),
          Line(
            text: "     " + face.words.name(of: content.kind) + " · "
              + face.words.name(of: content.ground), style: .muted),
        ]
          + (content.despite.map { despite in
            [
              Line(
                text: "     " + face.words.name(of: FieldName.despite) + ": " + despite.text,
                style: .warning)
            ]
          } ?? [])
      }
  }
}

extension FamilyScreen {
  /// The consent under the cursor.
  var selectedConsent: ConsentLine? {
    sharing?.consents.first { $0.consent.number == consents.key }
  }

  mutating func showSharing(_ desk: inout Desk) {
    tab = .sharing
    readSharing(&desk)
  }

  mutating func readSharing(_ desk: inout Desk) {
    sharingTicket = desk.ask(.sharing(.overview(id)))
  }

  mutating func receiveSharing(_ answer: Answer, _ desk: inout Desk) {
    sharingTicket = nil
    switch answer {
    case .outcome(.sharing(let found)):
      sharing = found
      consents.settle(in: found.consents.map(\.consent.number), rows: desk.bodyRows)
    case .trouble(let trouble): desk.say(trouble)
    default: break
    }
  }

  mutating func changeSharing(_ action: ActionName, _ desk: inout Desk) -> Bool {
    guard tab == .sharing else { return false }
    switch action {
    case .askConsent: form(.askConsent, &desk)
    case .noteInspection: form(.inspectionAnswer, &desk)
    case .answerConsent, .open:
      guard let line = selectedConsent else { return true }
      form(.answerConsent, &desk) { $0.consent = line }
    case .disclose:
      let line = selectedConsent
      let shared = line?.consent.purpose == .share ? line : nil
      form(.disclose, &desk) { $0.consent = shared }
    default: return false
    }
    return true
  }

  func drawSharing(on canvas: inout Canvas, in room: Area, _ face: Face) {
    let area = room.readable
    guard let sharing else {
      canvas.writeField(
        face.word(.loading), row: area.top, column: 2, width: area.columns - 4, style: .muted)
      return
    }
    let lines = SharingLines(page: sharing, members: page?.members ?? [], face: face).all
    let current = lines.firstIndex { $0.consent != nil && $0.consent == consents.key }
    canvas.write(lines, at: current, in: area, face)
  }
}
