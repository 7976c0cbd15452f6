package import Domain

/// The codes of a list with their words.
package struct CodeLines {
  package struct Entry: Equatable, Sendable {
    package let code: String
    package let label: String
  }

  private let words: any Phrases

  package init(_ words: any Phrases) { self.words = words }

  package func entries(of list: CodeList) -> [Entry] {
    switch list {
    case .referrer: entries(ReferrerType.self) { words.name(of: $0) }
    case .relation: entries(RelationKind.self) { words.name(of: $0) }
    case .stop: entries(StopReason.self) { words.name(of: $0) }
    case .ending: entries(EndReason.self) { words.name(of: $0) }
    case .stay: entries(StayKind.self) { words.name(of: $0) }
    case .gender: entries(Gender.self) { words.name(of: $0) }
    case .extendedCare: entries(ExtendedCareGround.self) { words.name(of: $0) }
    case .disclosure: entries(DisclosureGround.self) { words.name(of: $0) }
    case .reading: entries(ReadingReason.self) { words.name(of: $0) }
    case .urgency: entries(Urgency.self) { words.name(of: $0) }
    case .risk: entries(RiskLevel.self) { words.name(of: $0) }
    case .note: entries(NoteKind.self) { words.name(of: $0) }
    case .custody: entries(CustodyKind.self) { words.name(of: $0) }
    case .involved: entries(InvolvedHelpKind.self) { words.name(of: $0) }
    }
  }

  private func entries<Code: CaseIterable & RawRepresentable>(
    _: Code.Type, _ name: (Code) -> String
  ) -> [Entry] where Code.RawValue == String {
    Code.allCases.map { Entry(code: $0.rawValue, label: name($0)) }
  }
}
