import Glibc
import Terminal
import Texts

/// The program: sets the process up safely, then carries out one command or opens the screens.
@main
enum Regie {
  static func main() {
    // Before any file can be made: nothing this program writes is for others to read.
    umask(0o077)
    ProcessSafety.apply()
    let surroundings = Surroundings.current
    let code = Surroundings.$now.withValue(surroundings) {
      Wording.$language.withValue(surroundings.language) {
        CommandRunner(surroundings: surroundings).run(Array(CommandLine.arguments.dropFirst()))
      }
    }
    exit(code.rawValue)
  }
}

/// The exit codes of every command.
enum ExitStatus: Int32 {
  case done = 0
  /// Refused by a rule or a right, or found wrong.
  case refused = 1
  /// Called wrongly.
  case misused = 2
  /// The store is unavailable or not to be trusted.
  case storeUnavailable = 3
}

/// The language of the words, for the whole of one run.
enum Wording {
  @TaskLocal static var language = Language.dutch

  static var phrases: any Phrases { language.phrases }
}
