import Domain
import Texts

/// Ends a command: what to say on standard error, and with which exit code.
enum Ending: Error {
  case trouble(Trouble)
  case misuse(Misuse)
  /// Everything has been said; only the code is left.
  case silent(ExitStatus)

  var status: ExitStatus {
    switch self {
    case .trouble(.store): .storeUnavailable
    case .trouble: .refused
    case .misuse: .misused
    case .silent(let status): status
    }
  }
}
