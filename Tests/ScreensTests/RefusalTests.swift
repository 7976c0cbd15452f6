import Domain
import Drawing
import Screens
import Testing
import Texts

@Suite("A refusal on the screen")
struct RefusalTests {
  private static let contact = SupervisorContact(
    name: Line(known: "Tineke van Dam"), phone: try? PhoneNumber("0701234003"))

  @Test(
    "says which right is missing, who has it and whom to call, in full on a small screen",
    arguments: Right.allCases, Language.allCases)
  func whole(_ right: Right, _ language: Language) throws {
    for reason in [Denial.Reason.roleLacksRight, .outOfReach, .restricted] {
      let said = shown(Denial(right: right, reason: reason, contacts: [Self.contact]), language)
      let words = language.phrases
      #expect(said.contains("Tineke van Dam, 070 1234003"), "\(said)")
      guard reason != .restricted else { continue }
      #expect(said.contains(words.name(of: right)), "\(said)")
      guard reason == .roleLacksRight else { continue }
      for role in Role.allCases where Permission.reach(of: role, right) != nil {
        #expect(said.contains(words.name(of: role)), "\(role): \(said)")
      }
    }
  }

  @Test("who may not write asks the desk, which says who can help and writes it down")
  func mayNotWrite() throws {
    var seat = Seat()
    seat.desk.family = Sample.family(mayWrite: false)
    seat.settle()
    seat.go(.enter)
    seat.forget()
    seat.go(.character("n"))
    let asked = seat.commands.contains { command in
      if case .access(.mayWrite) = command { true } else { false }
    }
    #expect(asked, "\(seat.screen)")
    #expect(!seat.screen.contains("─ Contactmoment"))
  }

  /// What stands at the foot of the screen, with its lines joined.
  private func shown(_ denial: Denial, _ language: Language) -> String {
    var seat = Seat(Sample.settings(language))
    seat.settle()
    seat.send(.trouble(Ticket(999_999), .notAllowed(denial)))
    return seat.screen.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
  }
}
