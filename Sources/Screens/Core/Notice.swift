import Domain

/// Something said to the user in the line above the keys, and kept in the list of messages.
struct Notice: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Something was done; it goes away by itself.
    case done
    /// Something to know; goes away with the next key.
    case hint
    /// Something went wrong; stays until a key.
    case trouble
  }

  let kind: Kind
  let text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// A notice with the moment it was said.
struct SaidNotice: Equatable, Sendable {
  let notice: Notice
  let at: Instant
}

/// A family that can be gone back to.
struct FamilyReference: Equatable, Sendable {
  let id: ID<Family>
  let name: Line
  let caseNumber: CaseNumber
}
