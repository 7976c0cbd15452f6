package import Domain

extension Dutch {
  package func advice(on problem: ImportFault.Problem) -> Advice {
    switch problem {
    case .value(let fault): advice(on: fault)
    case .referrer(let fault): advice(on: fault)
    case .unknownMunicipality: unknownMunicipality("Deze gemeentecode")
    case .notUTF8: Advice("Dit bestand is geen UTF-8.", Self.saveAgain)
    case .otherEncoding(let name):
      Advice("Dit bestand is opgeslagen als \(name).", Self.saveAgain)
    case .nulCharacter: Advice("Hier staat een teken dat niet in een CSV hoort.", Self.saveAgain)
    case .unclosedQuote:
      Advice(
        "Hier begint een aanhalingsteken (\") dat niet eindigt.",
        "Zet er een achter de tekst, of haal het eerste weg.")
    case .textAfterQuote:
      Advice(
        "Na het laatste aanhalingsteken (\") staat nog tekst.",
        "Zet de hele cel tussen aanhalingstekens; schrijf een aanhalingsteken in de tekst dubbel.")
    case .tooFewCells(let expected, let found):
      Advice(
        cells(expected, found), "Vul de rij aan; een lege cel krijgt ook een scheidingsteken.")
    case .tooManyCells(let expected, let found):
      Advice(
        cells(expected, found),
        "Zet een tekst met een scheidingsteken erin tussen aanhalingstekens.")
    case .missingColumn(let name):
      Advice("De kolom \(name) ontbreekt.", "Voeg de kolom toe aan de eerste regel en de rijen.")
    case .duplicateColumn(let name):
      Advice("De kolom \(name) staat er twee keer.", "Haal er een weg.")
    case .cellTooLong(let limit):
      Advice(
        "Deze cel is te lang.",
        "Gebruik hoogstens \(number(limit)) tekens, en kijk of er een aanhalingsteken ontbreekt.")
    case .tooManyColumns(let limit):
      Advice(
        "Dit bestand heeft meer dan \(number(limit)) kolommen.",
        "Haal de kolommen weg die niet nodig zijn.")
    case .noRows:
      Advice("Dit bestand heeft geen rijen onder de eerste regel.", "Kies een ander bestand.")
    case .houseNumberWithoutPostalCode:
      Advice(
        "Er is een huisnummer zonder postcode.",
        "Vul de postcode in, zoals 2511 BT, of laat ze allebei leeg.")
    case .postalCodeWithoutHouseNumber:
      Advice(
        "Er is een postcode zonder huisnummer.",
        "Vul het huisnummer in, zoals 12, of laat ze allebei leeg.")
    case .bsnOfAnotherPerson: bsnOfAnother("")
    case .setting(let refusal): advice(on: refusal)
    case .provider(let refusal): advice(on: refusal)
    case .sameRowTwice(let line):
      Advice("Deze rij is dezelfde als regel \(line).", "Haal een van de twee weg.")
    }
  }

  package func place(of fault: ImportFault) -> String {
    let line = "Regel \(fault.line)"
    let column = fault.column.map { ", " + $0 } ?? ""
    return line + column + (fault.value.map { " \"\($0)\"" } ?? "")
  }
}

extension Dutch {
  private static let saveAgain = "Sla het in je rekenblad opnieuw op als CSV UTF-8."

  private func cells(_ expected: Int, _ found: Int) -> String {
    "Deze rij moet \(number(expected)) cellen hebben, maar heeft er \(number(found))."
  }
}
