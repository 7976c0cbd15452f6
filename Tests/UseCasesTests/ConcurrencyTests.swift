import Domain
import Foundation
import Ledger
import Store
import StoreSQLite
import Synchronization
import Testing
import UseCases

@Suite("Two programs on one store")
struct ConcurrencyTests {
  @Test("four people of two programs make eight hundred changes and none is lost")
  func nothingLost() throws {
    let scratch = try Scratch()
    let path = scratch.file("store.regie")
    let house = try TestHouse(path: path)
    let families = try (0..<4).map { try house.openCase("Gezin \($0)", members: false) }
    let desks = try [house.desk, secondDesk(house, path)]
    let size = try house.size
    let troubles = Mutex<[Trouble]>([])
    let (anna, today) = (house.anna, house.today)
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      for index in 0..<200 {
        let family = families[(thread + index) % 4]
        do {
          let title = try Line("Taak \(thread) \(index)")
          _ = try desks[thread % 2].perform(
            .addWorkItem(family, NewWorkItem(title: title, dueOn: today)), by: anna)
        } catch { troubles.withLock { $0.append(Trouble(any: error)) } }
      }
    }
    #expect(troubles.withLock { $0 } == [])
    let titles = try house.engine.read { connection in
      try connection.all("SELECT title FROM work_item") { $0.text(0) }
    }
    #expect(Set(titles).count == 800 && titles.count == 800)
    let events = try house.entries(from: size)
    #expect(events.filter { $0.event == "work.added" }.count == 800)
    #expect(events.map(\.sequence) == Array(UInt64(size)..<UInt64(size) + UInt64(events.count)))
    #expect(try house.check().findings == [])
    #expect(try house.engine.structuralFaults() == [])
  }

  @Test("of two who change the same version one is told that it changed, and can do it again")
  func changedMeanwhile() throws {
    let scratch = try Scratch()
    let path = scratch.file("store.regie")
    let house = try TestHouse(path: path)
    let family = try house.openCase("De Wit", members: false)
    let desks = try [house.desk, secondDesk(house, path)]
    let counts = Mutex((done: 0, changed: 0))
    let anna = house.anna
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      for index in 0..<40 {
        var isDone = false
        while !isDone {
          do {
            guard
              case .family(let page) = try desks[thread].perform(.openFamily(.id(family)), by: anna)
            else { return }
            _ = try desks[thread].perform(
              .setRisk(
                family, RiskLevel.allCases[index % 4], basis: nil,
                expecting: page.summary.version), by: anna)
            isDone = true
            counts.withLock { $0.done += 1 }
          } catch Trouble.changedMeanwhile {
            counts.withLock { $0.changed += 1 }
          } catch { return }
        }
      }
    }
    let result = counts.withLock { $0 }
    #expect(result.done == 80)
    #expect(try house.summary(family).version == 81)
    let terms = try house.engine.read { try $0.number("SELECT count(*) FROM risk_term") }
    #expect(terms == 80)
    #expect(try house.check().findings == [])
  }

  @Test("a change by another program is seen to have happened, one's own isn't")
  func othersVersion() throws {
    let scratch = try Scratch()
    let path = scratch.file("store.regie")
    let house = try TestHouse(path: path)
    let other = try secondDesk(house, path)
    let before = try house.store.otherSessionsVersion()
    _ = try house.openCase("De Wit", members: false)
    #expect(try house.store.otherSessionsVersion() == before)
    _ = try other.perform(.users, by: house.anna)
    #expect(try house.store.otherSessionsVersion() != before)
  }

  private func secondDesk(_ house: TestHouse, _ path: String) throws -> CaseDesk {
    let ids = IDSource()
    let store = try CaseStore(
      opening: try SQLiteEngine(path: path), key: house.key, version: "test", ids: ids)
    let clock = house.clock
    return CaseDesk(store: store, session: ids.identity(), systemUser: 1001) { clock.now }
  }
}
