import Domain

/// How a family stands on the morning of the demo; a caseload is a fixed mix of these.
struct DemoSituation: Sendable {
  /// How many days ago the file was opened.
  let age: ClosedRange<Int>
  var plan: PlanStage = .agreed
  var gaps: Set<One> = []
  var contact: Contact = .met
  var risk: RiskLevel = .none
  var due: Due = .nothing
  var isPostponed = false
  var providerEnded = false
  var budgetLapsed = false

  enum PlanStage {
    case none
    case concept
    case withFamily
    case agreed
    case evaluationLate
    case evaluationNear
    case second
    case secondConcept
    case secondWithFamily

    var hasSecond: Bool {
      switch self {
      case .second, .secondConcept, .secondWithFamily: true
      case .none, .concept, .withFamily, .agreed, .evaluationLate, .evaluationNear: false
      }
    }
  }

  /// Whether the family was spoken to as often as its risk asks.
  enum Contact {
    case met
    case dueThisWeek
    case late
  }

  /// What was promised or planned by hand.
  enum Due {
    case nothing
    case callBackToday
    case callBackThisWeek
    case workLate
    case workThisWeek
    case workLater
    case actionLate
    case actionThisWeek
  }

  /// The situation of the n-th family of a coordinator; the first four are in *Nu*.
  static func at(_ place: Int, startingWithNow: Bool) -> DemoSituation {
    let place = place % all.count
    return all[startingWithNow ? place : mixed[place]]
  }

  /// Seven for now, five for this week, eight for later, two put off.
  static let all: [DemoSituation] = [
    DemoSituation(age: 90...180, due: .callBackToday),
    DemoSituation(age: 120...210, contact: .late, risk: .medium),
    DemoSituation(age: 190...250, plan: .evaluationLate, risk: .low),
    DemoSituation(age: 31...39, plan: .concept, gaps: [.budget]),
    DemoSituation(age: 8...13, plan: .none, gaps: [.contactPoint, .budget]),
    DemoSituation(
      age: 330...400, plan: .second, gaps: [], due: .workLate, budgetLapsed: true),
    DemoSituation(age: 150...220, risk: .low, due: .actionLate, providerEnded: true),
    DemoSituation(age: 90...200, contact: .dueThisWeek, risk: .high),
    DemoSituation(age: 70...160, due: .workThisWeek),
    DemoSituation(age: 80...210, risk: .medium, due: .callBackThisWeek),
    DemoSituation(age: 120...220, due: .actionThisWeek),
    DemoSituation(age: 160...210, plan: .evaluationNear),
    DemoSituation(age: 10...17, plan: .none),
    DemoSituation(age: 15...18, plan: .concept, risk: .low),
    DemoSituation(age: 15...18, plan: .withFamily),
    DemoSituation(age: 70...150, due: .workLater), DemoSituation(age: 280...400, plan: .second),
    DemoSituation(age: 270...380, plan: .secondConcept, risk: .low),
    DemoSituation(age: 90...200, due: .workLater), DemoSituation(age: 60...120, risk: .medium),
    DemoSituation(age: 100...200, isPostponed: true),
    DemoSituation(age: 280...390, plan: .secondWithFamily, isPostponed: true),
  ]

  /// The same in an order in which a short caseload has something of each.
  private static let mixed = [
    0, 15, 7, 20, 3, 12, 1, 18, 8, 2, 16, 4, 10, 14, 21, 5, 17, 9, 6, 13, 11, 19,
  ]

  /// A family that came in a few days ago and has no coordinator yet.
  static let orphan = DemoSituation(
    age: 2...5, plan: .none, gaps: [.coordinator, .contactPoint, .provider, .budget])
}
