/// Which help can be had in which municipality: a row a product, a column a municipality.
package struct Coverage: Equatable, Sendable {
  package let places: [ProviderCard.Place]
  package let rows: [Row]

  package struct Row: Equatable, Sendable {
    package let category: ProductCategory
    package let code: ProductCode?
    package let name: String
    /// In the order of the places.
    package let cells: [Cell]

    package var mark: String { code?.text ?? category.code }
  }

  /// What is contracted of a product in a municipality; nothing is a gap.
  package struct Cell: Equatable, Sendable {
    package let providers: [String]
    /// Together; nil where nobody said it.
    package let freePlaces: Int?
    /// The shortest; nil where nobody said it.
    package let waitingDays: Int?

    package var isGap: Bool { providers.isEmpty }
  }

  /// That a provider has a product contracted in a municipality.
  package struct Offer: Equatable, Sendable {
    package let provider: ID<Provider>
    package let name: String
    package let category: ProductCategory
    package let code: ProductCode?
    package let product: String
    package let municipality: MunicipalityCode

    package init(
      provider: ID<Provider>, name: String, category: ProductCategory, code: ProductCode?,
      product: String, municipality: MunicipalityCode
    ) {
      self.provider = provider
      self.name = name
      self.category = category
      self.code = code
      self.product = product
      self.municipality = municipality
    }
  }

  package init(places: [ProviderCard.Place] = [], rows: [Row] = []) {
    self.places = places
    self.rows = rows
  }

  /// Puts together what is contracted today and what providers said of their room, the newest of
  /// each help.
  ///
  /// Who has a whole category contracted has each code of it.
  package init(places: [ProviderCard.Place], offers: [Offer], capacity: [ProviderCapacity]) {
    struct Key: Hashable {
      let category: ProductCategory
      let code: ProductCode?
    }
    let said = Dictionary(
      capacity.map { (Said(provider: $0.provider, mark: $0.mark), $0) },
      uniquingKeysWith: { first, _ in first })
    let groups = Dictionary(grouping: offers) { Key(category: $0.category, code: $0.code) }
    let whole = Dictionary(grouping: offers.filter { $0.code == nil }, by: \.category)
    self.places = places
    rows = groups.map { key, own in
      let all = own + (key.code == nil ? [] : whole[key.category] ?? [])
      let byPlace = Dictionary(grouping: all, by: \.municipality)
      return Row(
        category: key.category, code: key.code,
        name: key.code == nil
          ? key.category.name : Set(own.map(\.product)).sorted().first ?? key.category.name,
        cells: places.map { place in
          Self.cell(byPlace[place.code] ?? [], key.category, key.code, said)
        })
    }.sorted { ($0.category.code, $0.mark) < ($1.category.code, $1.mark) }
  }

  private struct Said: Hashable {
    let provider: ID<Provider>
    let mark: String
  }

  /// A provider that said nothing of the code may have said it of the category.
  private static func cell(
    _ offers: [Offer], _ category: ProductCategory, _ code: ProductCode?,
    _ said: [Said: ProviderCapacity]
  ) -> Cell {
    let names = Dictionary(
      offers.map { ($0.provider, $0.name) }, uniquingKeysWith: { one, _ in one })
    let stated = names.keys.compactMap { provider in
      code.flatMap { said[Said(provider: provider, mark: $0.text)] }
        ?? said[Said(provider: provider, mark: category.code)]
    }
    let free = stated.compactMap(\.places)
    return Cell(
      providers: names.values.sorted(), freePlaces: free.isEmpty ? nil : free.reduce(0, +),
      waitingDays: stated.compactMap(\.waitingDays).min())
  }
}
