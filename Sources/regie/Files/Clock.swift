import Domain
import Glibc
import Texts

/// The time: the system's, or on a demo store what REGIE_NOW says, running on from there.
enum Clock {
  static func of(
    _ surroundings: Surroundings, isDemo: Bool
  ) throws -> @Sendable () -> Instant {
    guard let set = surroundings.environment["REGIE_NOW"], !set.isEmpty else {
      return { system() }
    }
    guard isDemo else { return { system() } }
    guard let start = Instant(localISO: set) else { throw Ending.misuse(.wrongClock(set)) }
    let begun = system().milliseconds
    return { Instant(milliseconds: start.milliseconds + system().milliseconds - begun) }
  }

  static func system() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// Microseconds that only rise, for measuring.
  static func microseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  /// Milliseconds that only rise, for waiting and typing.
  static func steady() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
