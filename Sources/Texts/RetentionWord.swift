/// The words of how long things are kept.
package enum RetentionWord: Equatable, Sendable {
  case title
  case until(day: String)
  /// The file is open, so that there is no day yet.
  case notYet
  /// The people of the file have days of their own.
  case differs
  case changed(day: String)
  case certificateTitle
  case certificateOf
  case wholeFile
  case onePerson
  case certificateWhy
  case certificateOn
  case certificateCount
  /// What stays of it in the log.
  case certificateLog
}
