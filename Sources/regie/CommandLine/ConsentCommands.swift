import ArgumentParser
import Domain
import Texts

struct ConsentBranch: Branch {
  static let place = CommandName.consent
  static let word = "consent"
  static var parts: [any ParsableCommand.Type] {
    [ConsentList.self, ConsentAsk.self, ConsentNote.self, ConsentInspection.self]
  }
}

struct ConsentList: Leaf {
  static let place = CommandName.consentList
  static let word = "list"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let family = try office.family(family.caseNumber)
    guard case .sharing(let page) = try office.perform(.sharing(.overview(family))) else { return }
    let rows = page.consents.flatMap { line in line.parties.map { (line, $0) } }
    Rows(
      columns: [.number, .person, .kind, .what, .organisation, .who, .result, .since, .reason],
      cells: rows.map(cells), json: page.consents.map(json)
    ).write(output.format)
  }

  private func cells(_ line: ConsentLine, _ party: ConsentLine.Party) -> [String] {
    let words = Wording.phrases
    let reply = party.reply
    return [
      "\(line.consent.number)", line.child.full, words.name(of: line.consent.purpose),
      line.consent.what.text, line.consent.recipient?.text ?? "", party.name,
      reply.map { words.name(of: $0.answer) } ?? "", (reply?.onDay ?? line.consent.askedOn).iso,
      reply?.remark?.text ?? "",
    ]
  }

  private func json(_ line: ConsentLine) -> JSON {
    .object([
      ("number", .number(line.consent.number)), ("child", .text(line.child.full)),
      ("purpose", .text(line.consent.purpose.rawValue)), ("what", .text(line.consent.what.text)),
      ("recipient", .optional(line.consent.recipient?.text)),
      ("askedOn", .text(line.consent.askedOn.iso)), ("complete", .bool(line.isComplete)),
      (
        "givers",
        .list(
          line.parties.map { party in
            .object([
              ("name", .text(party.name)), ("person", .optional(party.giver.person?.uuid)),
              ("answer", .optional(party.reply?.answer.rawValue)),
              ("day", .optional(party.reply?.onDay.iso)),
              ("form", .optional(party.reply?.form.rawValue)),
              ("remark", .optional(party.reply?.remark?.text)),
            ])
          })
      ),
    ])
  }
}

struct ConsentAsk: Leaf {
  static let place = CommandName.consentAsk
  static let word = "ask"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(help: .of(.consentChild)) var child: String
  @Option(help: .of(.consentPurpose)) var purpose: String
  @Option(help: .of(.consentWhat)) var what: String
  @Option(help: .of(.disclosureRecipient)) var to: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewConsent(
      child: try page.line(child).person.id, purpose: try code(.consentPurpose, purpose),
      what: try line(.consentWhat, what), recipient: try line(.recipient, to),
      askedOn: try office.day(.fromDay, on))
    try office.change(.sharing(.ask(page.summary.family, new)))
  }
}

struct ConsentInspection: Leaf {
  static let place = CommandName.consentInspection
  static let word = "inspection"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Option(help: .of(.inspectionYouth)) var youth: String
  @Option(help: .of(.inspectionReader)) var by: String
  @Argument(help: .of(.inspectionAnswer)) var answer: String
  @Option(help: .of(.overruled)) var overruled: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let page = try office.page(family.caseNumber)
    let new = NewInspectionAnswer(
      youth: try page.line(youth).person.id, reader: try page.line(by).person.id,
      kind: try code(.inspectionAnswer, answer), overruled: try line(.overruled, overruled))
    try office.change(
      .sharing(.noteInspection(page.summary.family, new, on: try office.day(.fromDay, on))))
  }
}

struct ConsentNote: Leaf {
  static let place = CommandName.consentNote
  static let word = "note"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @Argument(help: .of(.consentNumber)) var number: Int
  @Option(help: .of(.consentGiver)) var by: String
  @Argument(help: .of(.consentReply)) var answer: String
  @Option(help: .of(.consentForm)) var form = ConsentForm.oral.rawValue
  @Option(help: .of(.remark)) var remark: String?
  @Option(help: .of(.on)) var on: String?

  func run(_ office: Office) throws {
    let family = try office.family(family.caseNumber)
    guard case .sharing(let page) = try office.perform(.sharing(.overview(family))) else { return }
    guard let line = page.consents.first(where: { $0.consent.number == number }) else {
      throw Ending.trouble(.refused(.disclosure(.noConsent(number: number))))
    }
    let wanted = NameFolding.key(by)
    let found = line.parties.filter {
      NameFolding.key($0.name) == wanted || NameFolding.key($0.name).hasPrefix(wanted + " ")
        || $0.giver.person?.uuid == by
    }
    guard let party = found.first, found.count == 1 else {
      throw Ending.trouble(.refused(.unknownChoice(field: .consentGiver, value: by)))
    }
    let new = NewConsentReply(
      giver: party.giver, answer: try code(.consentReply, answer),
      onDay: try office.day(.fromDay, on), form: try code(.consentForm, form),
      remark: try Self.remark(remark))
    try office.change(.sharing(.reply(family, number: number, new)))
  }

  private static func remark(_ text: String?) throws -> Line? { try line(.remark, text) }
}
