import Domain
import Testing

@Suite("Names in one field, and what is typed to find somebody")
struct NameAndSearchTests {
  @Test(
    "takes a name written in one field apart",
    arguments: [
      ("mw. F. El Amrani", "F.", "El", "Amrani"),
      ("Jan van den Heuvel", "Jan", "van den", "Heuvel"),
      ("T. Jansen", "T.", "", "Jansen"), ("D. de Vries", "D.", "de", "Vries"),
      ("S. van 't Hart", "S.", "van 't", "Hart"), ("'t Hart", "", "'t", "Hart"),
      ("De Wit", "", "De", "Wit"), ("Ben Jansen", "Ben", "", "Jansen"),
      ("Ben de Vries", "Ben", "de", "Vries"), ("de heer P. Bos", "P.", "", "Bos"),
      ("De heer de Boer", "", "de", "Boer"), ("mevrouw Bakker-Yilmaz", "", "", "Bakker-Yilmaz"),
      ("Mw. Dr Jan - Smit", "Dr Jan -", "", "Smit"), ("Van", "", "", "Van"),
      ("Anna", "", "", "Anna"),
      ("Maria van de van der Berg", "Maria", "", "van de van der Berg"),
    ])
  func loose(_ text: String, _ given: String, _ prefix: String, _ surname: String) throws {
    let name = try #require(PersonName(loose: text))
    if text.hasPrefix("Maria") {
      #expect(name.surname == text, "a prefix longer than iJw allows leaves the name whole")
    } else {
      #expect([name.given, name.prefix, name.surname] == [given, prefix, surname])
    }
  }

  @Test("finds no name where there is none", arguments: ["", "  ", "mw.", "de heer", "\u{1B}[2J"])
  func nobody(_ text: String) { #expect(PersonName(loose: text) == nil) }

  @Test(
    "takes what was typed apart into words, numbers, dates and addresses",
    arguments: [
      ("Van den Heuvel", ["van", "den", "heuvel"]), ("IJsbrand y", ["ijsbrand", "ij"]),
      ("13-05-2014", ["0b20140513"]), ("00-05-2014", ["0b20140500"]),
      ("Z-2026-00398", ["0z202600398"]), ("398", ["0n398"]), ("06-12345678", ["0p0612345678"]),
      ("+31 6 12345678", ["0p0612345678"]), ("0612", ["0p0612"]), ("2514AA", ["0a2514aa"]),
      ("2514 aa", ["0a2514aa"]), ("2514 AA 12", ["0a2514aax12"]), ("2514AA 12A", ["0a2514aax12a"]),
      ("2514AA 12-3", ["0a2514aax12x3"]), ("de Wit 2514 AA", ["de", "wit", "0a2514aa"]),
      ("'; DROP TABLE", ["drop", "table"]), ("*", []), ("", []),
    ])
  func typed(_ text: String, _ words: [String]) {
    #expect(SearchQuery(typed: text).words == words)
    #expect(SearchQuery(typed: text).isEmpty == words.isEmpty)
  }

  @Test("knows a whole BSN, and that a mistyped one is none")
  func bsn() throws {
    #expect(SearchQuery(typed: " 1234.56.782 ").bsn == (try BSN("123456782")))
    #expect(SearchQuery(typed: "123456789").bsn == nil)
    #expect(!SearchQuery(typed: "123456782").isEmpty)
  }

  @Test("a thousand words are cut to what a search can use")
  func many() {
    #expect(SearchQuery(typed: String(repeating: "a b ", count: 1000)).words.count == 12)
  }

  @Test("both sides of a search say the same of a birth, a telephone, a number and a house")
  func sides() throws {
    let code = try PostalCode("2514 AA")
    let house = try HouseNumber(number: "12", addition: "3")
    #expect(SearchQuery(typed: "2514AA 12-3").words == [SearchWords.address(code, house)[1]])
    #expect(
      SearchWords.address(code, house)[1]
        != SearchWords.address(
          code, try HouseNumber(number: "123", addition: ""))[1])
    let phone = try PhoneNumber("0612345678")
    #expect(SearchQuery(typed: phone.display).words == [SearchWords.phone(phone)])
    let number = CaseNumber(year: 2026, number: 123_456)
    #expect(SearchQuery(typed: number.text).words == [SearchWords.caseNumber(number)[0]])
    let birth = try BirthDate("2010-00-00")
    #expect(SearchQuery(typed: "00-00-2010").words == [SearchWords.birth(birth)])
  }

  @Test(
    "a referrer of type 02 to 05 has exactly one of AGB and name, any other no AGB",
    arguments: ReferrerType.allCases)
  func referrer(_ type: ReferrerType) throws {
    let agb = try AGB("01234567")
    let name = try Line("Huisartsenpraktijk Zuid")
    let isCare = ["02", "03", "04", "05"].contains(type.rawValue)
    #expect(type.isCareProfessional == isCare)
    #expect(throws: isCare ? ReferrerFault.agbAndName : .agbNotAllowed) {
      try Referrer(type: type, agb: agb, name: name)
    }
    if isCare {
      #expect(throws: ReferrerFault.neitherAGBNorName) {
        try Referrer(type: type, agb: nil, name: nil)
      }
      #expect(try Referrer(type: type, agb: agb, name: nil).agb == agb)
    } else {
      #expect(throws: ReferrerFault.agbNotAllowed) { try Referrer(type: type, agb: agb, name: nil) }
      #expect(try Referrer(type: type, agb: nil, name: nil).agb == nil)
    }
    #expect(try Referrer(type: type, agb: nil, name: name).name == name)
  }

  @Test("the same referral is recognised however its name and question are spelled")
  func rowKey() throws {
    let key = try content().rowKey
    #expect(try content(surname: "YILMAZ", request: "  zorgen over SCHOOL ").rowKey == key)
    #expect(try content(surname: "Ijilmaz").rowKey == key)
    #expect(try content(received: "2026-03-03").rowKey != key)
    #expect(try content(request: "Zorgen thuis").rowKey != key)
    #expect(try content(house: "13").rowKey != key)
    #expect(try content(birth: "2014-05-14").rowKey != key)
    let withBSN = try content(bsn: "123456782").rowKey
    #expect(withBSN != key)
    #expect(try content(surname: "Anders", bsn: "123456782", house: "13").rowKey == withBSN)
  }

  private func content(
    surname: String = "Yilmaz", bsn: String? = nil, house: String = "12",
    birth: String = "2014-05-13", request: String = "Zorgen over school",
    received: String = "2026-03-02"
  ) throws -> ReferralContent {
    ReferralContent(
      receivedOn: try Day(received),
      name: try PersonName(given: "Sem", prefix: "", surname: surname),
      birth: try BirthDate(birth), gender: .male, bsn: try bsn.map { try BSN($0) },
      postalCode: try PostalCode("2514AA"),
      houseNumber: try HouseNumber(number: house, addition: ""),
      municipality: try MunicipalityCode("0518"),
      referrer: try Referrer(type: .selfReferral, agb: nil, name: nil), request: try Prose(request),
      urgency: .ordinary, parentName: nil, parentPhone: nil)
  }
}
