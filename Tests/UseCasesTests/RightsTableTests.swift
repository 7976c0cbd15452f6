import Domain
import Ledger
import Store
import Testing
import UseCases

@Suite("Every cell of the table of rights, at the desk")
struct RightsTableTests {
  @Test(
    "each role is let through or refused as the table says, and each refusal says who can help",
    arguments: Role.allCases)
  func cells(_ role: Role) throws {
    // What is refused leaves the house as it was, so that it serves the next right too.
    var cells = try RightsCells(role)
    for right in Right.allCases {
      let reach = Permission.reach(of: role, right)
      let own = try #require(try cells.attempt(right, .own), "\(right)")
      if reach != nil || Self.passes(role, right) {
        try allow(own, cells, "\(role) \(right)")
        cells = try RightsCells(role)
      } else {
        try refuse(own, cells, Self.asked(right), .roleLacksRight, "\(role) \(right)")
      }
      guard let far = try cells.attempt(right, .elsewhere) else { continue }
      switch reach {
      case .everything?:
        try allow(far, cells, "\(role) \(right) elsewhere")
        cells = try RightsCells(role)
      case .own?, .team?:
        try refuse(far, cells, right, .outOfReach, "\(role) \(right) elsewhere")
      case nil where Self.passes(role, right): break
      case nil:
        try refuse(far, cells, Self.asked(right), .roleLacksRight, "\(role) \(right) elsewhere")
      }
    }
  }

  @Test("who may see the whole log sees what all did, and nobody else", arguments: Role.allCases)
  func wholeLog(_ role: Role) throws {
    let cells = try RightsCells(role)
    guard
      case .log(let lines)? = try? cells.house.perform(
        .log(LogFilter(limit: 500)), by: cells.user)
    else { return #expect(Permission.reach(of: role, .readWholeLog) == nil) }
    let seesWest = lines.contains { $0.actor?.text == "wim" }
    #expect(seesWest == (Permission.reach(of: role, .readWholeLog) == .everything), "\(role)")
  }

  /// The right a refusal names: who may not take a family would have to assign it, and who may
  /// not see the whole log may not see a part of it either.
  private static func asked(_ right: Right) -> Right {
    switch right {
    case .takeFamily: .assignCoordinator
    case .readWholeLog: .readOwnLog
    default: right
    }
  }

  /// Whether another right of the role lets the same command through.
  private static func passes(_ role: Role, _ right: Right) -> Bool {
    switch right {
    case .takeFamily: Permission.reach(of: role, .assignCoordinator) != nil
    case .readOwnLog: Permission.reach(of: role, .readWholeLog) != nil
    case .readWholeLog: Permission.reach(of: role, .readOwnLog) != nil
    default: false
    }
  }

  /// Whatever else may be wrong with it, it isn't refused for want of a right.
  private func allow(_ act: () throws -> Void, _ cells: RightsCells, _ cell: String) throws {
    do { try act() } catch Trouble.notAllowed(let denial) {
      Issue.record("\(cell) is refused: \(denial.right) \(denial.reason)")
    } catch is Trouble {}
  }

  private func refuse(
    _ act: () throws -> Void, _ cells: RightsCells, _ right: Right, _ reason: Denial.Reason,
    _ cell: String
  ) throws {
    let before = try cells.house.rowCounts()
    let left = try cells.house.events {
      do {
        try act()
        Issue.record("\(cell) is let through")
      } catch Trouble.notAllowed(let denial) {
        #expect(denial == Denial(right: right, reason: reason), "\(cell)")
        #expect(!denial.contacts.isEmpty, "\(cell) names nobody who can help")
      } catch let trouble as Trouble {
        Issue.record("\(cell) meets \(trouble) before the right is asked")
      }
    }
    #expect(left == ["access.denied"], "\(cell)")
    let entry = try #require(try cells.house.entries().last { $0.event == "access.denied" })
    #expect(entry.flags == .denied && entry.actor == Identity(cells.user), "\(cell)")
    #expect(try cells.house.rowCounts() == before, "\(cell)")
  }
}
