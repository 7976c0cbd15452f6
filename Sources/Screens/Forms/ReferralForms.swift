import Domain
import Texts

// The forms of referrals: a new one, a family without one, and what a referral comes to.
extension FormBuilder {
  func referralFields(_ name: FormName) -> [FormField] {
    switch name {
    case .referral: referral
    case .newFamily: newFamily
    case .acceptNew:
      [FormField(.familyName, .line(limit: 200), required: true, text: subject.typed)]
    case .returnReferral: returnReferral
    case .feedback: feedback
    case .referralStep: referralStep
    default: []
    }
  }

  private var referral: [FormField] {
    let types = ReferrerType.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    let urgencies = Urgency.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      FormField(.receivedOn, .day, required: true, text: text(today)),
      FormField(.givenNames, .line(limit: 200)), FormField(.prefix, .line(limit: 10)),
      FormField(.surname, .line(limit: 200), required: true, text: subject.typed),
      FormField(.birth, .birth, required: true), .choice(.gender, genders),
      FormField(.bsn, .bsn), FormField(.postalCode, .postalCode),
      FormField(.houseNumber, .line(limit: 5)), FormField(.houseAddition, .line(limit: 6)),
      .remote(.municipality, .municipalities),
      .choice(.referrerType, types, chosen: ReferrerType.generalPractitioner.rawValue),
      FormField(.referrerAGB, .agb), FormField(.referrerName, .line(limit: 200)),
      .choice(.urgency, urgencies, chosen: Urgency.ordinary.rawValue),
      FormField(.parentName, .line(limit: 200)), FormField(.parentPhone, .phone),
      FormField(.request, .prose(rows: 4), required: true),
    ]
  }

  private var newFamily: [FormField] {
    [
      FormField(.familyName, .line(limit: 200), required: true, text: subject.typed),
      .remote(.municipality, .municipalities, required: false),
      FormField(.fromDay, .day, label: .columnOpened, text: text(today)),
    ]
  }

  private var feedback: [FormField] {
    let text = subject.feedbackDue.map {
      words.feedback($0.kind, of: $0.referral, $0.story, today: today)
    }
    return [FormField(.feedback, .prose(rows: 9), required: true, text: text ?? "")]
  }

  /// What was done with a referral that isn't accepted.
  private var returnReferral: [FormField] {
    let states = ReferralState.sent.next.filter { $0 != .accepted }
      .map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
    return [
      FormField(.reason, .line(limit: 200), required: true),
      .choice(.outcome, states, chosen: ReferralState.returned.rawValue),
    ]
  }

  /// The next step of a referral of this family.
  private var referralStep: [FormField] {
    let open = (subject.page?.referrals ?? []).filter { !$0.state.next.isEmpty }
    let referrals = open.map {
      let state = words.name(of: $0.state)
      return Choice(id: $0.id.uuid, label: $0.content.name.full, detail: state)
    }
    let states = ReferralState.accepted.next.map {
      Choice(id: $0.rawValue, label: words.name(of: $0))
    }
    let first = open.first?.state.next.first?.rawValue
    return [
      .choice(.referral, referrals, chosen: referrals.first?.id),
      .choice(.outcome, states, chosen: first),
      FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      FormField(.reason, .line(limit: 200)),
    ]
  }
}

extension FormReader {
  func referralCommand(_ name: FormName) throws -> Command? {
    switch name {
    case .referral: return .addReferral(try referral(), team: nil)
    case .newFamily:
      return .openCase(
        NewCase(
          name: try line(.familyName), municipality: try municipality(), openedOn: try day(.fromDay)
        ))
    case .acceptNew:
      return .acceptReferrals(subject.referrals, into: .new(name: try line(.familyName)))
    case .returnReferral: return try turnDown()
    case .feedback:
      return try subject.feedbackDue.map {
        .referral(
          .giveFeedback($0.referral.id, $0.kind, text: try value(.feedback) { try Prose($0) }))
      }
    case .referralStep:
      guard let id = ID<Referral>(text(.referral)),
        let state = ReferralState(rawValue: text(.outcome))
      else { return nil }
      return .referral(
        .move(id, to: state, on: try day(.fromDay), reason: try optionalLine(.reason)))
    default: return nil
    }
  }

  private func referral() throws -> ReferralContent {
    guard let code = try municipality() else { throw Stop(field: .municipality, fault: .empty) }
    let referrer = try Referrer(
      type: ReferrerType(rawValue: text(.referrerType)) ?? .selfReferral,
      agb: try optional(.referrerAGB) { try AGB($0) }, name: try optionalLine(.referrerName))
    return ReferralContent(
      receivedOn: try value(.receivedOn) { try Day.parse(typed: $0, today: today) },
      name: try name(), birth: try value(.birth) { try BirthDate($0, today: today) },
      gender: Gender(rawValue: text(.gender)) ?? .other, bsn: try optional(.bsn) { try BSN($0) },
      postalCode: try optional(.postalCode) { try PostalCode($0) }, houseNumber: try house(),
      municipality: code, referrer: referrer,
      request: try value(.request) { try Prose($0) },
      urgency: Urgency(rawValue: text(.urgency)) ?? .ordinary,
      parentName: try optionalLine(.parentName),
      parentPhone: try optional(.parentPhone) { try PhoneNumber($0) })
  }

  private func turnDown() throws -> Command? {
    let reason = try line(.reason)
    guard let id = subject.referrals.first else { return nil }
    switch ReferralState(rawValue: text(.outcome)) ?? .returned {
    case .returned: return .returnReferral(id, reason: reason)
    case let state: return .referral(.move(id, to: state, on: nil, reason: reason))
    }
  }
}
