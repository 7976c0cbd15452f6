import Domain
import Store

// Whether a chosen provider has a contract: told, never refused, since much help is owed by law.
extension FamilyEdit {
  /// Whether a provider lacks a contract in a municipality on a day, for a product where one is
  /// named.
  ///
  /// Where nobody's contracts are kept for a municipality there is nothing to miss.
  func lacksContract(
    _ provider: Provider, in municipality: MunicipalityCode?, on day: Day, for code: Line? = nil
  ) throws -> Bool {
    guard provider.team == nil, let municipality,
      try changes.number(
        "SELECT 1 FROM contract_municipality WHERE municipality = ? LIMIT 1",
        [.text(municipality.text)]) != nil
    else { return false }
    let product = code.map { code in
      let mark = code.text.uppercased()
      return [Value.text(mark), .text(String(mark.prefix(2)))]
        + Array(repeating: Value(day), count: 2)
    }
    let found = try changes.number(
      Self.contract + (product == nil ? "" : Self.product) + " LIMIT 1",
      [.text(municipality.text), Value(provider.id), Value(day), Value(day)] + (product ?? []))
    return found == nil
  }

  private static let contract = """
    SELECT 1 FROM provider_contract c
    JOIN contract_municipality m ON m.contract_id = c.id AND m.municipality = ?
    WHERE c.provider_id = ? AND c.from_day <= ? AND (c.last_day IS NULL OR c.last_day >= ?)
    """

  /// A whole category that was bought has each code of it.
  private static let product = """
     AND EXISTS(SELECT 1 FROM product p WHERE p.contract_id = c.id
      AND (p.code = ? OR (p.code IS NULL AND p.category = ?))
      AND p.from_day <= ? AND (p.last_day IS NULL OR p.last_day >= ?))
    """
}
