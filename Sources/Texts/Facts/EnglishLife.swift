package import Domain

extension English {
  package func name(of milestone: Milestone) -> String {
    switch milestone {
    case .twelve: "12 years"
    case .sixteen: "16 years"
    case .sixteenAndHalf: "16½ years"
    case .seventeen: "17 years"
    case .futurePlan: "17½ years, future plan"
    case .eighteen: "18 years"
    }
  }

  package func name(of ground: ExtendedCareGround) -> String {
    switch ground {
    case .juvenileCriminalLaw: "juvenile criminal law"
    case .fosterCare: "foster care, until 21"
    case .beforeEighteen: "begun or found necessary before 18"
    case .resumed: "resumed within half a year"
    }
  }

  package func name(of outcome: AftercareOutcome) -> String {
    switch outcome {
    case .goesWell: "it goes well"
    case .needsAttention: "attention is needed"
    }
  }

  package func name(of informant: OutcomeInformant) -> String {
    switch informant {
    case .youth: "youth"
    case .parent: "parent"
    }
  }

  func lifeWord(_ word: LifeWord) -> String {
    switch word {
    case .title(let family): "\(family): birthdays and aftercare"
    case .birthdays: "Birthdays and help after 18"
    case .ahead(let milestone, let day): "\(milestone): \(day)"
    case .met(let milestone, let day): "\(milestone): talked over \(day)"
    case .taking(let part): "takes part: \(part)"
    case .partialBirth: "birth date known in part: this is the earliest possible day"
    case .careUntil(let day, let ground): "extended youth care until \(day) (\(ground))"
    case .careEnds(let instead, let day): "no extended youth care (\(day)); instead: \(instead)"
    case .careBefore(let day): "decision on help after 18 by \(day)"
    case .careMissing(let day): "no decision on help after 18; it was due by \(day)"
    case .noYouths: "No youth with a known birth date in this family."
    case .stops: "no, youth care ends at 18"
    case .aftercareOn(let day, let who): "aftercare contact \(day) (\(who))"
    case .aftercareWas(let day, let outcome): "aftercare contact \(day): \(outcome)"
    case .aftercareEnded(let planned, let day):
      "aftercare contact of \(planned) dropped: file reopened \(day)"
    case .reopenQuestion: "Attention is needed. Reopen the file now?"
    case .aftercareYes: "yes, after 3 and 6 months (or your norm)"
    case .aftercareNo: "no"
    case .aftercareBy: "Aftercare by"
    case .untilDay: "Up to and with"
    case .yes: "yes"
    case .no: "no"
    case .goalsCame(let improved, let scored, let scores):
      "Goals with a score: \(improved) of \(scored) went up (\(scores))."
    }
  }

  /// The reason in the worklist of what a birthday or a closed file asks for.
  func lifeReason(_ reason: Reminder.Reason, who: String?, due: String) -> String {
    let name = who ?? "Youth"
    return switch reason {
    case .turnsTwelve: "\(name) turns 12"
    case .turnsSixteen: "\(name) turns 16"
    case .sixteenAndHalf: "\(name) turns 16½"
    case .turnsSeventeen: "\(name) turns 17"
    case .futurePlan: "Future plan \(name) (17½)"
    case .turnsEighteen: "\(name) turns 18"
    case .extendedCareDue: "Decide after 18: \(name)"
    case .extendedCareEnds: "Help after 18 ends: \(name)"
    case .aftercare: "Aftercare contact"
    default: due
    }
  }

  func lifeAdvice(_ reason: Reminder.Reason, who: String?) -> Advice {
    let name = who ?? "The youth"
    return switch reason {
    case .turnsTwelve:
      Advice(
        "\(name) turns 12: from then the youth's own consent is needed too.",
        "Check the consents and write down what was agreed.")
    case .turnsSixteen:
      Advice(
        "\(name) turns 16: from then the youth's own consent counts, not the parents'.",
        "Check whom you may ask and tell what, and write down what was agreed.")
    case .sixteenAndHalf, .turnsSeventeen:
      Advice(
        "\(name) will be 18 in a while, and youth care ends then unless it is decided otherwise.",
        "Talk over what is needed afterwards and write down what was agreed.")
    case .futurePlan:
      Advice(
        "\(name) turns 17½: there should be a future plan.",
        "Make it together; write down what was agreed and who takes part.")
    case .turnsEighteen:
      Advice("\(name) turns 18.", "Check who takes over what and write down what was agreed.")
    case .extendedCareDue:
      Advice(
        "Before the eighteenth birthday of \(name) it must be decided whether youth care goes on.",
        "Record the decision, with its ground or with what comes instead.")
    case .extendedCareEnds:
      Advice(
        "The extended youth care of \(name) ends.",
        "Arrange what follows and record that as a new decision.")
    default:
      Advice(
        "This file is closed; you would hear how the family is doing now.",
        "Call, and write down how they are with Handle.")
    }
  }
}
