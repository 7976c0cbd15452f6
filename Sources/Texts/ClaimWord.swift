package import Domain

/// The words about what providers declare, and what of help is counted.
package protocol ClaimPhrases: Sendable {
  func name(of category: ProductCategory) -> String
  func name(of unit: CareUnit) -> String
  func name(of frequency: CareFrequency) -> String
  /// A volume with what it is counted in and how often.
  func words(for size: CareSize) -> String
  func name(of state: ClaimState) -> String
  func name(of hold: ClaimHold) -> String
  /// What doesn't fit, and what somebody can do about it.
  func explain(_ hold: ClaimHold) -> String
  func name(of tab: ClaimTab) -> String
  func name(of direction: ClaimDirection) -> String
  func word(_ word: ClaimWord) -> String
  func describe(_ report: ClaimReport) -> String
}

package enum ClaimWord: Equatable, Sendable {
  case title
  case totals(count: Int, amount: String)
  case columnClaim
  case columnPeriod
  case columnHeld
  case empty(ClaimTab)
  case aboveMandate
  case commitmentTitle
  case noCommitment
  case booked
  case left
  case bookedVolume
  case readIn(file: Int, by: String)
  case decided(ClaimState, by: String, on: String)
  case bookedOn(day: String, amount: String)
  case counterOn(day: String, amount: String, reason: String)
  case excess(reason: String)
  case fits
  case needsSupervisor
  case approveQuestion(count: Int, amount: String)
  case approveFileQuestion(file: Int)
  case refusedTitle
  case assignment(Int)
  /// What is expected of a size, beside an amount.
  case estimate
  // The budget of a family.
  case forecast(String)
  case nothingRunsOn(Int)
  case runsOn(product: String, part: String)
  case carryReason(Int)
  case carried(year: Int, amount: String)
  case spent(String)
}
