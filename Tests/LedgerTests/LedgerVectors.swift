import Foundation
import Ledger
import Testing

/// The published vectors of AEV1, as they stand in `Vectors/vectors.json`.
struct LedgerVectors: Decodable, Sendable {
  struct Leaf: Decodable, Sendable {
    let hex: String
    let leaf: String
    let size: UInt64
    let root: String
    let frontier: [String]
  }

  struct Note: Decodable, Sendable {
    let seedHex: String
    let publicHex: String
    let vkey: String
    let note: String
    let witnessSeedHex: String
    let witnessVkey: String
    let cosigned: String
  }

  struct Export: Decodable, Sendable {
    let vkey: String
    let entries: [String]
    let checkpoints: [String]
  }

  let publishedCtRoots: [String: String]
  let rowImageHex: String
  let payloadSaltHex: String
  let payloadCommitmentHex: String
  let entries: [Leaf]
  let roots: [String: String]
  let inclusion: [String: [String]]
  let consistency: [String: [String]]
  let signedNote: Note
  let paperCode: String
  let bundle: Export

  static let all: LedgerVectors = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let url = Bundle.module.url(forResource: "Vectors/vectors", withExtension: "json"),
      let data = try? Data(contentsOf: url),
      let vectors = try? decoder.decode(LedgerVectors.self, from: data)
    else { preconditionFailure("the vectors can't be read") }
    return vectors
  }()

  var leaves: [Digest32] { entries.map { digest($0.leaf) } }
}

/// The bytes of hexadecimal text.
func unhex(_ text: String) -> [UInt8] {
  let digits = text.map { UInt8($0.hexDigitValue ?? 0) }
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}

/// The digest that 64 digits spell; for any other text, one that equals no vector.
func digest(_ text: String) -> Digest32 {
  Digest32(unhex(text)) ?? Digest32(hashing: Array(text.utf8))
}

/// The id that repeats one byte, as the vectors use.
func uid(_ byte: UInt8) -> Identity {
  let half = UInt64(byte) &* 0x0101_0101_0101_0101
  return Identity(high: half, low: half)
}

/// The origin of the log that repeats one byte.
func origin(_ byte: UInt8) -> String { "audit.example/\(uid(byte).uuid)" }

/// The entry that the vectors vary.
func sample(_ index: UInt64, _ change: (inout Entry) -> Void = { _ in }) -> Entry {
  var entry = Entry(
    sequence: index, milliseconds: 1_767_225_600_000 + 1_000 * index, log: uid(0xA0),
    actor: uid(0xB0), session: uid(0xC0), role: "jeugdhulpverlener", event: "client.read",
    subject: uid(0xD0), objectType: "client", object: uid(0xE0), basis: "behandelrelatie",
    systemUser: 1_002, version: "1.0.0")
  change(&entry)
  return entry
}

/// A small generator with a fixed seed, so that a failure comes back (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}
