import Domain
import Texts

// The forms of consent and sharing: their fields, and the command each makes.
extension FormBuilder {
  func sharingFields(_ name: FormName) -> [FormField] {
    switch name {
    case .askConsent:
      [
        .choice(.person, sharedChildren, chosen: subject.person?.uuid ?? sharedChildren.first?.id),
        .choice(
          .consentPurpose,
          ConsentPurpose.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
          chosen: ConsentPurpose.share.rawValue),
        FormField(.consentWhat, .line(limit: 200), required: true),
        FormField(.recipient, .line(limit: 200)),
        FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      ]
    case .answerConsent:
      [
        .choice(.consentGiver, givers, chosen: givers.first?.id),
        .choice(
          .consentReply,
          ConsentReplyKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
          chosen: ConsentReplyKind.given.rawValue),
        .choice(
          .consentForm,
          ConsentForm.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
          chosen: ConsentForm.oral.rawValue),
        FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
        FormField(.remark, .line(limit: 200)),
      ]
    case .inspectionAnswer:
      [
        .choice(.inspectionYouth, askedYouths, chosen: askedYouths.first?.id),
        .choice(.inspectionReader, grownUps, chosen: grownUps.first?.id),
        .choice(
          .inspectionAnswer,
          InspectionAnswerKind.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
          chosen: InspectionAnswerKind.objects.rawValue),
        FormField(.overruled, .line(limit: 200)),
        FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      ]
    case .disclose:
      [
        FormField(
          .recipient, .line(limit: 200), required: true,
          text: consentLine?.consent.recipient?.text ?? ""),
        .choice(
          .disclosedContent,
          DisclosedContent.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
          chosen: DisclosedContent.message.rawValue),
        FormField(.detail, .line(limit: 200), text: consentLine?.consent.what.text ?? ""),
        .choice(
          .disclosureGround,
          DisclosureGround.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) },
          chosen: (consentLine == nil ? DisclosureGround.directlyInvolved : .consent).rawValue),
        FormField(.explanation, .line(limit: 200)),
        FormField(.whyNotInformed, .line(limit: 200)),
        FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      ]
    default: []
    }
  }

  private var consentLine: ConsentLine? { subject.consent }

  private var sharedChildren: [Choice] {
    (page?.members ?? []).filter { $0.member.role == .youth && $0.member.toDay == nil }.map {
      Choice(id: $0.person.id.uuid, label: $0.person.name.full)
    }
  }

  /// Those who have a say in who sees what is about them.
  private var askedYouths: [Choice] {
    (page?.members ?? []).filter {
      $0.member.role == .youth && $0.member.toDay == nil
        && !InspectionRule.kinds(of: $0.person, on: today).isEmpty
    }.map { Choice(id: $0.person.id.uuid, label: $0.person.name.full) }
  }

  private var grownUps: [Choice] {
    (page?.members ?? []).filter {
      $0.member.role.isOfTheFamily && $0.member.role != .youth && $0.member.toDay == nil
    }.map {
      Choice(
        id: $0.person.id.uuid, label: $0.person.name.full,
        detail: words.name(of: $0.member.role))
    }
  }

  /// By their place: an organisation has no id.
  private var givers: [Choice] {
    (subject.consent?.parties ?? []).enumerated().map { place, party in
      Choice(id: "\(place)", label: party.name)
    }
  }
}

extension FormReader {
  func sharingCommand(_ name: FormName) throws -> SharingCommand? {
    guard let family = subject.family else { return nil }
    let day = try day(.fromDay)
    switch name {
    case .askConsent:
      let what = try line(.consentWhat)
      guard let child = ID<Person>(text(.person)),
        let purpose = ConsentPurpose(rawValue: text(.consentPurpose))
      else { return nil }
      return .ask(
        family,
        NewConsent(
          child: child, purpose: purpose, what: what, recipient: try optionalLine(.recipient),
          askedOn: day))
    case .answerConsent:
      guard let line = subject.consent, let place = Int(text(.consentGiver)),
        line.parties.indices.contains(place),
        let answer = ConsentReplyKind(rawValue: text(.consentReply)),
        let form = ConsentForm(rawValue: text(.consentForm))
      else { return nil }
      return .reply(
        family, number: line.consent.number,
        NewConsentReply(
          giver: line.parties[place].giver, answer: answer, onDay: day, form: form,
          remark: try optionalLine(.remark)))
    case .inspectionAnswer:
      guard let youth = ID<Person>(text(.inspectionYouth)) else {
        throw Refusal.value(field: .inspectionYouth, .empty)
      }
      guard let reader = ID<Person>(text(.inspectionReader)),
        let kind = InspectionAnswerKind(rawValue: text(.inspectionAnswer))
      else { throw Refusal.value(field: .inspectionReader, .empty) }
      return .noteInspection(
        family,
        NewInspectionAnswer(
          youth: youth, reader: reader, kind: kind, overruled: try optionalLine(.overruled)),
        on: day)
    case .disclose:
      guard let ground = DisclosureGround(rawValue: text(.disclosureGround)),
        let what = DisclosedContent(rawValue: text(.disclosedContent))
      else { return nil }
      let whyNot = try optionalLine(.whyNotInformed)
      let new = NewDisclosure(
        kind: .share, ground: ground, explanation: try optionalLine(.explanation), what: what,
        detail: try optionalLine(.detail), recipient: try line(.recipient),
        familyInformed: whyNot == nil, whyNotInformed: whyNot)
      guard ground == .consent, let number = subject.consent?.consent.number else {
        return .disclose(family, new, on: day)
      }
      return .discloseWith(family, number: number, new, on: day)
    default: return nil
    }
  }
}
