import Domain

/// Tables of schema 1 whose lists of codes have grown: made anew in schema 2 with the wider lists.
enum WiderTables {
  static func statements(_ d: Dialect) -> [String] {
    Schema.remake(
      "norm_value", { HouseTables.norms($0, Norm.allCases.map(\.rawValue), d) },
      rest: [HouseTables.normCurrent])
  }
}
