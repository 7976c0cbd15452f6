import ArgumentParser
import Domain
import Texts

struct ClaimBranch: Branch {
  static let place = CommandName.claim
  static let word = "claim"
  static var parts: [any ParsableCommand.Type] {
    [
      ClaimList.self, ClaimShow.self, ClaimApprove.self, ClaimReject.self, ClaimReverse.self,
      ClaimMatch.self, ClaimBSN.self,
    ]
  }
}

struct ClaimList: Leaf {
  static let place = CommandName.claimList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var output: FormatOption
  @Option(help: .of(.claimTab)) var view: String?
  @Option(help: .of(.limit)) var limit: Int?

  func run(_ office: Office) throws {
    let tab: ClaimTab = try view.map { try code(.claim, $0) } ?? .ready
    let rows = try everyPage(limit) { key, size -> (rows: [ClaimRow], next: PageKey?)? in
      guard
        case .claims(let page) = try office.perform(
          .claims(.list(tab, after: key, limit: size)))
      else { return nil }
      return (page.rows, page.next)
    }
    Rows(
      columns: [
        .claim, .provider, .assignment, .bsn, .product, .from, .until, .amount, .state, .reason,
        .id,
      ],
      cells: rows.map(ClaimOutput.cells), json: rows.map(ClaimOutput.json)
    ).write(output.format)
  }
}

struct ClaimShow: Leaf {
  static let place = CommandName.claimShow
  static let word = "show"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.claimLine)) var id: String

  func run(_ office: Office) throws {
    guard case .claim(let details) = try office.perform(.claims(.show(try claimID(id)))) else {
      return
    }
    Console.out(ClaimOutput.json(details).written)
  }
}

struct ClaimApprove: Leaf {
  static let place = CommandName.claimApprove
  static let word = "approve"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.claimLines)) var lines: [String] = []
  @Option(name: .customLong("file"), help: .of(.claimFile)) var file: Int?
  @Option(help: .of(.remark)) var remark: String?

  func run(_ office: Office) throws {
    if let file {
      return try office.decide(.approveFile(number: file))
    }
    try office.decide(
      .approve(try lines.map(claimID), remark: try line(.remark, remark)))
  }
}

struct ClaimReject: Leaf {
  static let place = CommandName.claimReject
  static let word = "reject"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.claimLines)) var lines: [String]
  @Option(help: .of(.claimReason)) var reason: String

  func run(_ office: Office) throws {
    try office.decide(.reject(try lines.map(claimID), reason: try line(.reason, reason)))
  }
}

struct ClaimReverse: Leaf {
  static let place = CommandName.claimReverse
  static let word = "reverse"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.claimLine)) var id: String
  @Option(help: .of(.claimReason)) var reason: String

  func run(_ office: Office) throws {
    try office.change(.claims(.reverse(try claimID(id), reason: try line(.reason, reason))))
  }
}

struct ClaimMatch: Leaf {
  static let place = CommandName.claimMatch
  static let word = "match"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.claimLines)) var lines: [String]

  func run(_ office: Office) throws { try office.decide(.rematch(try lines.map(claimID))) }
}

struct ClaimBSN: Leaf {
  static let place = CommandName.claimBSN
  static let word = "bsn"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.claimLine)) var id: String
  @Option(help: .of(.revealReason)) var reason: String

  func run(_ office: Office) throws {
    let outcome = try office.perform(
      .claims(.revealBSN(try claimID(id), reason: try line(.reason, reason))))
    guard case .bsn(let bsn) = outcome else { return }
    Console.out(bsn.digits)
  }
}

/// The id of a declared line as lists give it.
func claimID(_ text: String) throws -> ID<ClaimLine> {
  guard let id = ID<ClaimLine>(text) else {
    throw Ending.trouble(.refused(.claim(.unknownLine(text))))
  }
  return id
}

extension Office {
  /// Decides on lines; where some stayed as they were, each says why and the command fails.
  fileprivate func decide(_ command: ClaimCommand) throws {
    guard case .done(.claims(let batch)) = try perform(.claims(command)) else { return }
    for refused in batch.refused {
      Console.say(refused.label + ": " + Wording.phrases.describe(refused.why))
    }
    Console.out(Wording.phrases.describe(.claims(batch)))
    if batch.refusedCount > 0 { throw Ending.silent(.refused) }
  }
}
