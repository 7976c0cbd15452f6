import Domain

/// Who was asked to agree with help or with sharing, and what each said, schema 5.
enum ConsentTables {
  static func statements(_ d: Dialect) -> [String] {
    let remarked = ConsentReplyKind.allCases.filter(\.needsRemark).map { "'\($0.rawValue)'" }
      .joined(separator: ", ")
    return [
      """
      CREATE TABLE consent (
        \(d.id), \(d.reference("family_id", "family")), nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("child_id", "person")), \(d.code("purpose", ConsentPurpose.self)),
        \(d.text("what")), \(d.text("recipient", optional: true)), \(d.day("asked_on")),
        \(d.reference("author_id", "user_account")), UNIQUE(family_id, nr),
        CHECK((purpose = 'share') = (recipient IS NOT NULL)))\(d.tableEnd)
      """,
      "CREATE INDEX consent_by_child ON consent(child_id)",
      """
      CREATE TABLE consent_reply (
        \(d.id), \(d.reference("family_id", "family")), \(d.reference("consent_id", "consent")),
        nr \(d.integer) NOT NULL CHECK(nr > 0),
        \(d.reference("person_id", "person", optional: true)),
        \(d.text("organisation", optional: true)), \(d.code("answer", ConsentReplyKind.self)),
        \(d.day("on_day")), \(d.code("form", ConsentForm.self)),
        \(d.text("remark", optional: true)), \(d.reference("author_id", "user_account")),
        UNIQUE(consent_id, nr), CHECK((person_id IS NULL) <> (organisation IS NULL)),
        CHECK(answer NOT IN (\(remarked)) OR remark IS NOT NULL))\(d.tableEnd)
      """,
      "CREATE INDEX consent_reply_by_family ON consent_reply(family_id)",
      "CREATE INDEX consent_reply_by_person ON consent_reply(person_id)",
      d.refusal(
        "consent_reply_of", "INSERT", "consent_reply",
        """
        NOT EXISTS(SELECT 1 FROM consent c WHERE c.id = NEW.consent_id
          AND c.family_id = NEW.family_id AND c.asked_on <= NEW.on_day)
        """, "consent_reply: to a question of the family, not before it was asked"),
    ]
      + d.writtenForGood("consent", keys: [["family_id", "nr"]])
      + d.writtenForGood("consent_reply", keys: [["consent_id", "nr"]])
  }

  /// Sharing rests on a consent to share of the same family, and who must agree did.
  static func disclosed(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "disclosure_consent", "INSERT", "disclosure",
        """
        NEW.consent_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM consent c
          WHERE c.id = NEW.consent_id AND c.family_id = NEW.family_id AND c.purpose = 'share')
        """, "disclosure: rests on a consent to share of the family"),
      d.refusal(
        "disclosure_refused", "INSERT", "disclosure",
        """
        NEW.consent_id IS NOT NULL AND EXISTS(SELECT 1 FROM consent_reply r
          WHERE r.consent_id = NEW.consent_id AND r.answer NOT IN ('given', 'courtOrder')
            AND NOT EXISTS(SELECT 1 FROM consent_reply n WHERE n.consent_id = r.consent_id
              AND n.nr > r.nr AND n.person_id IS r.person_id
              AND n.organisation IS r.organisation))
        """, "disclosure: somebody who must agree has not"),
    ]
  }
}
