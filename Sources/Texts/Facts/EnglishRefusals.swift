package import Domain

extension English {
  package func advice(on refusal: Refusal) -> Advice {
    switch refusal {
    case .value(let field, let fault): advice(on: fault).headed(name(of: field))
    case .referrer(let fault): advice(on: fault)
    case .unknownMunicipality(let code): unknownMunicipality("Municipality code \(code)")
    case .unknownChoice(let field, let value):
      Advice("\(name(of: field)): \"\(value)\" isn't in the list.", "Choose one from the list.")
    case .noSuchCase(let number):
      Advice(
        "There is no case file with number \(number).",
        "Check the number, or look for the family by name.")
    case .noSuchReferral(let number):
      Advice("There is no referral \(number).", "Look for it in Referrals.")
    case .noSuchRecord(let field):
      Advice(
        "\(name(of: field)): this wasn't found.",
        "Fetch the list again and choose from it.")
    case .caseIsClosed(let number):
      Advice(
        "Case file \(number.text) is closed.",
        "Choose a family with an open file, or ask your supervisor.")
    case .caseAlreadyOpen(let number):
      Advice("This family already has an open file: \(number.text).", "Work on in that file.")
    case .referralAlreadyDecided(let state):
      Advice(
        "This referral has been decided on already: \(name(of: state)).",
        "See in Referrals what was done with it.")
    case .personHasFile(let number):
      Advice(
        "This person is in case file \(number.text) already.",
        "Add the referral to that file. If he is of this family too, enter it as his own file.")
    case .noOwnPlace(let number):
      Advice(
        "Nobody with this name and birth date has his own place in case file \(number.text).",
        "Check the number, and enter the full name with the birth date, or the BSN.")
    case .bsnBelongsToOther(let number):
      bsnOfAnother(number.map { ", in case file \($0.text)" } ?? "")
    case .alreadyMember:
      Advice("This person already belongs to the family.", "Go on, or choose somebody else.")
    case .personDeceased(let day):
      Advice(
        "This person died on \(longDay(day)).",
        "Choose somebody else, or take the death back if it isn't right.")
    case .personUnborn:
      Advice("This child isn't born yet.", "Record the birth first, with the person.")
    case .notUnborn:
      Advice("This person was born already.", "Change the facts of the person.")
    case .unbornFacts:
      Advice(
        "Who isn't born yet is a youth without birth date, BSN or custody.",
        "Leave those empty, or leave out the due date.")
    case .dayBeforeBirth(let day):
      Advice("This day lies before the birth.", "Enter \(longDay(day)) or a later day.")
    case .custodyOfOneself:
      Advice("Nobody has custody of himself.", "Choose another holder.")
    case .custodyOfAdult:
      Advice(
        "Custody ends at 18; this person is or was of age then.",
        "Choose a child, or an earlier day with an end.")
    case .custodyAlready:
      Advice(
        "This custody is there already in that period.", "End it first, or choose another period.")
    case .custodyFull:
      Advice(
        "Two have custody of this child then already.", "End the custody of one of them first.")
    case .notAtSchool:
      Advice(
        "School and absence belong to a youth or a sibling.", "Choose a child of this family.")
    case .householdKnown:
      Advice(
        "This family has a household at this address.",
        "Let the people live in that household.")
    case .householdLivedIn:
      Advice(
        "Somebody still lives in this household.",
        "First record where its people live now.")
    case .livesThere:
      Advice(
        "This person lives there already.",
        "Choose another household, or go back.")
    case .addressNotSecret:
      Advice(
        "This address isn't secret.",
        "You see it in the file already.")
    case .shieldedFile:
      Advice(
        "There is a shielded file.",
        "Call the supervisor, who looks whether this is the same family.")
    case .notAYouth:
      Advice(
        "A responsible municipality is a youth's.",
        "Choose a youth of this family.")
    case .municipalityNeedsReason(let proposed):
      Advice(
        "The rules point to municipality \(proposed.text).",
        "Choose that one, or write why it is another or on another ground.")
    case .sameAsCurrent(let one):
      Advice("This is the \(name(of: one)) already.", "Go back, or choose something else.")
    case .dayInFuture(let day):
      Advice("\(longDay(day)) lies in the future.", "Fill in today or an earlier day.")
    case .dayBeforeOpening(let opened):
      Advice(
        "This day lies before the opening of the file.",
        "Fill in \(longDay(opened)) or a later day.")
    case .dayBeforePrevious(let previous):
      Advice(
        "This day lies before the start of the previous period.",
        "Fill in \(longDay(previous)) or a later day.")
    case .dayNotAhead(let day):
      Advice("\(longDay(day)) doesn't lie in the future.", "Choose a day after today.")
    case .budgetYearOutOfRange(let year):
      Advice("You can't set a budget for \(year) now.", "Choose this year or next year.")
    case .ceilingBelowCommitted(let committed):
      Advice(
        "\(money(committed)) is committed for this family; the budget can't be lower.",
        "Fill in that amount or more.")
    case .closingBlocked(let commitments, let work):
      Advice(
        "This file can't be closed yet: help goes on (\(commitments)) or something is to be done (\(work)).",
        "Stop the help under Help and budget, and finish what is to be done.")
    case .commitmentOverCeiling(let committed, let ceiling):
      Advice(
        "Over the budget: of \(money(ceiling)), \(money(committed)) is committed already.",
        "Ask for a raise of the budget (v at Help and budget), or commit less.")
    case .commitmentWithoutBudget(let year):
      Advice(
        "There is no budget for \(year) with this municipality.",
        "Set the budget of that year first, or check year and municipality.")
    case .nothingOverspent(let year):
      Advice(
        "Nothing of the budget of \(year) is to be acknowledged: it is not overspent, or that is acknowledged already.",
        "Look under Help and budget at what is committed and what is acknowledged.")
    case .commitmentState(let state):
      Advice(
        "That is no longer possible: this commitment is \(name(of: state)).",
        "Look under Help and budget how it stands.")
    case .userNotCoordinator(let login):
      Advice(
        "\(login.text) is no coordinator.",
        "Choose somebody with the role of coordinator, or ask the administrator to give it.")
    case .userDisabled(let login):
      Advice("The account \(login.text) is disabled.", "Choose another colleague.")
    case .planNotWritable(let state): planNotWritable(state)
    case .noPlanInTheMaking:
      Advice("There is no plan in the making.", "Begin a new version of the plan first.")
    case .planNeedsGoal: Advice("Every plan needs at least one goal.", "Add a goal.")
    case .planNeedsAction:
      Advice("Every plan needs at least one goal with one action.", "Add an action.")
    case .planNotWithFamily:
      Advice("The plan isn't with the family yet.", "Put it to the family first.")
    case .planNeedsSomebodyOfTheFamily:
      Advice("At least one person of the family must agree.", "Choose who agrees.")
    case .birthUnknown:
      Advice(
        "The birth date of this youth is unknown.",
        "Fill it in first; a year alone is enough.")
    case .extendedCareTooLate(let last):
      Advice(
        "Extended youth care on this ground had to be decided by \(longDay(last)).",
        "Give the day of the decision, or choose resumed within half a year where that is so.")
    case .extendedCareTooShort(let first):
      Advice(
        "Extended youth care lasts at least until \(longDay(first)).", "Choose a later last day.")
    case .extendedCareTooLong(let last):
      Advice(
        "On this ground extended youth care is possible until \(longDay(last)).",
        "Choose that day or an earlier one.")
    case .planNeedsReason(let agreed, let asked):
      Advice(
        "\(agreed) of the \(asked) agree.", "Record the other answers or give a reason.")
    case .planNeedsApproval:
      Advice(
        "The supervisor hasn't approved this plan yet.",
        "Ask the supervisor for approval, and adopt the plan after that.")
    case .planApprovedByAuthor:
      Advice(
        "Who wrote the plan, or asked for approval, can't approve it.",
        "Ask another supervisor to do it.")
    case .approvalNotAsked:
      Advice(
        "Nobody asked for approval of this plan.", "Let the coordinator ask for approval first.")
    case .goalNotAdopted:
      Advice(
        "Scores and evaluations belong to the plan that holds.",
        "Choose a goal of the adopted plan, or adopt a plan first.")
    case .legalStepOutOfOrder(let step):
      Advice(
        "The step ‘\(name(of: step))’ doesn't follow from what is there.",
        "See which steps there are and note the one before it first.")
    case .legalStepNeedsGround:
      Advice(
        "A family group plan is waived on one of three grounds; other steps have none.",
        "Choose a ground when it is waived, and leave it empty otherwise.")
    case .foundationMissing(let steps):
      Advice(
        "A decision must show what it rests on; still empty: "
          + steps.map { name(of: $0.field).lowercased() }.joined(separator: ", ") + ".",
        "Complete the foundation of the plan, then record the decision.")
    case .planUnknown(let number):
      Advice(
        "This family has no version \(number) of the plan.", "See which versions there are.")
    case .notAMember:
      Advice(
        "This person doesn't belong to the family.",
        "Choose somebody of the family, or add the person first.")
    case .alreadyDone: Advice("This is done already.", "Go on: there is nothing left to do.")
    case .loginTaken(let login):
      Advice(
        "The login \(login.text) is a user's already.",
        "See in the users whose it is, or fill in another login.")
    case .agbTaken:
      Advice(
        "This AGB code is another provider's already.",
        "Look for that provider, or check the code.")
    case .notYours:
      Advice("A colleague added this.", "Mark it done, or ask the colleague to take it away.")
    case .notSeenThatWay(let kind):
      Advice(
        "By \(name(of: kind).lowercased()) nobody is seen.",
        "Choose a home visit, the office or a video call, or untick ‘seen’.")
    case .safetyIsNotPostponed:
      Advice(
        "This is about safety and can't be postponed.",
        "Do it now, or send it on to a colleague who can do it now.")
    case .colleagueMayNotRead(let login):
      Advice(
        "\(login.text) may not read this family.",
        "Choose a coordinator or supervisor of this family's team.")
    case .handoverOpen(let login):
      Advice(
        "A handover waits for the answer of \(login.text) already.",
        "Wait for the answer, or withdraw the handover first.")
    case .noHandover:
      Advice(
        "No handover waits for your answer here.",
        "Read the family again and see who the coordinator is.")
    case .hasCoordinator(let login):
      Advice(
        "\(login.text) became the coordinator meanwhile.", "Leave it, or hand the family over.")
    case .noCoordinator(let number):
      Advice("\(number.text) has no coordinator.", "Assign a coordinator first.")
    case .hasCover(let login):
      Advice("\(login.text) covers already.", "Leave it, or end that cover first.")
    case .userAbsent(let login):
      Advice("\(login.text) is reported absent.", "Choose another colleague.")
    case .notTheirs(let login):
      Advice("This family is no longer with \(login.text).", "Read the list again.")
    case .nothingToDo: Advice("Nothing was changed.", "Fill in what should differ, or go back.")
    case .referralCannotMove(let from, let to):
      Advice(
        "A referral can't go from \(name(of: from)) to \(name(of: to)).",
        "See what was done with it, or choose another step.")
    case .safety(let refusal): advice(on: refusal)
    case .readAlong(let warning): advice(on: warning)
    case .meeting(let refusal): advice(on: refusal)
    case .setting(let refusal): advice(on: refusal)
    case .provider(let refusal): advice(on: refusal)
    case .familyLetter(let refusal): advice(on: refusal)
    case .merge(let refusal): advice(on: refusal)
    case .move(let refusal): advice(on: refusal)
    case .disclosure(let refusal): advice(on: refusal)
    case .destruction(let refusal): advice(on: refusal)
    case .access(let refusal): advice(on: refusal)
    case .raise(let refusal): advice(on: refusal)
    case .report(let refusal): advice(on: refusal)
    case .assignment(let refusal): advice(on: refusal)
    case .claim(let refusal): advice(on: refusal)
    case .consentMissing(let givers):
      Advice(
        "Don't share yet: the consent of \(givers.map { name(of: $0) }.joined(separator: " and ")) "
          + "is missing.",
        "Ask for consent and note the answer; this stays a draft.")
    case .fieldsMissing(let fields):
      Advice(
        "Still missing: \(fields.map { name(of: $0) }.joined(separator: ", ")).",
        "Fill it in and try again.")
    case .practiceRecordEnded(let state):
      Advice("This is \(name(of: state)) already.", "Begin a new referral if one is needed.")
    case .consentNotTicked:
      Advice(
        "Without the family's consent you may not ask this.",
        "Ask the family, and tick that they agree.")
    case .letterInTheMaking:
      Advice(
        "There is a letter about this child that isn't signed yet.",
        "Change that letter, or have it signed first.")
    case .letterState(.concept):
      Advice("This letter is a draft.", "Lay it ready for the general practitioner first.")
    case .letterState(.ready):
      Advice(
        "The general practitioner hasn't signed this letter yet.",
        "Note the signature first: by whom and on which day.")
    case .letterState(.signed):
      Advice("This letter is signed and fixed.", "Make a new letter that takes its place.")
    case .letterState(.sent):
      Advice("This letter was sent and is fixed.", "Make a new letter if one is needed.")
    case .file(let path, let problem): advice(on: problem, path: path)
    }
  }

  package func adviceOnChangedMeanwhile() -> Advice {
    Advice(
      "Somebody else changed this while you were busy; your change has not been saved.",
      "Fetch the family again, see what differs and make your change once more.")
  }

  func unknownMunicipality(_ code: String) -> Advice {
    Advice(
      "\(code) isn't in the list of municipalities.",
      "Check the code, or have the administrator read the list: regie import municipalities.")
  }

  func bsnOfAnother(_ place: String) -> Advice {
    Advice(
      "This BSN is another person's already\(place).",
      "Compare name and date of birth: if they are the same, work on there; otherwise the BSN is "
        + "wrong.")
  }
}

extension English {
  private func planNotWritable(_ state: PlanState) -> Advice {
    switch state {
    case .concept, .withFamily:
      Advice("A plan is in the making already (\(name(of: state))).", "Work on in that plan.")
    case .adopted, .replaced:
      Advice(
        "This plan is \(name(of: state)); you can't write in it any more.",
        "Begin a new version of the plan.")
    }
  }
}
