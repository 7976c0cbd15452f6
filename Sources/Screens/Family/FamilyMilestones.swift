import Domain
import Drawing
import Texts

/// Birthdays, help after eighteen and contacts after closing, as lines for people.
struct FamilyMilestones {
  let page: FamilyPage
  let face: Face

  private var words: any Phrases { face.words }

  private func say(_ word: LifeWord) -> String { face.word(.life(word)) }

  private func day(_ day: Day) -> String { words.dayInYear(day, today: face.today) }

  /// The living youths of whom a birthday is known.
  var youths: [(person: Person, birth: BirthDate)] { page.youths }

  /// One line a youth: the next birthday that asks something, and the decision on help after 18.
  var short: [(text: String, isLate: Bool)] {
    youths.map { person, birth in
      let name = person.name.given.isEmpty ? person.name.full : person.name.given
      let next = Milestone.allCases.first {
        met($0, person) == nil && $0.day(birth) >= face.today
      }
      let ahead = next.map { say(.ahead(milestone: words.name(of: $0), day: day($0.day(birth)))) }
      let care = care(person, birth)
      let parts = [ahead, care.text].compactMap(\.self) + unsure(birth)
      return (name + face.dot + parts.joined(separator: face.dot), care.isLate)
    }
  }

  /// Everything that was written down, to read.
  var whole: [String] {
    var lines: [String] = []
    for (person, birth) in youths {
      lines.append(person.name.full + face.dot + words.birth(birth))
      for milestone in Milestone.allCases {
        if let met = met(milestone, person) {
          lines.append(
            "  " + say(.met(milestone: words.name(of: milestone), day: day(met.doneOn))))
          lines += met.note.text.split(whereSeparator: \.isNewline).map { "    " + $0 }
          if let others = met.withWhom { lines.append("    " + say(.taking(part: others.text))) }
        } else if milestone.day(birth) >= page.summary.openedOn {
          lines.append(
            "  "
              + say(.ahead(milestone: words.name(of: milestone), day: day(milestone.day(birth)))))
        }
      }
      lines += unsure(birth).map { "  " + $0 }
      lines += page.life.care.filter { $0.person == person.id }.map { "  " + decided($0) }
      if page.life.care(of: person.id) == nil, let text = care(person, birth).text {
        lines.append("  " + text)
      }
      lines.append("")
    }
    if youths.isEmpty { lines.append(say(.noYouths)) }
    return lines + page.life.aftercare.flatMap(aftercare)
  }

  /// The contacts that are still to be made, for a closed file.
  var planned: [String] {
    page.life.openAftercare.map {
      say(
        .aftercareOn(day: day($0.plannedOn), who: page.life.owners[$0.owner]?.text ?? ""))
    }
  }

  private func met(_ milestone: Milestone, _ person: Person) -> LifeMilestone? {
    page.life.milestones.first { $0.person == person.id && $0.milestone == milestone }
  }

  private func unsure(_ birth: BirthDate) -> [String] {
    birth.day == nil ? [say(.partialBirth)] : []
  }

  private func decided(_ care: ExtendedCare) -> String {
    switch care.decision {
    case .extended(let ground, let until):
      say(.careUntil(day: day(until), ground: words.name(of: ground)))
    case .ends(let instead): say(.careEnds(instead: instead.text, day: day(care.decidedOn)))
    }
  }

  private func care(_ person: Person, _ birth: BirthDate) -> (text: String?, isLate: Bool) {
    if let care = page.life.care(of: person.id) {
      return (decided(care), care.decision.until.map { $0 < face.today } ?? false)
    }
    let last = ExtendedCareRule.lastDay(birth)
    // Years ahead there is nothing to say about it.
    guard face.today >= Milestone.sixteen.day(birth) else { return (nil, false) }
    return last < face.today
      ? (say(.careMissing(day: day(last))), true) : (say(.careBefore(day: day(last))), false)
  }

  private func aftercare(_ contact: AftercareContact) -> [String] {
    if let result = contact.result {
      let head = say(
        .aftercareWas(day: day(result.onDay), outcome: words.name(of: result.outcome)))
      return [head]
        + (result.note?.text ?? "").split(whereSeparator: \.isNewline).map { "  " + $0 }
    }
    if let ended = contact.endedOn {
      return [say(.aftercareEnded(planned: day(contact.plannedOn), day: day(ended)))]
    }
    return [
      say(
        .aftercareOn(
          day: day(contact.plannedOn), who: page.life.owners[contact.owner]?.text ?? ""))
    ]
  }
}

extension FamilyPage {
  /// The living youths of whom a birthday is known.
  var youths: [(person: Person, birth: BirthDate)] {
    members.filter {
      $0.member.role == .youth && $0.member.toDay == nil && $0.person.deceasedOn == nil
    }.compactMap { line in line.person.birth.map { (line.person, $0) } }
  }
}

extension FamilyScreen {
  /// Beneath the members: what the birthdays of the youths ask for.
  func drawMilestones(
    _ page: FamilyPage, on canvas: inout Canvas, from row: Int, in area: Area, _ face: Face
  ) {
    let lines = FamilyMilestones(page: page, face: face).short
    guard !lines.isEmpty, row + 1 < area.bottom else { return }
    canvas.write(face.word(.life(.birthdays)), row: row, column: 2, style: .title)
    for (offset, line) in lines.prefix(area.bottom - row - 1).enumerated() {
      canvas.writeField(
        line.text, row: row + 1 + offset, column: 2, width: area.columns - 3,
        style: line.isLate ? .warning : .muted)
    }
  }
}
