import Domain
import Drawing
import Texts

/// Everything the file knows of one person, as lines for his card.
struct PersonCard {
  struct Line: Equatable {
    var label = ""
    var text = ""
    var style = Style.plain
  }

  let line: MemberLine
  let page: FamilyPage
  let words: any Phrases
  let today: Day
  let isASCII: Bool

  private var person: Person { line.person }
  private var mark: PersonMark { PersonMark(words: words, isASCII: isASCII) }

  private func word(_ word: PersonWord) -> String { words.word(.person(word)) }
  private func day(_ day: Day) -> String { words.dayInYear(day, today: today) }
  private func joined(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: isASCII ? " - " : " · ")
  }

  var lines: [Line] {
    let warnings = page.loose(after: person.id, on: today).map {
      Line(text: word(.afterDeath($0)), style: .warning)
    }
    return warnings + facts + custody + school
  }

  // Who he is.
  private var facts: [Line] {
    [
      Line(
        label: words.name(of: FieldName.birth), text: birth,
        style: person.isLiving ? .plain : .bold),
      Line(
        label: words.name(of: FieldName.gender),
        text: joined([words.name(of: person.gender), bsn])),
      Line(
        label: words.name(of: FieldName.phone),
        text: joined([
          person.phone?.display, line.spokenOn.map { words.word(.spokenOn(day($0))) },
          line.seenOn.map { words.word(.seenOn(day($0))) },
        ])),
      Line(label: word(.address), text: address),
      Line(label: word(.relations), text: relations),
    ].filter { !$0.text.isEmpty } + elsewhere
      + [
        Line(label: words.word(.retention(.title)), text: kept)
      ].filter { !$0.text.isEmpty }
  }

  /// The other files he is in, or whom to ask.
  private var elsewhere: [Line] {
    page.people.elsewhere.filter { $0.person == person.id }.map { place in
      let text =
        place.file.map { word(.otherFile(number: $0.caseNumber.text, name: $0.name.text)) }
        ?? word(.fileOfOthers(team: place.team.text))
      return Line(
        label: word(.elsewhere), text: joined([text, place.isOwn ? word(.ownFile) : nil]))
    }
  }

  private var kept: String {
    RetentionText(page: page, words: words, today: today, isASCII: isASCII).of(person.id) ?? ""
  }

  private var birth: String {
    joined([
      person.birth.map { birth in
        words.birth(birth)
          + (person.isAlive ? " (" + words.age(birth.age(on: today)) + ")" : "")
      },
      person.expectedOn.map { word(.unborn) + ", " + word(.expected(day($0))) },
      person.deceasedOn.map { mark.dagger + " " + word(.deceased(day($0))) },
    ])
  }

  private var bsn: String? {
    person.bsn.map { words.name(of: FieldName.bsn) + " " + $0.masked }
  }

  private var address: String {
    guard let home = line.household else { return "" }
    guard !home.isSecret else { return word(.secret) }
    return [home.postalCode?.display, home.houseNumber?.display].compactMap(\.self)
      .joined(separator: " ")
  }

  private var relations: String {
    let known = page.relations.filter { $0.person == person.id || $0.relative == person.id }
    let texts = known.map { relation in
      let other = relation.person == person.id ? relation.relative : relation.person
      let name = page.members.first { $0.person.id == other }?.person.name.given ?? ""
      guard relation.person != person.id else {
        return word(.relation(kind: words.name(of: relation.kind), name: name))
      }
      return name + " (" + words.name(of: relation.kind) + ")"
    }
    return texts.joined(separator: ", ")
  }

  // Custody over him, and his over others.
  private var custody: [Line] {
    let over = page.people.custody.filter { $0.term.child == person.id }
    let by = page.people.custody.filter { $0.term.holder.person == person.id }
    var lines: [Line] = []
    if !over.isEmpty || page.withoutCustody(on: today).contains(where: { $0.person == person }) {
      lines.append(Line(label: word(.custodyBy), style: .title))
      if page.custody(on: today).current(of: person.id).isEmpty {
        lines.append(
          Line(text: mark.missing + word(.custodyNotRecorded), style: .warning))
      }
      lines += over.map { term($0, name: $0.holderName) }
    }
    if !by.isEmpty {
      lines.append(Line(label: word(.columnCustody), style: .title))
      lines += by.map { term($0, name: word(.custodyOver($0.childName))) }
    }
    return lines
  }

  private func term(_ line: CustodyLine, name: String) -> Line {
    let term = line.term
    var phone: String?
    if case .organisation(_, let number) = term.holder { phone = number?.display }
    let child = page.members.first { $0.person.id == term.child }?.person
    let isOfAge = child.map { CustodyRule.isOfAge($0, on: today) } ?? false
    let ground = term.ground.map { ground in
      ground.text + (term.groundOn.map { " (" + day($0) + ")" } ?? "")
    }
    let text = joined([
      name, phone, words.name(of: term.kind), period(term.fromDay, term.toDay),
      term.toDay == nil && isOfAge ? word(.ofAge) : nil, ground,
    ])
    return Line(
      text: text, style: term.holds(on: today) && !isOfAge ? .plain : .muted)
  }

  private func period(_ from: Day, _ to: Day?) -> String {
    guard let to else { return words.word(.since(day(from))) }
    guard to != from else { return word(.takenBack) }
    return day(from) + (isASCII ? " - " : "–") + day(to)
  }

  // School, and when he wasn't there.
  private var school: [Line] {
    let terms = page.people.schooling.filter { $0.person == person.id }
    let absences = page.people.absences.filter { $0.person == person.id }
    guard line.isChildOfFamily, person.expectedOn == nil, !terms.isEmpty || person.isAlive else {
      return []
    }
    var lines = [Line(label: word(.school), style: .title)]
    if page.people.school(of: person.id) == nil { lines.append(Line(text: word(.noSchool))) }
    lines += terms.filter { !$0.wasTakenBack }.map { term in
      Line(
        text: joined([
          term.school.name.text, term.school.group?.text,
          term.school.mentor.map { word(.mentor($0.text)) }, term.school.phone?.display,
          term.school.attendanceOfficer.map { word(.attendanceOfficer($0.text)) },
          period(term.fromDay, term.toDay),
        ]), style: term.toDay == nil ? .plain : .muted)
    }
    let totals = AbsenceTotals(absences, until: today)
    lines.append(
      Line(label: word(.absence(weeks: AbsenceTotals.weeks)), text: total(totals)))
    return lines + absences.map(absence)
  }

  private func total(_ totals: AbsenceTotals) -> String {
    guard !totals.isEmpty else { return word(.noAbsence) }
    let without = amount(totals.unauthorisedDays, totals.unauthorisedHours)
    return joined([
      amount(totals.days, totals.hours), without.isEmpty ? nil : word(.unauthorised(without)),
    ])
  }

  private func amount(_ days: Int, _ hours: Int) -> String {
    [days == 0 ? nil : word(.days(days)), hours == 0 ? nil : word(.hours(hours))]
      .compactMap(\.self).joined(separator: ", ")
  }

  private func absence(_ absence: SchoolAbsence) -> Line {
    let isOneDay = absence.firstDay == absence.lastDay
    let when = isOneDay ? day(absence.firstDay) : period(absence.firstDay, absence.lastDay)
    return Line(
      text: joined([
        when, absence.hours.map { word(.hours($0)) }, words.name(of: absence.kind),
        absence.remark?.text,
      ]))
  }
}

