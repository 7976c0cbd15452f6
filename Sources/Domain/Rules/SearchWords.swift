/// The words under which a family or a referral is found, and what somebody typed to find it.
///
/// Both sides are folded alike. Dates, numbers and addresses become words of their own, told apart
/// by a mark that no folded name contains.
package enum SearchWords {
  /// The words of names.
  package static func names(_ texts: [String]) -> [String] { texts.flatMap(NameFolding.words) }

  package static func birth(_ birth: BirthDate) -> String {
    "0b" + birth.iso.filter { $0 != "-" }
  }

  package static func phone(_ phone: PhoneNumber) -> String { "0p" + phone.searchDigits }

  package static func caseNumber(_ number: CaseNumber) -> [String] {
    ["0z\(number.year)\(padded(number.number))", "0n\(number.number)"]
  }

  package static func address(_ code: PostalCode, _ house: HouseNumber?) -> [String] {
    let area = "0a" + code.text.lowercased()
    guard let house else { return [area] }
    // Number and addition stay apart: 12-3 isn't 123.
    return [area, ([area] + NameFolding.words(house.display)).joined(separator: "x")]
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: "0", count: max(0, 5 - String(number).count)) + String(number)
  }
}

/// What somebody typed in the one box, taken apart.
package struct SearchQuery: Equatable, Sendable {
  /// The folded words and marks, all of which must be there; each may be the start of a longer one.
  package let words: [String]
  /// A whole BSN, which is looked up exactly.
  package let bsn: BSN?
  package let birth: BirthDate?
  package let phone: PhoneNumber?
  package let caseNumber: CaseNumber?

  package init(typed: String) {
    var words: [String] = []
    let whole = typed.trimmed
    let digits = whole.filter(\.isASCIIDigit)
    bsn = digits.count == 9 ? try? BSN(whole) : nil
    phone = bsn == nil && digits.count >= 10 ? try? PhoneNumber(whole) : nil
    var birth: BirthDate?
    var caseNumber: CaseNumber?
    if let phone {
      words = [SearchWords.phone(phone)]
    } else {
      for piece in Self.pieces(typed) {
        if let date = try? BirthDate(piece) {
          birth = date
          words.append(SearchWords.birth(date))
        } else if let number = try? CaseNumber(piece) {
          caseNumber = number
          words += SearchWords.caseNumber(number).prefix(1)
        } else {
          words += Self.plain(piece)
        }
      }
    }
    self.birth = birth
    self.caseNumber = caseNumber
    self.words = Array(words.prefix(12))
  }

  package var isEmpty: Bool { words.isEmpty && bsn == nil }

  private static func plain(_ piece: String) -> [String] {
    if piece.allSatisfy(\.isASCIIDigit) {
      return piece.first == "0" ? ["0p" + piece] : ["0n" + piece]
    }
    return address(piece) ?? NameFolding.words(piece)
  }

  /// A postal code, perhaps with a house number behind it: "2514AA" or "2514AA 12".
  private static func address(_ piece: String) -> [String]? {
    guard let code = try? PostalCode(String(piece.prefix(6))) else { return nil }
    let house = NameFolding.words(String(piece.dropFirst(6)))
    return [([SearchWords.address(code, nil)[0]] + house).joined(separator: "x")]
  }

  /// The typed words; the parts of an address, "2514 AA 12", are one.
  private static func pieces(_ typed: String) -> [String] {
    var pieces: [String] = []
    for word in typed.split(whereSeparator: \.isWhitespace).map(String.init) {
      let last = pieces.last ?? ""
      let isHouse = word.first?.isASCIIDigit == true && word.count < 8
      if last.count == 4, word.count == 2, (try? PostalCode(last + word)) != nil {
        pieces[pieces.count - 1] = last + word
      } else if isHouse, last.count == 6, (try? PostalCode(last)) != nil {
        pieces[pieces.count - 1] = last + " " + word
      } else {
        pieces.append(word)
      }
    }
    return pieces
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
