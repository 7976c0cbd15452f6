package import Domain

/// The words for what is agreed with providers, and which help can be had where.
package protocol ProviderPhrases: Sendable {
  func name(of purchase: Purchase) -> String
  /// What one tariff is paid for, behind a stroke.
  func short(_ unit: CareUnit) -> String
  func name(of change: ProviderChange) -> String
  func providerWord(_ word: ProviderWord) -> String
}

/// The labels and sentences of a provider's card and of the coverage.
package enum ProviderWord: Equatable, Sendable {
  case contracts
  case noContracts
  case inMunicipalities(String)
  case noProducts
  case noTariff
  case from(String)
  case room
  case noRoom
  case freePlaces(Int)
  case waitingDays(Int)
  case saidBy(String, on: String)
  case wholeCategory
  case measured
  case waited(days: Int, count: Int)
  case waitedNobody
  case waitedFew
  case openFamilies
  case families(Int)
  case tooFew
  case subcontractors
  case worksFor
  case noSubcontractors
  case figures
  case cost
  case leadTime
  case median(String, count: Int)
  case others(String)
  case none
  case days(Int)
  case nothingImported(faulty: Int)
  case coverage
  case coverageLegend
  case coverageEmpty
  case gap
  case gaps(Int)
  case columnProduct
  case providers(Int)
  case placesShown(first: Int, last: Int, of: Int)
}
