extension MemberRole {
  /// Whether somebody in this role has his own place here, rather than standing beside the family.
  package var hasPrimaryPlace: Bool {
    switch self {
    case .youth, .parent, .fosterParent, .sibling: true
    case .legalGuardian, .networkMember, .other: false
    }
  }

  /// What somebody in this role is to the youths of the family.
  package var relationToYouth: RelationKind? {
    switch self {
    case .parent: .parent
    case .legalGuardian: .guardian
    case .fosterParent: .fosterParent
    case .youth, .sibling, .networkMember, .other: nil
    }
  }

  /// Whether somebody in this role can agree with the plan.
  package var isOfTheFamily: Bool {
    switch self {
    case .youth, .parent, .legalGuardian, .fosterParent, .sibling: true
    case .networkMember, .other: false
    }
  }
}

extension PersonName {
  /// Takes a name written in one field apart: given names, prefixes, surname.
  ///
  /// "mw. F. El Amrani" too; nil where there is no name in it.
  package init?(loose text: String) {
    let words = Self.withoutTitles(text.split(whereSeparator: \.isWhitespace).map(String.init))
    guard words.last != nil else { return nil }
    let isPrefix = words.enumerated().map { Self.isPrefix($1, isFirst: $0 == 0) }
    let start = isPrefix.dropLast().firstIndex(of: true) ?? words.count - 1
    let prefixes = words[start..<(words.count - 1)].prefix { Self.isPrefix($0, isFirst: false) }
    let surname = words[(start + prefixes.count)...].joined(separator: " ")
    let name = try? PersonName(
      given: words[..<start].joined(separator: " "), prefix: prefixes.joined(separator: " "),
      surname: surname)
    guard let name = name ?? (try? PersonName(given: "", prefix: "", surname: text)) else {
      return nil
    }
    self = name
  }

  private static func withoutTitles(_ words: [String]) -> [String] {
    var rest = words[...]
    while let first = rest.first {
      if rest.starts(with: ["de", "heer"], by: { $0.lowercased() == $1 }) {
        rest = rest.dropFirst(2)
      } else if titles.contains(first.lowercased()) {
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    return Array(rest)
  }

  /// Whether a word stands before a surname; an initial doesn't, nor does the given name Ben.
  private static func isPrefix(_ word: String, isFirst: Bool) -> Bool {
    let folded = NameFolding.words(word)
    guard !folded.isEmpty, folded.allSatisfy(NameFolding.prefixes.contains) else { return false }
    if isFirst, word == "Ben" { return false }
    return folded.joined().count > 1 || (word.first?.isUppercase == false && word.last != ".")
  }

  private static let titles: Set<String> = [
    "mw", "mw.", "mevr", "mevr.", "mevrouw", "dhr", "dhr.", "heer", "meneer",
  ]
}
