/// The national list JZ020 of iJw 3.2 as providers' contracts use it.
extension ProductCategory {
  package var code: String { rawValue }

  /// The category of that code.
  package init(_ code: String) throws(ValueFault) {
    guard let known = Self(rawValue: code) else {
      throw .unknownCode(allowed: Self.all.map(\.code))
    }
    self = known
  }

  package static var all: [ProductCategory] { allCases }

  /// Its name in the list, which is the same in every language.
  package var name: String { Self.names[rawValue] ?? rawValue }

  private static let names = [
    "31": "Wijk- of buurtteam",
    "32": "Ambulant op locatie van de aanbieder",
    "33": "Daghulp",
    "34": "In het netwerk van de jeugdige",
    "35": "Pleegzorg",
    "36": "Gezinsgericht",
    "37": "Gesloten",
    "38": "Overig residentieel",
    "40": "Persoonlijke verzorging",
    "41": "Dagbehandeling",
    "42": "Vervoerdiensten",
    "43": "Verblijf inclusief behandeling",
    "44": "Verblijf exclusief behandeling",
    "45": "Jeugdhulp ambulant",
    "46": "Jeugdhulp crisis",
    "47": "Jeugdreclassering",
    "48": "Jeugdbescherming",
    "49": "Preventief justitieel kader",
    "50": "Maatwerkarrangementen jeugd",
    "51": "Generalistische basis-ggz",
    "52": "Specialistische ggz",
    "53": "Kindergeneeskunde",
    "54": "Jeugd-ggz",
    "55": "Landelijk ingekochte zorg",
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
