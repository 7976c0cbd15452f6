import Domain
import Exchange
import Foundation
import Testing

@Suite("A file of municipalities")
struct MunicipalityFileTests {
  private func read(_ text: String) throws -> [NewMunicipality] {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "regie-\(UUID().uuidString).csv").path()
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var source = try FileSource(path: path)
    return try MunicipalityFile.read(&source)
  }

  private func faults(_ text: String) throws -> [ImportFault] {
    do { _ = try read(text) } catch let refusal as FileRefusal { return refusal.faults }
    return []
  }

  @Test("gives code and name of each row, whatever other columns there are")
  func rows() throws {
    let rows = try read("Provincie;Code;Naam\r\nZH;0546;Leiden\r\nZH;0579;Oegstgeest\r\n")
    #expect(rows.map(\.code.text) == ["0546", "0579"])
    #expect(rows.map(\.name.text) == ["Leiden", "Oegstgeest"])
  }

  @Test("names line and column of each code that is none")
  func codes() throws {
    let found = try faults("code,naam\n546,Leiden\n0000,Nergens\n0579,\n")
    #expect(found.map(\.line) == [2, 3, 4])
    #expect(found.map(\.column) == ["code", "code", "naam"])
    #expect(
      found.map(\.problem) == [
        .value(.municipalityForm), .value(.municipalityZero), .value(.empty),
      ])
  }

  @Test("says which column is missing, and that an empty file has no rows")
  func missing() throws {
    #expect(try faults("code;plaats\n0546;Leiden\n").map(\.problem) == [.missingColumn("naam")])
    #expect(try faults("code;naam\n").map(\.problem) == [.noRows])
  }
}
