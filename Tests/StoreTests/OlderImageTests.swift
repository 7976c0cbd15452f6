import Ledger
import Store
import Testing

@Suite("Rows written before a later schema gave their table another column")
struct OlderImageTests {
  private let table = Table("note_member", ["id"], added: ["was_spoken", "was_seen"])

  private func columns(
    _ spoken: RowImage.Column, _ seen: RowImage.Column
  ) -> [(name: String, value: RowImage.Column)] {
    [("id", .blob([1])), ("was_spoken", spoken), ("was_seen", seen)]
  }

  private func logged(_ count: Int, of row: [(name: String, value: RowImage.Column)]) -> [UInt8] {
    RowImage.encode(Array(row.prefix(count)))
  }

  @Test("are what the log says, whichever schema wrote them")
  func same() {
    let none = columns(.null, .null)
    for count in 1...3 {
      #expect(DataCheck.images(none, of: table).contains(logged(count, of: none)))
    }
    let spoken = columns(.integer(1), .null)
    #expect(DataCheck.images(spoken, of: table).contains(logged(2, of: spoken)))
  }

  @Test("aren't, where a value stands in a column the log doesn't know")
  func different() {
    let spoken = columns(.integer(1), .null)
    #expect(!DataCheck.images(spoken, of: table).contains(logged(1, of: spoken)))
    let seen = columns(.null, .integer(1))
    #expect(DataCheck.images(seen, of: table) == [logged(3, of: seen)])
  }
}
