import Domain
import Exchange
import Foundation
import Testing

@Suite("A file of providers")
struct ProviderFileTests {
  private let today: Day

  init() throws { today = try Day("2026-11-25") }

  private func read(_ data: Data) throws -> [ProviderRow] {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "regie-\(UUID().uuidString).csv").path()
    try data.write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var source = try FileSource(path: path, limit: ProviderFile.limit)
    return try ProviderFile.read(&source, today: today)
  }

  private func faults(_ data: Data) throws -> [ImportFault] {
    do { _ = try read(data) } catch let refusal as FileRefusal { return refusal.faults }
    return []
  }

  private func faults(_ text: String) throws -> [ImportFault] { try faults(Data(text.utf8)) }

  static let head = ProviderFile.columns.map(\.rawValue).joined(separator: ";")
  static let row = """
    Kompas Jeugd;41012345;C-1;01-01-2026;31-12-2027;regional;0503 0637;45;45a03;Begeleiding;04;\
    1.082,50;;;3;28
    """

  @Test("gives rows with contract, product and tariff, or with less")
  func rows() throws {
    let found = try read(
      Data("\(Self.head)\r\n\(Self.row)\r\nDe Brug;;;;;;;;;;;;;;;\r\n".utf8))
    #expect(found.map(\.line) == [2, 3])
    let contract = try #require(found[0].contract)
    #expect(contract.municipalities.map(\.text) == ["0503", "0637"])
    #expect(try contract.last == Day("2027-12-31") && contract.purchase == .regional)
    #expect(found[0].product?.code?.text == "45A03")
    #expect(found[0].tariff?.price == Cents(108_250) && found[0].tariff?.unit == .hour)
    #expect(found[0].places == 3 && found[0].waitingDays == 28)
    #expect(found[1].contract == nil && found[1].agb == nil)
    #expect(try read(Data("agb,aanbieder\n41012345,Kompas\n".utf8)).map(\.name.text) == ["Kompas"])
  }

  @Test("names line and column of everything that is wrong, all at once")
  func everyFault() throws {
    let found = try faults(
      """
      \(Self.head)
      ;123;C-1;01-13-2026;;both;;39;;;;;;;;
      A;;C-1;01-02-2026;01-01-2026;local;0000;45;46A03;X;05;12.50;;;-1;x
      B;;;;;local;;45;;;;;01-01-2026;;1;
      C;;;;;;;;;;;;;;5;
      D;;C-2
      """)
    let told = found.map { "\($0.line) \($0.column ?? "")" }
    for wanted in [
      "2 aanbieder", "2 agb", "2 contract_vanaf", "2 inkoop", "2 gemeenten", "2 productcategorie",
      "3 contract_tot_en_met", "3 gemeenten", "3 productcode", "3 eenheid",
      "3 tarief", "3 vrije_plekken", "3 wachtdagen", "4 contract", "4 product", "4 tarief",
      "5 productcategorie",
    ] { #expect(told.contains(wanted), "\(wanted) in \(told)") }
    #expect(found.contains { $0.line == 6 && $0.problem == .tooFewCells(expected: 16, found: 3) })
  }

  @Test("a header with a strange, missing or repeated column is refused")
  func header() throws {
    #expect(
      try faults("naam;agb\nx;\n").map(\.problem.code) == ["code.unknown", "file.columnMissing"])
    #expect(try faults("aanbieder;agb;agb\nx;;\n").map(\.problem.code) == ["file.columnTwice"])
    #expect(try faults(Self.head + "\n").map(\.problem.code) == ["file.empty"])
  }

  @Test("what is hostile is a fault with a place, and never shown as it is")
  func hostile() throws {
    let texts = [
      "\(Self.head)\n\"Kompas;;;;;;;;;;;;;;;\n", "\(Self.head)\n\u{202E}x;;;;;;;;;;;;;;;\n",
      "\(Self.head)\n\u{1B}[31mx;;;;;;;;;;;;;;;\n",
      "\(Self.head)\n" + String(repeating: "x", count: 70_000) + ";;;;;;;;;;;;;;;\n",
      "\(Self.head)\nx;;C;01-01-2026;;local;\(String(repeating: "9", count: 400));;;;;;;;;\n",
      "\(Self.head)\nx;;;;;;;;;;;;;;99999999999999999999999;\n",
      "\(Self.head)\nx;;;;;;;45;45'--;y;;;;;;\n",
      "\u{1B}[2J;aanbieder\nx;y\n",
    ]
    for text in texts {
      let found = try faults(text)
      #expect(!found.isEmpty, "\(text.prefix(120))")
      for fault in found {
        let shown = (fault.value ?? "") + (fault.column ?? "")
        #expect(!shown.contains("\u{1B}") && !shown.contains("\u{202E}") && shown.count < 100)
      }
    }
    #expect(try !faults(Data([0xFF, 0xFE, 0x41, 0x00])).isEmpty)
    #expect(try !faults(Data("\(Self.head)\nx\0y;;;;;;;;;;;;;;;\n".utf8)).isEmpty)
  }
}
