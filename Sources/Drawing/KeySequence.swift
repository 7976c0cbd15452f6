/// The tables of what terminals send for keys.
///
/// All variants are accepted whatever `TERM` says, because users come through xterm, PuTTY,
/// the Linux console, rxvt, tmux and mosh with settings that do not match.
enum KeySequence {
  /// The key of a single byte.
  static func single(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x7F, 0x08: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  /// The key of a byte after Escape: a function key by its digit, otherwise Alt.
  static func afterEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x30: .function(10)
    case 0x31...0x39: .function(Int(byte) - 0x30)
    case 0x0D, 0x0A: .alt("\r")
    case 0x09: .alt("\t")
    case 0x7F, 0x08: .alt("\u{7F}")
    case 0x20...0x7E: .alt(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  /// The key of a byte after `ESC O`: cursor keys in application mode, F1 to F4, number pad.
  static func singleShift(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x4D: .enter
    case 0x50...0x53: .function(Int(byte) - 0x4F)
    case 0x61: .up
    case 0x62: .down
    case 0x63: .controlRight
    case 0x64: .controlLeft
    case 0x6A...0x79: .character(Character(Unicode.Scalar(byte - 0x40)))
    default: cursor(byte, modifier: 1)
    }
  }

  /// The event of `ESC [`, these parameter bytes and a final byte; `nil` for anything unknown.
  static func control(_ parameters: [UInt8], final: UInt8) -> InputEvent? {
    if parameters.first == 0x3C { return modernMouse(parameters.dropFirst(), final: final) }
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    let numbers = numbers(in: parameters[...])
    let modifier = numbers.count > 1 ? numbers[1] : 1
    switch final {
    case 0x7E, 0x24, 0x5E, 0x40: return numbered(numbers[0]).map { .key($0) }
    case 0x4D where numbers.count == 3:
      return mouse(numbers[0] - 32, column: numbers[1], row: numbers[2])
    case 0x50...0x53:
      // `CSI row;column R` is an answer about the cursor, not F3.
      guard parameters.isEmpty || (numbers[0] == 1 && (2...16).contains(modifier)) else {
        return nil
      }
      return .key(.function(Int(final) - 0x4F))
    case 0x61: return .key(.shiftUp)
    case 0x62: return .key(.shiftDown)
    case 0x63: return .key(.right)
    case 0x64: return .key(.left)
    default: return cursor(final, modifier: modifier).map { .key($0) }
    }
  }

  /// The event of a mouse report; releases and mere movement give `nil`.
  static func mouse(_ code: Int, column: Int, row: Int) -> InputEvent? {
    let button: Int
    // Bits 4, 8 and 16 are Shift, Alt and Control; 32 is movement; 64 is the wheel.
    switch code & ~0x1C {
    case 0, 1, 2: button = (code & 3) + 1
    case 64: button = 4
    case 65: button = 5
    default: return nil
    }
    return .mouse(Position(row: max(0, row - 1), column: max(0, column - 1)), button: button)
  }

  /// One or two digits: rxvt ends a key with Shift on `$`, which is no final byte elsewhere.
  static func isShortNumber(_ parameters: [UInt8]) -> Bool {
    (1...2).contains(parameters.count) && parameters.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension KeySequence {
  private static func cursor(_ byte: UInt8, modifier: Int) -> Key? {
    // Shift is 1, Alt 2, Control 4, and 1 is added to the sum.
    let held = max(0, modifier - 1)
    switch byte {
    case 0x41: return held & 1 != 0 ? .shiftUp : .up
    case 0x42: return held & 1 != 0 ? .shiftDown : .down
    case 0x43: return held & 4 != 0 ? .controlRight : .right
    case 0x44: return held & 4 != 0 ? .controlLeft : .left
    case 0x46: return .end
    case 0x48: return .home
    case 0x5A: return .backTab
    default: return nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  private static func modernMouse(_ parameters: ArraySlice<UInt8>, final: UInt8) -> InputEvent? {
    let numbers = numbers(in: parameters)
    guard final == 0x4D, numbers.count == 3 else { return nil }
    return mouse(numbers[0], column: numbers[1], row: numbers[2])
  }

  /// The numbers between semicolons, at least one; held at 99,999 so that none overflows.
  private static func numbers(in parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { sum, digit in
        guard (0x30...0x39).contains(digit) else { return sum }
        return min(sum * 10 + Int(digit) - 0x30, 99_999)
      }
    }
  }
}
