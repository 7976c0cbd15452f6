import Domain
import Testing
import UseCases

extension TestHouse {
  /// A referral as a practice sends one: noted, agreed to by everybody who must, and sent.
  func sendFromPractice(_ name: String = "Fleur Hoekstra", by poh: ID<User>) throws -> ID<Referral>
  {
    var content = PracticeContent(
      name: try #require(PersonName(loose: name)), birth: try BirthDate("2013-05-03"),
      request: try Prose("Slaapt slecht."))
    content.gender = .female
    content.municipality = try MunicipalityCode("0518")
    content.practitionerName = try Line("Dokter De Vries")
    content.sharedText = try Prose("Slaapt slecht en piekert.")
    content.postalCode = try PostalCode("2514AA")
    content.houseNumber = try HouseNumber(number: "12", addition: "")
    guard
      case .done(.practiceAdded(let id)) = try perform(.practice(.add(content)), by: poh)
    else { throw Unexpected() }
    let everybody: [ConsentGiver: ConsentAnswer] = [.youth: .yes, .mother: .yes, .father: .yes]
    try perform(.practice(.setConsents(id, everybody, on: nil)), by: poh)
    guard case .done(.practiceSent(let sent, _)) = try perform(.practice(.send(id)), by: poh)
    else { throw Unexpected() }
    return sent
  }
}
