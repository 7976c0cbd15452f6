import ArgumentParser
import Domain
import Texts

/// Reads the command line, carries the command out, and words what went wrong in the user's language.
struct CommandRunner {
  let surroundings: Surroundings

  func run(_ arguments: [String]) -> ExitStatus {
    let arguments = Self.globalsLast(arguments)
    if arguments.contains("--version"), arguments.first?.hasPrefix("-") == true {
      Console.out("regie \(Office.version)")
      return .done
    }
    do {
      var command = try Root.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let ending as Ending { return end(ending, arguments) } catch let trouble as Trouble {
      return end(.trouble(trouble), arguments)
    } catch {
      return parserEnded(error, arguments)
    }
  }

  private func end(_ ending: Ending, _ arguments: [String]) -> ExitStatus {
    Console.endProgress()
    switch ending {
    case .trouble(let trouble): Console.say(Wording.phrases.describe(trouble))
    case .misuse(let misuse):
      Console.say(Wording.phrases.describe(misuse))
      Console.say("\(HelpPage.see) regie \(Self.command(arguments))--help")
    case .silent: break
    }
    return ending.status
  }

  /// Help was asked for, or the parser didn't understand.
  private func parserEnded(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    let message = Root.fullMessage(for: error)
    guard Root.exitCode(for: error).rawValue != 0 else {
      Console.out(HelpPage.translated(message))
      return .done
    }
    return end(.misuse(MisuseReader.read(message)), arguments)
  }

  /// The words of the command, without its options and values, for the hint.
  private static func command(_ arguments: [String]) -> String {
    var words = ""
    var type: any ParsableCommand.Type = Root.self
    for argument in arguments {
      let part = type.configuration.subcommands.first {
        $0.configuration.commandName == argument
      }
      guard let part else { break }
      type = part
      words += argument + " "
    }
    return words
  }

  /// The options that every command takes may also stand before its name.
  static func globalsLast(_ arguments: [String]) -> [String] {
    let withValue: Set = ["--store", "--lang", "--as", "--login"]
    var globals: [String] = []
    var rest = arguments[...]
    while let first = rest.first, first.hasPrefix("--") {
      if withValue.contains(first), rest.count > 1 {
        globals += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if withValue.contains(where: { first.hasPrefix($0 + "=") }) {
        globals.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    return Array(rest) + globals
  }
}

/// The parser's own headings in the user's language.
enum HelpPage {
  /// What stands before a hint to another page.
  static var see: String {
    switch Wording.language {
    case .dutch: "Zie:"
    case .english: "See:"
    }
  }

  private static var defaultWord: String {
    switch Wording.language {
    case .dutch: "(anders:"
    case .english: "(default:"
    }
  }

  static func translated(_ page: String) -> String {
    let phrases = Wording.phrases
    let headings: [(String, HelpHeading)] = [
      ("OVERVIEW:", .overview), ("USAGE:", .usage), ("ARGUMENTS:", .arguments),
      ("OPTIONS:", .options), ("SUBCOMMANDS:", .subcommands),
    ]
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in lines.indices {
      for (english, heading) in headings where lines[index].hasPrefix(english) {
        lines[index] =
          phrases.heading(heading) + ":" + lines[index].dropFirst(english.count)
      }
      if lines[index].hasPrefix("  See '") { lines[index] = "  " + phrases.heading(.seeHelp) }
      if lines[index].hasPrefix("  -h, --help") {
        lines[index] =
          "  -h, --help" + String(repeating: " ", count: 14)
          + phrases.help(.help)
      }
    }
    return lines.map { $0.replacing("(default:", with: defaultWord) }
      .joined(separator: "\n").trimmedEnd
  }
}

/// Finds out from the parser's English what was wrong.
enum MisuseReader {
  static func read(_ message: String) -> Misuse {
    let line =
      message.split(separator: "\n").first { $0.hasPrefix("Error: ") }
      .map { String($0.dropFirst("Error: ".count)) } ?? message
    let quoted = line.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let first = quoted.count > 1 ? quoted[1] : ""
    if line.hasPrefix("Missing expected argument") { return .missing(first) }
    if line.hasPrefix("Missing value for") { return .valueMissing(first) }
    if line.hasPrefix("Unknown option") { return .unknownOption(first) }
    if line.contains("unexpected argument") { return .unexpected(first) }
    if line.hasPrefix("The value '"), quoted.count > 3 {
      return .badValue(value: first, option: quoted[3])
    }
    return .other(first.isEmpty ? line : first)
  }
}
