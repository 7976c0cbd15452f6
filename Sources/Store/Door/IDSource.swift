package import Domain
package import Ledger
import Synchronization

/// Hands out ids that rise with time, from a source of chance that comes in.
package final class IDSource: Sendable {
  private struct State {
    var last: Int64 = 0
    var counter: UInt64 = 0
    var chance: any RandomNumberGenerator & Sendable
  }

  private let state: Mutex<State>

  package init(_ chance: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()) {
    state = Mutex(State(chance: chance))
  }

  /// The next id; within one millisecond a counter keeps the order.
  package func next<Kind>(at now: Instant, _: Kind.Type = Kind.self) -> ID<Kind> {
    state.withLock { state in
      if now.milliseconds > state.last {
        state.last = now.milliseconds
        state.counter = state.chance.next() & 0x3FF
      } else {
        state.counter &+= 1
      }
      // The counter's upper bits stand in the high half, its lower 22 at the top of the low half,
      // so that an overflow of the lower ones still sorts later.
      let low = (state.counter & 0x3F_FFFF) << 40 | (state.chance.next() & 0xFF_FFFF_FFFF)
      return ID.timeOrdered(
        milliseconds: state.last, random: (state.counter &>> 22 & 0xFFF, low))
    }
  }

  /// Sixteen random bytes for a session or a log.
  package func identity() -> Identity {
    state.withLock { Identity(high: $0.chance.next(), low: $0.chance.next()) }
  }

  /// Random bytes for a salt.
  package func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count)
      while bytes.count < count {
        let word = state.chance.next()
        withUnsafeBytes(of: word) { bytes.append(contentsOf: $0.prefix(count - bytes.count)) }
      }
      return bytes
    }
  }
}
