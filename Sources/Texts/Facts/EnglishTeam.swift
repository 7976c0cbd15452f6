import Domain

extension English {
  func teamWord(_ word: TeamWord) -> String {
    switch word {
    case .columnFte: "fte"
    case .fte(let hundredths): fte(hundredths)
    case .backQuestion(let who):
      "\(who) is back: the absence and all its covers end today. Go on?"
    case .columnOpen: "open"
    case .columnNew: "new"
    case .columnWeight(let lowest, let highest): "weight\n(\(lowest)–\(highest))"
    case .columnLate: "late"
    case .columnNoContact: "no\ncontact"
    case .columnNotSeen: "child\nunseen"
    case .columnIncomplete: "in-\ncomplete"
    case .columnWaiting(let weeks): "waits\n>\(weeks)wk"
    case .columnBudget(let percent): "budget\n>\(percent)%"
    case .columnHandover: "hand-\nover"
    case .columnEmergency: "break-\nglass"
    case .weightTitle(let who): "Weight of \(who)"
    case .weightPart(let part):
      "\(part.count) x \(tenths(part.each)) = \(tenths(part.tenths))"
        + "   risk \(name(of: part.risk)), \(name(part.phase))"
    case .weightSum(let load):
      "Together \(tenths(load.tenths)), with \(fte(load.fte)) fte: "
        + (load.perFte.map { "\($0) per fte." } ?? "without hours there is no weight per fte.")
    case .weightBand(let lowest, let highest):
      "The band of the team is \(lowest) to \(highest) per fte. What a family weighs are norms: "
        + "risk plus phase."
    case .attention(let text): "Your supervisor asks attention: \(text)"
    case .remindMarked(let names): "Remind: \(names)"
    case .reassignTitle(let count):
      count == 1 ? "Move 1 family to" : "Move \(number(count)) families to"
    case .everybody: "whole team"
    case .waitingOf(let who, let weeks):
      "\(who) · waiting for more than \(weeks == 1 ? "1 week" : "\(weeks) weeks")"
    case .nobodyWaits(let weeks):
      "Nobody here waits for more than \(weeks == 1 ? "1 week" : "\(weeks) weeks")."
    case .columnWaits: "Who waits"
    case .columnProduct: "Waits for"
    case .columnWeeks: "Wk"
    case .columnSince: "Since"
    case .columnProvider: "Provider"
    case .columnBridging: "Bridging"
    case .columnChecked: "Check"
    case .noBridge: "none"
    case .notChecked: "never"
    case .unassigned: "no coordinator"
    case .absent: "absent"
    case .covers(let count): "covers: \(number(count))"
    case .outsideBand: "outside the band"
    case .boardEmpty: "There are no coordinators in your team yet."
    case .group(let group): name(group)
    case .listOf(let who, let group): "\(who) · \(name(group))"
    case .marked(let count): "\(number(count)) marked"
    case .assignTitle(let count):
      count == 1 ? "Assign 1 family to" : "Assign \(number(count)) families to"
    case .assignQuestion(let names, let count, let who):
      count == 1
        ? "\(who) becomes the coordinator of \(names). Go on?"
        : "\(who) becomes the coordinator of \(number(count)) families: \(names). Go on?"
    case .markFirst: "Mark families first: space, or * for all."
    case .absenceTitle(let who): "Report absent: \(who)"
    case .absenceUntil(.lastDay, let day): "until and including \(day)"
    case .absenceUntil(.check, let day): "until further notice, check on \(day)"
    case .columnToday: "Today and telephone"
    case .columnCover: "Cover"
    case .nobody: "nobody"
    case .chooseCover(let family): "Who covers \(family)?"
    case .noFamilies: "There are no open families. The absence can be reported all the same."
    case .absenceConfirm(let key): "\(key) reports the absence and arranges the cover."
    case .resultTitle(let done, let all): "Done: \(number(done)) of \(number(all))"
    case .resultDone: "done"
    case .handoversTitle(let possible, let all, let login):
      "Hand over to \(login): \(number(possible)) of \(number(all))"
    case .handoversConfirm(let key, let count):
      count == 1 ? "\(key) asks it for 1 family" : "\(key) asks it for \(number(count)) families"
    case .handoversNone: "It can be done for none of these families."
    case .handoverPossible: "will be asked"
    case .acceptManyQuestion(let count):
      count == 1
        ? "Accept the handover of 1 family?" : "Accept the handover of \(number(count)) families?"
    case .undoQuestion: "Undo everything of this list?"
    case .coverMark: "[cover]"
    case .coveredBy(let login): "[cov. \(login)]"
    case .externalMark(let name): "external \(name)"
    case .handoverAsked(let from, let to, let day):
      "handover from \(from) to \(to) asked on \(day)"
    case .acceptQuestion(let family, let from):
      "From now on you are the coordinator of \(family), instead of \(from). Accept?"
    case .withdrawQuestion(let to): "Withdraw the handover to \(to)?"
    case .noColleague: "There is no colleague to choose from."
    case .sheetTitle(let family): "HANDOVER SHEET \(family)"
    case .sheetConfidential: "Confidential. Only for the new coordinator."
    case .goals: "Goals"
    case .lastNotes: "Last contacts"
    case .work: "To do"
    case .nothing: "nothing"
    case .onlyCoordinator:
      "Only the coordinator hands over; the supervisor appoints with R."
    }
  }

  private func name(_ group: BoardGroup) -> String {
    switch group {
    case .open: "open"
    case .new: "new"
    case .late: "late"
    case .noContact: "no contact"
    case .childNotSeen: "child not seen"
    case .incomplete: "incomplete"
    case .waiting: "waiting long for help"
    case .budgetOver90: "budget nearly spent"
    case .handoverOpen: "handover open"
    case .unreviewedEmergency: "break-glass to review"
    case .planMissing: "no plan"
    }
  }

  private func name(_ phase: CasePhase) -> String {
    switch phase {
    case .crisis: "crisis open"
    case .start: "no plan yet"
    case .waiting: "waits for help"
    case .running: "running"
    }
  }

  private func tenths(_ weight: Int) -> String { "\(weight / 10).\(weight % 10)" }

  /// Hundredths of a full week, as people write it: 0.9.
  func fte(_ hundredths: Int) -> String { Columns.fte(hundredths, comma: ".") }
}
