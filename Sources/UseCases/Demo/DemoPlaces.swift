import Domain

/// Addresses that could be: the digits of the twenty municipalities, any letters that are issued.
struct DemoPlaces: Sendable {
  let code: MunicipalityCode
  let districts: [Int]

  private init(_ code: StaticString, _ districts: [Int]) throws(ValueFault) {
    self.code = try MunicipalityCode("\(code)")
    self.districts = districts
  }

  /// The municipalities every store knows, each with postal districts of its own.
  static func all() throws -> [DemoPlaces] {
    [
      try .init("0503", [2611, 2612, 2613, 2614, 2622, 2624, 2625]),
      try .init("0518", [2512, 2515, 2521, 2525, 2531, 2541, 2545, 2552, 2562, 2571, 2591]),
      try .init("1916", [2262, 2263, 2264, 2272, 2273]), try .init("1842", [2635, 2636, 3155]),
      try .init("1926", [2631, 2632, 2641, 2642]), try .init("0603", [2281, 2283, 2284, 2288]),
      try .init("0626", [2251, 2252, 2253]), try .init("0629", [2241, 2242, 2243]),
      try .init("1783", [2671, 2672, 2676, 2681, 2691]),
      try .init("0637", [2711, 2715, 2718, 2722, 2725, 2728]),
      try .init("0014", [9712, 9715, 9718, 9726, 9731, 9736, 9741]),
      try .init("1979", [9901, 9902, 9932, 9934]), try .init("1966", [9951, 9965, 9981]),
      try .init("1952", [9601, 9602, 9603, 9611]), try .init("1895", [9671, 9672, 9673]),
      try .init("0765", [9663, 9665]), try .init("0037", [9501, 9502, 9503]),
      try .init("0047", [9641, 9642, 9645]), try .init("1969", [9351, 9801, 9831]),
      try .init("1950", [9541, 9551, 9561]),
    ]
  }

  func postalCode(_ chance: inout DemoChance) throws -> PostalCode {
    let letters = (0..<2).map { _ in chance.one(Self.letters) }
    return try PostalCode("\(chance.one(districts))\(letters[0])\(letters[1])")
  }

  static func houseNumber(_ chance: inout DemoChance) throws -> HouseNumber {
    let addition = chance.percent(15) ? chance.one(["A", "B", "2", "bis"]) : ""
    return try HouseNumber(number: "\(chance.of(1...240))", addition: addition)
  }

  /// Without S, so that no pair is one of those never issued.
  private static let letters = "ABCDEGHJKLMNPRTVWXZ".map(String.init)
}
