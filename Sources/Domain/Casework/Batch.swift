/// What came of a change to many families, a row each.
package struct BatchResult: Equatable, Sendable {
  package let kind: Kind
  package let rows: [Row]

  package init(kind: Kind, rows: [Row]) {
    self.kind = kind
    self.rows = rows
  }

  /// What was done; two kinds have a name by which they are undone later too.
  package enum Kind: Equatable, Sendable {
    case absence(ID<Absence>, Login)
    case assignment(ID<AssignmentBatch>, Login)
    case change(Done.Change)
  }

  package struct Row: Equatable, Sendable {
    package let family: ID<Family>
    /// Nil, with the name, where the family is none of the asker's.
    package let caseNumber: CaseNumber?
    package let name: Line?
    /// Who has, covers or is asked to take the family, where that is what was done.
    package let login: Login?
    /// Why nothing was changed here; nil where it was done.
    package let refusal: Trouble?
    /// What came of the letter that goes with it, where one does.
    package let letter: Letter?

    package enum Letter: Equatable, Sendable {
      /// Under this number, to be sent by people.
      case prepared(number: Int, to: PersonName)
      case notPrepared(Trouble)
    }

    package init(
      family: ID<Family>, caseNumber: CaseNumber?, name: Line?, login: Login? = nil,
      refusal: Trouble? = nil, letter: Letter? = nil
    ) {
      self.letter = letter
      self.family = family
      self.caseNumber = caseNumber
      self.name = name
      self.login = login
      self.refusal = refusal
    }

    package func with(_ letter: Letter?) -> Row {
      Row(
        family: family, caseNumber: caseNumber, name: name, login: login, refusal: refusal,
        letter: letter)
    }
  }

  package var doneCount: Int { rows.count { $0.refusal == nil } }

  /// How many letters wait to be sent, of how many that should; nil where none go with it.
  package var letters: (prepared: Int, of: Int)? {
    let all = rows.compactMap(\.letter)
    guard !all.isEmpty else { return nil }
    let prepared = all.count { if case .prepared = $0 { true } else { false } }
    return (prepared, all.count)
  }

  /// Somebody who only puts families off has nothing to read when all went well.
  package var isPlain: Bool {
    kind == .change(.familyPostponed) && doneCount == rows.count
  }
}

/// What would become of families a colleague is asked to take over, a row each.
package struct HandoversPreview: Equatable, Sendable {
  package let to: Login
  package let note: Prose
  package let rows: [BatchResult.Row]

  package init(to: Login, note: Prose, rows: [BatchResult.Row]) {
    self.to = to
    self.note = note
    self.rows = rows
  }

  package var possible: [ID<Family>] { rows.filter { $0.refusal == nil }.map(\.family) }
}
