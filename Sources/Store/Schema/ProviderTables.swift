import Domain

/// What was agreed with providers, for which price, and how much room they said to have, schema 6.
///
/// Periods run up to and with `last_day`; it is set once or brought forward, and never put off.
enum ProviderTables {
  static func statements(_ d: Dialect) -> [String] {
    contracts(d) + products(d) + tariffs(d) + capacity(d) + subcontractors(d) + indexes
  }

  private static func period(_ d: Dialect) -> String {
    """
    \(d.day("from_day")), \(d.day("last_day", optional: true)),
      CHECK(last_day IS NULL OR last_day >= from_day)
    """
  }

  /// That a row `o` and the new one share a day.
  private static let overlap = """
    o.from_day <= coalesce(NEW.last_day, '9999-12-31')
      AND coalesce(o.last_day, '9999-12-31') >= NEW.from_day
    """

  /// That the new row lies outside the period of `whole`, the row it belongs to.
  private static func outside(_ whole: String, _ key: String) -> String {
    """
    NOT EXISTS(SELECT 1 FROM \(whole) w WHERE w.id = NEW.\(key) AND w.from_day <= NEW.from_day
      AND (w.last_day IS NULL OR (NEW.last_day IS NOT NULL AND NEW.last_day <= w.last_day)))
    """
  }

  private static func category(_ d: Dialect) -> String {
    let codes = ProductCategory.all.map { "'\($0.code)'" }.joined(separator: ", ")
    return """
      category TEXT NOT NULL CHECK(category IN (\(codes))),
        code TEXT CHECK(code IS NULL OR (length(code) BETWEEN 3 AND \(ProductCode.limit)
          AND substr(code, 1, 2) = category AND code = upper(code)))
      """
  }

  /// The rules of a table of periods: fixed but for a last day that comes earlier, never deleted.
  private static func dated(_ table: String, _ columns: [String], _ d: Dialect) -> [String] {
    let fixed = (["id", "from_day"] + columns).changed
    return [
      d.refusal(
        "\(table)_fixed", "UPDATE", table,
        """
        NEW.last_day IS NULL OR (OLD.last_day IS NOT NULL AND NEW.last_day > OLD.last_day)
          OR \(fixed)
        """, "\(table): history is never overwritten")
    ] + d.kept(table)
  }

