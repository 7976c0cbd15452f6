import Domain

/// Numbers as digits, the same in every language but for the marks between them.
enum Digits {
  /// At least so many digits, zeros in front.
  static func padded(_ number: Int, _ length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.utf8.count)) + digits
  }

  /// A whole number with a mark between groups of three digits, a minus in front when below zero.
  static func grouped(_ number: Int64, by mark: String) -> String {
    sign(number) + grouped(number.magnitude, by: mark)
  }

  /// Euros and, unless there are none, cents; the caller adds sign and symbol.
  static func euros(_ amount: Cents, thousands: String, decimals: String) -> String {
    let magnitude = amount.rawValue.magnitude
    let euros = grouped(magnitude / 100, by: thousands)
    let cents = Int(magnitude % 100)
    return cents == 0 ? euros : euros + decimals + padded(cents, 2)
  }

  static func sign(_ number: Int64) -> String { number < 0 ? "-" : "" }

  /// 23-11-2026, which sorts nowhere and is read everywhere in the Netherlands.
  static func date(_ day: Day) -> String {
    [padded(day.day, 2), padded(day.month, 2), padded(day.year, 4)].joined(separator: "-")
  }
}

extension Digits {
  private static func grouped(_ magnitude: UInt64, by mark: String) -> String {
    let digits = Array(String(magnitude))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += mark }
      text.append(digit)
    }
    return text
  }
}

/// The name at a place counted from 1, as months and days of the week are.
struct Names {
  private let names: [String]

  init(_ names: String) { self.names = names.split(separator: " ").map(String.init) }

  subscript(number: Int) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : Digits.padded(number, 2)
  }
}
