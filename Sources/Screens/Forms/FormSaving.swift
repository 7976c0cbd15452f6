import Domain
import Drawing
import Texts

// Saving a form, and what comes of that.
extension FormPanel {
  mutating func save(_ desk: inout Desk) {
    guard saveTicket == nil else { return }
    for place in fields.indices {
      fields[place].settleChoice()
      fields[place].fault = fields[place].check(desk.today, desk.words)
    }
    let faulty = fields.indices.filter { fields[$0].fault != nil }
    if let first = faulty.first {
      focus = first
      message = desk.words.word(.someFaults(count: faulty.count))
      return
    }
    if name == .planAsOf {
      showAsOf(&desk)
      return
    }
    // Before the command is made: a note must name the draft that it takes the place of.
    keepDraft(&desk)
    var reader = FormReader(fields: fields, today: desk.today, subject: subject, version: version)
    if let command = reader.command(name, draft: draft) {
      message = nil
      saveTicket = desk.ask(command)
    } else if let (field, text) = reader.fault(desk.words) {
      show(text, at: field)
    }
  }

  /// A day to look back to changes nothing: the screen beneath shows the plan of that day.
  private mutating func showAsOf(_ desk: inout Desk) {
    guard let day = try? Day.parse(typed: fields[0].editor.text, today: desk.today) else { return }
    drop(&desk)
    desk.choose(.planAsOf(day))
  }

  private mutating func show(_ text: String, at field: FieldName?) {
    if let place = fields.firstIndex(where: { $0.name == field }) {
      fields[place].fault = text
      focus = place
    } else {
      message = text
    }
  }

  mutating func saved(_ answer: Answer, _ desk: inout Desk) {
    saveTicket = nil
    switch answer {
    case .outcome(.done(let done)):
      if let draft, !name.takesDraftAlong { desk.tell(.discardDraft(draft)) }
      (isTyped, isUnsaved) = (false, false)
      desk.pop()
      desk.finish(done)
    case .outcome(.known(let answer)):
      drop(&desk)
      desk.push(
        TextPanel(
          title: desk.words.word(.knownTitle), paragraphs: [desk.words.describe(answer)]))
    case .outcome(.address(let home)):
      drop(&desk)
      desk.push(FamilyScreen.addressPanel(home, desk.words))
    case .outcome(.bsn(let bsn)):
      drop(&desk)
      desk.push(
        TextPanel(title: desk.words.name(of: FieldName.bsn), paragraphs: [bsn.digits]))
    case .outcome(.letterPrint(let print)):
      drop(&desk)
      desk.show(print)
    case .outcome(.planPrint(let print)):
      drop(&desk)
      desk.show(print)
    case .outcome(.movePreview(let preview)):
      // The form stays beneath, so that what was typed can be put right.
      guard let page = subject.page else { return }
      desk.push(MovePanel(preview, page: page, version: version, draft: draft))
    case .outcome(.report(.report(let report))):
      drop(&desk)
      desk.choose(.report(report))
    case .outcome(.team(let outcome)):
      drop(&desk)
      desk.finish(outcome)
    case .trouble(.changedMeanwhile) where subject.page != nil: reload(&desk)
    case .trouble(.refused(.value(let field, let fault))):
      show(desk.words.describe(fault), at: field)
    case .trouble(let trouble) where trouble.field != nil:
      show(desk.words.describe(trouble), at: trouble.field)
    case .trouble(let trouble): message = desk.words.describe(trouble)
    default: break
    }
  }

  /// Somebody else was first: who, and where both filled in the same, both values.
  mutating func reloaded(_ page: FamilyPage, _ desk: inout Desk) {
    let before = subject.page
    version = page.summary.version
    subject.page = page
    subject.ownVersion = nil
    let who = page.changed?.author.text ?? ""
    guard let before,
      let conflict = FormConflict(name, fields, before: before, after: page, desk.words)
    else {
      message = desk.words.word(
        before?.summary.version == page.summary.version
          ? .reloaded : .changedElsewhere(who: who))
      return
    }
    desk.push(ConflictPanel(conflict: conflict, change: page.changed))
  }

  /// Reads the family again and keeps what was typed, after somebody else changed it.
  mutating func reload(_ desk: inout Desk) {
    guard let family = subject.family, subject.page != nil else { return }
    reloadTicket = desk.ask(.openFamily(.id(family)))
  }
}

extension FormName {
  /// Whether what it writes can't be changed afterwards.
  var isFinal: Bool {
    [.note, .telephone, .addendum, .giveAdvice].contains(self)
  }

  /// Whether what it writes takes the place of its draft, or is kept as one.
  var takesDraftAlong: Bool { isFinal || self == .workNote }
}

extension Trouble {
  /// The field of a form that a refusal is about, where it says more than the field's own fault.
  var field: FieldName? {
    guard case .refused(let refusal) = self else { return nil }
    return switch refusal {
    case .planNeedsReason, .municipalityNeedsReason: .reason
    case .readAlong: .despite
    case .move(let refusal): refusal.field
    case .safety(.parentsNotInformed): .whyNotInformed
    case .safety(.saysReport): .deviation
    case .safety(.suspicionStands): .protocolDecision
    case .planNeedsSomebodyOfTheFamily: .agreedBy
    case .legalStepNeedsGround: .basis
    case .legalStepOutOfOrder: .step
    default: nil
    }
  }
}
