package import Domain

/// What providers declare, in English.
extension English {
  package func name(of category: ProductCategory) -> String {
    switch category {
    case .neighbourhoodTeam: "neighbourhood team"
    case .outpatientAtProvider: "outpatient at the provider"
    case .dayHelp: "day help"
    case .outpatientInNetwork: "outpatient in the network"
    case .fosterCare: "foster care"
    case .familyBased: "family based"
    case .closedCare: "closed placement"
    case .otherResidential: "other residential"
    case .personalCare: "personal care"
    case .dayTreatment: "day treatment"
    case .transport: "transport"
    case .stayWithTreatment: "stay with treatment"
    case .stayWithoutTreatment: "stay without treatment"
    case .outpatient: "youth help, outpatient"
    case .crisis: "youth help, crisis"
    case .probation: "youth probation"
    case .protection: "youth protection"
    case .preventiveJustice: "preventive justice"
    case .custom: "custom youth help"
    case .basicMentalCare: "basic mental health care"
    case .specialistMentalCare: "specialist mental health care"
    case .childMedicine: "child medicine"
    case .youthMentalCare: "youth mental health care"
    case .nationallyContracted: "nationally contracted care"
    }
  }

  package func name(of unit: CareUnit) -> String {
    switch unit {
    case .minute: "minute"
    case .hour: "hour"
    case .fullDay: "day and night"
    case .dayPart: "half-day"
    case .pieceOfOutput: "pieces (output)"
    case .euro: "euros"
    case .pieceOfEffort: "pieces (effort)"
    }
  }

  package func name(of frequency: CareFrequency) -> String {
    switch frequency {
    case .daily: "a day"
    case .weekly: "a week"
    case .monthly: "a month"
    case .total: "in the whole period"
    }
  }

  package func words(for size: CareSize) -> String {
    "\(number(size.volume)) \(name(of: size.unit)) \(name(of: size.frequency))"
  }

  package func name(of state: ClaimState) -> String {
    switch state {
    case .ready: "ready to book"
    case .held: "held"
    case .booked: "booked"
    case .rejected: "rejected"
    case .reversed: "reversed"
    }
  }

  package func name(of hold: ClaimHold) -> String {
    switch hold {
    case .unknownAssignment: "unknown assignment"
    case .otherProvider: "other provider"
    case .otherPerson: "other person"
    case .otherProduct: "other product"
    case .otherUnit: "other unit"
    case .outsidePeriod: "outside the period"
    case .double: "double"
    case .over: "more than is left"
    case .creditTooHigh: "too much credit"
    }
  }

  package func explain(_ hold: ClaimHold) -> String {
    switch hold {
    case .unknownAssignment:
      "No commitment has this assignment number. Ask the coordinator whether it is right; then match again, or reject."
    case .otherProvider:
      "The commitment was assigned to another provider. Reject the line, or have the commitment put right."
    case .otherPerson:
      "The BSN isn't of whom this assignment is for. Reject the line and tell the provider."
    case .otherProduct:
      "Product category or product code differs from what was assigned. Reject the line, or have the commitment put right."
    case .otherUnit:
      "The unit differs from that of the assigned size. Reject the line."
    case .outsidePeriod:
      "The period isn't within that of the commitment. Reject the line, or have the commitment extended."
    case .double:
      "These days of this assignment were declared already. Reject the line if it is the same help."
    case .over:
      "The amount or the volume is more than is left of the commitment. A supervisor decides whether it may."
    case .creditTooHigh:
      "More is given back than was booked. Reject the line, or book the claim first."
    }
  }

  package func name(of tab: ClaimTab) -> String {
    switch tab {
    case .ready: "Ready to book"
    case .held: "Held"
    case .booked: "Booked"
    case .rejected: "Rejected"
    case .toDecide: "Above the mandate"
    }
  }

  package func name(of direction: ClaimDirection) -> String {
    switch direction {
    case .debit: "debit"
    case .credit: "credit"
    }
  }

  package func word(_ word: ClaimWord) -> String {
    switch word {
    case .title: "Claims"
    case .totals(let count, let amount): "\(claimLines(count)), \(amount) in all"
    case .columnClaim: "Claim"
    case .columnPeriod: "Period"
    case .columnHeld: "Why"
    case .empty(let tab): empty(tab)
    case .aboveMandate: "above mandate"
    case .commitmentTitle: "Commitment"
    case .noCommitment: "No commitment was found for it."
    case .booked: "Booked"
    case .left: "Left"
    case .bookedVolume: "Quantity booked"
    case .readIn(let file, let who): "Read in with file \(file) by \(who)"
    case .decided(let state, let who, let day): "\(name(of: state)) by \(who) on \(day)"
    case .bookedOn(let day, let amount): "\(day) booked \(amount)"
    case .counterOn(let day, let amount, let reason): "\(day) counter booking \(amount): \(reason)"
    case .excess(let reason): "more than was left, allowed: \(reason)"
    case .fits: "The line fits the commitment."
    case .needsSupervisor:
      "The amount is above the mandate: a supervisor who didn't read the file in approves."
    case .approveQuestion(let count, let amount): "Book \(claimLines(count)), \(amount) in all?"
    case .approveFileQuestion(let file):
      "Book every line of file \(file) that is ready and within the mandate?"
    case .refusedTitle: "Not done"
    case .assignment(let number): "assignment \(number)"
    case .estimate: "estimated"
    case .nothingRunsOn(let year): "No help goes on in \(year), or there is no budget this year."
    case .runsOn(let product, let part): "\(product) goes on: \(part)"
    case .carryReason(let year): "Year change: help of \(year) goes on"
    case .carried(let year, let amount):
      "Proposal for \(year): \(amount). Each commitment counts whole in the year it begins."
    case .forecast(let amount): "forecast \(amount)"
    case .spent(let amount): "declared \(amount)"
    }
  }

