import ArgumentParser
import Domain
import Texts

struct FamilyDoubles: Leaf {
  static let place = CommandName.familyDoubles
  static let word = "doubles"
  @OptionGroup var global: GlobalOptions
  @OptionGroup var family: CaseOption
  @OptionGroup var output: FormatOption

  func run(_ office: Office) throws {
    let id = try office.family(family.caseNumber)
    guard case .doubles(let doubles) = try office.perform(.doubles(id)) else { return }
    Rows(
      columns: [.person, .double, .birth, .caseNumber, .name, .coordinator, .reason],
      cells: doubles.people.map(cells), json: doubles.people.map(json)
    ).write(output.format)
  }

  private func cells(_ double: PersonDouble) -> [String] {
    [
      double.person.name.full, double.other.name.full, double.other.birth?.iso ?? "",
      double.place.caseNumber.text, double.place.name.text,
      double.place.coordinator?.login.text ?? "",
      double.reasons.map(Wording.phrases.name(of:)).joined(separator: ", "),
    ]
  }

  private func json(_ double: PersonDouble) -> JSON {
    .object([
      ("person", .text(double.person.id.uuid)), ("name", .text(double.person.name.full)),
      ("other", .text(double.other.id.uuid)), ("otherName", .text(double.other.name.full)),
      ("otherBirth", .optional(double.other.birth?.iso)),
      ("case", .text(double.place.caseNumber.text)), ("family", .text(double.place.name.text)),
      ("isOpen", .bool(double.place.isOpen)),
      ("coordinator", .optional(double.place.coordinator?.login.text)),
      ("reasons", .list(double.reasons.map { .text("\($0)") })),
    ])
  }
}
