package import Domain

/// What leaves a file, in English.
extension English {
  package func name(of kind: DisclosureKind) -> String {
    switch kind {
    case .print: "printed"
    case .export: "saved to a file"
    case .share: "shared"
    case .report: "reported"
    case .inspection: "inspected"
    }
  }

  package func name(of ground: DisclosureGround) -> String {
    switch ground {
    case .consent: "consent"
    case .statutoryTask: "statutory task"
    case .directlyInvolved: "directly involved or a substitute"
    case .consentRequired: "must consent to the help"
    case .certifiedInstitution: "certified institution, for a supervision order"
    case .veiligThuis: "Veilig Thuis"
    case .childProtectionBoard: "Child Protection Board"
    case .inspectorate: "inspectorate"
    case .ownData: "inspection of one's own data"
    }
  }

  package func name(of content: DisclosedContent) -> String {
    switch content {
    case .plan: "family plan"
    case .letter: "letter"
    case .handoverSheet: "handover sheet"
    case .weekendSheet: "weekend sheet"
    case .accessReport: "access report"
    case .caseFile: "file"
    case .notes: "contact notes"
    case .safety: "safety"
    case .meeting: "meeting"
    case .message: "message or talk"
    }
  }

  package func name(of purpose: ConsentPurpose) -> String {
    switch purpose {
    case .help: "help"
    case .share: "sharing"
    }
  }

  package func name(of answer: ConsentReplyKind) -> String {
    switch answer {
    case .given: "given"
    case .refused: "refused"
    case .unreachable: "couldn't be reached"
    case .courtOrder: "replaced by the court"
    case .withdrawn: "withdrawn"
    }
  }

  package func name(of form: ConsentForm) -> String {
    switch form {
    case .oral: "by word of mouth"
    case .written: "in writing"
    }
  }

  package func name(of kind: InspectionAnswerKind) -> String {
    switch kind {
    case .objects: "objects"
    case .consents: "consents"
    case .withdrawn: "withdraws it"
    }
  }

  func advice(on refusal: DisclosureRefusal) -> Advice {
    switch refusal {
    case .explanationMissing(let ground):
      Advice(
        "The ground \"\(name(of: ground))\" needs an explanation.",
        "Say which task, which decision or which inquiry it is about.")
    case .familyNotInformed:
      Advice(
        "It doesn't say why the family doesn't know.",
        "Give the reason, or tell the family first.")
    case .readerNotOfFamily:
      Advice(
        "The plan is printed only for somebody of the family.",
        "Share it with another on a ground of its own: regie disclosure add.")
    case .readerTooYoung:
      Advice(
        "Who is under 12 gets the plan from who has custody.",
        "Print it for a parent with custody, and read it together.")
    case .consentIncomplete(let names):
      Advice(
        "Don't share yet: the consent of \(names.joined(separator: " and of ")) is missing.",
        "Ask them and note the answer, or share on another ground.")
    case .noConsent(let number):
      Advice(
        "There is no consent to share with number \(number).",
        "See with regie consent list which there are.")
    case .notAGiver:
      Advice(
        "That person needn't decide on this.",
        "Choose somebody whose consent is needed; age and custody say who.")
    case .answerNotForAge:
      Advice(
        "At that age this youth can't say that.",
        "An objection is from 12 to 15, consent from 16; for a younger one who has custody decides."
      )
    case .notAReader:
      Advice(
        "This is about a grown-up of the family seeing it.",
        "Choose a parent, guardian or foster parent.")
    case .noPlan:
      Advice("There is no adopted plan.", "Adopt a plan first.")
    case .consentMissing:
      Advice(
        "The ground \"consent\" needs a consent to share; another ground has none.",
        "Share with a number of regie consent list (--consent), or choose another ground.")
    }
  }
}
