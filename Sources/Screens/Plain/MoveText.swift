package import Domain
package import Texts

/// What a move would do, in sentences; the screen and the command line say the same.
package struct MoveText {
  let page: FamilyPage
  let words: any Phrases
  let today: Day

  package init(page: FamilyPage, words: any Phrases, today: Day) {
    self.page = page
    self.words = words
    self.today = today
  }

  package func lines(_ preview: MovePreview) -> [String] {
    people(preview) + address(preview) + [""] + responsibility(preview)
  }

  private func say(_ word: MovingWord) -> String { words.word(.moving(word)) }
  private func day(_ day: Day) -> String { words.dayInYear(day, today: today) }
  private var homes: HomesLines { HomesLines(page: page, words: words, today: today) }

  private func label(_ preview: MovePreview) -> String {
    let isNew = if case .new = preview.new.target { true } else { false }
    return isNew ? homes.newLabel(preview.target) : homes.label(preview.target)
  }

  private func people(_ preview: MovePreview) -> [String] {
    let target = label(preview)
    return preview.plan.people.flatMap { part -> [String] in
      let name = homes.given(part.person)
      let from = part.home.flatMap { home in
        page.homes.households.first { $0.id == home.household }
      }
      let moves =
        from.map { say(.fromTo(name: name, from: homes.label($0), to: target)) }
        ?? say(.goesTo(name: name, to: target))
      return [moves] + (part.second == nil ? [] : [say(.secondEnds(name: name, at: target))])
    }
  }

  /// Who typed a secret address just now may see it back; one there is already stays hidden.
  private func address(_ preview: MovePreview) -> [String] {
    guard case .new(let new) = preview.new.target else { return [] }
    let address = [new.postalCode?.display, new.houseNumber?.display].compactMap(\.self)
    guard !address.isEmpty else { return [] }
    let text = address.joined(separator: " ")
    return [say(new.isSecret ? .secretAddress(text) : .newAddress(text))]
  }

  private func responsibility(_ preview: MovePreview) -> [String] {
    let plan = preview.plan
    func name(_ code: MunicipalityCode) -> String { preview.names[code]?.text ?? code.text }
    var lines: [String] = []
    if let to = plan.responsibility.to, plan.people.contains(where: { $0.begins != nil }) {
      let from = plan.responsibility.from.map(name) ?? words.word(.homes(.notRecorded))
      lines.append(say(.changes(from: from, to: name(to))))
    } else if let code = plan.responsibility.to {
      lines.append(say(.stays(name(code))))
    }
    if let ground = plan.ground { lines.append(say(.onGround(words.name(of: ground)))) }
    if let reason = plan.responsibility.reason {
      lines.append(words.word(.homes(.because(reason.text))))
    }
    if let continuation = plan.continuation {
      lines.append(
        say(.continues(until: day(continuation.until), askedBy: continuation.askedBy.text)))
    }
    let team = plan.team.map { say(.staysOpen(team: $0.name.text)) } ?? say(.nobodyConfirms)
    return lines + [team]
  }
}
