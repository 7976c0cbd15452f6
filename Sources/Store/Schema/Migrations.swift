/// One numbered step of the schema; all of it happens in one transaction or not at all.
package struct Migration: Sendable {
  package let number: Int
  package let statements: @Sendable (Dialect) -> [String]
}

/// The steps from an empty file to the schema this program knows.
package enum Schema {
  /// Marks a file as ours: "RGIE".
  package static let applicationID: Int64 = 0x5247_4945

  /// In order; a step that has been released never changes.
  package static let migrations =
    released + [
      Migration(number: 4) { dialect in
        fourth(dialect)
          + MergeTables.statements(dialect) { dialect in
            released.flatMap { $0.statements(dialect) } + fourth(dialect)
          }
      },
      Migration(number: 5) { dialect in
        fifth(dialect)
          + MergeTables.widened(
            dialect, rules: FifthRoom.rules, tables: FifthRoom.tables, after: fifth)
          + DestructionTables.room(dialect, in: FifthRoom.destroyed) { dialect in
            released.flatMap { $0.statements(dialect) } + fourth(dialect)
              + MergeTables.statements(dialect) { _ in [] } + fifth(dialect)
          }
      },
      Migration(number: 6) { dialect in
        sixth(dialect)
          + MergeTables.widened(
            dialect, rules: SixthRoom.rules, tables: SixthRoom.tables, after: sixth)
          + DestructionTables.room(dialect, in: SixthRoom.destroyed, after: sixth)
      },
      Migration(number: 7) { dialect in
        seventh(dialect)
          + MergeTables.widened(
            dialect, rules: MergeMap.fixed,
            tables: MergeTables.added(
              to: FourthMerge.tables + FifthRoom.tables + SixthRoom.tables),
            after: seventh)
          + DestructionTables.room(dialect, in: DestructionTables.destroyed, after: seventh)
      },
    ]

  private static let released = [
    Migration(number: 1) { dialect in
      AuditTables.statements(dialect) + HouseTables.statements(dialect)
        + PeopleTables.statements(dialect) + OnesTables.statements(dialect)
        + PlanTables.statements(dialect) + ReferralTables.statements(dialect)
        + CaseworkTables.statements(dialect) + DerivedTables.statements(dialect)
    },
    Migration(number: 2) { dialect in
      WiderTables.second(dialect) + CaseworkAdditions.statements(dialect)
        + FamilyContactTable.statements(dialect)
        + ReferralStoryTables.statements(dialect) + PracticeTables.statements(dialect)
        + PlanningTables.statements(dialect) + CoordinationTables.statements(dialect)
        + HelpTables.statements(dialect) + ClosingTables.statements(dialect)
    },
    Migration(number: 3) { dialect in
      [
        WiderTables.third(dialect),
        TakenBackTables.statements(dialect),
        NormTables.statements(dialect),
        PersonTables.statements(dialect),
        LetterTables.statements(dialect),
        FoundationTables.statements(dialect),
        SafetyTables.statements(dialect),
        LifeTables.statements(dialect),
        HomeTables.statements(dialect),
      ].flatMap(\.self)
    },
  ]

  /// Schema 4 without merging, which makes room in the rules of all tables.
  private static func fourth(_ dialect: Dialect) -> [String] {
    [
      WiderTables.fourth(dialect),
      OverspendTables.statements(dialect),
      LongWaitingColumns.statements(dialect),
      MoveTables.statements(dialect),
      RetentionTables.statements(dialect),
      SecondPlaceTables.statements(dialect),
    ].flatMap(\.self)
  }

  /// Schema 5 without the room for merging.
  private static func fifth(_ dialect: Dialect) -> [String] {
    [
      WiderTables.fifth(dialect),
      ConsentTables.statements(dialect),
      DisclosureTables.statements(dialect),
      ConsentTables.disclosed(dialect),
      DestructionTables.statements(dialect),
      AccessTables.statements(dialect),
      CrisisTables.statements(dialect),
      BudgetRaiseTables.statements(dialect),
    ].flatMap(\.self)
  }

  /// Schema 6 without the room for merging and destroying.
  private static func sixth(_ dialect: Dialect) -> [String] {
    [
      WiderTables.sixth(dialect),
      SeenColumn.statements(dialect),
      MeetingTables.statements(dialect),
      CrisisLookTable.statements(dialect),
      InspectionTable.statements(dialect),
      ApprovalRule.statements(dialect),
      SettingTables.statements(dialect),
      RegistrationTable.statements(dialect),
      FamilyLetterTable.statements(dialect),
      FigureTable.statements(dialect),
      ProviderTables.statements(dialect),
      ClaimTables.statements(dialect),
      AssignmentColumns.statements(dialect),
      BoardColumns.statements(dialect),
    ].flatMap(\.self)
  }

  /// Schema 7 without the room for merging and destroying.
  private static func seventh(_ dialect: Dialect) -> [String] {
    [
      WiderTables.seventh(dialect),
      FigureTable.seventh(dialect),
      ClaimTotalTable.statements(dialect),
      LetterHandingTable.statements(dialect),
      ReadAlongRules.statements(dialect),
      CrisisCommitmentTable.statements(dialect),
      ExpertMergeColumn.statements(dialect),
    ].flatMap(\.self)
  }

  /// Makes a table anew with other checks, and with its rows.
  ///
  /// An engine runs it with foreign keys off and looks at them before it commits. What stood on
  /// the table goes with it: `rest` makes indexes and triggers again.
  static func remake(
    _ table: String, _ create: (_ name: String) -> String, rest: [String]
  ) -> [String] {
    let name = "\(table)_new"
    return [
      create(name), "INSERT INTO \(name) SELECT * FROM \(table)", "DROP TABLE \(table)",
      "ALTER TABLE \(name) RENAME TO \(table)",
    ] + rest
  }

  /// The tables of words that have an index `…_fts`.
  ///
  /// An engine offers the words of that index as a temporary table `…_words` with the columns
  /// `term` and `doc`, for the full check.
  package static let searchTables = ["family_search", "referral_search"]

  /// The newest schema this program knows.
  package static var newest: Int { migrations.last?.number ?? 0 }
}
