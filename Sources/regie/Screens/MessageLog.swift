import Glibc

/// Keeps what libraries write to standard error off the screen: it goes into a file of the user's own.
final class MessageLog {
  private let path: String
  private var saved: Int32 = -1

  init(_ surroundings: Surroundings) {
    let home = surroundings.environment["HOME"] ?? "/"
    let state = surroundings.environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    path = (state ?? home + "/.local/state") + "/regie/messages.log"
  }

  func begin() {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      mkdir(made, 0o700)
    }
    let file = open(path, O_CREAT | O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    saved = dup(2)
    dup2(file, 2)
    close(file)
  }

  func end() {
    guard saved >= 0 else { return }
    dup2(saved, 2)
    close(saved)
    saved = -1
  }
}
