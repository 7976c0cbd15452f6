/// The name of a person: given names, the prefix of the surname ("van den"), and the surname.
package struct PersonName: Hashable, Sendable {
  /// Given names or initials, empty if unknown.
  package let given: String

  /// The prefix as it is written between given name and surname, empty if there is none.
  package let prefix: String

  /// The surname without its prefix; never empty.
  package let surname: String

  /// Each part is a line; lengths as in iJw: surname and given names 200, prefix 10.
  package init(given: String, prefix: String, surname: String) throws(ValueFault) {
    self.surname = try Line(surname, limit: 200).text
    self.prefix = try Line.optional(prefix, limit: 10)?.text ?? ""
    self.given = try Line.optional(given, limit: 200)?.text ?? ""
  }

  /// The whole name: "Sem van den Heuvel"; without given names as `familyDisplay`.
  package var full: String {
    given.isEmpty ? familyDisplay : [given, prefix, surname].joinedByBlank
  }

  /// The surname standing alone: "Van den Heuvel", but "'t Hart".
  package var familyDisplay: String {
    [prefix.prefix(1).uppercased() + prefix.dropFirst(), surname].joinedByBlank
  }

  /// What lists sort by: the folded surname, then the prefix, as a Dutch directory does.
  ///
  /// There ij and y are one letter with the place of y; elsewhere folding makes y into ij.
  package var sortKey: String {
    [NameFolding.directoryKey(surname), NameFolding.directoryKey(prefix)].joinedByBlank
  }
}

extension PersonName: CustomStringConvertible {
  /// The whole name.
  package var description: String { full }
}

extension [String] {
  fileprivate var joinedByBlank: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
