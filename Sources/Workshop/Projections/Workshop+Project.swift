import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  private static let projectedKinds: [JournalKind] = [.order, .afterSalesCase, .account]

  /// Whether all journals are known to have what they are found by.
  public func isProjected() async throws(JournalError) -> Bool {
    try await records.projectionForm() == Projection.currentForm
  }

  /// Computes once what the journals of a workshop that an earlier version wrote are found by.
  ///
  /// A journal that cannot be read is passed over: `check` tells of it.
  public func project() async throws(JournalError) {
    if try await isProjected() { return }
    var unreadable: Set<JournalName> = []
    // Each round computes five hundred: no workshop has more than fifty million journals.
    for _ in 0..<100_000 {
      let names = try await records.unprojected(
        Self.projectedKinds, form: Projection.currentForm, limit: 500 + unreadable.count
      ).filter { !unreadable.contains($0) }
      if names.isEmpty { return try await records.noteProjectionForm(Projection.currentForm) }
      unreadable.formUnion(try await project(names))
    }
  }

  /// Keeps what these journals are found by; gives those that cannot be read.
  private func project(_ names: [JournalName]) async throws(JournalError) -> [JournalName] {
    let computed = await OverCores.map(names) { name -> Projection? in
      do throws(WorkshopRefusal) { return try await self.computed(name) } catch { return nil }
    }
    var unreadable: [JournalName] = []
    var appends: [JournalAppend] = []
    for (name, projection) in zip(names, computed) {
      if let projection {
        appends.append(JournalAppend(to: name, at: projection.version, [], projection: projection))
      } else {
        unreadable.append(name)
      }
    }
    do throws(JournalError) {
      _ = try await records.append(appends, at: UTCInstant(milliseconds: 0), under: nil)
    } catch {
      // Whoever wrote meanwhile kept the projection with it; the others are found again.
      guard case .conflict = error else { throw error }
    }
    return unreadable
  }

  /// What a journal is found by, computed anew from its events; nil for a kind that is not searched.
  func computed(_ journal: JournalName) async throws(WorkshopRefusal) -> Projection? {
    switch journal.kind {
    case .order:
      guard let id = OrderID(journal.id) else { throw .damaged(journal, "its name is no order's") }
      let order = try await order(id).order
      return Projection(order, under: try await policy(of: order))
    case .afterSalesCase:
      guard let id = CaseID(journal.id) else { throw .damaged(journal, "its name is no case's") }
      let stored = try await afterSalesCase(id)
      return Projection(stored.aftercase, under: try await policy(of: stored.order))
    case .account:
      guard let id = AccountID(journal.id) else { throw .damaged(journal, "its name is no account's") }
      let account = try await account(id).account
      return Projection(account, under: try await policy(of: account))
    case .house: return nil
    }
  }

  /// What is wrong with what a journal is found by; nil where it is what its events say.
  func projectionFault(_ journal: JournalName) async throws(WorkshopRefusal) -> OrderFault.What? {
    guard let due = try await computed(journal) else { return nil }
    return try await fault(ofProjection: journal, due)
  }

  /// What is wrong with what a journal is found by, where its events say `due`.
  func fault(ofProjection journal: JournalName, _ due: Projection) async throws(WorkshopRefusal) -> OrderFault.What? {
    let kept: Projection?
    do throws(JournalError) { kept = try await records.projection(of: journal) } catch { throw .records(error) }
    return kept == due ? nil : .projection
  }

  /// New projections of the accounts of a house whose problems are due by rules that are adopted now.
  func projecting(
    _ accountsOf: String, under policy: HousePolicy
  ) async throws(WorkshopRefusal) -> [JournalAppend] {
    var query = ListingQuery()
    query.kind = .account
    query.house = accountsOf
    query.stage = Projection.problem
    let rows: [[UInt8]]
    do throws(JournalError) { rows = try await records.listing(query) } catch { throw .records(error) }
    var appends: [JournalAppend] = []
    for row in rows {
      guard let id = try? JSONForm.value(AccountID.self, from: row) else { continue }
      let account = try await account(id).account
      appends.append(
        JournalAppend(
          to: try Self.journal(of: id), at: JournalVersion(account.version), [],
          projection: Projection(account, under: policy)))
    }
    return appends
  }
}
