/// A time of day in hours and minutes, 00:00 to 23:59.
package struct ClockTime: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  package let minutes: Int

  /// The time so many minutes after midnight; nil outside one day.
  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads 9:30, 09:30, 9.30, 09.30 or 0930; 24:00 is refused.
  package init(_ text: String) throws(ValueFault) {
    let bytes = ASCIIText.typed(text)
    if bytes.isEmpty { throw .empty }
    let isSplit: (UInt8) -> Bool = { $0 == UInt8(ascii: ":") || $0 == ASCIIText.dot }
    var fields = bytes.split(omittingEmptySubsequences: false, whereSeparator: isSplit)
    if fields.count == 1, bytes.count == 4 { fields = [bytes.prefix(2), bytes.suffix(2)] }
    guard fields.count == 2, fields[0].count <= 2, fields[1].count == 2,
      let hour = ASCIIText.number(fields[0]), let minute = ASCIIText.number(fields[1]),
      hour < 24, minute < 60
    else { throw .timeForm }
    minutes = hour * 60 + minute
  }

  /// The stored form, as 09:30.
  package var text: String {
    ASCIIText.padded(minutes / 60, 2) + ":" + ASCIIText.padded(minutes % 60, 2)
  }

  /// Earlier before later.
  package static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}

extension ClockTime: CustomStringConvertible {
  /// The stored form.
  package var description: String { text }
}

extension ClockTime {
  /// The time so many minutes after some midnight, whole days left out.
  init(wrapping minutes: Int) {
    let rest = minutes % 1440
    self.minutes = rest < 0 ? rest + 1440 : rest
  }
}
