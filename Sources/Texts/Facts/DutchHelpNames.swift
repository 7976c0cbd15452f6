package import Domain

/// What help, its routes, states and kinds are called.
extension Dutch {
  package func name(of route: CommitmentRoute) -> String {
    switch route {
    case .municipality: "gemeente"
    case .generalPractitioner: "huisarts"
    case .youthDoctor: "jeugdarts"
    case .medicalSpecialist: "medisch specialist"
    case .certifiedInstitution: "GI"
    case .court: "rechter"
    case .crisis: "crisis"
    }
  }

  package func name(of form: CareForm) -> String {
    switch form {
    case .inKind: "ZIN"
    case .personalBudget: "pgb"
    }
  }

  package func name(of state: CommitmentState) -> String {
    switch state {
    case .assigned: "toegewezen"
    case .waiting: "wacht bij aanbieder"
    case .started: "gestart"
    case .stopped: "gestopt"
    }
  }

  package func name(of reason: StopReason) -> String {
    switch reason {
    case .deceased: "overlijden"
    case .temporary: "tijdelijk beëindigd"
    case .asPlanned: "volgens plan"
    case .earlyByClient: "voortijdig door cliënt"
    case .earlyByProvider: "voortijdig door aanbieder"
    case .earlyInConsultation: "voortijdig in overleg"
    case .earlyByCircumstances: "voortijdig door externe oorzaak"
    case .byMunicipality: "geïnitieerd door gemeente"
    case .changeRequest: "in verband met wijzigingsverzoek"
    case .otherProvider: "overstap naar andere aanbieder"
    case .otherDomain: "uitstroom naar ander domein"
    }
  }

  package func name(of kind: InvolvedHelpKind) -> String {
    switch kind {
    case .mainContractor: "hoofdaannemer"
    case .subcontractor: "onderaannemer"
    case .ownAssignment: "eigen toewijzing"
    case .personalBudget: "pgb"
    case .certifiedInstitution: "GI"
    case .otherLaw: "andere wet"
    }
  }

  package func name(of reason: EndReason) -> String {
    switch reason {
    case .asPlanned: "beëindigd volgens plan"
    case .earlyInConsultation: "voortijdig, in overeenstemming"
    case .earlyByClient: "voortijdig, eenzijdig door cliënt"
    case .earlyByProvider: "voortijdig, eenzijdig door aanbieder"
    case .byCircumstances: "voortijdig, door externe omstandigheden"
    }
  }

  package func name(of outcome: FurtherHelp) -> String {
    switch outcome {
    case .sameOrHeavier: "verder met dezelfde of zwaardere hulp"
    case .lighter: "verder met lichtere hulp"
    case .noneNow: "nu zonder hulp, later misschien"
    case .none: "zonder hulp"
    }
  }
}
