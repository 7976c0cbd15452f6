/// The steps that a decision on help must show, in the order in which they are looked into.
package enum FoundationStep: String, CaseIterable, Sendable {
  case request
  case problems
  case neededHelp
  /// What family and network can do themselves.
  case ownStrength
  case provision

  /// The field with its text.
  package var field: FieldName {
    switch self {
    case .request: .request
    case .problems: .problems
    case .neededHelp: .neededHelp
    case .ownStrength: .ownStrength
    case .provision: .provision
    }
  }

  /// What a decision lacks that would rest on these versions of a plan: nothing where one of them
  /// shows every step, else the steps of the first.
  package static func missing(in versions: [Set<FoundationStep>]) -> [FoundationStep] {
    if versions.contains(where: { $0.count == allCases.count }) { return [] }
    let shown = versions.first ?? []
    return allCases.filter { !shown.contains($0) }
  }
}

/// What one version of a plan says of one step.
package struct FoundationText: Equatable, Sendable {
  package let id: ID<FoundationText>
  package let family: ID<Family>
  package let plan: ID<PlanVersion>
  package let step: FoundationStep
  package var text: Prose

  package init(
    id: ID<FoundationText>, family: ID<Family>, plan: ID<PlanVersion>, step: FoundationStep,
    text: Prose
  ) {
    self.id = id
    self.family = family
    self.plan = plan
    self.step = step
    self.text = text
  }
}

/// What an expert advised about a plan, with his name and discipline.
package struct ExpertAdvice: Equatable, Sendable {
  package let id: ID<ExpertAdvice>
  package let family: ID<Family>
  package let plan: ID<PlanVersion>
  /// Stays the same in the versions that come after.
  package let number: Int
  package var content: AdviceContent

  package init(
    id: ID<ExpertAdvice>, family: ID<Family>, plan: ID<PlanVersion>, number: Int,
    content: AdviceContent
  ) {
    self.id = id
    self.family = family
    self.plan = plan
    self.number = number
    self.content = content
  }
}

/// Who advised what, and when.
package struct AdviceContent: Equatable, Sendable {
  package var name: Line
  package var discipline: Line
  /// The number in a professional register, as it was given.
  package var registration: Line?
  package var onDay: Day
  package var text: Prose

  package init(
    name: Line, discipline: Line, registration: Line? = nil, onDay: Day, text: Prose
  ) {
    self.name = name
    self.discipline = discipline
    self.registration = registration
    self.onDay = onDay
    self.text = text
  }
}
