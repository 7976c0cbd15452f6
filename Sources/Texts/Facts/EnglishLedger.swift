package import Domain

extension English {
  package func advice(on finding: LedgerFinding) -> Advice {
    let matter =
      switch finding {
      case .sizeDiffers(let head, let entries):
        "The log claims \(lines(head)) and has \(number(entries))."
      case .rootNotSigned: "The last state of the log isn't signed."
      case .badSignature: "A signature beneath the log isn't right."
      case .entryUnreadable(let sequence): "\(line(sequence)) can't be read."
      case .entryMissing(let sequence): "\(line(sequence)) is missing."
      case .leafDiffers(let sequence): "\(line(sequence)) was changed afterwards."
      case .columnDiffers(let sequence):
        "\(line(sequence)) differs in the store from what was recorded."
      case .logChanged(let sequence): "The log was rewritten from line \(sequence) on."
      case .clockWentBack(let sequence):
        "\(line(sequence)) has an earlier time than the line before it."
      case .checkpointDiffers(let size): "The checkpoint at \(lines(size)) no longer fits."
      case .checkpointMissing(let size): "The checkpoint at \(lines(size)) is missing."
      case .payloadMissing(let sequence): "The content of line \(sequence) is missing."
      case .payloadDiffers(let sequence): "The content of line \(sequence) was changed."
      case .rowDiffers(let table, let id, let sequence):
        "Row \(id) in \(table) differs from what the log says"
          + (sequence.map { " (line \($0))" } ?? "") + "."
      case .rowNotLogged(let table, let id): "Row \(id) in \(table) isn't in the log."
      case .rowGone(let table, let id, let sequence):
        "Row \(id) in \(table) is gone; the log knows it from line \(sequence)."
      case .recomputedDiffers(let table, let id):
        "Row \(id) in \(table) doesn't fit the facts it was computed from."
      case .sealBroken(let table, let id): "The seal of row \(id) in \(table) is broken."
      case .schemaDiffers(let object): "The part \(object) of the store was changed or is gone."
      case .fileDamaged(let detail):
        "The file of the store is damaged: \(Wording.unstopped(detail))."
      }
    return Advice(matter, finding.isAlarm ? Self.alarm : Self.clock)
  }
}

extension English {
  private static let alarm =
    "Change nothing more, keep a copy of the store and call the log keeper."
  private static let clock =
    "Have the administrator check the clock of the computer; nothing is lost."

  private func line(_ sequence: Int) -> String { "Line \(sequence) of the log" }

  private func lines(_ count: Int) -> String {
    count == 1 ? "1 line" : "\(number(count)) lines"
  }
}
