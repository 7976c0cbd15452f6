package import Domain

extension English {
  package func advice(on problem: ImportFault.Problem) -> Advice {
    switch problem {
    case .value(let fault): advice(on: fault)
    case .referrer(let fault): advice(on: fault)
    case .unknownMunicipality: unknownMunicipality("This municipality code")
    case .notUTF8: Advice("This file isn't UTF-8.", Self.saveAgain)
    case .otherEncoding(let name): Advice("This file was saved as \(name).", Self.saveAgain)
    case .nulCharacter:
      Advice("There is a character here that no CSV holds.", Self.saveAgain)
    case .unclosedQuote:
      Advice(
        "A quotation mark (\") begins here that doesn't end.",
        "Put one behind the text, or take the first one out.")
    case .textAfterQuote:
      Advice(
        "There is text after the last quotation mark (\").",
        "Put the whole cell between quotation marks; double one that is in the text.")
    case .tooFewCells(let expected, let found):
      Advice(cells(expected, found), "Complete the row; an empty cell has its separator too.")
    case .tooManyCells(let expected, let found):
      Advice(
        cells(expected, found), "Put a text that holds a separator between quotation marks.")
    case .missingColumn(let name):
      Advice("The column \(name) is missing.", "Add the column to the first line and the rows.")
    case .duplicateColumn(let name):
      Advice("The column \(name) is there twice.", "Take one of them out.")
    case .cellTooLong(let limit):
      Advice(
        "This cell is too long.",
        "Use at most \(number(limit)) characters, and see whether a quotation mark is missing.")
    case .tooManyColumns(let limit):
      Advice(
        "This file has more than \(number(limit)) columns.",
        "Take out the columns that aren't needed.")
    case .noRows:
      Advice("This file has no rows beneath the first line.", "Choose another file.")
    case .houseNumberWithoutPostalCode:
      Advice(
        "There is a house number without a postal code.",
        "Fill in the postal code, such as 2511 BT, or leave both empty.")
    case .postalCodeWithoutHouseNumber:
      Advice(
        "There is a postal code without a house number.",
        "Fill in the house number, such as 12, or leave both empty.")
    case .bsnOfAnotherPerson: bsnOfAnother("")
    case .setting(let refusal): advice(on: refusal)
    case .provider(let refusal): advice(on: refusal)
    case .sameRowTwice(let line):
      Advice("This row is the same as line \(line).", "Take one of them out.")
    }
  }

  package func place(of fault: ImportFault) -> String {
    let line = "Line \(fault.line)"
    let column = fault.column.map { ", " + $0 } ?? ""
    return line + column + (fault.value.map { " \"\($0)\"" } ?? "")
  }
}

extension English {
  private static let saveAgain = "Save it again in your spreadsheet as CSV UTF-8."

  private func cells(_ expected: Int, _ found: Int) -> String {
    "This row must have \(number(expected)) cells and has \(number(found))."
  }
}
