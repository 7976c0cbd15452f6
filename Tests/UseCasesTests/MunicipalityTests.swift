import Domain
import Store
import Testing
import UseCases

@Suite("The list of municipalities")
struct MunicipalityTests {
  private func leiden(_ name: String = "Leiden") throws -> NewMunicipality {
    NewMunicipality(code: try MunicipalityCode("0546"), name: try Line(name))
  }

  @Test("takes new ones, renames known ones, and says nothing twice")
  func adds() throws {
    let house = try TestHouse()
    #expect(
      try house.perform(.addMunicipalities([leiden()]))
        == .done(.municipalitiesAdded(count: 1, known: 0)))
    #expect(
      try house.perform(.addMunicipalities([leiden()]))
        == .done(.municipalitiesAdded(count: 0, known: 1)))
    try house.perform(.addMunicipalities([leiden("Leiden aan de Rijn")]))
    #expect(try house.choice(.municipalities, "leiden").label == "Leiden aan de Rijn")
    #expect(try house.check().findings.isEmpty)
  }

  @Test("is the administrator's alone")
  func rights() throws {
    let house = try TestHouse()
    let poh = try house.addUser("pieter", [.poh])
    #expect(
      throws: Trouble.notAllowed(Denial(right: .manageLists, reason: .roleLacksRight))
    ) { try house.perform(.addMunicipalities([leiden()]), by: poh) }
  }
}
