import Domain

/// What left a family's file, to whom and on what ground, schema 5.
enum DisclosureTables {
  static func statements(_ d: Dialect) -> [String] {
    let explained = DisclosureGround.allCases.filter(\.needsExplanation)
      .map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return [
      """
      CREATE TABLE disclosure (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.code("kind", DisclosureKind.self)), \(d.code("ground", DisclosureGround.self)),
        \(d.text("explanation", optional: true)), \(d.code("what", DisclosedContent.self)),
        \(d.text("detail", optional: true)), \(d.text("recipient")),
        \(d.reference("person_id", "person", optional: true)),
        \(d.reference("consent_id", "consent", optional: true)),
        \(d.flag("family_informed")), \(d.text("why_not_informed", optional: true)),
        \(d.day("on_day")), \(d.reference("author_id", "user_account")), UNIQUE(family_id, nr),
        CHECK(ground NOT IN (\(explained)) OR explanation IS NOT NULL),
        CHECK((ground = 'consent') = (consent_id IS NOT NULL)),
        CHECK(family_informed = 1 OR why_not_informed IS NOT NULL))\(d.tableEnd)
      """,
      "CREATE INDEX disclosure_by_consent ON disclosure(consent_id) WHERE consent_id IS NOT NULL",
      "CREATE INDEX disclosure_by_person ON disclosure(person_id) WHERE person_id IS NOT NULL",
    ] + d.writtenForGood("disclosure", keys: [["family_id", "nr"]])
  }
}