  private func empty(_ tab: ClaimTab) -> String {
    switch tab {
    case .ready: "No line waits to be booked. To read in: regie import claims FILE."
    case .held: "No line is held."
    case .booked: "Nothing is booked yet."
    case .rejected: "Nothing was rejected or reversed."
    case .toDecide: "Nothing waits above the mandate."
    }
  }

  func claimLines(_ count: Int) -> String { count == 1 ? "1 line" : "\(number(count)) lines" }

  func describe(_ batch: ClaimBatch) -> String {
    let rest = batch.refusedCount == 0 ? "" : " \(claimLines(batch.refusedCount)) not."
    switch batch.kind {
    case .approved: return "\(claimLines(batch.done)) booked, \(money(batch.amount)) in all.\(rest)"
    case .rejected: return "\(claimLines(batch.done)) rejected.\(rest)"
    case .rematched: return "\(claimLines(batch.done)) matched again.\(rest)"
    }
  }

  package func describe(_ report: ClaimReport) -> String {
    guard !report.file.wasRefused else { return describe(report.file) }
    let tally = report.tally
    let held = ClaimHold.allCases.compactMap { hold in
      tally.held[hold].map { "\(number($0)) \(name(of: hold))" }
    }
    let fits =
      "\(claimLines(tally.ready)) \(tally.ready == 1 ? "fits" : "fit"), \(money(tally.readyAmount)) in all."
    let rest =
      held.isEmpty ? "" : " \(claimLines(tally.heldCount)) held: \(held.joined(separator: ", "))."
    let named = report.number.map { " This is file \($0)." } ?? ""
    return describe(report.file) + " " + fits + rest + named
  }

  func advice(on refusal: AssignmentRefusal) -> Advice {
    switch refusal {
    case .notInKind:
      Advice(
        "A personal budget goes into no message.",
        "Leave the assignment number empty, or choose help in kind.")
    case .categoryMissing:
      Advice(
        "Without a budget, and with a product code, there is a product category.",
        "Fill in the product category.")
    case .sizeMissing:
      Advice(
        "With a product code there is a size.",
        "Fill in quantity, unit and frequency, or leave the product code empty.")
    case .estimateMissing:
      Advice(
        "Without an amount a size doesn't count in the budget.",
        "Fill in at amount what the size is expected to cost.")
    case .budgetWithoutEnd:
      Advice("An assigned budget has a last day.", "Fill in until when it runs.")
    case .budgetTooLarge:
      Advice(
        "An assigned budget is at most \(money(AssignmentRule.largestBudget)).",
        "Fill in a lower amount, or divide it over more commitments.")
    case .weeklyWithoutEnd:
      Advice("A size a week has a last day.", "Fill in until when the help runs.")
    case .neverDaily:
      Advice(
        "This unit isn't assigned a day.", "Choose a week, a month, or the whole period.")
    case .numberTaken:
      Advice(
        "Another commitment of this municipality has this assignment number.",
        "Check the number; each is for one commitment.")
    case .declaredOn:
      Advice(
        "Something was declared on this commitment; it no longer goes away.",
        "Stop the commitment if the help doesn't go on.")
    }
  }

  func advice(on refusal: ClaimRefusal) -> Advice {
    switch refusal {
    case .unknownLine:
      Advice(
        "This declared line isn't there, or isn't yours to see.",
        "See with regie claim list which lines there are.")
    case .unknownFile(let number):
      Advice("There is no file \(number).", "The number stands in the list of regie claim list.")
    case .nothingReady(let number):
      Advice(
        "In file \(number) no line waits that fits and is within the mandate.",
        "See what is held, or ask a supervisor for what is above it.")
    case .held(let hold):
      Advice("This line is held: \(name(of: hold)).", explain(hold))
    case .decided(let state):
      Advice(
        "This line was decided on already: \(name(of: state)).",
        "Take a booking back with regie claim reverse.")
    case .overMandate(let limit):
      Advice(
        "Above \(money(limit)) the back office doesn't book.",
        "Ask a supervisor of the family who didn't read the file in.")
    case .excess:
      Advice(
        "It is more than is left of the commitment.",
        "Ask a supervisor of the family who didn't read the file in to allow it.")
    case .byAuthor:
      Advice(
        "Whoever read a file in approves nothing in it above the mandate.",
        "Ask another supervisor of the team.")
    case .notBooked:
      Advice("This line isn't booked.", "See with regie claim show how the line stands.")
    case .debitStands:
      Advice(
        "Without this credit more is booked than the commitment has.",
        "Reverse another line of the commitment first.")
    case .creditStands:
      Advice(
        "More was given back since than would then be booked.", "Reverse the credit first.")
    }
  }
}
