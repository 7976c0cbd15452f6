import CTerminal
import Glibc

/// Keeps case data out of core dumps, other processes and silent deaths.
enum ProcessSafety {
  static func apply() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    ct_hide_memory()
    // A full disk or a reader that went away is an error to report, not a reason to die.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
