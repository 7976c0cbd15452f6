import Domain
import Texts

/// One note in full, with what was added to it later; final, so there is nothing to change.
struct NoteReading {
  let line: NoteLine
  let page: FamilyPage
  let face: Face

  /// Who, when, with whom and about what, in one line.
  var head: String {
    let note = line.note
    var parts = [face.words.longDay(note.onDay), line.author.text]
    if let with = note.withWhom { parts.append(face.word(.withWhom(with.text))) }
    let about = names(line.members)
    if !about.isEmpty { parts.append(face.word(.about(about))) }
    let spoken = names(line.spoken)
    if !spoken.isEmpty { parts.append(face.word(.spokenWith(spoken))) }
    let seen = names(line.seen)
    if !seen.isEmpty { parts.append(face.word(.seenThere(seen))) }
    if !line.goals.isEmpty {
      parts.append(face.word(.forGoals(line.goals.map(\.text).joined(separator: "; "))))
    }
    if let nature = note.nature {
      parts.append(face.words.words(for: nature, holder: note.holder))
    }
    if let source = note.source { parts.append(face.word(.noteSource(source.text))) }
    return parts.joined(separator: face.dot)
  }

  /// The text and each addendum under the name of who wrote it.
  var body: [String] {
    [line.note.text.text]
      + line.addenda.flatMap { entry in
        let moment = entry.addendum.madeAt
        let day = face.words.dayInYear(moment.localDay, today: face.today)
        let time = day + " " + moment.localTime.text
        return [
          "", face.word(.addendumBy(who: entry.author.text, time: time)), entry.addendum.text.text,
        ]
      }
  }

  var panel: TextPanel {
    let day = face.words.dayInYear(line.note.onDay, today: face.today)
    let title = face.words.name(of: line.note.kind) + " " + day
    return TextPanel(title: title, paragraphs: [head, ""] + body)
  }

  private func names(_ people: [ID<Person>]) -> String {
    people.compactMap { id in
      page.members.first { $0.person.id == id }?.person.name.full
    }.joined(separator: ", ")
  }
}
