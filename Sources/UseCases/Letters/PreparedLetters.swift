import Domain
import Ledger
import Store

// The letters that wait to be sent, of all families one coordinates or covers.
extension Context {
  func perform(_ command: PreparedLetterCommand) throws -> Outcome {
    switch command {
    case .list(let after, let limit): .preparedLetters(try preparedLetters(after, limit))
    case .print: .letterBundle(try bundle())
    }
  }

  /// Each page is logged before it is shown: it names families and to whom a letter goes.
  private func preparedLetters(_ after: PageKey?, _ limit: Int) throws -> PreparedLetterPage {
    let stamp = try permit(.readFamily)
    let (teams, unowned) = (try teams(.readFamily), try teams(.takeFamily))
    let limit = Self.page(limit)
    return try store.reveal(stamp) { connection in
      let found = try PreparedLetterQuery(
        connection: connection, reader: user, teams: teams, unowned: unowned, today: today
      ).page(after: after, limit: limit + 1)
      let shown = Array(found.prefix(limit))
      return (
        PreparedLetterPage(
          rows: shown,
          next: found.count > limit ? shown.last.map(PreparedLetterQuery.key) : nil),
        Shown(.preparedLettersShown, listed: shown.map { Identity($0.letter.family) })
      )
    }
  }

  /// Each letter has its own entry and its own row of what was handed out; one that can't go is
  /// told, and the rest goes.
  private func bundle() throws -> LetterBundle {
    let page = try preparedLetters(nil, LetterBundle.size)
    var letters: [FamilyLetterPrint] = []
    var left: [LetterBundle.Left] = []
    for line in page.rows {
      do { letters.append(try printed(line.letter.id, line.letter.family, nil)) } catch let
        refusal as Refusal
      {
        left.append(LetterBundle.Left(line: line, why: .refused(refusal)))
      } catch let denial as Denial {
        try report(denial)
        left.append(LetterBundle.Left(line: line, why: .notAllowed(denial)))
      }
    }
    return LetterBundle(letters: letters, left: left, hasMore: page.next != nil)
  }
}
