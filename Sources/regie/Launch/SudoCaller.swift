import Glibc

/// Who called the program through sudo, where really sudo did.
///
/// Anybody can set SUDO_UID; but only root can run a parent named sudo under root's own account.
enum SudoCaller {
  static func name(_ environment: [String: String]) -> String? {
    guard let text = environment["SUDO_UID"], let account = uid_t(text), isChildOfSudo else {
      return nil
    }
    return Surroundings.name(of: account)
  }

  private static var isChildOfSudo: Bool {
    guard let status = KeyFile.read("/proc/\(getppid())/status") else { return false }
    let lines = status.split(separator: "\n")
    let isNamed = lines.contains("Name:\tsudo")
    let isRoot = lines.contains { $0.hasPrefix("Uid:\t0\t0\t") }
    return isNamed && isRoot
  }
}
