import Domain
import Testing

@Suite("What a caseload weighs")
struct CaseloadTests {
  @Test("is divided by the hours somebody works, rounded half up")
  func perFte() {
    #expect(Caseload(tenths: 220, fte: 100).perFte == 22)
    #expect(Caseload(tenths: 210, fte: 90).perFte == 23)
    #expect(Caseload(tenths: 225, fte: 100).perFte == 23)
    #expect(Caseload(tenths: 0, fte: 50).perFte == 0)
    #expect(Caseload(tenths: 10, fte: 0).perFte == nil)
  }

  @Test("is spread so that who has least for his hours gets the next family")
  func spread() {
    let colleagues = [
      (who: "a", load: Caseload(tenths: 100, fte: 100)),
      (who: "b", load: Caseload(tenths: 50, fte: 50)),
      (who: "c", load: Caseload(tenths: 0, fte: 0)),
    ]
    #expect(Caseload.spread([10, 10, 10], over: colleagues) == ["a", "a", "b"])
    #expect(Caseload.spread([10, 10], over: [(who: String, load: Caseload)]()) == [nil, nil])
  }

  @Test("ends up nearly equal when everybody begins with nothing", arguments: [1, 7, 31, 100])
  func even(_ count: Int) {
    let colleagues = (0..<4).map { (who: $0, load: Caseload(tenths: 0, fte: 100)) }
    let given = Caseload.spread(Array(repeating: 10, count: count), over: colleagues)
    let counts = (0..<4).map { who in given.count { $0 == who } }
    #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1)
  }
}
