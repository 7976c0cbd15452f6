/// What the program says of itself while it works and when it is done.
extension English {
  package func say(_ message: CommandMessage) -> String {
    switch message {
    case .storeMade(let path): "Store made: \(path)"
    case .verifierKey(let key):
      "With this key anybody can verify the log; keep it somewhere else too:\n\(key)"
    case .demoMade(let families, let seconds):
      "Made: \(count(families, "invented family", "invented families")), in "
        + (seconds < 1 ? "less than a second." : "\(count(seconds, "second", "seconds")).")
    case .makingFamilies(let done, let total):
      "Inventing families: \(number(done)) of \(number(total))"
    case .firstUser(let login, let team):
      "User \(login) is now administrator, coordinator and supervisor (team: \(team))."
    case .howToOpenScreens(let command): "Open the screens with: \(command)"
    case .ledgerSound(let entries, let checkpoints, let rows):
      "The log is sound: \(count(entries, "line", "lines")), "
        + "\(count(checkpoints, "checkpoint", "checkpoints")) and "
        + "\(count(rows, "row", "rows")) verified."
    case .ledgerHeadSound:
      "The last state of the log is sound. To verify everything: regie audit verify"
    case .ledgerFindings(let findings):
      "The check found \(count(findings, "deviation", "deviations"))."
    case .exported(let entries, let path):
      "Exported: \(count(entries, "line", "lines")) of the log, to \(path)"
    case .importing(let done, let total, let secondsLeft): importing(done, total, secondsLeft)
    case .importWithdrawn(let rows):
      "An import that was broken off has been withdrawn (\(count(rows, "row", "rows"))). "
        + "Import that file again."
    case .rejectedRows(let path): "The rows with faults are in \(path) with their reasons"
    case .fileIs(let path): "File: \(path)"
    case .storeIsSound: "The store is in order."
    case .noRows: "Nothing found."
    case .actingAs(let login): "You now work as \(login)."
    case .newTeam(let name): "Team \(name) didn't exist yet and has been added."
    }
  }
}

extension English {
  private func importing(_ done: Int, _ total: Int?, _ secondsLeft: Int?) -> String {
    let rows = total.map { "\(number(done)) of \(count($0, "row", "rows"))" }
    return "Importing: " + (rows ?? count(done, "row", "rows"))
      + (secondsLeft.map { ", \(number($0)) s left" } ?? "")
  }

  private func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }
}
