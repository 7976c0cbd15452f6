/// What can be asked about how long things are kept.
package enum RetentionCommand: Equatable, Sendable {
  /// Whose term ended before a day.
  case due(before: Day, after: PageKey?, limit: Int)
  /// What further pages of that list showed.
  case reportShown([ID<Family>])
  case rules
}
