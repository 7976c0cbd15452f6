import Domain
import Texts

// The form that closes a file.
extension FormBuilder {
  var closing: [FormField] {
    [
      .choice(
        .stopReason,
        StopReason.closing.map {
          Choice(id: $0.rawValue, label: $0.rawValue + " " + words.name(of: $0))
        }),
      .choice(
        .endReason,
        EndReason.allCases.map {
          Choice(id: $0.rawValue, label: $0.rawValue + " " + words.name(of: $0))
        }),
      .choice(
        .satisfaction, (1...10).map { Choice(id: "\($0)", label: "\($0)") }, required: false),
      .choice(.informant, informants, required: false),
      .choice(
        .otherSatisfaction, (1...10).map { Choice(id: "\($0)", label: "\($0)") },
        required: false),
      .choice(
        .furtherHelp,
        FurtherHelp.allCases.map {
          Choice(id: $0.rawValue, label: $0.rawValue + " " + words.name(of: $0))
        }, required: false),
    ] + closingOutcomes + [FormField(.noteText, .prose(rows: 3), label: .fieldNote)]
  }

  private var informants: [Choice] {
    OutcomeInformant.allCases.map { Choice(id: $0.rawValue, label: words.name(of: $0)) }
  }
}

extension FormReader {
  func closingCommand() throws -> Command? {
    let aftercare = try aftercareChoice()
    guard let family = subject.family, let reasons = try closing() else { return nil }
    return .closeFamily(family, reasons, aftercare: aftercare, expecting: version)
  }

  private func closing() throws -> ClosingReasons? {
    guard let stop = StopReason(rawValue: text(.stopReason)),
      let end = EndReason(rawValue: text(.endReason))
    else { return nil }
    return ClosingReasons(
      stopReason: stop, endReason: end, satisfaction: Int(text(.satisfaction)),
      furtherHelp: FurtherHelp(rawValue: text(.furtherHelp)),
      note: try optional(.noteText) { try Prose($0) },
      informant: OutcomeInformant(rawValue: text(.informant)),
      otherSatisfaction: Int(text(.otherSatisfaction)),
      problemsReduced: yesNo(.problemsReduced), selfReliant: yesNo(.selfReliant))
  }
}
