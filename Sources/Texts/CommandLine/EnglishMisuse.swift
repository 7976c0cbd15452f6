import Domain

/// What is wrong with how a command was called, and what to type instead.
extension English {
  package func describe(_ misuse: Misuse) -> String {
    switch misuse {
    case .missing(let name): "\(name) is missing. Add it to the command."
    case .unknownOption(let name):
      "There is no option \(name) here. Check the spelling, or leave it out."
    case .unexpected(let word):
      "\"\(word)\" doesn't belong here. Check the spelling, and put a text with blanks between "
        + "quotation marks."
    case .valueMissing(let option): "A value is missing after \(option). Put it there."
    case .badValue(let value, let option):
      "\"\(value)\" doesn't fit \(option). Give a value in the form that the help shows."
    case .badDelimiter(let text):
      "\"\(text)\" is no separator. Choose ; or , or tab, or let Regie find it out."
    case .noTerminal:
      "The screens need a terminal, and there is none now. Start regie in a terminal, or choose a "
        + "command, such as: regie work list."
    case .postgresNotBuilt:
      "This Regie doesn't work with PostgreSQL. Give the path of a file with --store."
    case .intoOrNew:
      "Say where the referral belongs. Choose one of the two: --into with a case number, or --new."
    case .unknownRole(let text): "\"\(text)\" is no role. Choose from: \(Self.roleCodes)."
    case .wrongClock(let text):
      "REGIE_NOW is \"\(text)\", which is no time. Write it as 2026-11-23T08:30."
    case .other(let text):
      "This command can't be understood: \(Wording.unstopped(text)). Check what you typed."
    }
  }
}

extension English {
  private static var roleCodes: String { Role.allCases.map(\.rawValue).joined(separator: ", ") }
}
