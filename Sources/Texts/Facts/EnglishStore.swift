package import Domain

extension English {
  package func advice(on trouble: StoreTrouble) -> Advice {
    switch trouble {
    case .missing(let path):
      Advice(
        "There is no store at \(path).",
        "Make one with: regie init. Or say with --store where it is.")
    case .alreadyExists(let path):
      Advice(
        "There is a store at \(path) already.", "Use it, or choose another place with --store.")
    case .notAStore(let path):
      Advice("\(path) is no store of Regie.", "Say with --store which file you mean.")
    case .newerThanProgram(let found, let known):
      Advice(
        "This store has version \(found); this program knows up to version \(known).",
        "Ask the administrator to install a newer Regie.")
    case .networkFileSystem(let path):
      Advice(
        "\(path) is on a network disk, where data can get lost.",
        "Put the store on a disk of this computer.")
    case .unsafePermissions(let path, let mode):
      Advice(
        "Other users of this computer can get at \(path) (mode \(mode)).",
        "Close it with chmod go-rwx and start Regie again.")
    case .movedAway(let path):
      Advice(
        "\(path) was moved or replaced while you worked.",
        "Put the file back and start Regie again.")
    case .busy:
      Advice("The store is busy; nothing was saved.", "Wait a few seconds and do it again.")
    case .full:
      Advice(
        "The disk is full; nothing was saved.",
        "Ask the administrator to make room and do it again.")
    case .readOnly:
      Advice(
        "This store can't be written to.",
        "Ask the administrator for write access to the file and its directory.")
    case .outcomeUnknown:
      Advice(
        "It isn't certain whether your last change was saved.",
        "See first whether the change is there, and make it again if it isn't.")
    case .damaged(let detail):
      Advice(
        "The store is damaged: \(Wording.unstopped(detail)).",
        "Stop working and have the administrator put a backup back: regie restore.")
    case .ledgerBroken(let finding): advice(on: finding)
    case .keyMissing(let path):
      Advice(
        "The key of the log is missing: \(path).",
        "Have the log keeper put the key file back from the backup.")
    case .notDemo:
      Advice("This is only possible in a demo store.", "Begin one with: regie demo.")
    }
  }
}
