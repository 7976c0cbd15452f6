extension Collection {
  /// A mark for each of them where a statement takes them as parameters, as in `x IN (?, ?)`.
  package var marks: String { map { _ in "?" }.joined(separator: ", ") }
}
