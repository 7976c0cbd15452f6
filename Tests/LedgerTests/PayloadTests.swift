import Ledger
import Testing

struct PayloadTests {
  static let row: [(name: String, value: RowImage.Column)] = [
    ("id", .blob(uid(0xE0).bytes)), ("family_name", .text("de Vries-Özdemir")),
    ("born", .text("2012-02-29")), ("budget_cents", .integer(125_000)), ("note", .null),
  ]

  @Test("writes the published row image, whatever the order of the columns")
  func publishedImage() throws {
    let image = unhex(LedgerVectors.all.rowImageHex)
    #expect(RowImage.encode(Self.row) == image)
    #expect(RowImage.encode(Self.row.reversed()) == image)
    let columns = try RowImage.decode(image)
    #expect(columns.map(\.name) == ["born", "budget_cents", "family_name", "id", "note"])
    #expect(RowImage.encode(columns) == image)
  }

  @Test("reads back every kind of value", arguments: [Int64.min, -1, 0, .max])
  func values(number: Int64) throws {
    let columns: [(name: String, value: RowImage.Column)] = [
      ("a", .integer(number)), ("b", .text("")), ("c", .blob([])), ("d", .null),
    ]
    let read = try RowImage.decode(RowImage.encode(columns))
    #expect(read.map(\.value) == columns.map(\.value))
  }

  @Test("refuses every image cut short or made longer")
  func lengths() {
    let image = unhex(LedgerVectors.all.rowImageHex)
    for count in image.indices {
      #expect(throws: LedgerFault.self) { try RowImage.decode(Array(image.prefix(count))) }
    }
    #expect(throws: LedgerFault.malformedRowImage(offset: image.count)) {
      try RowImage.decode(image + [0])
    }
  }

  @Test(
    "refuses an image that could not have been written",
    arguments: [
      "0002 000162 00 00000000 000161 00 00000000",  // b before a
      "0002 000161 00 00000000 000161 00 00000000",  // a twice
      "0001 000161 04 00000000",  // unknown kind
      "0001 000161 00 00000001 00",  // a null with a value
      "0001 000161 01 00000004 00000000",  // a short number
      "0001 000161 02 00000001 ff",  // text that is not UTF-8
    ])
  func refusedImage(image: String) {
    #expect(throws: LedgerFault.self) { try RowImage.decode(unhex(image.filter { $0 != " " })) }
  }

  @Test("commits to the published payload, and to no other salt or body")
  func commitment() {
    let vectors = LedgerVectors.all
    let salt = unhex(vectors.payloadSaltHex)
    let body = unhex(vectors.rowImageHex)
    #expect(Payload.commitment(salt: salt, body: body).hex == vectors.payloadCommitmentHex)
    #expect(
      Payload.commitment(salt: salt.reversed(), body: body).hex != vectors.payloadCommitmentHex)
    #expect(Payload.commitment(salt: salt, body: body + [0]).hex != vectors.payloadCommitmentHex)
  }

  @Test("reads back the ids of a list shown", arguments: [0, 1, 2, 300, Payload.longestList])
  func lists(count: Int) {
    let ids = (0..<count).map { Identity(high: 1, low: UInt64($0)) }
    let body = Payload.list(ids)
    #expect(body.count == 2 + 16 * count)
    #expect(Payload.listed(body) == ids)
    #expect(Payload.listed(body + [0]) == nil)
    #expect(Payload.listed(Array(body.dropLast())) == nil)
  }

  @Test("spells an id as 8-4-4-4-12 lower-case digits and reads 16 bytes only")
  func identities() {
    let id = Identity(high: 0x0011_2233_4455_6677, low: 0x8899_AABB_CCDD_EEFF)
    #expect(id.uuid == "00112233-4455-6677-8899-aabbccddeeff")
    #expect(Identity(id.bytes) == id)
    #expect(Identity(id.bytes.dropLast()) == nil)
    #expect(Identity(id.bytes + [0]) == nil)
    #expect(Digest32(id.bytes) == nil)
  }
}
