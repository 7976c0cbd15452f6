/// That who asked for approval of a plan isn't who gives it, schema 6.
///
/// The author of the version is refused already; a plan can go to another coordinator before it is
/// laid before a supervisor.
enum ApprovalRule {
  static func statements(_ d: Dialect) -> [String] {
    [
      d.refusal(
        "approval_by_asker", "INSERT", "plan_approval",
        """
        NEW.kind <> 'asked' AND NEW.by_id IS (SELECT a.by_id FROM plan_approval a
          WHERE a.plan_id = NEW.plan_id AND a.round = NEW.round AND a.kind = 'asked'
          ORDER BY a.nr DESC LIMIT 1)
        """, "plan: approved by another than who asked")
    ]
  }
}
