/// An amount of money in whole eurocents; no amount is ever a fraction.
package struct Cents: Hashable, Comparable, Sendable {
  /// Eurocents; negative only as the outcome of a subtraction.
  package let rawValue: Int64

  /// No money.
  package static let zero = Cents(0)

  /// The most that one typed amount may be: 9,999,999,999.99 euros.
  package static let limit = Cents(999_999_999_999)

  /// The amount of so many eurocents.
  package init(_ raw: Int64) { rawValue = raw }

  /// Reads an amount as Dutch people write it: 21000, 21.000, 1.234,56 or € 12,50.
  ///
  /// There are two decimals or none, dots only between groups of three, no sign. "12.50" is refused
  /// because it is one thing in Dutch and another in English.
  package init(euros text: String) throws(ValueFault) {
    let bytes = Self.withoutSymbol(ASCIIText.typed(text))
    guard let first = bytes.first else { throw text.contains("€") ? .amountForm : .empty }
    if first == ASCIIText.dash || bytes.starts(with: "−".utf8) { throw .amountNegative }
    let fields = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let decimals = fields.count == 2 ? fields[1] : [48, 48]
    guard fields.count <= 2, decimals.count == 2, decimals.allSatisfy(ASCIIText.isDigit),
      let whole = Self.whole(fields[0])
    else { throw .amountForm }
    guard whole.count <= 10, let euros = Int64(ASCIIText.string(whole)),
      let cents = ASCIIText.number(decimals)
    else { throw .amountTooLarge }
    self.init(euros * 100 + Int64(cents))
  }

  /// The amount with dots and two decimals, as 1.234,56; a negative one gets a minus before it.
  package var euros: String {
    let digits = ASCIIText.padded(Int(clamping: rawValue.magnitude / 100), 1)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped += "." }
      grouped.append(digit)
    }
    let cents = ASCIIText.padded(Int(rawValue.magnitude % 100), 2)
    return (rawValue < 0 ? "-" : "") + grouped + "," + cents
  }

  /// The sum of both; refuses one that no longer fits in 64 bits.
  package func adding(_ other: Cents) throws(ValueFault) -> Cents {
    let (sum, overflow) = rawValue.addingReportingOverflow(other.rawValue)
    if overflow { throw .amountTooLarge }
    return Cents(sum)
  }

  /// What is left, negative if more is taken; refuses what no longer fits in 64 bits.
  package func subtracting(_ other: Cents) throws(ValueFault) -> Cents {
    let (rest, overflow) = rawValue.subtractingReportingOverflow(other.rawValue)
    if overflow { throw .amountTooLarge }
    return Cents(rest)
  }

  /// The sum of all; refuses one that no longer fits in 64 bits.
  package static func sum(_ amounts: some Sequence<Cents>) throws(ValueFault) -> Cents {
    var total = zero
    for amount in amounts { total = try total.adding(amount) }
    return total
  }

  /// Less before more.
  package static func < (left: Cents, right: Cents) -> Bool { left.rawValue < right.rawValue }
}

extension Cents: CustomStringConvertible {
  /// The amount with dots and two decimals.
  package var description: String { euros }
}

extension Cents {
  private static func withoutSymbol(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.starts(with: "€".utf8) else { return bytes[...] }
    let rest = bytes.dropFirst(3)
    return rest.first == ASCIIText.blank ? rest.dropFirst() : rest
  }

  /// The digits of the whole euros without their dots; nil if they are written otherwise.
  private static func whole(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let groups = bytes.split(separator: ASCIIText.dot, omittingEmptySubsequences: false)
    let digits = groups.flatMap(\.self)
    guard let first = digits.first, digits.allSatisfy(ASCIIText.isDigit) else { return nil }
    guard first != 48 || digits.count == 1 else { return nil }
    guard groups.count > 1 else { return digits }
    let fits = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    return fits ? digits : nil
  }
}
