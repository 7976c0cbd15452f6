package import Domain

/// What help, its routes, states and kinds are called.
extension English {
  package func name(of route: CommitmentRoute) -> String {
    switch route {
    case .municipality: "municipality"
    case .generalPractitioner: "general practitioner"
    case .youthDoctor: "youth doctor"
    case .medicalSpecialist: "medical specialist"
    case .certifiedInstitution: "certified institution"
    case .court: "court"
    case .crisis: "crisis"
    }
  }

  package func name(of form: CareForm) -> String {
    switch form {
    case .inKind: "in kind"
    case .personalBudget: "personal budget"
    }
  }

  package func name(of state: CommitmentState) -> String {
    switch state {
    case .assigned: "assigned"
    case .waiting: "waiting at provider"
    case .started: "started"
    case .stopped: "stopped"
    }
  }

  package func name(of reason: StopReason) -> String {
    switch reason {
    case .deceased: "death"
    case .temporary: "ended for a time"
    case .asPlanned: "as planned"
    case .earlyByClient: "early, by the client"
    case .earlyByProvider: "early, by the provider"
    case .earlyInConsultation: "early, in consultation"
    case .earlyByCircumstances: "early, by an outside cause"
    case .byMunicipality: "initiated by the municipality"
    case .changeRequest: "because of a change request"
    case .otherProvider: "switch to another provider"
    case .otherDomain: "on to another domain"
    }
  }

  package func name(of kind: InvolvedHelpKind) -> String {
    switch kind {
    case .mainContractor: "main contractor"
    case .subcontractor: "subcontractor"
    case .ownAssignment: "own assignment"
    case .personalBudget: "personal budget"
    case .certifiedInstitution: "certified institution"
    case .otherLaw: "other law"
    }
  }

  package func name(of reason: EndReason) -> String {
    switch reason {
    case .asPlanned: "ended as planned"
    case .earlyInConsultation: "early, by agreement"
    case .earlyByClient: "early, by the client alone"
    case .earlyByProvider: "early, by the provider alone"
    case .byCircumstances: "early, by outside circumstances"
    }
  }

  package func name(of outcome: FurtherHelp) -> String {
    switch outcome {
    case .sameOrHeavier: "on with the same or heavier help"
    case .lighter: "on with lighter help"
    case .noneNow: "without help now, perhaps later"
    case .none: "without help"
    }
  }
}
