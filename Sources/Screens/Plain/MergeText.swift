import Domain
import Texts

/// Two records as lines side by side.
struct MergeText {
  let review: MergeReview
  let words: any Phrases
  let today: Day

  /// A label with what stands left and right, and whether they differ.
  struct Pair: Equatable {
    let label: String
    let kept: String
    let merged: String

    var differs: Bool { kept != merged && !kept.isEmpty && !merged.isEmpty }
  }

  var pairs: [Pair] {
    review.request.kind == .people
      ? people + [place] : [place] + files
  }

  private var people: [Pair] {
    guard let pair = review.pairs.first else { return [] }
    let (kept, merged) = (pair.kept, pair.merged)
    func line(_ field: FieldName, _ text: (Person) -> String) -> Pair {
      Pair(label: words.name(of: field), kept: text(kept), merged: text(merged))
    }
    return [
      line(.fullName) { $0.name.full }, line(.birth) { $0.birth.map(words.birth) ?? "" },
      line(.gender) { words.name(of: $0.gender) },
      // Who compares must see whether there is one, and the numbers only where they differ.
      line(.bsn) { $0.bsn.map { String(repeating: "•", count: 6) + $0.digits.suffix(3) } ?? "" },
      line(.phone) { $0.phone?.display ?? "" },
    ]
  }

  private var place: Pair {
    func text(_ side: MergeSide) -> String {
      let closed = side.isOpen ? "" : " (" + words.word(MergeWord.closed) + ")"
      return side.caseNumber.text + " " + side.name.text + closed
    }
    return Pair(
      label: words.name(of: FieldName.caseNumber), kept: text(review.kept),
      merged: text(review.merged))
  }

  private var files: [Pair] {
    func line(_ label: String, _ text: (MergeSide) -> String) -> Pair {
      Pair(label: label, kept: text(review.kept), merged: text(review.merged))
    }
    return [
      line(words.word(MergeWord.opened)) { words.dayInYear($0.openedOn, today: today) },
      line(words.word(MergeWord.coordinator)) {
        $0.coordinator?.name.text ?? words.word(MergeWord.nobody)
      },
      line(words.word(MergeWord.risk)) { words.name(of: $0.risk) },
      line(words.word(MergeWord.members)) { String($0.members) },
    ]
  }

  /// What becomes one, goes along, and stays behind.
  var sentences: [String] {
    var lines: [String] = []
    if review.request.kind == .families {
      if review.pairs.isEmpty {
        lines.append(words.word(MergeWord.noPairs))
      } else {
        lines.append(words.word(MergeWord.pairsTitle))
        lines += review.pairs.map {
          "  "
            + words.word(
              MergeWord.pair(merged: label($0.merged), kept: label($0.kept)))
        }
      }
    }
    lines.append(
      review.moves.isEmpty
        ? words.word(MergeWord.nothingMoves)
        : words.word(MergeWord.moves(review.moves.map(words.count).joined(separator: ", "))))
    if !review.stays.isEmpty {
      lines.append(
        words.word(MergeWord.remains(review.stays.map(words.count).joined(separator: ", "))))
    }
    if review.request.kind == .people { lines.append(words.word(MergeWord.fillsIn)) }
    return lines
  }

  private func label(_ person: Person) -> String {
    [person.name.full, person.birth.map(words.birth)].compactMap(\.self).joined(separator: " ")
  }

  /// What is asked before it is done.
  var confirmation: String {
    let (kept, merged) =
      switch review.request {
      case .people:
        (review.pairs.first?.kept.name.full ?? "", review.pairs.first?.merged.name.full ?? "")
      case .families: (review.kept.caseNumber.text, review.merged.caseNumber.text)
      }
    return words.word(MergeWord.confirm(review.request.kind, merged: merged, kept: kept))
  }
}
