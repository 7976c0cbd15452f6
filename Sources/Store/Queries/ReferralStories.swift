package import Domain

/// Reads what became of a referral.
package struct ReferralStoryQuery {
  let connection: any Connection

  package init(connection: any Connection) { self.connection = connection }

  /// The steps, what the referrer was told, and who is coordinator of the family now.
  package func story(_ referral: Referral) throws -> ReferralStory {
    let key = [Value(referral.id)]
    let steps = try connection.all(
      """
      SELECT \(ReferralStep.table.selection) FROM referral_step WHERE referral_id = ? ORDER BY nr
      """, key, ReferralStep.read)
    let given = try connection.all(
      """
      SELECT \(ReferralFeedback.table.selection) FROM referral_feedback
      WHERE referral_id = ? ORDER BY id
      """, key, ReferralFeedback.read)
    return ReferralStory(
      steps: steps, given: given, coordinator: try referral.family.flatMap(coordinator))
  }

  /// The stories of all referrals of a family, in three statements however many there are.
  package func stories(of family: ID<Family>) throws -> [ID<Referral>: ReferralStory] {
    let ofFamily = "referral_id IN (SELECT id FROM referral WHERE family_id = ?)"
    let key = [Value(family)]
    let steps = try connection.all(
      "SELECT \(ReferralStep.table.selection) FROM referral_step WHERE \(ofFamily) ORDER BY nr",
      key, ReferralStep.read)
    let given = try connection.all(
      """
      SELECT \(ReferralFeedback.table.selection) FROM referral_feedback WHERE \(ofFamily)
      ORDER BY id
      """, key, ReferralFeedback.read)
    let user = try coordinator(family)
    let givenOf = Dictionary(grouping: given, by: \.referral)
    return Dictionary(grouping: steps, by: \.referral).reduce(into: [:]) { stories, found in
      stories[found.key] = ReferralStory(
        steps: found.value, given: givenOf[found.key] ?? [], coordinator: user)
    }
  }

  /// The name of the child a referral is about.
  package func name(of referral: ID<Referral>) throws -> Line? {
    let found = try connection.first(
      "SELECT \(StoredReferral.table.selection) FROM referral WHERE id = ?", [Value(referral)],
      StoredReferral.read)
    return found.flatMap { try? Line($0.referral.content.name.full, limit: 500) }
  }

  private func coordinator(_ family: ID<Family>) throws -> User? {
    try connection.first(
      """
      SELECT \(User.table.selection(of: "u")) FROM coordinator_term t
      JOIN user_account u ON u.id = t.user_id WHERE t.family_id = ? AND t.to_day IS NULL
      """, [Value(family)], User.read)
  }
}
