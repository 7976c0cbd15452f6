/// The number by which messages name a commitment (toewijzingsnummer): unique in a municipality.
package struct AssignmentNumber: Hashable, Comparable, Sendable {
  package let rawValue: Int

  package static let range = 1...999_999_999

  package init?(_ number: Int) {
    guard Self.range.contains(number) else { return nil }
    rawValue = number
  }

  /// Reads one to nine digits; leading zeros don't count.
  package init(_ text: String) throws(ValueFault) {
    let bytes = ASCIIText.typed(text)
    if bytes.isEmpty { throw .empty }
    guard bytes.allSatisfy(ASCIIText.isDigit) else { throw .numberForm }
    guard bytes.count <= 18, let number = ASCIIText.number(bytes), Self.range.contains(number)
    else {
      throw .numberOutOfRange(lowest: Self.range.lowerBound, highest: Self.range.upperBound)
    }
    rawValue = number
  }

  package static func < (one: AssignmentNumber, other: AssignmentNumber) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What kind of help a product is: the code list JZ020 of iJw 3.2.
package enum ProductCategory: String, CaseIterable, Sendable {
  case neighbourhoodTeam = "31"
  case outpatientAtProvider = "32"
  case dayHelp = "33"
  case outpatientInNetwork = "34"
  case fosterCare = "35"
  case familyBased = "36"
  case closedCare = "37"
  case otherResidential = "38"
  case personalCare = "40"
  case dayTreatment = "41"
  case transport = "42"
  case stayWithTreatment = "43"
  case stayWithoutTreatment = "44"
  case outpatient = "45"
  case crisis = "46"
  case probation = "47"
  case protection = "48"
  case preventiveJustice = "49"
  case custom = "50"
  case basicMentalCare = "51"
  case specialistMentalCare = "52"
  case childMedicine = "53"
  case youthMentalCare = "54"
  case nationallyContracted = "55"
}

/// In what help is counted: the code list WJ756 of iJw 3.2.
package enum CareUnit: String, CaseIterable, Sendable {
  case minute = "01"
  case hour = "04"
  case fullDay = "14"
  case dayPart = "16"
  case pieceOfOutput = "82"
  case euro = "83"
  case pieceOfEffort = "84"
}

/// How often a volume is given: the code list WMO757 of iJw 3.2.
package enum CareFrequency: String, CaseIterable, Sendable {
  case daily = "1"
  case weekly = "2"
  case monthly = "4"
  /// Once over the whole period.
  case total = "6"
}

/// How much help was assigned (omvang): a volume, in what it is counted, and how often.
package struct CareSize: Hashable, Sendable {
  package let volume: Int
  package let unit: CareUnit
  package let frequency: CareFrequency

  package static let volumes = 1...99_999_999

  package init(volume: Int, unit: CareUnit, frequency: CareFrequency) throws(ValueFault) {
    guard Self.volumes.contains(volume) else {
      throw .numberOutOfRange(
        lowest: Self.volumes.lowerBound, highest: Self.volumes.upperBound)
    }
    self.volume = volume
    self.unit = unit
    self.frequency = frequency
  }

  /// Reads a volume as it was typed: digits, and nothing else.
  package static func volume(_ text: String) throws(ValueFault) -> Int {
    let bytes = ASCIIText.typed(text)
    if bytes.isEmpty { throw .empty }
    guard bytes.allSatisfy(ASCIIText.isDigit) else { throw .numberForm }
    return bytes.count > 12 ? volumes.upperBound + 1 : ASCIIText.number(bytes) ?? 0
  }

  /// All that may be delivered from the first to the last day; nil while nobody knows the last one.
  ///
  /// Of a volume a week every calendar week that is touched counts whole, of output each Sunday (iJw
  /// IV076 and IV077); of a volume a month every calendar month that is touched. It can't overflow:
  /// a volume has eight digits, and from 1900 to 2100 there are 73,414 days.
  package func total(from first: Day, until last: Day?) -> Int? {
    if frequency == .total { return volume }
    guard let last, last >= first else { return nil }
    return volume * times(first, last)
  }

  private func times(_ first: Day, _ last: Day) -> Int {
    switch frequency {
    case .total: 1
    case .daily: last - first + 1
    case .monthly: (last.year - first.year) * 12 + last.month - first.month + 1
    case .weekly where unit == .pieceOfOutput:
      // Day 3 was a Sunday: those up to and with the last day, less those before the first.
      (Int(last.number) - 3 + 70_000) / 7 - (Int(first.number) - 4 + 70_000) / 7
    case .weekly: (last.endOfISOWeek - first.endOfISOWeek) / 7 + 1
    }
  }
}

/// What messages say of a commitment beside its amount and period.
package struct Assignment: Hashable, Sendable {
  /// nil where it never went into a message.
  package var number: AssignmentNumber?
  package var category: ProductCategory?
  package var size: CareSize?

  package init(
    number: AssignmentNumber? = nil, category: ProductCategory? = nil, size: CareSize? = nil
  ) {
    self.number = number
    self.category = category
    self.size = size
  }
}

/// What an assigned commitment must and mustn't hold, by the conditions of iJw 3.2.
///
/// An amount beside a size is what the size is expected to cost; without a size it is the budget
/// itself. So size and budget never stand together (CD077, CD078).
package enum AssignmentRule {
  /// The greatest budget a message can carry, in eurocents.
  package static let largestBudget = Cents(99_999_999)

  /// All that the rules look at.
  package struct Terms: Sendable {
    package var assignment: Assignment
    package var productCode: Line?
    package var form: CareForm
    package var amount: Cents?
    package var untilDay: Day?

    package init(
      _ assignment: Assignment, productCode: Line?, form: CareForm, amount: Cents?,
      untilDay: Day?
    ) {
      self.assignment = assignment
      self.productCode = productCode
      self.form = form
      self.amount = amount
      self.untilDay = untilDay
    }
  }

  package static func check(_ terms: Terms) throws(Refusal) {
    let assignment = terms.assignment
    // A budget that counts what nobody estimated would be no budget.
    if assignment.size != nil, terms.amount == nil { throw .assignment(.estimateMissing) }
    guard assignment.number != nil else { return }
    guard terms.form == .inKind else { throw .assignment(.notInKind) }
    let budget = assignment.size == nil ? terms.amount : nil
    if terms.productCode != nil, assignment.category == nil || assignment.size == nil {
      throw .assignment(assignment.category == nil ? .categoryMissing : .sizeMissing)
    }
    if budget == nil, assignment.category == nil { throw .assignment(.categoryMissing) }
    if let budget {
      guard terms.untilDay != nil else { throw .assignment(.budgetWithoutEnd) }
      guard budget <= largestBudget else { throw .assignment(.budgetTooLarge) }
    }
    guard let size = assignment.size else { return }
    if size.frequency == .weekly, terms.untilDay == nil { throw .assignment(.weeklyWithoutEnd) }
    if size.frequency == .daily, size.unit.isNeverDaily { throw .assignment(.neverDaily) }
  }
}

extension CareUnit {
  /// Whether it is counted a week, a month or in all, and never a day (CS338).
  package var isNeverDaily: Bool {
    switch self {
    case .fullDay, .dayPart, .euro, .pieceOfEffort: true
    case .minute, .hour, .pieceOfOutput: false
    }
  }
}

/// Why a commitment can't carry an assignment number as it stands.
package enum AssignmentRefusal: String, CaseIterable, Sendable {
  /// Help by a personal budget goes into no message (UP001).
  case notInKind
  /// Without a budget there is a product (CD079), and a code has its category.
  case categoryMissing
  /// A product code asks for a size (CD041).
  case sizeMissing
  case estimateMissing
  /// A budget ends (CD075).
  case budgetWithoutEnd
  case budgetTooLarge
  /// A volume a week ends (CD076).
  case weeklyWithoutEnd
  /// This unit is counted a week, a month or in all (CS338).
  case neverDaily
  /// Another commitment of the municipality has the number.
  case numberTaken
  /// What was declared on it holds it in place.
  case declaredOn

  package var code: String { "assignment." + rawValue }
}
