import Domain
import Store

// A file of providers is taken whole or not at all.
extension Context {
  func takeProviders(_ rows: [ProviderRow], isDryRun: Bool) throws -> Outcome {
    let stamp = try permit(.writeProviders)
    do {
      return try store.record(stamp) { changes in
        let taking = ProviderTaking(edit: ProviderEdit(changes: changes), user, today)
        let (report, last) = try taking.take(rows, isDryRun: isDryRun)
        guard let last, report.faulty == 0, !isDryRun else { throw NotTaken(report: report) }
        return (
          .providerImport(report),
          Act(.providersImported, of: nil, by: last, count: report.new)
        )
      }
    } catch let stopped as NotTaken { return .providerImport(stopped.report) }
  }
}

/// Leaves the transaction without a trace, with what it found out.
private struct NotTaken: Error {
  let report: ImportReport
}

/// Rows of a file, each against what the store has and what the rows before it wrote.
private struct ProviderTaking {
  let edit: ProviderEdit
  let user: ID<User>
  let today: Day

  init(edit: ProviderEdit, _ user: ID<User>, _ today: Day) {
    self.edit = edit
    self.user = user
    self.today = today
  }

  func take(
    _ rows: [ProviderRow], isDryRun: Bool
  ) throws -> (report: ImportReport, last: Written?) {
    var report = ImportReport(rows: rows.count, isDryRun: isDryRun)
    var last: Written?
    for row in rows {
      do {
        if let written = try take(row) {
          last = written
          report.new += 1
        } else {
          report.known += 1
        }
      } catch let refusal as Refusal {
        guard let fault = row.fault(refusal) else { throw refusal }
        report.faulty += 1
        report.faults.append(fault)
      }
    }
    report.wasRefused = report.faulty > 0
    if report.faults.count > ImportReport.faultLimit {
      report.faults.removeLast(report.faults.count - ImportReport.faultLimit)
    }
    return (report, last)
  }

  /// The last thing written, nil where all of it was known.
  private func take(_ row: ProviderRow) throws -> Written? {
    var last: Written?
    let provider = try provider(row, &last)
    guard let contract = row.contract else { return try capacity(row, provider, last) }
    let contractID = try self.contract(contract, provider, &last)
    if let product = row.product {
      let productID = try self.product(product, contractID, &last)
      if let tariff = row.tariff { try self.tariff(tariff, productID, &last) }
    }
    return try capacity(row, provider, last)
  }

  private func provider(_ row: ProviderRow, _ last: inout Written?) throws -> ID<Provider> {
    if let agb = row.agb {
      let known: Provider? = try edit.changes.first(where: "agb = ?", [.text(agb.digits)])
      if let known { return known.id }
    } else {
      let known: Provider? = try edit.changes.first(
        where: "name = ? ORDER BY id LIMIT 1", [.text(row.name.text)])
      if let known { return known.id }
    }
    let provider = Provider(id: edit.changes.newID(), name: row.name, agb: row.agb)
    last = try edit.changes.insert(provider)
    return provider.id
  }

  private func contract(
    _ new: ProviderRow.Contract, _ provider: ID<Provider>, _ last: inout Written?
  ) throws -> ID<ProviderContract> {
    func known() throws -> ProviderContract? {
      let key = NameFolding.key(new.name.text)
      return try edit.contracts(of: provider).first {
        $0.period.from == new.from && NameFolding.key($0.name.text) == key
      }
    }
    if let known = try known() {
      guard try isSame(known, new) else { throw Refusal.provider(.contractTwice(new.name)) }
      return known.id
    }
    last =
      try edit.add(
        NewContract(
          provider: provider, name: new.name, purchase: new.purchase,
          municipalities: new.municipalities, from: new.from, last: new.last)
      ).written
    guard let made = try known() else { throw Refusal.noSuchRecord(.contract) }
    return made.id
  }

  /// Whether a contract is what the file says, or was that until it ended earlier.
  private func isSame(_ known: ProviderContract, _ new: ProviderRow.Contract) throws -> Bool {
    let places: [ContractMunicipality] = try edit.changes.all(
      where: "contract_id = ?", [Value(known.id)])
    let wasLonger = known.period.last.map { last in new.last.map { last < $0 } ?? true } ?? false
    return known.purchase == new.purchase && (known.period.last == new.last || wasLonger)
      && Set(places.map(\.municipality)) == Set(new.municipalities)
  }

  private func product(
    _ new: ProviderRow.Product, _ contract: ID<ProviderContract>, _ last: inout Written?
  ) throws -> ID<ContractProduct> {
    func known() throws -> ContractProduct? {
      try edit.products(of: contract).filter {
        $0.category == new.category && $0.code == new.code
      }.max { $0.period.from < $1.period.from }
    }
    if let known = try known() { return known.id }
    last =
      try edit.add(
        NewProduct(
          contract: contract, category: new.category, code: new.code, name: new.name)
      ).written
    guard let made = try known() else { throw Refusal.noSuchRecord(.product) }
    return made.id
  }

  private func tariff(
    _ new: ProviderRow.Price, _ product: ID<ContractProduct>, _ last: inout Written?
  ) throws {
    let from = try new.from ?? edit.product(product).period.from
    let isKnown = try edit.tariffs(of: product).contains {
      $0.period.from == from && $0.unit == new.unit && $0.price == new.price
    }
    if isKnown { return }
    last =
      try edit.set(
        NewTariff(
          product: product, unit: new.unit, price: new.price, from: new.from, last: new.last)
      ).written
  }

  /// What a provider said already isn't written again.
  private func capacity(
    _ row: ProviderRow, _ provider: ID<Provider>, _ last: Written?
  ) throws -> Written? {
    guard let product = row.product, row.places != nil || row.waitingDays != nil else {
      return last
    }
    let newest: ProviderCapacity? = try edit.changes.first(
      where: """
        provider_id = ? AND category = ? AND code IS ?
        ORDER BY stated_on DESC, id DESC LIMIT 1
        """,
      [Value(provider), .text(product.category.code), Value(product.code?.text)])
    if let newest, newest.places == row.places, newest.waitingDays == row.waitingDays {
      return last
    }
    return try edit.state(
      NewCapacity(
        provider: provider, category: product.category, code: product.code, places: row.places,
        waitingDays: row.waitingDays, by: row.name), user, today
    ).written
  }
}
