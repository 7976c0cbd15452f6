package import Domain

extension Phrases {
  /// On what ground a line of the log stands: the right in the users' words, else as it was given.
  package func basis(_ line: LogLine) -> String {
    guard let basis = line.basis else { return "" }
    if basis.hasPrefix("reden."), let reason = ReadingReason(rawValue: String(basis.dropFirst(6))) {
      return name(of: reason)
    }
    return Right(rawValue: basis).map { name(of: $0) } ?? basis
  }
}
