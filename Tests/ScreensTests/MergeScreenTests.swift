import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("Two records side by side, and one after it")
struct MergeScreenTests {
  @Test("from who is recorded twice: both records, what differs, and what goes along")
  func review() {
    let seat = compared()
    #expect(seat.screen.contains("Twee personen samenvoegen"))
    #expect(seat.screen.contains("Blijft") && seat.screen.contains("Gaat daarin op"))
    #expect(seat.screen.contains("≠ I. de Wit"))
    #expect(seat.screen.contains("Z-2026-00411 Jansen"))
    #expect(seat.screen.contains("Gaat mee: 3 contactmomenten, 1 werkpunt."))
    #expect(
      seat.screen.contains("Voeg samen") && seat.screen.contains("Wissel")
        && seat.screen.contains("Dossiers"))
  }

  @Test("w swaps which of the two stays, d compares the whole files")
  func others() {
    var seat = compared()
    guard case .merging(.review(.people(let family, let pair)))? = seat.commands.last else {
      Issue.record("\(seat.commands)")
      return
    }
    seat.go(.character("w"))
    #expect(
      seat.commands.last
        == .merging(
          .review(.people(family, PersonPair(kept: pair.merged, merged: pair.kept)))))
    seat.go(.character("d"))
    #expect(
      seat.commands.last
        == .merging(.review(.families(kept: family, merged: Sample.id(411), [pair]))))
  }

  @Test("merging asks why, and says what will happen before it does")
  func merge() {
    var seat = compared()
    seat.go(.character("s"))
    #expect(seat.screen.contains("worden één persoon"))
    seat.go(.control("s"))
    #expect(!seat.commands.contains { if case .merging(.merge) = $0 { true } else { false } })
    seat.write("zelfde moeder")
    seat.go(.control("s"))
    let merges = seat.commands.compactMap { command -> Line? in
      if case .merging(.merge(_, let reason, _)) = command { reason } else { nil }
    }
    #expect(merges.map(\.text) == ["zelfde moeder"])
    #expect(!seat.screen.contains("Twee personen samenvoegen"))
    #expect(seat.screen.contains("‹ De Wit"))
  }

  @Test("what stands in the way is on the screen, and nothing is asked")
  func obstacle() {
    var seat = compared(.merge(.twoBSNs))
    #expect(seat.screen.contains("Dit kan nog niet: Ze hebben elk een eigen BSN"))
    seat.go(.character("s"))
    #expect(!seat.screen.contains("worden één persoon"))
  }

  @Test("a file that is part of another says so, and m leads there")
  func into() {
    var seat = Seat()
    seat.desk.family = Sample.family(
      merging: MergePage(
        into: MergedInto(
          family: Sample.id(411), caseNumber: CaseNumber(year: 2026, number: 411),
          name: Sample.line("Jansen"), onDay: Sample.today)))
    seat.settle()
    seat.go(.enter)
    #expect(seat.screen.contains("samengevoegd met Z-2026-00411 Jansen"))
    seat.forget()
    seat.go(.character("m"))
    #expect(seat.commands.contains(.openFamily(.id(Sample.id(411)))))
  }

  @Test("what was merged with a file is listed, and undone with a reason")
  func undo() {
    var seat = Seat()
    let merge = Merge(
      id: Sample.id(1501), family: Sample.id(398), number: 2, kind: .families,
      mergedFamily: Sample.id(411), state: .done, onDay: Sample.today, author: Sample.visser.id,
      reason: Sample.line("zelfde gezin"))
    seat.desk.family = Sample.family(
      merging: MergePage(
        merges: [
          MergeLine(
            merge: merge, author: Sample.visser.login,
            mergedCase: CaseNumber(year: 2026, number: 411), mergedName: Sample.line("Jansen"),
            people: [])
        ]))
    seat.settle()
    seat.go(.enter, .function(2))
    seat.write("samengevoegd")
    seat.go(.enter)
    #expect(seat.screen.contains("dossier Z-2026-00411 Jansen, door avisser"))
    #expect(seat.screen.contains("zelfde gezin"))
    seat.go(.enter)
    #expect(seat.screen.contains("Z-2026-00411 Jansen wordt weer apart"))
    seat.write("toch twee")
    seat.go(.control("s"))
    #expect(
      seat.commands.contains(
        .merging(.undo(Sample.id(398), number: 2, reason: Sample.line("toch twee")))))
  }

  private func compared(_ obstacle: Refusal? = nil) -> Seat {
    var seat = Seat()
    seat.desk.mergeObstacle = obstacle
    seat.settle()
    seat.go(.enter, .function(2))
    seat.write("dubbel")
    seat.go(.enter)
    seat.go(.character("s"))
    return seat
  }
}
