import Domain

/// Whom we call, with a history like that of the six.
enum FamilyContactTable {
  static func statements(_ d: Dialect) -> [String] {
    [
      OnesTables.history(
        "family_contact_term",
        [
          d.reference("person_id", "person", optional: true), d.text("name"),
          d.text("phone", limit: 20),
          "cautions \(d.integer) NOT NULL CHECK(cautions BETWEEN 0 AND 3)",
          d.text("interpreter", limit: 100, optional: true), d.text("remark", optional: true),
          d.reference("author_id", "user_account"),
        ], d)
    ]
      + OnesTables.rules(
        OnesTables.History(
          table: "family_contact_term", key: [],
          written: [
            "person_id", "name", "phone", "cautions", "interpreter", "remark", "author_id",
          ]), d)
  }
}
