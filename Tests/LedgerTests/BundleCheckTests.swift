import Ledger
import Testing

struct BundleCheckTests {
  let bundle = LedgerVectors.all.bundle
  let key: SigningKey

  init() throws {
    key = try SigningKey(seed: unhex(LedgerVectors.all.signedNote.seedHex))
  }

  var log: VerifierKey { key.verifierKey(name: origin(0xA0)) }
  var restoredLog: VerifierKey { key.verifierKey(name: origin(0xA1)) }
  var entries: [BundleCheck.Record] { bundle.entries.map { .entry(unhex($0)) } }

  /// Five old entries, then the log goes on under a new id at size 5.
  var restored: [[UInt8]] {
    get throws {
      try bundle.entries.prefix(5).map { unhex($0) } + [
        sample(5) {
          $0.event = "log.restored"
          ($0.log, $0.subject) = (uid(0xA1), nil)
          $0.objectType = "checkpoint"
          $0.object = Checkpoint.noteIdentity(bundle.checkpoints[1])
        }.encoded(),
        sample(6) { $0.log = uid(0xA1) }.encoded(),
      ]
    }
  }

  @Test("finds nothing in the published bundle")
  func good() {
    #expect(findings(entries) == [])
    #expect(BundleCheck.verify(vkeys: [], entries: entries, checkpoints: []) == [])
  }

  @Test("finds nothing when a pruned entry left its leaf")
  func pruned() {
    var entries = entries
    entries[2] = .pruned(LedgerVectors.all.leaves[2])
    #expect(findings(entries) == [])
  }

  @Test("finds a log cut to seven entries")
  func cut() {
    #expect(
      findings(Array(entries.prefix(7))) == [.logShorterThanCheckpoint(size: 8, entries: 7)])
  }

  @Test("finds an entry that was replaced, at every checkpoint after it")
  func replaced() throws {
    var entries = entries
    entries[1] = .entry(try sample(1).encoded())
    #expect(findings(entries) == [.rootDiffers(size: 7), .rootDiffers(size: 8)])
  }

  @Test("finds two entries that were swapped")
  func swapped() {
    var entries = entries
    entries.swapAt(2, 3)
    #expect(
      findings(entries) == [
        .sequenceDiffers(index: 2, found: 3), .sequenceDiffers(index: 3, found: 2),
        .rootDiffers(size: 7), .rootDiffers(size: 8),
      ])
  }

  @Test("finds an entry that was taken out and put at the end")
  func moved() {
    var entries = entries
    entries.append(entries.remove(at: 2))
    #expect(findings(entries).first == .sequenceDiffers(index: 2, found: 3))
  }

  @Test("finds a log id that changed without a restore")
  func logChanged() throws {
    let stray = BundleCheck.Record.entry(try sample(5) { $0.log = uid(0xA1) }.encoded())
    let found = BundleCheck.verify(
      vkeys: [log], entries: entries.prefix(5) + [stray], checkpoints: [])
    #expect(found == [.logChanged(index: 5, from: uid(0xA0), to: uid(0xA1))])
  }

  @Test("accepts a restore, and finds each checkpoint that the old log signed past it")
  func restore() throws {
    let bytes = try restored
    let records = bytes.map { BundleCheck.Record.entry($0) }
    let root = MerkleTree.root(of: bytes.map { MerkleTree.leaf($0) }[...])
    let keys = [log, restoredLog]
    let signed = try key.sign(Checkpoint(origin: origin(0xA1), size: 7, root: root))
    #expect(BundleCheck.verify(vkeys: keys, entries: records, checkpoints: [signed]) == [])
    let old = BundleCheck.verify(
      vkeys: keys, entries: records, checkpoints: [signed, bundle.checkpoints[0]])
    let misnamed = BundleFinding.originDiffers(size: 7, origin: origin(0xA0), log: uid(0xA1))
    #expect(old == [.rootDiffers(size: 7), misnamed])
    let reused = try key.sign(Checkpoint(origin: origin(0xA0), size: 7, root: root))
    #expect(
      BundleCheck.verify(vkeys: keys, entries: records, checkpoints: [reused]) == [misnamed])
  }

  @Test("finds a checkpoint that was edited and one that no known key signed")
  func notes() {
    let edited = "x" + bundle.checkpoints[0]
    let found = BundleCheck.verify(
      vkeys: [log], entries: entries, checkpoints: [edited, bundle.checkpoints[1], ""])
    #expect(
      found == [
        .checkpointRefused(index: 0, fault: .badSignature),
        .checkpointRefused(index: 2, fault: .malformedNote),
      ])
    let unknown = BundleCheck.verify(
      vkeys: [restoredLog], entries: entries, checkpoints: [bundle.checkpoints[0]])
    #expect(unknown == [.checkpointRefused(index: 0, fault: .unsigned)])
  }

  @Test("finds an entry with a byte too many and a stored leaf that is not its hash")
  func brokenEntry() {
    var entries = entries
    entries[7] = .entry(unhex(bundle.entries[7]) + [0], leaf: LedgerVectors.all.leaves[7])
    let offset = unhex(bundle.entries[7]).count
    #expect(
      findings(entries) == [
        .leafDiffers(index: 7), .entryRefused(index: 7, fault: .truncated(offset: offset)),
        .rootDiffers(size: 8),
      ])
  }

  @Test("checks a checkpoint of the empty log")
  func empty() throws {
    let good = try key.sign(
      Checkpoint(origin: origin(0xA0), size: 0, root: MerkleTree.emptyRoot))
    let bad = try key.sign(
      Checkpoint(origin: origin(0xA0), size: 0, root: LedgerVectors.all.leaves[0]))
    let none: [BundleCheck.Record] = []
    #expect(BundleCheck.verify(vkeys: [log], entries: none, checkpoints: [good]) == [])
    #expect(
      BundleCheck.verify(vkeys: [log], entries: none, checkpoints: [bad])
        == [.rootDiffers(size: 0)])
  }

  private func findings(_ entries: [BundleCheck.Record]) -> [BundleFinding] {
    BundleCheck.verify(vkeys: [log], entries: entries, checkpoints: bundle.checkpoints)
  }
}
