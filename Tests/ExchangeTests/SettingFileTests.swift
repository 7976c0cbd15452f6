import Domain
import Exchange
import Foundation
import Testing

@Suite("A file of settings")
struct SettingFileTests {
  private let known: SettingsPage
  private let today: Day

  init() throws {
    let since = try Day("2026-03-01")
    today = try Day("2026-11-25")
    let domains = try ["School", "Geld"].enumerated().map { place, name in
      LifeDomain(
        id: ID(high: 1, low: UInt64(place)), name: try Line(name), order: place + 1, fromDay: since)
    }
    let teams = try ["Oost", "West"].enumerated().map { place, name in
      Team(id: ID(high: 2, low: UInt64(place)), name: try Line(name))
    }
    known = SettingsPage(
      norms: Norm.allCases.map { NormLine(norm: $0, value: $0.seed, since: since, before: []) },
      domains: domains, teams: teams.map { SettingsPage.TeamLine(team: $0) })
  }

  private func read(_ data: Data) throws -> [NewSetting] {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "regie-\(UUID().uuidString).csv").path()
    try data.write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var source = try FileSource(path: path, limit: SettingFile.limit)
    return try SettingFile.read(&source, known: known, today: today)
  }

  private func faults(_ text: String) throws -> [ImportFault] {
    do { _ = try read(Data(text.utf8)) } catch let refusal as FileRefusal { return refusal.faults }
    return []
  }

  @Test("gives what changes, from its day or today; what is so already is left out")
  func rows() throws {
    let text =
      "norm;value;from\r\nplan.term.days;30;2026-11-01\r\nlead.days;7;\r\nplan.approval;0;\r\n"
    let expected = [
      NewSetting(.norm(.planTerm, 30), from: try Day("2026-11-01")),
      NewSetting(.norm(.leadTime, 7)),
    ]
    #expect(try read(Data(text.utf8)) == expected)
    #expect(try read(Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)) == expected)
    #expect(
      try read(Data("value,norm\n0,mandate.coordinator.euros\n".utf8))
        == [NewSetting(.norm(.mandateCoordinator, 0))])
  }

  @Test("names line and column of everything that is wrong, all at once")
  func everyFault() throws {
    let found = try faults(
      """
      norm,value,from
      plan.term,30,
      plan.term.days,dertig,
      lead.days,400,
      board.new.days,20,2027-01-01
      move.confirm.workdays,5,2026-02-01
      plan.term.days,30,
      handover.term.workdays,3,32-13-2026
      """)
    #expect(found.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
    #expect(found.map(\.column) == ["norm", "value", "value", "from", "from", "norm", "from"])
    #expect(
      found.dropFirst().map(\.problem) == [
        .value(.numberForm), .value(.numberOutOfRange(lowest: 0, highest: 90)),
        .value(.dateInFuture), .value(.dateInPast), .sameRowTwice(line: 3), .value(.notADate),
      ])
    guard case .value(.unknownCode(let allowed)) = found[0].problem else {
      Issue.record("an unknown norm")
      return
    }
    #expect(allowed.contains("plan.term.days"))
  }

  @Test("judges the band of caseloads as the whole file makes it")
  func band() throws {
    let both = "norm,value\ncaseload.band.lowest,30\ncaseload.band.highest,40\n"
    #expect(try read(Data(both.utf8)).count == 2)
    #expect(try faults("norm,value\ncaseload.band.lowest,30\n").map(\.line) == [2])
  }

  @Test("refuses what is no such file: columns, quotes, bytes, nothing, too much")
  func hostile() throws {
    #expect(
      try faults("norm;waarde\nlead.days;7\n").map(\.problem).contains(.missingColumn("value")))
    #expect(try faults("norm,value\n\"lead.days,7\n").map(\.problem) == [.unclosedQuote])
    #expect(try faults("norm,value\nlead.days\n").map(\.line) == [2])
    #expect(try faults("norm,value\n").map(\.problem) == [.noRows])
    #expect(throws: FileRefusal.self) {
      try read(Data("norm,value\n".utf8) + Data([0xFF, 0xFE, 0x2C, 0x37, 0x0A]))
    }
    #expect(throws: FileFault.empty) { try read(Data()) }
    #expect(throws: FileFault.tooLarge(limit: SettingFile.limit)) {
      try read(Data(repeating: 0x61, count: SettingFile.limit + 1))
    }
  }

  @Test("takes life domains, teams and support beside norms, each as those before it leave things")
  func kinds() throws {
    let text = """
      kind;key;value;from
      norm;lead.days;7;
      domain;School;Leren;2026-11-01
      domain;Sport;Sport;
      domain.end;Leren;;
      team.name;Oost;Binnenstad;2026-11-02
      team.band;Binnenstad;20 - 30;
      support.confidant;Binnenstad;AKJ, 088 555 10 00;
      team.end;West;;
      """
    let (oost, city) = (try Line("Oost"), try Line("Binnenstad"))
    let support = TeamValue(text: try Line("AKJ"), phone: try PhoneNumber("0885551000"))
    #expect(
      try read(Data(text.utf8)) == [
        NewSetting(.norm(.leadTime, 7)),
        NewSetting(
          .renameDomain(try Line("School"), to: try Line("Leren")), from: try Day("2026-11-01")),
        NewSetting(.addDomain(try Line("Sport"), place: nil)),
        NewSetting(.endDomain(try Line("Leren"))),
        NewSetting(.team(oost, .name, TeamValue(text: city)), from: try Day("2026-11-02")),
        NewSetting(.team(city, .band, try TeamValue(band: 20...30))),
        NewSetting(.team(city, .confidant, support)),
        NewSetting(.team(try Line("West"), .ended, nil)),
      ])
  }

  @Test("what is written from a store changes nothing when it is read")
  func roundTrip() throws {
    let text = SettingFile.rows(known).map { CSVWriter.line($0, asData: true) }.joined()
    #expect(try read(Data(text.utf8)).isEmpty)
  }

  @Test("names line and column of whatever can't be, and takes nothing over")
  func everyFaultOfKinds() throws {
    let found = try faults(
      """
      kind,key,value,from
      level,1,Licht,
      domain,Sport,Vrije tijd,
      domain,School,Geld,
      domain,,Niets,
      team.band,Oost,24-18,
      team.band,West,99999999999999999999-1,
      team.band,Noord,18-24,
      support.client,Oost,MEE,
      support.client,West,"MEE, 112",
      domain.end,Geld,,2026-02-01
      domain.end,School,,2027-01-01
      team.name,Oost,West,
      team.name,West,\u{202E}West,
      """)
    #expect(found.map(\.line) == Array(2...14))
    #expect(
      found.map(\.column) == [
        "kind", "key", "value", "key", "value", "value", "key", "value", "value", "from", "from",
        "value", "value",
      ])
    #expect(found[2].problem == .setting(.nameTaken(Line(known: "Geld"))))
    #expect(found[4].problem == .value(.bandForm) && found[5].problem == .value(.bandForm))
    #expect(
      found[7].problem == .value(.phoneForm) && found[12].problem == .value(.controlCharacter))
  }

  @Test("the last life domain doesn't end, and nothing is asked of a team that has ended")
  func ends() throws {
    let text = """
      kind,key,value,from
      domain.end,School,,
      domain.end,Geld,,
      team.end,Oost,,
      team.band,Oost,18-24,
      """
    let found = try faults(text)
    #expect(found.map(\.line) == [3, 5])
    #expect(
      found.map(\.problem) == [.setting(.lastDomain), .setting(.teamEnded(Line(known: "Oost")))])
  }
}
