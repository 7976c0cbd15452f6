import Domain
import Store
import Testing
import UseCases

@Suite("Random claims")
struct ClaimRandomTests {
  @Test(
    "what is booked is the sum of the booked lines, and never more than the commitment",
    arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func sums(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let setup = try ClaimSetup(
      amount: 2_000_00, size: try CareSize(volume: 900, unit: .minute, frequency: .total))
    for round in 0..<6 {
      var lines: [ClaimContent] = []
      for place in 0..<8 {
        let day = Int.random(in: 1...28, using: &chance)
        let month = Int.random(in: 1...2, using: &chance)
        let text = "2026-0\(month)-" + (day < 10 ? "0" : "") + "\(day)"
        guard try Day(text) >= Day("2026-01-05") else { continue }
        lines.append(
          try setup.line(
            "r\(round)-\(place)", claim: "D\(round)",
            cents: Int64.random(in: 1...900_00, using: &chance), from: text, until: text,
            volume: Int.random(in: 0...300, using: &chance),
            direction: Bool.random(using: &chance) ? .debit : .credit))
      }
      try setup.read(lines)
      for row in try setup.rows(.ready) {
        switch Int.random(in: 0...3, using: &chance) {
        case 0:
          try setup.house.perform(
            .claims(.reject([row.line.id], reason: try Line("Nee"))), by: setup.back)
        case 1: break
        default: _ = try? setup.approve([row.line.id])
        }
      }
      for row in try setup.rows(.booked) where Int.random(in: 0...4, using: &chance) == 0 {
        _ = try? setup.house.perform(
          .claims(.reverse(row.line.id, reason: try Line("Fout"))), by: setup.back)
      }
      let booked = try setup.rows(.booked)
      let sum = try Cents.sum(booked.map(\.line.content.signed))
      #expect(try setup.spent() == sum.rawValue)
      #expect(sum >= .zero && sum <= Cents(2_000_00))
      #expect(booked.map(\.line.content.signedVolume).reduce(0, +) <= 900)
    }
    #expect(try setup.house.check().findings.isEmpty)
  }
}
