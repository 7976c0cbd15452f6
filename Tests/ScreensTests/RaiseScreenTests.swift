import Domain
import Drawing
import Screens
import Testing

@Suite("Raises of the budget on the screen")
struct RaiseScreenTests {
  private func seat(_ role: Role, isMine: Bool, state: BudgetRaise.State = .waiting) -> Seat {
    var seat = Seat(Sample.settings(actor: Sample.actor(role)))
    seat.desk.family = Sample.family(helped: true, raises: [Sample.raise(isMine, state)])
    seat.settle()
    seat.go(.enter, .character("4"))
    return seat
  }

  @Test("what waits stands under the budget, with who asked, how much and why")
  func waiting() {
    let seat = seat(.supervisor, isMine: false)
    #expect(seat.screen.contains("Ophogingen"))
    #expect(seat.screen.contains("2026: van € 21.000 naar € 60.000"))
    #expect(seat.screen.contains("wacht op tweede akkoord"))
    #expect(seat.screen.contains("gevraagd door Anna Visser op 20 nov: Crisishulp"))
  }

  @Test("another supervisor approves it, or refuses with a remark that he must write")
  func decides() {
    var seat = seat(.supervisor, isMine: false)
    seat.go(.home)
    #expect(seat.row(23).contains("o Akkoord") && seat.row(23).contains("x Weigeren"))
    seat.go(.character("o"))
    #expect(seat.screen.contains("Akkoord met ophoging"))
    seat.forget()
    seat.go(.control("s"))
    #expect(
      seat.commands.contains(
        .help(Sample.id(398), .approveRaise(number: 4, remark: nil), expecting: 7)))
    var refusing = self.seat(.supervisor, isMine: false)
    refusing.go(.home, .character("x"))
    #expect(refusing.screen.contains("Ophoging weigeren"))
    refusing.forget()
    refusing.go(.tab, .control("s"))
    #expect(refusing.commands.isEmpty)
    refusing.write("Eerst evalueren")
    refusing.go(.control("s"))
    #expect(
      refusing.commands.contains(
        .help(
          Sample.id(398), .refuseRaise(number: 4, remark: Sample.line("Eerst evalueren")),
          expecting: 7)))
  }

  @Test("who asked for it himself isn't offered to approve it, only to withdraw")
  func own() {
    var seat = seat(.supervisor, isMine: true)
    seat.go(.home)
    #expect(!seat.row(23).contains("Akkoord") && !seat.row(23).contains("Weigeren"))
    seat.forget()
    seat.go(.character("o"))
    #expect(!seat.screen.contains("Akkoord met ophoging"))
    #expect(seat.row(23).contains("x Intrekken"))
    seat.go(.character("x"))
    #expect(
      seat.commands.contains(
        .help(Sample.id(398), .withdrawRaise(number: 4), expecting: 7)))
  }

  @Test("a coordinator can't decide on it, whoever asked")
  func coordinator() {
    var seat = seat(.coordinator, isMine: false)
    seat.go(.home, .character("o"))
    #expect(!seat.screen.contains("Akkoord met ophoging"))
  }

  @Test("v asks for a raise; without a reason nothing is saved")
  func asks() throws {
    var seat = seat(.coordinator, isMine: false, state: .refused)
    #expect(seat.screen.contains("geweigerd door Tom van Dam op 23 nov: Eerst evalueren"))
    seat.go(.character("v"))
    #expect(seat.screen.contains("Budget ophogen"))
    seat.forget()
    seat.write("60000")
    seat.go(.control("s"))
    #expect(
      !seat.commands.contains { if case .help(_, .raise, _) = $0 { true } else { false } })
    seat.write("Crisishulp")
    seat.go(.control("s"))
    #expect(
      seat.commands.contains(
        .help(
          Sample.id(398),
          .raise(
            year: 2026, try MunicipalityCode("0518"), to: Cents(6_000_000),
            reason: Sample.line("Crisishulp")), expecting: 7)))
  }
}

extension Sample {
  static func raise(_ isMine: Bool, _ state: BudgetRaise.State) -> RaiseLine {
    let isDecided = state != .waiting
    return RaiseLine(
      BudgetRaise(
        id: id(961), family: id(398), number: 4, year: 2026,
        municipality: sure(try MunicipalityCode("0518")), from: Cents(2_100_000),
        to: Cents(6_000_000), reason: line("Crisishulp"), proposedBy: visser.id,
        proposedOn: day("2026-11-20"), state: state, decidedBy: isDecided ? id(7) : nil,
        decidedOn: isDecided ? day("2026-11-23") : nil,
        remark: isDecided ? line("Eerst evalueren") : nil),
      proposer: line("Anna Visser"), decider: isDecided ? line("Tom van Dam") : nil,
      isMine: isMine)
  }
}