  private static func contracts(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE provider_contract (
        \(d.id), \(d.reference("provider_id", "provider")), \(d.text("name", limit: 200)),
        \(d.code("purchase", Purchase.self)), \(period(d)))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX provider_contract_current ON provider_contract(provider_id, name)
        WHERE last_day IS NULL
      """,
      "CREATE INDEX provider_contract_of ON provider_contract(provider_id, from_day)",
      d.refusal(
        "provider_contract_overlap", "INSERT", "provider_contract",
        """
        EXISTS(SELECT 1 FROM provider_contract o WHERE o.provider_id = NEW.provider_id
          AND o.name = NEW.name AND \(overlap))
        """, "provider_contract: one of a name at a time"),
      d.refusal(
        "provider_contract_team", "INSERT", "provider_contract",
        """
        EXISTS(SELECT 1 FROM provider p WHERE p.id = NEW.provider_id AND p.team_id IS NOT NULL)
        """, "provider_contract: none with the local team"),
      """
      CREATE TABLE contract_municipality (
        \(d.id), \(d.reference("contract_id", "provider_contract")),
        municipality TEXT NOT NULL
          CHECK(length(municipality) = 4 AND \(d.isDigits("municipality"))),
        UNIQUE(contract_id, municipality))\(d.tableEnd)
      """,
      "CREATE INDEX contract_municipality_of ON contract_municipality(municipality)",
    ]
      + d.writtenForGood("contract_municipality", keys: [["contract_id", "municipality"]])
      + dated("provider_contract", ["provider_id", "name", "purchase"], d)
  }

  private static func products(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE product (
        \(d.id), \(d.reference("contract_id", "provider_contract")), \(category(d)),
        \(d.text("name", limit: 200)), \(period(d)))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX product_current ON product(contract_id, category, coalesce(code, ''))
        WHERE last_day IS NULL
      """,
      "CREATE INDEX product_of ON product(contract_id, category, code)",
      d.refusal(
        "product_overlap", "INSERT", "product",
        """
        EXISTS(SELECT 1 FROM product o WHERE o.contract_id = NEW.contract_id
          AND o.category = NEW.category AND o.code IS NEW.code AND \(overlap))
        """, "product: once at a time in a contract"),
      d.refusal(
        "product_outside", "INSERT", "product", outside("provider_contract", "contract_id"),
        "product: within its contract"),
    ] + dated("product", ["contract_id", "category", "code", "name"], d)
  }

  private static func tariffs(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE tariff (
        \(d.id), \(d.reference("product_id", "product")), \(d.code("unit", CareUnit.self)),
        cents \(d.integer) NOT NULL CHECK(cents BETWEEN 0 AND 999999999999),
        \(period(d)))\(d.tableEnd)
      """,
      "CREATE UNIQUE INDEX tariff_current ON tariff(product_id) WHERE last_day IS NULL",
      "CREATE INDEX tariff_of ON tariff(product_id, from_day)",
      d.refusal(
        "tariff_overlap", "INSERT", "tariff",
        "EXISTS(SELECT 1 FROM tariff o WHERE o.product_id = NEW.product_id AND \(overlap))",
        "tariff: one at a time"),
      d.refusal(
        "tariff_outside", "INSERT", "tariff", outside("product", "product_id"),
        "tariff: within its product"),
    ] + dated("tariff", ["product_id", "unit", "cents"], d)
  }

  private static func capacity(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE provider_capacity (
        \(d.id), \(d.reference("provider_id", "provider")), \(category(d)),
        places \(d.integer)
          CHECK(places IS NULL OR places BETWEEN 0 AND \(ProviderCapacity.placesLimit)),
        waiting_days \(d.integer)
          CHECK(waiting_days IS NULL OR waiting_days BETWEEN 0 AND \(ProviderCapacity.daysLimit)),
        \(d.day("stated_on")), \(d.text("stated_by", limit: 200)),
        \(d.reference("author_id", "user_account")),
        CHECK(places IS NOT NULL OR waiting_days IS NOT NULL))\(d.tableEnd)
      """,
      """
      CREATE INDEX provider_capacity_of
        ON provider_capacity(provider_id, category, code, stated_on, id)
      """,
    ] + d.writtenForGood("provider_capacity")
  }

  private static func subcontractors(_ d: Dialect) -> [String] {
    [
      """
      CREATE TABLE subcontractor (
        \(d.id), \(d.reference("provider_id", "provider")),
        \(d.reference("subcontractor_id", "provider")), \(period(d)),
        CHECK(provider_id <> subcontractor_id))\(d.tableEnd)
      """,
      """
      CREATE UNIQUE INDEX subcontractor_current ON subcontractor(provider_id, subcontractor_id)
        WHERE last_day IS NULL
      """,
      "CREATE INDEX subcontractor_of ON subcontractor(subcontractor_id)",
      "CREATE INDEX subcontractor_by_main ON subcontractor(provider_id, from_day)",
      d.refusal(
        "subcontractor_overlap", "INSERT", "subcontractor",
        """
        EXISTS(SELECT 1 FROM subcontractor o WHERE o.provider_id = NEW.provider_id
          AND o.subcontractor_id = NEW.subcontractor_id AND \(overlap))
        """, "subcontractor: once at a time"),
    ] + dated("subcontractor", ["provider_id", "subcontractor_id"], d)
  }

  /// What hangs on one provider, and what ended lately, without reading everybody's help.
  private static let indexes = [
    "CREATE INDEX commitment_by_provider ON commitment(provider_id, family_id, person_id)",
    """
    CREATE INDEX commitment_begun ON commitment(provider_id, started_on, state, family_id)
      WHERE started_on IS NOT NULL
    """,
    "CREATE INDEX commitment_stopped ON commitment(stopped_on) WHERE stopped_on IS NOT NULL",
    """
    CREATE INDEX provider_term_by_provider ON provider_term(provider_id, family_id)
      WHERE to_day IS NULL
    """,
    "CREATE INDEX summary_open_place ON family_summary(municipality) WHERE closed_on IS NULL",
  ]
}