/// The signs beside a name.
struct PersonMark {
  let words: any Phrases
  let isASCII: Bool

  init(words: any Phrases, isASCII: Bool) {
    self.words = words
    self.isASCII = isASCII
  }

  init(_ face: Face) { self.init(words: face.words, isASCII: face.isASCII) }

  var dagger: String { isASCII ? "+" : "†" }

  var missing: String { isASCII ? "- " : "○ " }

  /// A name as lists show it.
  func name(_ person: Person) -> String {
    if !person.isAlive { return dagger + " " + person.name.full }
    guard person.expectedOn != nil else { return person.name.full }
    return person.name.full + " (" + words.word(.person(.unborn)) + ")"
  }
}

extension FamilyScreen {
  func drawCard(
    _ line: MemberLine, _ page: FamilyPage, on canvas: inout Canvas, in room: Area, _ face: Face
  ) {
    let area = Area(top: room.top, rows: room.rows, columns: min(room.columns, 110))
    let role = face.words.name(of: line.member.role)
    canvas.writeField(
      PersonMark(face).name(line.person), row: area.top, column: 2,
      width: max(10, area.columns - 5 - CellWidth.of(role)), style: .bold)
    canvas.writeRight(role, row: area.top, endColumn: area.columns - 1)
    let body = area.dropping(1)
    let rows = Self.rows(
      PersonCard(
        line: line, page: page, words: face.words, today: face.today, isASCII: face.isASCII
      ).lines, area.columns)
    let first = max(0, min(cardTop, rows.count - body.rows))
    for (offset, row) in rows.dropFirst(first).prefix(body.rows).enumerated() {
      let place = body.top + offset
      canvas.writeField(
        row.label, row: place, column: 2, width: Self.labelWidth,
        style: row.style == .title ? .title : .muted)
      canvas.writeField(
        row.text, row: place, column: Self.textColumn, width: area.columns - Self.textColumn - 1,
        style: row.style)
    }
    guard first + body.rows < rows.count else { return }
    canvas.writeRight(
      (face.isASCII ? "v " : "▾ ") + face.word(.more), row: body.bottom - 1,
      endColumn: area.columns - 1, style: .muted)
  }

  private static let labelWidth = 18
  private static let textColumn = 21

  /// Long lines go on beneath themselves.
  private static func rows(_ lines: [PersonCard.Line], _ columns: Int) -> [PersonCard.Line] {
    lines.flatMap { line in
      CellWidth.wrap(line.text, width: max(10, columns - textColumn - 1)).enumerated()
        .map { place, text in
          PersonCard.Line(label: place == 0 ? line.label : "", text: text, style: line.style)
        }
    }
  }
}

extension FamilyPage {
  /// That custody of children isn't recorded, and what follows from it for the plan.
  func custodyHint(_ words: any Phrases, _ today: Day) -> String? {
    let names = withoutCustody(on: today).map(\.person.name.given)
    guard !names.isEmpty else { return nil }
    return words.word(.person(.custodyMissing(names: names.joined(separator: ", "))))
  }
}
