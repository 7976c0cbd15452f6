package import Domain

extension English {
  package func name(of state: LetterState) -> String {
    switch state {
    case .concept: "draft"
    case .ready: "ready for the GP"
    case .signed: "signed"
    case .sent: "sent"
    }
  }

  package func name(of kind: LetterKind) -> String {
    switch kind {
    case .basic: "basic mental health care"
    case .specialist: "specialist mental health care"
    }
  }

  package func word(_ word: LetterWord) -> String {
    switch word {
    case .title(let kind): "Letter of referral" + (kind.map { " to \($0)" } ?? "")
    case .about(let name): "Letter about: \(name)"
    case .referrer: "Referrer"
    case .patient: "Patient"
    case .address: "Address"
    case .replaces(let day): "This letter takes the place of that of \(day)."
    case .validUntil(let day): "Good for a first appointment until \(day)."
    case .signed(let name, let day): "Signed by \(name) on \(day)."
    case .sent(let how, let day): "Sent on \(day) by way of \(how)."
    case .printed(let day, let to, let withBSN):
      "Printed on \(day)" + (to.map { " for \($0)" } ?? "")
        + (withBSN ? ", with the whole BSN." : ", with the BSN behind dots.")
    case .unsigned: "Not signed: this letter isn't valid yet."
    case .signHere: "Signature and stamp of the general practitioner:"
    case .standing(let state, let day): "letter: \(state)" + (day.map { " \($0)" } ?? "")
    case .correction(let day): "a correction of the letter of \(day)"
    case .another: "another letter"
    case .written(let path): "The letter is in \(path)."
    }
  }
}
