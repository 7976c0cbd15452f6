package import Domain

/// The words for the norms of the house and how they are changed.
package protocol ConfigPhrases: Sendable {
  func name(of unit: Norm.Unit) -> String
  /// The value as people say it: a number, or yes or no.
  func value(of norm: Norm, _ value: Int) -> String
  func word(_ word: ConfigWord) -> String
}

package enum ConfigWord: Equatable, Sendable {
  case title
  case columnSince
  /// The value a new store starts with.
  case seed
  case range(lowest: Int, highest: Int)
  case before(String)
  case refreshing(Int)
}
