import ArgumentParser
import Domain
import Texts

struct RetentionBranch: Branch {
  static let place = CommandName.retention
  static let word = "retention"
  static var parts: [any ParsableCommand.Type] {
    [
      RetentionShow.self, RetentionList.self, RetentionRulesList.self, RetentionPropose.self,
      RetentionDestructions.self, RetentionWithdraw.self, RetentionRefuse.self,
      RetentionDestroy.self, RetentionCertificate.self, RetentionPurge.self,
    ]
  }
}

struct RetentionShow: Leaf {
  static let place = CommandName.retentionShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    if page.summary.isOpen, output.format == .table {
      return Console.say(Wording.phrases.word(.retention(.notYet)))
    }
    Rows(
      columns: [.person, .role, .until, .changed, .kind, .basis],
      cells: page.retention.lines.map(RetentionOutput.cells),
      json: page.retention.lines.map(RetentionOutput.json)
    ).write(output.format)
  }
}

struct RetentionList: Leaf {
  static let place = CommandName.retentionList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.retainedBefore)) var before: String?
  @Option(help: .of(.limit)) var limit: Int?

  func run(_ office: Office) throws {
    let rows = try all(office, try office.day(.fromDay, before) ?? office.today)
    Rows(
      columns: [.caseNumber, .role, .until, .changed, .kind, .basis],
      cells: rows.map(RetentionOutput.cells), json: rows.map(RetentionOutput.json)
    ).write(output.format)
  }

  private func all(_ office: Office, _ day: Day) throws -> [RetentionRow] {
    try everyPage(limit) { key, size in
      let next = RetentionCommand.due(before: day, after: key, limit: size)
      guard case .retentionDue(let page) = try office.perform(.retention(next)) else { return nil }
      if key != nil {
        _ = try office.perform(.retention(.reportShown(page.rows.map(\.family))))
      }
      return (page.rows, page.next)
    }
  }
}

struct RetentionRulesList: Leaf {
  static let place = CommandName.retentionRules
  static let word = "rules"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    guard case .retentionRules(let rules) = try office.perform(.retention(.rules)) else { return }
    Rows(
      columns: [.kind, .trigger, .years, .since, .until, .basis, .source],
      cells: rows(rules), json: rules.map(RetentionOutput.json)
    ).write(output.format)
  }

  private func rows(_ rules: [RetentionRule]) -> [[String]] { rules.map(RetentionOutput.cells) }
}
