import Domain

/// Tables whose lists of codes have grown: made anew with the wider lists.
enum WiderTables {
  /// Schema 2.
  static func second(_ d: Dialect) -> [String] { norms(SecondCodes.norm, d) }

  /// Schema 3.
  static func third(_ d: Dialect) -> [String] { norms(ThirdCodes.norm, d) }

  /// Schema 4.
  ///
  /// What stands on the table goes with it, so its rules are made again.
  static func fourth(_ d: Dialect) -> [String] {
    norms(FourthCodes.norm, d) + NormTables.rules(FourthCodes.norm, d)
  }

  /// Schema 5.
  static func fifth(_ d: Dialect) -> [String] {
    norms(FifthCodes.norm, d) + NormTables.rules(FifthCodes.norm, d)
  }

  /// Schema 6.
  static func sixth(_ d: Dialect) -> [String] {
    norms(SixthCodes.norm, d) + NormTables.rules(SixthCodes.norm, d)
  }

  /// Schema 7.
  static func seventh(_ d: Dialect) -> [String] {
    let codes = Norm.allCases.map(\.rawValue)
    return norms(codes, d) + NormTables.rules(codes, d)
  }

  private static func norms(_ codes: [String], _ d: Dialect) -> [String] {
    Schema.remake(
      "norm_value", { HouseTables.norms($0, codes, d) }, rest: [HouseTables.normCurrent])
  }
}
