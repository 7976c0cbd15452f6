/// What kind of help a product is: the national list JZ020 of iJw 3.2, with the names it has there.
///
/// No rule hangs on a code; the names belong to the list and are the same in both languages.
package struct ProductCategory: Hashable, Sendable {
  package let code: String
  package let name: String

  /// The category of that code.
  package init(_ code: String) throws(ValueFault) {
    guard let known = Self.all.first(where: { $0.code == code }) else {
      throw .unknownCode(allowed: Self.all.map(\.code))
    }
    self = known
  }

  private init(_ code: String, _ name: String) {
    self.code = code
    self.name = name
  }

  package static let all: [ProductCategory] = [
    ProductCategory("31", "Wijk- of buurtteam"),
    ProductCategory("32", "Ambulant op locatie van de aanbieder"),
    ProductCategory("33", "Daghulp"),
    ProductCategory("34", "In het netwerk van de jeugdige"),
    ProductCategory("35", "Pleegzorg"),
    ProductCategory("36", "Gezinsgericht"),
    ProductCategory("37", "Gesloten"),
    ProductCategory("38", "Overig residentieel"),
    ProductCategory("40", "Persoonlijke verzorging"),
    ProductCategory("41", "Dagbehandeling"),
    ProductCategory("42", "Vervoerdiensten"),
    ProductCategory("43", "Verblijf inclusief behandeling"),
    ProductCategory("44", "Verblijf exclusief behandeling"),
    ProductCategory("45", "Jeugdhulp ambulant"),
    ProductCategory("46", "Jeugdhulp crisis"),
    ProductCategory("47", "Jeugdreclassering"),
    ProductCategory("48", "Jeugdbescherming"),
    ProductCategory("49", "Preventief justitieel kader"),
    ProductCategory("50", "Maatwerkarrangementen jeugd"),
    ProductCategory("51", "Generalistische basis-ggz"),
    ProductCategory("52", "Specialistische ggz"),
    ProductCategory("53", "Kindergeneeskunde"),
    ProductCategory("54", "Jeugd-ggz"),
    ProductCategory("55", "Landelijk ingekochte zorg"),
  ]
}

/// The code of a product: at most five letters and digits, the first two of them its category.
///
/// Municipalities agree on codes of their own, so nothing more is known of one.
package struct ProductCode: Hashable, Comparable, Sendable {
  package let text: String

  package static let limit = 5

  /// Small letters become capitals.
  package init(_ typed: String, of category: ProductCategory) throws(ValueFault) {
    let line = try Line(typed, limit: Self.limit)
    let scalars = line.text.uppercased().unicodeScalars
    guard scalars.allSatisfy(Self.isAllowed), scalars.count > 2,
      line.text.hasPrefix(category.code)
    else { throw .productCodeForm(category: category.code) }
    text = String(String.UnicodeScalarView(scalars))
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  package static func < (left: ProductCode, right: ProductCode) -> Bool { left.text < right.text }
}

/// What one tariff is paid for: the list WJ756 of iJw 3.2.
package enum TariffUnit: String, CaseIterable, Sendable {
  case minute = "01"
  case hour = "04"
  case day = "14"
  case dayPart = "16"
  case outputPiece = "82"
  case euro = "83"
  case effortPiece = "84"
}
