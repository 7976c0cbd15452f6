import Domain

/// Moving in English.
extension English {
  func movingWord(_ word: MovingWord) -> String {
    switch word {
    case .title: "Move"
    case .movedTo(let home): "to \(home)"
    case .waitsFor(let team): "waits for \(team)"
    case .waitsSince(let team, let day):
      "Moved \(day). The file stays open until \(team) confirms."
    case .confirmed(let who, let day): "confirmed \(day) by \(who)"
    case .withdrawn(let day): "withdrawn \(day)"
    case .contact(let contact): "contact: \(contact)"
    case .continues(let until, let askedBy):
      "Help goes on through \(until), asked by \(askedBy)"
    case .changes(let from, let to): "Responsible municipality: from \(from) to \(to)"
    case .stays(let name): "Responsible municipality stays \(name)"
    case .onGround(let ground): "Ground: \(ground)"
    case .previewTitle(let day): "Move on \(day)"
    case .fromTo(let name, let from, let to): "\(name): from \(from) to \(to)"
    case .goesTo(let name, let to): "\(name): to \(to)"
    case .secondEnds(let name, let home): "\(name): no longer a part of the time at \(home)"
    case .newAddress(let address): "New address: \(address)"
    case .secretAddress(let address): "New address, secret: \(address)"
    case .staysOpen(let team): "The file stays open until \(team) confirms."
    case .blocksClosing(let team):
      "\(team) hasn't confirmed the move. Record that on the family tab (2, v, then c)."
    case .nobodyConfirms: "No other team has to confirm."
    case .saveHint(let key): "\(key) saves this; Esc goes back to the form."
    case .withdrawQuestion(let names):
      "Withdraw the move of \(names)? Home and municipality become what they were."
    case .newHome: "new address (fill in below)"
    case .withStay: "yes: foster care, family home or institution"
    case .withoutStay: "no, the youth lives at home"
    case .keepsIt: "the responsible municipality stays the same"
    }
  }

  func movingReason(_ reason: Reminder.Reason, team: String?) -> String {
    switch reason {
    case .continuationEnds: "Help after the move ends"
    default: "Waits for \(team ?? "the new team")"
    }
  }

  func movingAdvice(_ reason: Reminder.Reason, team: String?) -> Advice {
    let team = team ?? "the new team"
    return switch reason {
    case .continuationEnds:
      Advice(
        "The help that went on by request after the move ends.",
        "Call \(team) about what comes next, and finish the help here.")
    default:
      Advice(
        "The family moved and \(team) hasn't confirmed.",
        "Call that team, and record the confirmation under Family (key v).")
    }
  }

  func advice(on refusal: MoveRefusal) -> Advice {
    switch refusal {
    case .stayRecorded:
      Advice(
        "A stay is recorded for somebody who moves.",
        "Say that there is help with stay, or end the stay first.")
    case .stayNotRecorded:
      Advice(
        "No stay is recorded for each youth who moves.",
        "Record the stay first, or move the youths apart.")
    case .municipalityUnknown:
      Advice(
        "The municipality of the new address isn't known.",
        "Fill it in with the address, or say that the municipality stays the same.")
    case .apart:
      Advice(
        "The responsible municipality isn't the same for everyone.",
        "Record the move for each youth apart.")
    case .teamMissing(let code):
      Advice(
        "Municipality \(code.text) becomes responsible; it doesn't say which team there confirms.",
        "Fill in the new team.")
    case .noNewTeam:
      Advice(
        "The responsible municipality doesn't change, so there is no new team.",
        "Leave the new team empty.")
    case .noContinuation:
      Advice(
        "Help only goes on where it is without stay and the municipality changes.",
        "Leave the continuation empty.")
    case .continuationIncomplete:
      Advice(
        "A continuation needs its last day and who asked for it.",
        "Fill in both, or leave both empty.")
    case .continuationTooLong(let last):
      Advice(
        "Help goes on for at most a year from the move.",
        "Fill in \(longDay(last)) or earlier.")
    case .waiting(let team):
      Advice(
        "There is a move already that waits for \(team.text).",
        "Record that confirmation first, or withdraw that move.")
    case .confirmed(let day):
      Advice(
        "The new team confirmed the move on \(longDay(day)).",
        "Call that team; then record where the family lives now.")
    case .nothingToConfirm:
      Advice(
        "Nobody has to confirm this move.", "Choose a move that waits for a new team.")
    case .changedSince:
      Advice(
        "Home, municipality or help changed again after this move.",
        "Record under Family (key v) where everybody lives and which municipality is responsible.")
    case .openAtClosing(let team):
      Advice(
        "The file stays open until \(team.text) confirms.",
        "Record the confirmation, or withdraw the move if it is wrong.")
    }
  }
}
