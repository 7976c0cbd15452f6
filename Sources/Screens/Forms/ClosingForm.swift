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
      .choice(
        .furtherHelp,
        FurtherHelp.allCases.map {
          Choice(id: $0.rawValue, label: $0.rawValue + " " + words.name(of: $0))
        }, required: false),
      FormField(.noteText, .prose(rows: 3), label: .fieldNote),
    ]
  }
}

extension FormReader {
  func closing() throws -> ClosingReasons? {
    guard let stop = StopReason(rawValue: text(.stopReason)),
      let end = EndReason(rawValue: text(.endReason))
    else { return nil }
    return ClosingReasons(
      stopReason: stop, endReason: end, satisfaction: Int(text(.satisfaction)),
      furtherHelp: FurtherHelp(rawValue: text(.furtherHelp)),
      note: try optional(.noteText) { try Prose($0) })
  }
}
