/// Checks a whole log from outside: entries in order against checkpoints that left the program.
///
/// It needs verifier keys only. Entries are added one at a time, so the size of the log doesn't
/// matter, and every finding is kept, not the first only.
package struct BundleCheck: Sendable {
  /// An entry as an export holds it.
  package enum Record: Equatable, Sendable {
    /// The stored bytes and, when the export has it, the leaf stored beside them.
    case entry([UInt8], leaf: Digest32? = nil)
    /// An entry lawfully pruned: only its leaf is left.
    case pruned(Digest32)
  }

  private var frontier = Frontier()
  private var log: Identity?
  private var awaited: [UInt64: [Checkpoint]] = [:]
  private var findings: [BundleFinding] = []

  /// Opens the signed notes with whichever key signed each.
  package init(vkeys: [VerifierKey], checkpoints: [String]) {
    for (index, note) in checkpoints.enumerated() {
      do throws(LedgerFault) {
        let checkpoint = try Self.open(note, with: vkeys)
        awaited[checkpoint.size, default: []].append(checkpoint)
      } catch {
        findings.append(.checkpointRefused(index: index, fault: error))
      }
    }
    meetCheckpoints()
  }

  /// Takes the next entry.
  package mutating func add(_ record: Record) {
    switch record {
    case .pruned(let leaf): frontier.append(leaf)
    case .entry(let bytes, let stored):
      let leaf = MerkleTree.leaf(bytes)
      if let stored, stored != leaf { findings.append(.leafDiffers(index: frontier.size)) }
      inspect(bytes)
      frontier.append(leaf)
    }
    meetCheckpoints()
  }

  /// All findings, once the last entry has been added; none means that all agrees.
  package func finish() -> [BundleFinding] {
    let unmet = awaited.keys.sorted().map { size in
      BundleFinding.logShorterThanCheckpoint(size: size, entries: frontier.size)
    }
    return findings + unmet
  }

  /// Checks a log that is at hand in one go.
  package static func verify(
    vkeys: [VerifierKey], entries: some Sequence<Record>, checkpoints: [String]
  ) -> [BundleFinding] {
    var check = BundleCheck(vkeys: vkeys, checkpoints: checkpoints)
    for entry in entries { check.add(entry) }
    return check.finish()
  }

  private mutating func inspect(_ bytes: [UInt8]) {
    let index = frontier.size
    do throws(LedgerFault) {
      let entry = try Entry(decoding: bytes)
      if entry.sequence != index {
        findings.append(.sequenceDiffers(index: index, found: entry.sequence))
      }
      if let log, log != entry.log, entry.event != "log.restored" {
        findings.append(.logChanged(index: index, from: log, to: entry.log))
      }
      log = entry.log
    } catch {
      findings.append(.entryRefused(index: index, fault: error))
    }
  }

  private mutating func meetCheckpoints() {
    guard let checkpoints = awaited.removeValue(forKey: frontier.size) else { return }
    let root = frontier.root
    for checkpoint in checkpoints {
      if checkpoint.root != root { findings.append(.rootDiffers(size: checkpoint.size)) }
      if let log, !checkpoint.origin.hasSuffix("/" + log.uuid) {
        findings.append(
          .originDiffers(size: checkpoint.size, origin: checkpoint.origin, log: log))
      }
    }
  }

  /// Tries every key, as logs change keys and names; a wrong signature is never passed over.
  private static func open(
    _ note: String, with vkeys: [VerifierKey]
  ) throws(LedgerFault) -> Checkpoint {
    for vkey in vkeys {
      do throws(LedgerFault) {
        return try vkey.open(note)
      } catch .unsigned {
        continue
      }
    }
    throw .unsigned
  }
}

/// Something that does not agree in an exported log.
package enum BundleFinding: Equatable, Sendable {
  /// The entry at this index is refused; its hash still counts.
  case entryRefused(index: UInt64, fault: LedgerFault)
  /// The entry at this index says it stands elsewhere.
  case sequenceDiffers(index: UInt64, found: UInt64)
  /// The log id changed at an entry that is no `log.restored`.
  case logChanged(index: UInt64, from: Identity, to: Identity)
  /// The leaf stored beside an entry is not the hash of its bytes.
  case leafDiffers(index: UInt64)
  /// The signed note, counted from 0, is refused or is signed by none of the keys.
  case checkpointRefused(index: Int, fault: LedgerFault)
  /// A checkpoint signs more entries than there are: the log was cut short or rolled back.
  case logShorterThanCheckpoint(size: UInt64, entries: UInt64)
  /// A checkpoint signs another root at this size: the history was rewritten.
  case rootDiffers(size: UInt64)
  /// A checkpoint is signed under a name that is not the name of the log at this size.
  case originDiffers(size: UInt64, origin: String, log: Identity)
}
