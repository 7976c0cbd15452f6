import Ledger
import Testing

struct EntryTests {
  /// The eight entries behind the vectors, built from their fields.
  static let entries: [Entry] = [
    sample(0) {
      $0.event = "log.created"
      ($0.subject, $0.objectType, $0.object, $0.basis) = (nil, nil, nil, nil)
    },
    sample(1) {
      $0.event = "client.update"
      $0.commitment = digest(LedgerVectors.all.payloadCommitmentHex)
    },
    sample(2),
    sample(3) {
      $0.event = "client.search"
      ($0.subject, $0.object, $0.count) = (nil, nil, 7)
    },
    sample(4) { $0.flags = .emergency },
    sample(5) {
      $0.event = "export.csv"
      ($0.flags, $0.count) = (.export, 12)
    },
    sample(6) {
      $0.event = "subject.destroyed"
      $0.basis = "retention.20y"
    },
    sample(7) {
      $0.event = "session.end"
      ($0.subject, $0.objectType, $0.object) = (nil, nil, nil)
    },
  ]

  @Test("encodes each published entry to the published bytes and reads it back", arguments: 0..<8)
  func published(index: Int) throws {
    let bytes = unhex(LedgerVectors.all.entries[index].hex)
    #expect(try Self.entries[index].encoded() == bytes)
    #expect(try Entry(decoding: bytes) == Self.entries[index])
    #expect(try Entry(decoding: bytes[...]) == Self.entries[index])
  }

  @Test("reads back every field at its longest")
  func longest() throws {
    let text = String(repeating: "\u{E9}", count: 128)
    let entry = Entry(
      sequence: .max, milliseconds: .max, log: uid(1), actor: uid(2), session: uid(3), role: text,
      responsible: uid(4), event: String(repeating: "a", count: 256), subject: uid(5),
      objectType: text, object: uid(6), basis: text, flags: [.emergency, .denied, .export, .bulk],
      systemUser: .max, count: .max, commitment: MerkleTree.emptyRoot, version: text)
    let bytes = try entry.encoded()
    #expect(bytes.count == 1_488)
    #expect(try Entry(decoding: bytes) == entry)
  }

  @Test(
    "refuses text that is empty, too long, not NFC or holds a control character",
    arguments: [
      "", String(repeating: "x", count: 257), "e\u{301}", "a\u{1B}b", "a\u{0}", "\n", "\u{7F}",
      "\u{80}", "\u{9F}", "\u{212B}", "a\u{323}\u{307}\u{323}",
    ])
  func refusedText(text: String) {
    let entry = sample(0) { $0.role = text }
    #expect(throws: LedgerFault.invalidText(tag: 6)) { try entry.encoded() }
  }

  @Test(
    "accepts text in NFC, accented or from any script",
    arguments: ["Özdemir", "\u{A0}", "\u{1E69}", "ж\u{301}", "中文", "🏠", "한"])
  func acceptedText(text: String) throws {
    let entry = sample(0) { $0.basis = text }
    #expect(try Entry(decoding: entry.encoded()) == entry)
  }

  @Test(
    "refuses an event that is not a dotted code",
    arguments: ["Client.update", "client update", "client-update", "cliënt", ""])
  func refusedEvent(event: String) {
    let entry = sample(0) { $0.event = event }
    #expect(throws: LedgerFault.invalidText(tag: 8)) { try entry.encoded() }
  }

  /// What the design asks every verifier to refuse, each made from the second published entry.
  static let broken: [(bytes: [UInt8], fault: LedgerFault)] = {
    let good = unhex(LedgerVectors.all.entries[1].hex)
    let event = Array("client.update".utf8)
    let version = [0x11, 0, 5] + Array("1.0.0".utf8)
    return [
      (Array(good.dropLast()), .truncated(offset: good.count - 8)),
      (good + [0], .truncated(offset: good.count)),
      (Array("AEV2".utf8) + good.dropFirst(4), .notAnEntry),
      ([], .notAnEntry),
      (Array(good.prefix(4)), .missingField(tag: 1)),
      (Array(good.prefix(4) + good.dropFirst(15)), .missingField(tag: 1)),
      (replacing(event, by: Array("client\u{1B}update".utf8), in: good), .invalidText(tag: 8)),
      (replacing(event, by: Array("Client.update".utf8), in: good), .invalidText(tag: 8)),
      (
        replacing(Array("1.0.0".utf8), by: Array("e\u{301}.0".utf8), in: good),
        .invalidText(tag: 0x11)
      ),
      (
        replacing(Array("1.0.0".utf8), by: [0x31, 0xC3, 0x28, 0x30, 0x30], in: good),
        .invalidText(tag: 0x11)
      ),
      (good + [1, 0, 8] + [UInt8](repeating: 0, count: 8), .fieldOutOfOrder(tag: 1)),
      (good + version, .fieldOutOfOrder(tag: 0x11)),
      (good + [0x12, 0, 1, 0], .unknownField(tag: 0x12)),
      (
        replacing([0x0D, 0, 1, 0], by: [0x0D, 0, 2, 0, 0], in: good),
        .wrongLength(tag: 0x0D, length: 2)
      ),
      (
        replacing([0x03, 0, 16, 0xA0], by: [0x03, 0, 15], in: good),
        .wrongLength(tag: 3, length: 15)
      ),
      (replacing(version, by: [0x11, 0, 0], in: good), .invalidText(tag: 0x11)),
    ]
  }()

  @Test("refuses broken bytes and tells what is wrong", arguments: broken)
  func refusedBytes(bytes: [UInt8], fault: LedgerFault) {
    #expect(throws: fault) { try Entry(decoding: bytes) }
  }

  @Test("reads back random entries", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<50 {
      let entry = randomEntry(using: &generator)
      #expect(try Entry(decoding: entry.encoded()) == entry)
    }
  }

  @Test("a changed, lost or added byte is refused or is another entry", arguments: 0..<20)
  func mutation(seed: UInt64) throws {
    var generator = SeededGenerator(state: seed &+ 1_000)
    var refused = 0
    for _ in 0..<500 {
      var bytes = try randomEntry(using: &generator).encoded()
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 2: bytes.remove(at: place)
      default: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
      }
      if let entry = try? Entry(decoding: bytes) {
        #expect(try entry.encoded() == bytes)
      } else {
        refused += 1
      }
    }
    #expect(refused > 200)
  }
}

private func replacing(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
  guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: old) }) else {
    Issue.record("nothing to replace")
    return bytes
  }
  return Array(bytes[..<start]) + new + bytes[(start + old.count)...]
}

private func randomEntry(using generator: inout SeededGenerator) -> Entry {
  let words = ["a", "jeugd.wet_7", "de Vries-Özdemir", "中文", "x", "é"]
  func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &generator) ? value : nil }
  func id() -> Identity { Identity(high: generator.next(), low: generator.next()) }
  func word() -> String { words[Int.random(in: 0..<words.count, using: &generator)] }
  return Entry(
    sequence: generator.next(), milliseconds: generator.next(), log: id(), actor: id(),
    session: id(), role: word(), responsible: maybe(id()),
    event: words[Int.random(in: 0..<2, using: &generator)], subject: maybe(id()),
    objectType: maybe(word()), object: maybe(id()), basis: maybe(word()),
    flags: Entry.Flags(rawValue: UInt8.random(in: 0...255, using: &generator)),
    systemUser: maybe(UInt32(truncatingIfNeeded: generator.next())),
    count: maybe(UInt32(truncatingIfNeeded: generator.next())),
    commitment: maybe(Digest32(hashing: id().bytes)), version: maybe(word()))
}
