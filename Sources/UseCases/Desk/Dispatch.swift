import Domain

extension CaseDesk {
  /// Leads each command to its use case; the switch is exhaustive, so none can be forgotten.
  func dispatch(_ command: Command, _ context: Context) throws -> Outcome {
    switch command {
    case .worklist(let tab, let after, let limit):
      try context.worklist(tab, after: after, limit: limit)
    case .families(let filter, let after, let limit):
      try context.families(filter, after: after, limit: limit)
    case .referrals(let tab, let words, let after, let limit):
      try context.referrals(tab, words: words, after: after, limit: limit)
    case .openFamily(let reference): try context.openFamily(reference)
    case .triage(let referral): try context.triage(referral)
    case .matches(let request, let limit): try context.matches(request, limit: limit)
    case .doubles(let family): try context.findDoubles(of: family)
    case .choices(let kind, let words, let limit):
      try context.choices(kind, matching: words, limit: limit)
    case .drafts: try context.drafts()
    case .users: try context.users()
    case .providers: try context.providers()
    case .provider(let command): try context.perform(command)
    case .log(let filter): try context.log(filter)
    case .retention(let command): try context.perform(command)
    case .claims(let command): try context.claims(command)
    case .access(let command): try context.access(command)
    case .registration(let command): try context.registration(command)
    case .sharing(let command): try context.sharing(command)
    case .meeting(let family, let command, let expecting):
      try context.meeting(command, of: family, expecting: expecting)
    case .letter(let family, let command, let expecting):
      try context.letter(command, of: family, expecting: expecting)
    case .preparedLetters(let command): try context.perform(command)
    case .reportShown(let list, let families): try context.reportShown(list, families)
    case .addReferral(let content, let team): try context.addReferral(content, team: team)
    case .acceptReferrals(let ids, let target): try context.acceptReferrals(ids, into: target)
    case .returnReferral(let id, let reason): try context.returnReferral(id, reason: reason)
    case .referral(let command): try context.perform(command)
    case .practice(let command): try context.perform(command)
    case .openCase(let new): try context.openCase(new)
    case .closeFamily(let family, let reasons, let aftercare, let expecting):
      try context.closeFamily(reasons, of: family, aftercare: aftercare, expecting: expecting)
    case .reopenFamily(let family, let expecting):
      try context.reopenFamily(family, expecting: expecting)
    case .addMember(let family, let new, let expecting):
      try context.addMember(new, to: family, expecting: expecting)
    case .endMembership(let family, let person, let expecting):
      try context.endMembership(of: person, in: family, expecting: expecting)
    case .setCoordinator(let family, let login, let from, let note, let expecting):
      try context.setCoordinator(
        login, of: family, from: from, note: note, expecting: expecting)
    case .setContactPoint(let family, let new, let from, let expecting):
      try context.setContactPoint(new, of: family, from: from, expecting: expecting)
    case .setProvider(let family, let provider, let from, let until, let reason, let expecting):
      try context.setProvider(
        provider, of: family, from: from, until: until, reason: reason, expecting: expecting)
    case .setBudget(let family, let year, let ceiling, let municipality, let reason, let expecting):
      try context.setBudget(
        year, ceiling, municipality, of: family, reason: reason, expecting: expecting)
    case .setRisk(let family, let level, let basis, let instrument, let review, let expecting):
      try context.setRisk(
        level, basis: basis, instrument: instrument, reviewOn: review, of: family,
        expecting: expecting)
    case .startPlan(let family, let expecting):
      try context.startPlan(of: family, expecting: expecting)
    case .addGoal(let family, let new, let expecting):
      try context.addGoal(new, to: family, expecting: expecting)
    case .addAction(let family, let new, let expecting):
      try context.addAction(new, to: family, expecting: expecting)
    case .finishAction(let family, let action, let expecting):
      try context.finishAction(action, of: family, expecting: expecting)
    case .presentPlan(let family, let day, let expecting):
      try context.presentPlan(of: family, on: day, expecting: expecting)
    case .agreePlan(let family, let consent, let expecting):
      try context.agreePlan(consent, of: family, expecting: expecting)
    case .planning(let family, let command, let expecting):
      try context.plan(command, of: family, expecting: expecting)
    case .people(let family, let command, let expecting):
      try context.people(command, of: family, expecting: expecting)
    case .merging(let command): try context.merging(command)
    case .life(let family, let command, let expecting):
      try context.life(command, of: family, expecting: expecting)
    case .help(let family, let command, let expecting):
      try context.help(command, of: family, expecting: expecting)
    case .safety(let family, let command, let expecting):
      try context.safety(command, of: family, expecting: expecting)
    case .takeBack(let family, let command, let expecting):
      try context.takeBack(command, of: family, expecting: expecting)
    case .homes(let family, let command, let expecting):
      try context.homes(command, of: family, expecting: expecting)
    case .moving(let family, let command, let expecting):
      try context.moving(command, of: family, expecting: expecting)
    case .addNote(let family, let new, let draft):
      try context.addNote(new, to: family, replacing: draft)
    case .addWorkItem(let family, let new): try context.addWorkItem(new, to: family)
    case .finishWorkItem(let family, let item): try context.finishWorkItem(item, of: family)
    case .postponeWorkItem(let family, let item, let until):
      try context.postponeWorkItem(item, of: family, until: until)
    case .postponeFamily(let family, let until): try context.postpone(family, until: until)
    case .saveDraft(let id, let form, let family, let fields):
      try context.saveDraft(id, form: form, family: family, fields: fields)
    case .discardDraft(let id): try context.discardDraft(id)
    case .casework(let command): try dispatch(command, context)
    case .team(let command): try context.perform(command)
    case .report(let command): try context.perform(command)
    case .config(let command): try context.perform(command)
    case .addMunicipalities(let new): try context.addMunicipalities(new)
    case .addProvider(let name, let agb): try context.addProvider(name, agb: agb)
    case .addUser(let new): try context.addUser(new)
    case .disableUser(let login): try context.disableUser(login)
    case .grantRole(let login, let role, let team, let until):
      try context.grantRole(role, to: login, team: team, until: until)
    case .endRole(let login, let role): try context.endRole(role, of: login)
    }
  }

  private func dispatch(_ command: CaseworkCommand, _ context: Context) throws -> Outcome {
    switch command {
    case .addAddendum(let family, let note, let text, let draft):
      try context.addAddendum(text, to: note, of: family, replacing: draft)
    case .keepWorkNote(let id, let family, let text):
      try context.keepWorkNote(id, about: family, text)
    case .forwardWorkItem(let family, let item, let login, let remark):
      try context.forward(item, of: family, to: login, remark: remark)
    case .ask(let family, let question): try context.ask(question, about: family)
    case .answer(let family, let item, let text): try context.answer(item, of: family, text)
    case .restoreWorkItem(let family, let item): try context.restore(item, of: family)
    case .removeWorkItem(let family, let item): try context.remove(item, of: family)
    case .setFamilyContact(let family, let new, let expecting):
      try context.setFamilyContact(new, of: family, expecting: expecting)
    case .endOne(let family, let one, let expecting):
      try context.end(one, of: family, expecting: expecting)
    case .postponeFamilies(let families, let until):
      try context.postpone(families, until: until)
    case .lastUndo: try context.lastUndo()
    // `perform` carries it out before a context is made: each of its commands has its own.
    case .undo: throw Refusal.nothingToDo
    }
  }
}
