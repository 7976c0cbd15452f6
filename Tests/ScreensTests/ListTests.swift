import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("lists") struct ListTests {
  private func place(_ seat: Seat) -> String {
    (0..<24).map(seat.row).first { $0.hasPrefix("▸") } ?? ""
  }

  @Test("the cursor stays on the family when the rows change under it")
  func followsID() {
    var seat = Seat()
    seat.settle()
    seat.go(.down, .down)
    #expect(place(seat).contains("Jansen"))
    seat.desk.worklist = WorklistPage(
      tab: .now, counts: [.now: 5],
      rows: [
        Sample.worklistRow(500, "Aalders", .callBack, due: "2026-11-23", at: "09:00")
      ] + Sample.worklist.rows, next: nil)
    seat.send(.storeChanged)
    seat.settle()
    #expect(place(seat).contains("Jansen"))
    seat.desk.worklist = WorklistPage(
      tab: .now, counts: [.now: 1], rows: [Sample.worklist.rows[0]], next: nil)
    seat.send(.storeChanged)
    seat.settle()
    #expect(place(seat).contains("De Wit"))
  }

  @Test("an answer to a question that is no longer asked is dropped")
  func dropsStale() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("2"), .character("/"))
    _ = seat.takeQuestions()
    seat.press(.character("a"))
    seat.send(.timer(.search))
    let old = seat.takeQuestions()
    seat.press(.character("b"))
    seat.send(.timer(.search))
    let new = seat.takeQuestions()
    #expect(old.count == 1)
    #expect(new.count == 1)
    seat.send(.outcome(new[0].0, .families(Sample.families(2))))
    seat.send(.outcome(old[0].0, .families(Sample.families(5))))
    #expect(seat.row(1).contains("2 gezinnen"))
    guard case .families(let filter, _, _) = new[0].1 else {
      Issue.record("no filter")
      return
    }
    #expect(filter.words == "ab")
  }

  @Test("asks once for a burst of keys")
  func oneQuestion() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("2"), .character("/"))
    seat.forget()
    seat.type("wit")
    #expect(seat.commands.isEmpty)
    seat.send(.timer(.search))
    #expect(seat.commands.count == 1)
  }

  @Test("tells the log what a search showed, after two seconds and on leaving")
  func reports() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("2"), .character("/"))
    seat.write("wit")
    seat.forget()
    seat.send(.timer(.rest))
    let ids = seat.desk.families.rows.map(\.summary.family)
    #expect(seat.commands == [.reportShown(.families, ids)])
    seat.forget()
    seat.write("x")
    seat.go(.enter, .character("1"))
    #expect(seat.commands.contains(.reportShown(.families, ids)))
  }

  @Test("fetches further pages while one scrolls, and all of them for End")
  func pages() {
    var seat = Seat()
    seat.desk.families = Sample.families(50, next: PageKey(text: "m"))
    seat.settle()
    seat.go(.character("2"))
    seat.forget()
    for _ in 0..<45 { seat.press(.down) }
    #expect(
      seat.commands == [.families(FamilyFilter(), after: PageKey(text: "m"), limit: 50)])
    seat.desk.families = Sample.families(50, from: 50)
    seat.settle()
    #expect(seat.row(1).contains("100 gezinnen"))
    seat.go(.end)
    #expect(place(seat).contains("Z-2026-00199"))
  }

  @Test("ignores a paste outside a field")
  func ignoresPaste() {
    var seat = Seat()
    seat.settle()
    let before = seat.app
    seat.send(.input(.paste("q\nn3x")))
    #expect(seat.app == before)
  }

  @Test("never quits on Esc, and says how when Ctrl-C is pressed")
  func neverQuits() {
    var seat = Seat()
    seat.settle()
    seat.go(.escape, .escape, .control("c"))
    #expect(!seat.effects.contains(.quit))
    #expect(seat.screen.contains("q of F10"))
    seat.press(.character("q"))
    #expect(seat.effects.last == .quit)
  }

  @Test("shows only the tabs of the user's roles")
  func tabs() {
    var poh = Seat(Sample.settings(actor: Sample.actor(.poh)))
    poh.settle()
    #expect(poh.row(0).contains("1 Mijn aanmeldingen  2 Rapportage  3 Logboek"))
    #expect(!poh.row(0).contains("Gezinnen"))
    #expect(!poh.row(23).contains("Bellen"))
    var administrator = Seat(Sample.settings(actor: Sample.actor(.administrator)))
    administrator.settle()
    #expect(administrator.screen.contains("Beheer"))
    #expect(!administrator.row(0).contains("Werkvoorraad"))
    var controller = Seat(Sample.settings(actor: Sample.actor(.controller)))
    controller.settle()
    #expect(controller.row(0).contains("Aanbieders"))
  }

  @Test("a doctor's assistant isn't told whether a family is known")
  func pohSeesNoMatches() {
    var seat = Seat(Sample.settings(actor: Sample.actor(.poh)))
    seat.settle()
    seat.go(.character("n"))
    seat.write("de Wit")
    #expect(!seat.commands.contains { if case .matches = $0 { true } else { false } })
    #expect(!seat.screen.contains("ekend"))
  }

  @Test("the menu finds an action by a few letters and does it")
  func menu() {
    var seat = Seat()
    seat.settle()
    seat.go(.character(":"))
    seat.write("logb")
    seat.go(.enter)
    #expect(seat.commands.contains(.log(LogFilter(limit: 50))))
  }

  @Test("Enter pressed before the answer opens the only family found, and never an old row")
  func enterBeforeAnswer() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("/"))
    seat.write("jansen")
    seat.type("x")
    seat.press(.enter)
    #expect(!seat.commands.contains { if case .openFamily = $0 { true } else { false } })
    seat.send(.timer(.search))
    seat.settle()
    #expect(seat.commands.contains(.openFamily(.id(Sample.id(398)))))
  }

  @Test("Enter never takes a choice that doesn't fit what was typed")
  func noOldChoice() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("Z"))
    seat.type("lok")
    seat.press(.enter)
    seat.go(.control("s"))
    let local: ID<Provider> = Sample.id(705)
    #expect(
      seat.commands.contains(
        .setProvider(
          Sample.id(398), local, from: nil, until: nil, reason: nil, expecting: 7)))
  }

  /// Answers what is asked of eight hundred families, five hundred at a time.
  private func answer(_ seat: inout Seat) {
    for _ in 0..<4 {
      for (ticket, command) in seat.takeQuestions() {
        guard case .families(_, let after, let limit) = command else { continue }
        let first = after == nil ? 0 : Int(after?.number ?? 0)
        let count = min(limit, 800 - first)
        let end = first + count
        seat.send(
          .outcome(
            ticket,
            .families(
              Sample.families(
                count, from: first, next: end < 800 ? PageKey(number: Int64(end)) : nil))))
      }
    }
  }

  @Test("the place is kept below the first five hundred rows when a colleague writes")
  func keepsPlaceFarDown() {
    var seat = Seat()
    seat.settle()
    seat.press(.character("2"))
    answer(&seat)
    seat.press(.end)
    answer(&seat)
    #expect(place(seat).contains("Z-2026-00899"))
    seat.press(.up)
    seat.send(.storeChanged)
    answer(&seat)
    #expect(place(seat).contains("Z-2026-00898"))
  }

  @Test("End asks for all that is left, in every list")
  func endEverywhere() {
    var seat = Seat()
    let rows = Sample.referrals.rows
    seat.desk.referrals = ReferralListPage(rows: rows, next: PageKey(text: "m"))
    seat.desk.worklist = WorklistPage(
      tab: .now, counts: [:], rows: Sample.worklist.rows, next: PageKey(text: "m"))
    seat.settle()
    seat.press(.end)
    #expect(seat.commands.contains(.worklist(.now, after: PageKey(text: "m"), limit: 500)))
    seat.press(.character("3"))
    seat.settle()
    seat.press(.end)
    #expect(
      seat.commands.contains(.referrals(.open, words: "", after: PageKey(text: "m"), limit: 500)))
  }
}
