import Domain

/// Referrals as general practices, schools and families send them.
enum DemoReferrals {
  static func content(
    _ cast: DemoCast, child index: Int, on day: Day, isUrgent: Bool, _ chance: inout DemoChance
  ) throws -> ReferralContent {
    let child = cast.children[index]
    let template = chance.one(isUrgent ? DemoRequests.urgent : DemoRequests.ordinary)
    let blanks = cast.blanks(child: index)
    return ReferralContent(
      receivedOn: day, name: child.name, birth: child.birth ?? BirthDate(day),
      gender: child.gender, bsn: child.bsn, postalCode: cast.postalCode,
      houseNumber: cast.houseNumber, municipality: cast.municipality,
      referrer: try referrer(cast, &chance), request: try Prose(DemoText.fill(template, blanks)),
      urgency: isUrgent ? .urgent : .ordinary, parentName: try Line(cast.parent.name.full),
      parentPhone: cast.parent.phone)
  }

  private static func referrer(
    _ cast: DemoCast, _ chance: inout DemoChance
  ) throws -> Referrer {
    switch chance.of(0...99) {
    case ..<50:
      let agb = try AGB("\(1_000_000 + chance.of(1_000...69_999))".leftPadded)
      return try Referrer(type: .generalPractitioner, agb: agb, name: nil)
    case ..<62:
      return try Referrer(
        type: .youthDoctor, agb: nil,
        name: try Line(chance.one(["M. Postma, jeugdarts", "S. de Wolf, jeugdarts"])))
    case ..<77:
      return try Referrer(
        type: .municipality, agb: nil, name: try Line("Basisteam school \(cast.school)"))
    case ..<82:
      return try Referrer(
        type: .medicalSpecialist, agb: nil, name: try Line("Kinderarts, streekziekenhuis"))
    default: return try Referrer(type: .selfReferral, agb: nil, name: nil)
    }
  }
}

extension String {
  /// An AGB code has eight digits; that of a general practitioner begins with 01.
  fileprivate var leftPadded: String { "0" + self }
}
