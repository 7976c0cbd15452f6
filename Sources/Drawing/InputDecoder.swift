/// Turns the bytes a terminal sends into keys, pastes and clicks.
///
/// Sequences that are not understood are swallowed to their end, so that no part of one is
/// taken for a key: a letter is a command here. Time comes in as milliseconds of any steady
/// clock, so that the waiting rules can be tested.
package struct InputDecoder: Sendable {
  private enum State: Equatable {
    case ground
    case escape
    case control
    case linuxFunction
    case singleShift
    case string
    case oldMouse
    case paste
  }

  /// Bytes a paste may have; a larger one is dropped whole.
  package static let longestPaste = 4_000_000

  private let escapeWait: Int
  private let lateSequence: Int
  private var state = State.ground
  private var stateSince = 0
  private var lastByteAt = 0
  private var loneEscapeAt: Int?
  private var parameters: [UInt8] = []
  private var characters = ScalarAssembler()
  private var paste = PasteCollector()

  /// A decoder that takes an Escape alone for the key after `escapeWait` milliseconds.
  ///
  /// The rest of a sequence that a slow line delivers up to `lateSequence` milliseconds after
  /// that still belongs to it.
  package init(escapeWait: Int = 50, lateSequence: Int = 400) {
    self.escapeWait = escapeWait
    self.lateSequence = lateSequence
  }

  /// The events in these bytes; an unfinished sequence is kept for the next call.
  package mutating func feed(_ bytes: some Sequence<UInt8>, now: Int) -> [InputEvent] {
    var events: [InputEvent] = []
    if isOverdue(now: now) { events = timeout(now: now) }
    for byte in bytes {
      take(byte, now: now, into: &events)
      lastByteAt = now
    }
    return events
  }

  /// The events that come from waiting: a lone Escape becomes the key.
  package mutating func timeout(now: Int) -> [InputEvent] {
    guard let deadline = deadline(now: now), deadline == 0 else { return [] }
    let wasEscape = state == .escape
    state = .ground
    guard wasEscape else { return [] }
    loneEscapeAt = now
    return [.key(.escape)]
  }

  /// Milliseconds until `timeout` must be called, `nil` when nothing is unfinished.
  package func deadline(now: Int) -> Int? {
    switch state {
    case .ground, .paste: nil
    case .escape: max(0, stateSince + escapeWait - now)
    case .control, .linuxFunction, .singleShift, .oldMouse:
      max(0, lastByteAt + lateSequence - now)
    case .string: max(0, stateSince + InputDecoder.longestString - now)
    }
  }
}

extension InputDecoder {
  /// Milliseconds an answer from the terminal may take; nothing here asks for one.
  private static let longestString = 2_000
  /// More parameter bytes than any key has; the rest is only swallowed.
  private static let longestParameters = 64

  /// Whether bytes that come now are too late to belong to what is unfinished.
  ///
  /// After Escape that is later than `escapeWait`: a program that was busy must not take apart
  /// a sequence that had come in time.
  private func isOverdue(now: Int) -> Bool {
    state == .escape ? now - stateSince >= lateSequence : deadline(now: now) == 0
  }

  private mutating func take(_ byte: UInt8, now: Int, into events: inout [InputEvent]) {
    switch state {
    case .ground: takePlain(byte, now: now, into: &events)
    case .escape: takeAfterEscape(byte, now: now, into: &events)
    case .control: takeControl(byte, now: now, into: &events)
    case .linuxFunction:
      state = .ground
      if (0x41...0x45).contains(byte) { events.append(.key(.function(Int(byte) - 0x40))) }
    case .singleShift:
      if byte == 0x1B { return enter(.escape, now: now) }
      state = .ground
      if let key = KeySequence.singleShift(byte) { events.append(.key(key)) }
    case .string: takeString(byte, now: now)
    case .oldMouse: takeOldMouse(byte, now: now, into: &events)
    case .paste: takePaste(byte, now: now, into: &events)
    }
  }

  private mutating func enter(_ next: State, now: Int) {
    state = next
    stateSince = now
    parameters.removeAll(keepingCapacity: true)
  }

