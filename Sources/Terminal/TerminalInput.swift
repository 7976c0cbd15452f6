import CTerminal
package import Drawing

/// Why a wait ended.
package enum Wake: Hashable, Sendable {
  /// Bytes can be read.
  case input
  /// A signal came, or `wake` was called.
  case signal
  /// The time was up.
  case timeout
  /// The extra descriptor can be read.
  case descriptor
  /// No input can come any more.
  case closed
}

extension CursesTerminal {
  /// Waits for something to happen, `nil` milliseconds for as long as it takes.
  package func wait(milliseconds: Int?) -> Wake { wait(milliseconds: milliseconds, also: nil) }

  /// Waits as `wait(milliseconds:)` does, and for a descriptor that becomes readable.
  package func wait(milliseconds: Int?, also descriptor: Int32?) -> Wake {
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    switch Int(ct_wait(timeout, descriptor ?? -1)) {
    case Int(CT_TIMEOUT): return .timeout
    case Int(CT_INPUT): return .input
    case Int(CT_SIGNAL): return .signal
    case Int(CT_DESCRIPTOR): return .descriptor
    default: return .closed
    }
  }

  /// All events since the last call: signals first, then every byte that came, then what
  /// waiting itself decides.
  ///
  /// A flood of bytes is taken in portions of 4 MB, so that a call always ends.
  package mutating func events(_ decoder: inout InputDecoder, now: Int) -> [InputEvent] {
    var events = signals()
    var isAtEnd = false
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: portion) { buffer in
      for _ in 0..<portions {
        let count = Int(ct_read(buffer.baseAddress, Int32(portion)))
        isAtEnd = count == Int(CT_END_OF_INPUT)
        guard count > 0 else { break }
        events += decoder.feed(buffer[..<count], now: now)
      }
    }
    events += decoder.timeout(now: now)
    if isAtEnd { events.append(.endOfInput) }
    return events
  }

  /// Ends a wait with an event; from any thread, also inside a signal handler.
  package static func wake() { ct_wake() }

  private mutating func signals() -> [InputEvent] {
    var events: [InputEvent] = []
    while true {
      switch Int(ct_next_signal()) {
      case Int(CT_WAKE): events.append(.wake)
      case Int(CT_RESIZED):
        invalidate()
        events.append(.resize(size))
      case Int(CT_HANG_UP): events.append(.hangUp)
      case Int(CT_TERMINATE): events.append(.terminate)
      case Int(CT_SUSPEND): events.append(.suspend)
      default: return events
      }
    }
  }
}

private let portion = 65_536
private let portions = 64
