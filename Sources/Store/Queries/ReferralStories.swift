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
