/// Everything that can keep a command from being carried out; `perform` throws this and nothing else.
package enum Trouble: Error, Hashable, Sendable {
  /// The rules of the work refuse it. Nothing changed.
  case refused(Refusal)
  /// The user lacks the right. The refusal is in the ledger.
  case notAllowed(Denial)
  /// Somebody else changed it since it was read. Nothing changed.
  case changedMeanwhile(expected: Int, found: Int)
  /// The store can't be used as it should, or not be trusted.
  case store(StoreTrouble)

  /// The stable code.
  package var code: String {
    switch self {
    case .refused(let refusal): refusal.code
    case .notAllowed(let denial): "right." + denial.reason.rawValue
    case .changedMeanwhile: "changed"
    case .store(let trouble): trouble.code
    }
  }
}

/// What is wrong with the store.
package enum StoreTrouble: Error, Hashable, Sendable {
  case missing(path: String)
  case alreadyExists(path: String)
  case notAStore(path: String)
  case newerThanProgram(found: Int, known: Int)
  case networkFileSystem(path: String)
  case unsafePermissions(path: String, mode: String)
  case movedAway(path: String)
  case busy
  case full
  case readOnly
  case outcomeUnknown
  case damaged(String)
  case ledgerBroken(LedgerFinding)
  case keyMissing(path: String)
  case notDemo

  /// The stable code.
  package var code: String {
    switch self {
    case .missing: "store.missing"
    case .alreadyExists: "store.exists"
    case .notAStore: "store.foreign"
    case .newerThanProgram: "store.newer"
    case .networkFileSystem: "store.network"
    case .unsafePermissions: "store.permissions"
    case .movedAway: "store.moved"
    case .busy: "store.busy"
    case .full: "store.full"
    case .readOnly: "store.readOnly"
    case .outcomeUnknown: "store.unknown"
    case .damaged: "store.damaged"
    case .ledgerBroken(let finding): "ledger." + finding.code
    case .keyMissing: "store.key"
    case .notDemo: "store.notDemo"
    }
  }
}

/// What a check of the ledger found; `verify` names each one.
package enum LedgerFinding: Hashable, Sendable {
  case sizeDiffers(head: Int, entries: Int)
  case rootNotSigned
  case badSignature
  case entryUnreadable(sequence: Int)
  case entryMissing(sequence: Int)
  case leafDiffers(sequence: Int)
  case columnDiffers(sequence: Int)
  case logChanged(sequence: Int)
  case clockWentBack(sequence: Int)
  case checkpointDiffers(size: Int)
  case checkpointMissing(size: Int)
  case payloadMissing(sequence: Int)
  case payloadDiffers(sequence: Int)
  case rowDiffers(table: String, id: String, sequence: Int?)
  case rowNotLogged(table: String, id: String)
  case rowGone(table: String, id: String, sequence: Int)
  case recomputedDiffers(table: String, id: String)
  case sealBroken(table: String, id: String)
  case schemaDiffers(object: String)
  case fileDamaged(String)

  /// The stable code.
  package var code: String {
    switch self {
    case .sizeDiffers: "size"
    case .rootNotSigned: "root"
    case .badSignature: "signature"
    case .entryUnreadable: "entry"
    case .entryMissing: "entryMissing"
    case .leafDiffers: "leaf"
    case .columnDiffers: "column"
    case .logChanged: "log"
    case .clockWentBack: "clock"
    case .checkpointDiffers: "checkpoint"
    case .checkpointMissing: "checkpointMissing"
    case .payloadMissing: "payloadMissing"
    case .payloadDiffers: "payload"
    case .rowDiffers: "row"
    case .rowNotLogged: "rowNotLogged"
    case .rowGone: "rowGone"
    case .recomputedDiffers: "recomputed"
    case .sealBroken: "seal"
    case .schemaDiffers: "schema"
    case .fileDamaged: "file"
    }
  }

  /// Whether it means that somebody changed something; a clock set back does not.
  package var isAlarm: Bool {
    switch self {
    case .clockWentBack: false
    default: true
    }
  }
}
