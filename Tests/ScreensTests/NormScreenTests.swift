import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("The norms, on the screens")
struct NormScreenTests {
  private func open(_ language: Language = .dutch) -> Seat {
    var seat = Seat(Sample.settings(language, actor: Sample.actor(.administrator)))
    seat.settle()
    let users = language == .dutch ? "Beheer" : "Users"
    let tabs = seat.row(0).split(separator: " ").map(String.init)
    if let place = tabs.firstIndex(of: users), place > 0, let digit = tabs[place - 1].first {
      seat.go(.character(digit))
    }
    seat.go(.character("N"))
    return seat
  }

  @Test("stand in words with value and since when, and Enter changes one")
  func list() {
    var seat = open()
    #expect(seat.screen.contains("Instellingen"))
    #expect(seat.screen.contains("gezinsplan, in dagen") && seat.screen.contains("42"))
    #expect(seat.row(22).contains("van 1 tot en met 730"))
    seat.go(.enter)
    #expect(seat.screen.contains("Norm wijzigen"))
    for _ in 0..<2 { seat.go(.backspace) }
    seat.write("30")
    seat.go(.control("s"))
    #expect(seat.commands.contains(.config(.setNorm(.planTerm, 30, from: Sample.today))))
    #expect(seat.screen.contains("Norm gewijzigd: gezinsplan, in dagen: 30"))
  }

  @Test("what isn't a number is told at the field")
  func number() {
    var seat = open()
    seat.go(.enter)
    seat.write("x")
    seat.go(.control("s"))
    #expect(!seat.commands.contains { if case .config(.setNorm) = $0 { true } else { false } })
    #expect(seat.screen.contains("Norm wijzigen"))
  }

  @Test("speak English too")
  func english() {
    let seat = open(.english)
    #expect(seat.screen.contains("Settings") && seat.screen.contains("family plan"))
  }

  private func withTeams() -> Seat {
    var seat = Seat(Sample.settings(.dutch, actor: Sample.actor(.administrator)))
    let school = LifeDomain(
      id: Sample.id(901), name: Sample.line("School"), order: 1,
      fromDay: Sample.today.adding(days: -30), toDay: Sample.today.adding(days: -9))
    let learning = LifeDomain(
      id: Sample.id(902), name: Sample.line("Leren en werk"), order: 1,
      fromDay: Sample.today.adding(days: -9), follows: school.id)
    let team = Team(id: Sample.id(903), name: Sample.line("Oost"))
    let support = TeamSetting(
      id: Sample.id(904), team: team.id, fact: .confidant,
      value: TeamValue(text: Sample.line("AKJ"), phone: try? PhoneNumber("0885551000")),
      fromDay: Sample.today.adding(days: -9))
    seat.desk.settings = SettingsPage(
      domains: [school, learning],
      teams: [SettingsPage.TeamLine(team: team, settings: [support])])
    seat.settle()
    let tabs = seat.row(0).split(separator: " ").map(String.init)
    if let place = tabs.firstIndex(of: "Beheer"), place > 0, let digit = tabs[place - 1].first {
      seat.go(.character(digit))
    }
    seat.go(.character("N"))
    return seat
  }

  @Test("Tab leads to life domains, teams and support, with what they were before")
  func views() {
    var seat = withTeams()
    seat.go(.tab)
    #expect(seat.screen.contains("[Leefgebieden]") && seat.screen.contains("Leren en werk"))
    #expect(seat.row(22).contains("eerder: School"), "\(seat.screen)")
    seat.go(.tab)
    #expect(seat.screen.contains("Oost · bandbreedte per fte"))
    #expect(seat.screen.contains("18-24 (norm)"), "\(seat.screen)")
    seat.go(.tab)
    #expect(seat.screen.contains("AKJ, 088 5551000") && seat.screen.contains("niet ingevuld"))
    seat.go(.tab)
    #expect(seat.screen.contains("[Lijsten]") && seat.screen.contains("verwijzer · 01"))
    #expect(seat.row(22).contains("Vast: iJw COD327"), "\(seat.screen)")
    seat.go(.enter)
    #expect(!seat.screen.contains("Norm wijzigen"))
    seat.go(.tab)
    #expect(seat.screen.contains("[Normen]"))
  }

  @Test("n adds a life domain, Enter changes what the cursor is on, x ends it")
  func changes() {
    var seat = withTeams()
    seat.go(.tab, .character("n"))
    seat.write("Sport")
    seat.go(.control("s"))
    #expect(
      seat.commands.contains(
        .config(
          .change([
            NewSetting(.addDomain(Sample.line("Sport"), place: nil), from: Sample.today)
          ]))), "\(seat.screen)")
    seat.go(.character("x"), .control("s"))
    #expect(
      seat.commands.contains(
        .config(
          .change([NewSetting(.endDomain(Sample.line("Leren en werk")), from: Sample.today)]))))
    seat.go(.tab, .down, .enter)
    seat.write("20-30")
    seat.go(.control("s"))
    let wanted = try? TeamValue(band: 20...30)
    #expect(
      seat.commands.contains(
        .config(
          .change([NewSetting(.team(Sample.line("Oost"), .band, wanted), from: Sample.today)]))),
      "\(seat.screen)")
  }

  @Test("hold at any size, in ASCII too")
  func sizes() {
    for (columns, rows) in [(80, 24), (40, 10), (1, 1), (200, 60)] {
      var seat = Seat(
        Sample.settings(
          .english, columns: columns, rows: rows, actor: Sample.actor(.administrator),
          isASCII: true))
      seat.settle()
      for _ in 0..<5 { seat.go(.character("N"), .tab) }
    }
  }
}
