import Domain

/// Tables whose lists of codes have grown: made anew with the wider lists.
enum WiderTables {
  /// Schema 2.
  static func second(_ d: Dialect) -> [String] { norms(SecondCodes.norm, d) }

  /// Schema 3.
  static func third(_ d: Dialect) -> [String] { norms(Norm.allCases.map(\.rawValue), d) }

  private static func norms(_ codes: [String], _ d: Dialect) -> [String] {
    Schema.remake(
      "norm_value", { HouseTables.norms($0, codes, d) }, rest: [HouseTables.normCurrent])
  }
}
