import Domain
import Glibc
import Texts

/// What the program finds around it: the environment, the account, the terminal.
struct Surroundings: Sendable {
  let environment: [String: String]
  let account: UInt32
  let accountName: String?
  let hasTerminal: Bool
  let arguments: [String]

  @TaskLocal static var now = Surroundings(
    environment: [:], account: 0, accountName: nil, hasTerminal: false, arguments: [])

  static var current: Surroundings {
    Surroundings(
      environment: readEnvironment(), account: getuid(), accountName: name(of: getuid()),
      hasTerminal: isatty(0) == 1 && isatty(1) == 1,
      arguments: Array(CommandLine.arguments.dropFirst()))
  }

  /// `--lang`, or a LANG that begins with en; otherwise Dutch.
  var language: Language {
    if let index = arguments.firstIndex(of: "--lang"), index + 1 < arguments.count {
      return Language(rawValue: arguments[index + 1]) ?? .dutch
    }
    for argument in arguments where argument.hasPrefix("--lang=") {
      return Language(rawValue: String(argument.dropFirst("--lang=".count))) ?? .dutch
    }
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"]
    return locale?.hasPrefix("en") == true ? .english : .dutch
  }

  /// The login of whoever works here.
  ///
  /// It is the account's name; under sudo that of the account which called, as the kernel tells of
  /// our parent. `--login` is for a forced SSH command only, where the key decides who it is.
  func identity(forced: String?) throws -> String? {
    guard let forced else { return SudoCaller.name(environment) ?? accountName }
    guard environment["SSH_CONNECTION"] != nil, environment["SUDO_UID"] == nil else {
      throw Ending.trouble(.notAllowed(Denial(right: .readFamily, reason: .unknownAccount)))
    }
    return forced
  }

  /// Whether colours are wanted: not with NO_COLOR set to anything.
  var wantsColor: Bool { environment["NO_COLOR"].map(\.isEmpty) ?? true }

  private static func readEnvironment() -> [String: String] {
    var result: [String: String] = [:]
    var pointer = environ
    while let entry = pointer.pointee {
      let text = String(cString: entry)
      if let equals = text.firstIndex(of: "=") {
        result[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      pointer += 1
    }
    return result
  }

  /// The account's name as the system tells it; $USER can be set by anybody.
  static func name(of account: uid_t) -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
      guard let memory = buffer.baseAddress,
        getpwuid_r(account, &entry, memory, buffer.count, &found) == 0, found != nil
      else { return nil }
      return entry.pw_name.map { String(cString: $0) }
    }
  }
}
