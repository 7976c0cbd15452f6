package import Domain

extension English {
  package func describe(_ final: FinalChange) -> String {
    describe(final.done) + " " + why(final.why)
  }

  package func why(_ finality: Finality) -> String {
    switch finality {
    case .answer:
      "An answer is final: it is somebody's own words. Write down a new answer; that one counts then."
    case .adoptedPlan: "An adopted plan stays. Begin a new version if it must be different."
    case .approvalAsked:
      "The question is with the supervisor. Change the plan; then it lapses."
    case .approval:
      "What a supervisor said about a plan stays. Present the plan again if it must be different."
    case .score: "A score is final. Write down a new score; the newest counts."
    case .evaluation: "An evaluation is final. Write down another if something else was decided."
    case .letter:
      "A letter that was sent or withdrawn stays as it was. Prepare a new one."
    case .decision:
      "What was decided stays. Record another decision where it changes."
    case .extendedCare:
      "A decision on help after 18 stays; record a new decision where it changes."
    case .aftercare:
      "How a family was doing stays as it was noted."
    case .legalStep:
      "A legal step is final, since terms hang on it. Write a note about what is wrong."
    case .note: "A note is final. Write an addendum to it."
    case .colleagueAnswered: "Your colleague already has your answer. Ask a question to correct it."
    case .safetyCheck: "A safety check is final. Write down a new check."
    case .overspend:
      "An acknowledgement stays with the amounts of that moment. When more is committed, Regie asks for another one."
    case .claim: "A booking stays. Take it back with a counter booking."
    case .safety:
      "What was done for safety can be read back for ever. Write down the next step or a new agreement."
    case .handover:
      "A handover was decided on, and your colleague relies on it. Ask for a new handover."
    case .move: "The new team confirmed this and relies on it. Call that team if it is wrong."
    case .referral:
      "The steps of a referral stay, since the referrer sees them. Take the next step."
    case .feedback: "The referrer has heard this. Tell him what is different."
    case .elsewhere: "This isn't taken back here, but by a command of its own screen."
    case .destruction: "What was destroyed doesn't come back."
    case .takenBack: "This was itself taking back. Do it again if it was right after all."
    }
  }
}
