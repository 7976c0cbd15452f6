import Domain
import Testing

@Suite("Names of people")
struct PersonNameTests {
  @Test("shows the prefix small after a given name and with a capital alone")
  func shows() throws {
    let sem = try PersonName(given: "Sem", prefix: "van den", surname: "Heuvel")
    #expect(sem.full == "Sem van den Heuvel")
    #expect(sem.familyDisplay == "Van den Heuvel")
    #expect(sem.sortKey == "heuvel van den")
    let hart = try PersonName(given: "", prefix: "'t", surname: "Hart")
    #expect(hart.full == "'t Hart")
    #expect(hart.sortKey == "hart t")
    let plain = try PersonName(given: " Fatma ", prefix: "", surname: "Yılmaz")
    #expect((plain.full, plain.familyDisplay) == ("Fatma Yılmaz", "Yılmaz"))
  }

  @Test("sorts by surname, then by prefix, with ij where y stands")
  func sorts() throws {
    let names = [
      ("", "Visser"), ("de", "Visser"), ("", "Wit"), ("", "Yılmaz"), ("", "IJsbrand"),
      ("", "Zwart"),
    ]
    let keys = try names.map { try PersonName(given: "", prefix: $0.0, surname: $0.1).sortKey }
    #expect(keys.sorted() == keys)
    #expect(keys[4] == "ysbrand")
  }

  @Test("refuses a name without surname and parts that are too long")
  func refuses() {
    #expect(throws: ValueFault.empty) { try PersonName(given: "Sem", prefix: "", surname: " ") }
    #expect(throws: ValueFault.tooLong(limit: 10)) {
      try PersonName(given: "", prefix: "van den der", surname: "A")
    }
    #expect(throws: ValueFault.tooLong(limit: 200)) {
      try PersonName(given: "", prefix: "", surname: String(repeating: "a", count: 201))
    }
    #expect(throws: ValueFault.controlCharacter) {
      try PersonName(given: "Sem\u{1B}[2J", prefix: "", surname: "A")
    }
  }
}

@Suite("Folding of names for search")
struct NameFoldingTests {
  @Test(
    "folds names to words of small letters",
    arguments: [
      ("Van den Heuvel", "van den heuvel"), ("'t Hart", "t hart"), ("’t Hart", "t hart"),
      ("Jansen-de Vries", "jansen de vries"), ("J.P. Coen", "jp coen"), ("Noël", "noel"),
      ("Noe\u{308}l", "noel"), ("Daniëlle", "danielle"), ("Yılmaz", "ijilmaz"),
      ("İbrahim", "ibrahim"), ("Şahin Öztürk", "sahin ozturk"), ("Çağla", "cagla"),
      ("Łukasz Wałęsa", "lukasz walesa"), ("Żółć", "zolc"), ("Nguyễn Thị Đào", "nguijen thi dao"),
      ("Trần Ơn", "tran on"), ("Søren Kierkegaard", "soren kierkegaard"), ("Åse Ærø", "ase aero"),
      ("Þór Guðrún", "thor gudrun"), ("Straße STRAẞE", "strasse strasse"), ("Œuvre", "oeuvre"),
      ("O'Brien", "obrien"), ("O’Brien", "obrien"), ("D'Angelo–Müller", "dangelo muller"),
      ("El-Ouali", "el ouali"), ("ʿAbd al-Raḥmān", "abd al rahman"), ("Dvořák", "dvorak"),
      ("Ștefan Țară", "stefan tara"), ("'s-Gravenhage", "s gravenhage"), ("", ""), (" - ", ""),
      ("Sem\u{200B} Vries", "sem vries"), ("Anna/Bob, Cas", "anna bob cas"),
    ])
  func folds(_ name: String, _ key: String) {
    #expect(NameFolding.key(name) == key)
    #expect(NameFolding.words(name).joined(separator: " ") == key)
  }

  @Test("IJsbrand, ĳsbrand, Ysbrand and Ÿsbrand meet")
  func meets() {
    let keys = Set(
      ["IJsbrand", "ijsbrand", "ĳsbrand", "Ĳsbrand", "Ysbrand", "Ÿsbrand"].map(NameFolding.key))
    #expect(keys == ["ijsbrand"])
    #expect(NameFolding.key("van der Wijk") == NameFolding.key("VAN DER WYK"))
  }

  @Test("two names equal to the eye fold to one")
  func equalToTheEye() {
    #expect(NameFolding.key("Jan\u{200D}sen\u{FEFF}") == "jansen")
    #expect(NameFolding.key("Zoë") == NameFolding.key("Zoe\u{308}"))
  }

  @Test("other scripts are lower-cased and keep their marks")
  func otherScripts() {
    #expect(NameFolding.words("Ольга Андрей") == ["ольга", "андрей"])
    #expect(NameFolding.words("Μαρία") == ["μαρία"])
    #expect(NameFolding.words("王 小明") == ["王", "小明"])
    #expect(NameFolding.words("محمد") == ["محمد"])
    #expect(NameFolding.words("नमिता") == ["नमिता"])
  }

  @Test("search syntax is nothing but words", arguments: ["\" OR NEAR(", "'; DROP", "a*", "^b:c"])
  func syntax(_ text: String) {
    for word in NameFolding.words(text) {
      #expect(word.utf8.allSatisfy { (97...122) ~= $0 })
    }
  }

  @Test("the folded start of a name is the start of the folded name", arguments: [UInt64(9)])
  func prefixes(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pool = Array("abijyz'ëıŁøßæĳÿđŞй王 -.")
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...10, using: &random)
      let name = String((0..<count).map { _ in pool[Int.random(in: pool.indices, using: &random)] })
      let key = NameFolding.key(name)
      #expect(NameFolding.key(key) == key, "seed \(seed), \(name)")
      for length in 0...count {
        let start = NameFolding.key(String(name.prefix(length)))
        #expect(key.hasPrefix(start), "seed \(seed), \(name)")
      }
    }
  }

  @Test("prefixes are folded words")
  func prefixWords() {
    for prefix in NameFolding.prefixes { #expect(NameFolding.words(prefix) == [prefix]) }
    #expect(NameFolding.prefixes.isSuperset(of: NameFolding.words("van der 't den ter")))
  }
}
