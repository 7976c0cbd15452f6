import Domain
import Texts

/// The board, a preview and the results of many rows as the command line shows them.
enum TeamOutput {
  /// The board; the families of nobody on the first row, under `-`.
  static func write(_ board: TeamBoard, _ format: OutputFormat) {
    let lines =
      [("-", "", "", board.unassigned)]
      + board.rows.map { row in
        (
          row.user.login.text, "\(row.load.fte)", row.load.perFte.map { "\($0)" } ?? "",
          row.counts
        )
      }
    Rows(
      columns: [
        .login, .fte, .open, .new, .weight, .late, .noContact, .childNotSeen, .incomplete,
        .waiting, .budgetOver90, .awaitingAcceptance, .unreviewed, .planMissing,
      ],
      cells: lines.map { login, fte, weight, counts in
        [
          login, Int(fte).map { Wording.phrases.word(.team(.fte($0))) } ?? "",
          "\(counts[.open])", "\(counts[.new])", weight, "\(counts[.late])",
          "\(counts[.noContact])", "\(counts[.childNotSeen])", "\(counts[.incomplete])",
          "\(counts[.waiting])", "\(counts[.budgetOver90])", "\(counts[.handoverOpen])",
          "\(counts[.unreviewedEmergency])", "\(counts[.planMissing])",
        ]
      },
      json: lines.map { login, fte, weight, counts in
        .object(
          [
            ("coordinator", login == "-" ? .null : .text(login)),
            ("fteHundredths", Int(fte).map { .number($0) } ?? .null),
            ("weightPerFte", Int(weight).map { .number($0) } ?? .null),
          ] + BoardGroup.allCases.map { ($0.rawValue, .number(counts[$0])) })
      }
    ).write(format)
  }

  /// A row for each team and coordinator, those without a coordinator first.
  static func write(_ teams: [TeamLoad], _ format: OutputFormat) {
    let lines = teams.flatMap { load in
      [(load.team, nil as BoardRow?, load.board.unassigned)]
        + load.board.rows.map { (load.team, $0, $0.counts) }
    }
    Rows(
      columns: [
        .login, .team, .open, .new, .weight, .late, .planMissing, .noContact, .incomplete,
        .budgetOver90, .awaitingAcceptance,
      ],
      cells: lines.map { team, row, counts in
        [row?.user.login.text ?? "-", team.text, "\(counts[.open])", "\(counts[.new])"]
          + [row?.load.perFte.map { "\($0)" } ?? ""] + caseload.map { "\(counts[$0.group])" }
      },
      json: lines.map { team, row, counts in
        .object(
          [
            ("coordinator", .optional(row?.user.login.text)), ("team", .text(team.text)),
            ("open", .number(counts[.open])), ("new", .number(counts[.new])),
            ("weight", row?.load.perFte.map { .number($0) } ?? .null),
          ] + caseload.map { ($0.key, .number(counts[$0.group])) })
      }
    ).write(format)
  }

  private static let caseload: [(key: String, group: BoardGroup)] = [
    ("tasksLate", .late), ("planMissing", .planMissing), ("noContact", .noContact),
    ("incomplete", .incomplete), ("budgetOver90", .budgetOver90),
    ("awaitingAcceptance", .handoverOpen),
  ]

  /// The families that wait long; who waits longest without bridging stands in the cells.
  static func write(_ rows: [WaitingRow], _ format: OutputFormat, today: Day) {
    let phrases = Wording.phrases
    Rows(
      columns: [
        .caseNumber, .name, .person, .product, .provider, .since, .weeks, .bridging, .checkedOn,
        .coordinator,
      ],
      cells: rows.map { row in
        let wait = row.waits.first
        return [
          row.caseNumber.text, row.name.text, wait?.person.given ?? "", wait?.product.text ?? "",
          wait?.provider.text ?? "", wait?.since.iso ?? "",
          wait.map { "\($0.weeks(on: today))" } ?? "",
          wait?.bridging?.text ?? phrases.word(.team(.noBridge)),
          wait?.checkedOn?.iso ?? phrases.word(.team(.notChecked)), row.coordinator?.text ?? "-",
        ]
      },
      json: rows.map { row in
        .object([
          ("case", .text(row.caseNumber.text)), ("name", .text(row.name.text)),
          ("coordinator", .optional(row.coordinator?.text)),
          ("waits", .list(row.waits.map { json($0, today) })),
        ])
      }
    ).write(format)
  }

  private static func json(_ wait: LongWait, _ today: Day) -> JSON {
    .object([
      ("person", .text(wait.person.given)), ("product", .text(wait.product.text)),
      ("provider", .text(wait.provider.text)), ("since", .text(wait.since.iso)),
      ("weeks", .number(wait.weeks(on: today))), ("bridging", .optional(wait.bridging?.text)),
      ("checkedOn", .optional(wait.checkedOn?.iso)),
    ])
  }

  /// What would happen to each family of somebody absent.
  static func write(_ preview: AbsencePreview, _ format: OutputFormat, today: Day) {
    let phrases = Wording.phrases
    func term(_ reminder: Reminder?) -> String {
      reminder.map { phrases.reason($0, subject: nil, today: today) } ?? ""
    }
    Rows(
      columns: [.caseNumber, .name, .risk, .time, .phone, .term, .cover],
      cells: preview.rows.map { row in
        [
          row.caseNumber.text, row.name.text, phrases.name(of: row.risk),
          row.callBack?.at?.text ?? "", row.phone?.display ?? "", term(row.term),
          row.proposed?.text ?? "",
        ]
      },
      json: preview.rows.map { row in
        .object([
          ("case", .text(row.caseNumber.text)), ("name", .text(row.name.text)),
          ("risk", .text(row.risk.rawValue)), ("callBackToday", .bool(row.callBack != nil)),
          ("phone", .optional(row.phone?.e164)), ("termOn", .optional(row.term?.due.iso)),
          ("cover", .optional(row.proposed?.text)),
        ])
      }
    ).write(format)
  }
}
