import Domain

extension Context {
  /// Leads what concerns who coordinates which family to its use case.
  func perform(_ command: TeamCommand) throws -> Outcome {
    switch command {
    case .askHandover(let family, let to, let note, let expecting):
      try askHandover(of: family, to: to, note: note, expecting: expecting)
    case .acceptHandover(let family, let expecting):
      try acceptHandover(of: family, expecting: expecting)
    case .refuseHandover(let family, let reason, let expecting):
      try refuseHandover(of: family, reason: reason, expecting: expecting)
    case .withdrawHandover(let family, let expecting):
      try withdrawHandover(of: family, expecting: expecting)
    case .previewHandovers(let families, let to, let note):
      try previewHandovers(of: families, to: to, note: note)
    case .askHandovers(let families, let to, let note):
      try askHandovers(of: families, to: to, note: note)
    case .withdrawHandovers(let families): try withdrawHandovers(of: families)
    case .acceptHandovers(let families): try acceptHandovers(of: families)
    case .setExternal(let family, let external, let contact, let from, let expecting):
      try setExternal(external, contact: contact, of: family, from: from, expecting: expecting)
    case .board: try board()
    case .caseload: try caseload()
    case .waiting(let coordinator, let after, let limit):
      try waiting(coordinator, after: after, limit: limit)
    case .previewAbsence(let new): try previewAbsence(new)
    case .reportAbsence(let new, let covers): try reportAbsence(new, covers)
    case .endAbsence(let id, let isUndo): try endAbsence(id, isUndo: isUndo)
    case .assign(let families, let login): try assign(families, to: login)
    case .undoAssign(let batch): try undoAssign(batch)
    case .reassign(let families, let login): try reassign(families, to: login)
    case .remind(let families, let text, let due): try remind(families, text, due: due)
    case .withdrawReminder(let family, let item): try withdrawReminder(item, of: family)
    case .setFte(let login, let hundredths): try setFte(hundredths, of: login)
    case .sheet(let reference): try sheet(reference)
    case .weekend(let handing): try weekendSheet(handing)
    }
  }
}
