/// That an expert's access ended because its file became part of another one, schema 7.
enum ExpertMergeColumn {
  static func statements(_ d: Dialect) -> [String] {
    let fixed = [
      "id", "family_id", "user_id", "asked_by", "question", "from_day", "until_day", "merge_id",
    ].changed
    return [
      "ALTER TABLE expert_access ADD COLUMN "
        + d.reference("merge_id", "record_merge", optional: true),
      "CREATE INDEX expert_access_by_merge ON expert_access(merge_id)",
      "DROP TRIGGER expert_access_written",
      // A merge alone says that it ended one, and takes it back with the rest.
      d.refusal(
        "expert_access_written", "UPDATE", "expert_access",
        "OLD.ended_on IS NOT NULL OR \(fixed)", "expert_access: history is never overwritten"),
      d.refusal(
        "expert_access_born", "INSERT", "expert_access",
        "NEW.merge_id IS NOT NULL OR NEW.ended_on IS NOT NULL", "expert_access: begins open"),
    ]
  }
}
