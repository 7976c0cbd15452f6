import Domain
import Drawing
import Texts

/// A line about meetings; the cursor stands on meetings and on who is asked.
struct MeetingRow: TabLine {
  enum Key: Hashable, Sendable {
    case meeting(ID<Meeting>)
    case attendee(ID<MeetingAttendee>)
  }

  var key: Key?
  let text: String
  var right = ""
  var style = Style.plain

  static func keys(_ lines: [MeetingLine]) -> [Key] {
    lines.flatMap { line in
      [.meeting(line.meeting.id)] + line.attendees.map { .attendee($0.id) }
    }
  }
}

/// The lines of all meetings, each with who is asked and what was decided.
struct MeetingRows {
  let lines: [MeetingLine]
  let face: Face

  var all: [MeetingRow] {
    Array(lines.map { rows($0) }.joined(separator: [MeetingRow(text: "")]))
  }

  private func word(_ word: MeetingWord) -> String { face.words.meetingWord(word) }
  private func day(_ day: Day) -> String { face.words.dayInYear(day, today: face.today) }

  private func rows(_ line: MeetingLine) -> [MeetingRow] {
    [head(line.meeting)] + attendees(line) + decisions(line) + outcome(line.meeting)
  }

  private func head(_ meeting: Meeting) -> MeetingRow {
    let plan = meeting.plan
    let moment = [
      day(meeting.endedOn ?? plan.onDay), meeting.endedOn == nil ? plan.at?.text : nil,
      face.words.name(of: meeting.state),
    ].compactMap(\.self).joined(separator: " ")
    let place = plan.place.map { face.dot + $0.text } ?? ""
    return MeetingRow(
      key: .meeting(meeting.id), text: "\(meeting.number)  " + plan.question.text + place,
      right: moment, style: meeting.state == .prepared ? .bold : .muted)
  }

  private func attendees(_ line: MeetingLine) -> [MeetingRow] {
    let title = MeetingRow(text: "   " + word(.asked), style: .title)
    guard !line.attendees.isEmpty else {
      guard line.meeting.state == .prepared else { return [] }
      return [title, MeetingRow(text: "     " + word(.nobodyAsked(key: "i")), style: .muted)]
    }
    return [title] + line.attendees.flatMap(attendee)
  }

  /// What somebody may hear has a line of its own: whoever leads the meeting reads it whole.
  private func attendee(_ attendee: MeetingAttendee) -> [MeetingRow] {
    let content = attendee.content
    let ground = content.ground.map { face.words.name(of: $0) }
    let came = attendee.wasPresent.map { word($0 ? .wasThere : .wasNotThere) }
    return [
      MeetingRow(
        key: .attendee(attendee.id), text: "     " + content.name.text,
        right: [ground, came].compactMap(\.self).joined(separator: face.dot)),
      MeetingRow(text: "       " + word(.mayHear(content.maySay.text)), style: .muted),
    ]
  }

  private func decisions(_ line: MeetingLine) -> [MeetingRow] {
    let title = MeetingRow(text: "   " + word(.decided), style: .title)
    guard !line.decisions.isEmpty else {
      guard line.meeting.state == .prepared else { return [] }
      return [title, MeetingRow(text: "     " + word(.noDecisions(key: "d")), style: .muted)]
    }
    return [title]
      + line.decisions.map { decision in
        let became: MeetingWord =
          switch decision.result {
          case .action: .becameAction
          case .work: .becameWork
          }
        return MeetingRow(
          text: "     \(decision.number)  " + decision.text.text + face.dot
            + decision.doerName.text,
          right: word(became) + face.dot + day(decision.dueOn))
      }
  }

  private func outcome(_ meeting: Meeting) -> [MeetingRow] {
    guard let text = meeting.outcome?.text.split(whereSeparator: \.isNewline).first else {
      return []
    }
    return [MeetingRow(text: "   " + text, style: .muted)]
  }
}