  private mutating func takePlain(_ byte: UInt8, now: Int, into events: inout [InputEvent]) {
    switch characters.take(byte) {
    case .unfinished: return
    case .finished(let key):
      loneEscapeAt = nil
      if let key { events.append(.key(key)) }
      return
    case .control(let second):
      loneEscapeAt = nil
      enterSequence(second, now: now)
      return
    case .notMine: break
    }
    let isLate = loneEscapeAt.map { now - $0 < lateSequence } ?? false
    loneEscapeAt = nil
    switch byte {
    case 0x1B: enter(.escape, now: now)
    case 0x5B where isLate: enter(.control, now: now)
    case 0x4F where isLate: enter(.singleShift, now: now)
    default:
      if let key = KeySequence.single(byte) { events.append(.key(key)) }
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, now: Int, into events: inout [InputEvent]) {
    if enterSequence(byte, now: now) { return }
    switch byte {
    case 0x1B:
      events.append(.key(.escape))
      enter(.escape, now: now)
    case 0x80...:
      state = .ground
      characters.startAfterEscape(byte)
    default:
      state = .ground
      if let key = KeySequence.afterEscape(byte) { events.append(.key(key)) }
    }
  }

  /// Starts the kind of sequence this byte after Escape opens; false when it opens none.
  @discardableResult
  private mutating func enterSequence(_ byte: UInt8, now: Int) -> Bool {
    switch byte {
    case 0x5B: enter(.control, now: now)
    case 0x4F: enter(.singleShift, now: now)
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: enter(.string, now: now)
    default: return false
    }
    return true
  }

  private mutating func takeControl(_ byte: UInt8, now: Int, into events: inout [InputEvent]) {
    switch byte {
    case 0x1B: enter(.escape, now: now)
    case 0..<0x20, 0x7F...: state = .ground
    case 0x5B where parameters.isEmpty: enter(.linuxFunction, now: now)
    case 0x4D where parameters.isEmpty: enter(.oldMouse, now: now)
    case 0x24 where KeySequence.isShortNumber(parameters):
      finishControl(byte, now: now, into: &events)
    case 0x40...0x7E: finishControl(byte, now: now, into: &events)
    default:
      if parameters.count < InputDecoder.longestParameters { parameters.append(byte) }
    }
  }

  private mutating func finishControl(_ byte: UInt8, now: Int, into events: inout [InputEvent]) {
    state = .ground
    guard parameters.count < InputDecoder.longestParameters else { return }
    if byte == 0x7E && parameters == PasteCollector.startNumber {
      paste = PasteCollector()
      enter(.paste, now: now)
      return
    }
    if let event = KeySequence.control(parameters, final: byte) { events.append(event) }
  }

  /// Answers of the terminal end with a bell or with Escape and a backslash.
  private mutating func takeString(_ byte: UInt8, now: Int) {
    if parameters.last == 0x1B {
      guard byte != 0x5C else {
        state = .ground
        return
      }
      // Escape and something else: the answer broke off and a new sequence began.
      enter(.escape, now: now)
      var ignored: [InputEvent] = []
      return takeAfterEscape(byte, now: now, into: &ignored)
    }
    switch byte {
    case 0x1B: parameters = [byte]
    case 0..<0x20: state = .ground
    default: break
    }
  }

  /// The mouse report of terminals from before 2012: three bytes after `ESC [ M`.
  private mutating func takeOldMouse(_ byte: UInt8, now: Int, into events: inout [InputEvent]) {
    guard byte >= 0x20 else {
      if byte == 0x1B { enter(.escape, now: now) } else { state = .ground }
      return
    }
    parameters.append(byte)
    guard parameters.count == 3 else { return }
    state = .ground
    let numbers = parameters.map { Int($0) - 0x20 }
    if let event = KeySequence.mouse(numbers[0], column: numbers[1], row: numbers[2]) {
      events.append(event)
    }
  }

  private mutating func takePaste(_ byte: UInt8, now: Int, into events: inout [InputEvent]) {
    // A lost end mark would swallow the keyboard for good: Control-C after a pause gives it back.
    if byte == 0x03 && now - lastByteAt >= InputDecoder.longestString {
      paste = PasteCollector()
      state = .ground
      return
    }
    guard paste.take(byte) else { return }
    state = .ground
    if let text = paste.finish(longest: InputDecoder.longestPaste) { events.append(.paste(text)) }
  }
}
