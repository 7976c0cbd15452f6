/// Text with a cursor and a memory of what it was: what both editors share.
struct EditBuffer: Equatable, Sendable {
  private(set) var text: String
  /// Graphemes before the cursor.
  private(set) var cursor: Int
  /// Most Unicode scalars the text may have; a grapheme can hide thousands.
  let limit: Int
  private var history = EditHistory()

  init(_ text: String, limit: Int) {
    self.limit = max(0, limit)
    self.text = EditBuffer.prefix(text, scalars: max(0, limit))
    cursor = self.text.count
  }

  /// Number of graphemes.
  var count: Int { text.count }

  /// Puts text at the cursor, as many whole graphemes as the limit leaves room for.
  mutating func insert(_ addition: String, isTyping: Bool) {
    let room = limit - text.unicodeScalars.count
    let fitting = EditBuffer.prefix(addition, scalars: room)
    guard !fitting.isEmpty else { return }
    history.remember(text, cursor: cursor, as: isTyping ? .typing(fitting) : .other)
    let place = index(cursor)
    let before = text[..<place].utf8.count + fitting.utf8.count
    text.insert(contentsOf: fitting, at: place)
    cursor = graphemes(upToByte: before)
  }

  /// Takes out the graphemes of this range and leaves the cursor there.
  mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return }
    history.remember(text, cursor: cursor, as: .deleting)
    let start = index(range.lowerBound)
    let before = text[..<start].utf8.count
    text.removeSubrange(start..<index(range.upperBound))
    // Neighbours may join into one grapheme, so the place is counted again.
    cursor = graphemes(upToByte: before)
  }

  /// Moves the cursor, held inside the text; typing after it is undone on its own.
  mutating func move(to place: Int) {
    cursor = min(max(0, place), count)
    history.endStep()
  }

  mutating func undo() {
    guard let earlier = history.undo(from: text, cursor: cursor) else { return }
    text = earlier.text
    cursor = earlier.cursor
  }

  mutating func redo() {
    guard let later = history.redo(from: text, cursor: cursor) else { return }
    text = later.text
    cursor = later.cursor
  }

  /// The start of the word before the cursor.
  var wordStart: Int {
    let characters = Array(text.prefix(cursor))
    var place = characters.count
    while place > 0, !characters[place - 1].isPartOfWord { place -= 1 }
    while place > 0, characters[place - 1].isPartOfWord { place -= 1 }
    return place
  }

  /// The place after the word behind the cursor.
  var wordEnd: Int {
    let characters = Array(text)
    var place = cursor
    while place < characters.count, !characters[place].isPartOfWord { place += 1 }
    while place < characters.count, characters[place].isPartOfWord { place += 1 }
    return place
  }
}

extension EditBuffer {
  /// Keys that mean the same in a line and in prose; false when the key is something else.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character) where character.isTypable:
      insert(String(character), isTyping: true)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .controlLeft, .alt("b"): move(to: wordStart)
    case .controlRight, .alt("f"): move(to: wordEnd)
    case .backspace: remove(cursor - 1..<cursor)
    case .delete: remove(cursor..<cursor + 1)
    case .control("w"), .alt("\u{7F}"): remove(wordStart..<cursor)
    case .control("u"): remove(0..<count)
    case .control("z"): undo()
    case .control("y"): redo()
    case .character, .control, .alt, .up, .down, .home, .end, .pageUp, .pageDown, .enter, .escape,
      .tab, .backTab, .insert, .function, .shiftUp, .shiftDown:
      return false
    }
    return true
  }

  private func index(_ place: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: place, limitedBy: text.endIndex) ?? text.endIndex
  }

  private func graphemes(upToByte offset: Int) -> Int {
    var bytes = 0
    var count = 0
    for character in text {
      guard bytes < offset else { break }
      bytes += character.utf8.count
      count += 1
    }
    return count
  }

  private static func prefix(_ text: String, scalars limit: Int) -> String {
    guard text.unicodeScalars.count > limit else { return text }
    var used = 0
    return String(
      text.prefix { character in
        used += character.unicodeScalars.count
        return used <= limit
      })
  }
}

extension Character {
  /// Control characters are never text, however they were typed or pasted.
  var isTypable: Bool {
    unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }

  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "'" || self == "_" }
}
