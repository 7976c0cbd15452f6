package import Domain

/// What somebody reads when something isn't possible: what is the matter, and what to do next.
///
/// Both halves are whole sentences with a full stop; neither is ever empty.
package struct Advice: Equatable, Sendable {
  package let matter: String
  package let remedy: String

  init(_ matter: String, _ remedy: String) {
    self.matter = matter
    self.remedy = remedy
  }

  /// Both halves, as a message line shows them.
  package var text: String { matter + " " + remedy }

  /// The same with the place it is about and a colon in front.
  func headed(_ place: String) -> Advice { Advice(place + ": " + midSentence, remedy) }
}

extension Advice {
  /// The matter without its capital, unless it opens with an abbreviation such as BSN.
  private var midSentence: String {
    let second = matter.dropFirst().first
    if second?.isUppercase ?? false { return matter }
    return matter.prefix(1).lowercased() + matter.dropFirst()
  }
}

/// A language that words everything that can go wrong as an `Advice`.
///
/// The sentences of `FactPhrases` and the catalogue of errors are both made from these, so what
/// the documentation says is what the program says.
package protocol AdvicePhrases: FactPhrases {
  func advice(on refusal: Refusal) -> Advice
  func advice(on fault: ValueFault) -> Advice
  func advice(on fault: ReferrerFault) -> Advice
  func advice(on denial: Denial) -> Advice
  func advice(on trouble: StoreTrouble) -> Advice
  func advice(on finding: LedgerFinding) -> Advice
  func advice(on problem: ImportFault.Problem) -> Advice
  /// Somebody else was first.
  func adviceOnChangedMeanwhile() -> Advice
  /// Where in a file a fault stands: line, column and value.
  func place(of fault: ImportFault) -> String
}

extension AdvicePhrases {
  package func advice(on trouble: Trouble) -> Advice {
    switch trouble {
    case .refused(let refusal): advice(on: refusal)
    case .notAllowed(let denial): advice(on: denial)
    case .changedMeanwhile: adviceOnChangedMeanwhile()
    case .store(let trouble): advice(on: trouble)
    }
  }

  package func describe(_ trouble: Trouble) -> String { advice(on: trouble).text }

  package func describe(_ refusal: Refusal) -> String { advice(on: refusal).text }

  package func describe(_ fault: ValueFault) -> String { advice(on: fault).text }

  package func describe(_ fault: ReferrerFault) -> String { advice(on: fault).text }

  package func describe(_ denial: Denial) -> String { advice(on: denial).text }

  package func describe(_ trouble: StoreTrouble) -> String { advice(on: trouble).text }

  package func describe(_ finding: LedgerFinding) -> String { advice(on: finding).text }

  package func describe(_ fault: ImportFault) -> String {
    advice(on: fault.problem).headed(place(of: fault)).text
  }

  package func remedy(_ problem: ImportFault.Problem) -> String { advice(on: problem).remedy }
}
