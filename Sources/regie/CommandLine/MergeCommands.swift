import ArgumentParser
import Domain
import Texts

struct MergeBranch: Branch {
  static let place = CommandName.merge
  static let word = "merge"
  static var parts: [any ParsableCommand.Type] {
    [MergeReviewCommand.self, MergeFiles.self, MergePeople.self, MergeList.self, MergeUndo.self]
  }
}

/// The two files, the one that stays first.
struct MergeFilesOptions: ParsableArguments {
  @Argument(help: .of(.mergeKept)) var kept: String
  @Argument(help: .of(.mergeGone)) var gone: String

  func request(_ office: Office) throws -> MergeRequest {
    .families(kept: try office.family(kept), merged: try office.family(gone), [])
  }
}

struct MergeReviewCommand: Leaf {
  static let place = CommandName.mergeReview
  static let word = "review"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var files: MergeFilesOptions
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let review = MergeOutput(try office.review(try files.request(office)))
    Rows(
      columns: [.what, .kept, .merged], cells: review.cells, json: [review.json]
    ).write(output.format)
  }
}

struct MergeFiles: Leaf {
  static let place = CommandName.mergeFiles
  static let word = "files"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var files: MergeFilesOptions
  @Option(help: .of(.mergeReason)) var reason: String
  @Flag(name: .customLong("keep-people-apart"), help: .of(.keepPeopleApart))
  var keepPeopleApart = false
  @Option(help: .of(.expectVersion)) var expectVersion: Int?

  func run(_ office: Office) throws {
    var request = try files.request(office)
    if !keepPeopleApart { request = try office.review(request).request }
    try office.change(
      .merging(.merge(request, reason: try line(.reason, reason), expecting: expectVersion)))
  }
}

struct MergePeople: Leaf {
  static let place = CommandName.mergePeople
  static let word = "people"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: FamilyOptions
  @Option(help: .of(.mergePerson)) var person: String
  @Option(help: .of(.mergeDouble)) var double: String
  @Option(name: .customLong("double-case"), help: .of(.mergeDoubleCase)) var doubleCase: String?
  @Option(help: .of(.mergeReason)) var reason: String

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let other = try doubleCase.map { try office.page($0) } ?? page
    let pair = PersonPair(
      kept: try page.person(person, .person), merged: try other.person(double, .person))
    try office.change(
      .merging(
        .merge(
          .people(page.summary.family, pair), reason: try line(.reason, reason),
          expecting: family.expectVersion)))
  }
}

struct MergeList: Leaf {
  static let place = CommandName.mergeList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let merges = try office.page(family.caseNumber).merging.merges
    Rows(
      columns: [.number, .since, .what, .who, .reason, .state], cells: merges.map(cells),
      json: merges.map(json)
    ).write(output.format)
  }

  private func cells(_ line: MergeLine) -> [String] {
    [
      String(line.merge.number), line.merge.onDay.iso, line.what, line.author.text,
      line.merge.reason.text, line.merge.undone?.onDay.iso ?? "",
    ]
  }

  private func json(_ line: MergeLine) -> JSON {
    .object([
      ("number", .number(line.merge.number)), ("kind", .text(line.merge.kind.rawValue)),
      ("on", .text(line.merge.onDay.iso)), ("case", .optional(line.mergedCase?.text)),
      ("people", .list(line.people.map { .text($0.full) })),
      ("by", .text(line.author.text)), ("reason", .text(line.merge.reason.text)),
      ("undoneOn", .optional(line.merge.undone?.onDay.iso)),
      ("undoReason", .optional(line.merge.undone?.reason.text)),
    ])
  }
}

struct MergeUndo: Leaf {
  static let place = CommandName.mergeUndo
  static let word = "undo"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.mergeNumber)) var number: Int
  @Option(help: .of(.mergeUndoReason)) var reason: String

  func run(_ office: Office) throws {
    try office.change(
      .merging(
        .undo(
          try office.family(family.caseNumber), number: number,
          reason: try line(.reason, reason))))
  }
}

extension Office {
  fileprivate func review(_ request: MergeRequest) throws -> MergeReview {
    guard case .merge(let review) = try perform(.merging(.review(request))) else {
      throw Ending.trouble(.refused(.nothingToDo))
    }
    if let obstacle = review.obstacle { throw Ending.trouble(.refused(obstacle)) }
    return review
  }
}

/// A comparison as a table and as JSON.
private struct MergeOutput {
  let review: MergeReview
  let words = Wording.phrases

  init(_ review: MergeReview) { self.review = review }

  var cells: [[String]] {
    let (kept, merged) = (review.kept, review.merged)
    return [
      [
        words.name(of: FieldName.caseNumber), kept.caseNumber.text, merged.caseNumber.text,
      ],
      [words.name(of: FieldName.familyName), kept.name.text, merged.name.text],
      [words.word(MergeWord.opened), kept.openedOn.iso, merged.openedOn.iso],
      [words.word(MergeWord.risk), words.name(of: kept.risk), words.name(of: merged.risk)],
    ]
      + review.pairs.map {
        [words.name(of: FieldName.person), $0.kept.name.full, $0.merged.name.full]
      }
      + review.moves.map { ["", "", words.count($0)] }
  }

  var json: JSON {
    .object([
      ("kept", .text(review.kept.caseNumber.text)),
      ("merged", .text(review.merged.caseNumber.text)),
      (
        "people",
        .list(
          review.pairs.map {
            .object([
              ("kept", .text($0.kept.name.full)), ("merged", .text($0.merged.name.full)),
            ])
          })
      ),
      ("moves", counts(review.moves)), ("stays", counts(review.stays)),
    ])
  }

  private func counts(_ counts: [MergeCount]) -> JSON {
    .object(counts.map { ($0.part.rawValue, JSON.number($0.count)) })
  }
}
