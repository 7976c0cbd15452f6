package import Domain

extension Phrases {
  /// On what ground a line of the log stands: the right in the users' words, else as it was given.
  package func basis(_ line: LogLine) -> String {
    line.basis.map { basis($0) } ?? ""
  }

  package func basis(_ basis: String) -> String {
    if basis.hasPrefix("reden."), let reason = ReadingReason(rawValue: String(basis.dropFirst(6))) {
      return name(of: reason)
    }
    return Right(rawValue: basis).map { name(of: $0) } ?? basis
  }
}
