import HousePolicies
import Journals
import Orders
import Quantities

extension Workshop {
  /// The orders that a query asks for, in the order of their names, read off what is kept beside their journals.
  func orderFacts(_ query: ListingQuery) async throws(WorkshopRefusal) -> [OrderFacts] {
    var query = query
    query.kind = .order
    query.text = query.text?.lowercased()
    return try await projected { () async throws(JournalError) in try await records.listing(query) }
  }

  /// The cases after the sale that a query asks for; who leads their orders is not searched here.
  func caseFacts(_ query: ListingQuery) async throws(WorkshopRefusal) -> [CaseFacts] {
    var query = query
    (query.kind, query.specialist, query.number) = (.afterSalesCase, nil, nil)
    query.text = query.text?.lowercased()
    return try await projected { () async throws(JournalError) in try await records.listing(query) }
  }

  /// What is due over all orders, cases and accounts, the soonest first: only what is due `before` a moment, after
  /// passing `offset` of them over, and no more than `limit`.
  func dueFacts(
    before: UTCInstant? = nil, offset: Int = 0, limit: Int? = nil
  ) async throws(WorkshopRefusal) -> [DueFacts] {
    try await projected { () async throws(JournalError) in
      try await records.due(before: before, offset: offset, limit: limit)
    }
  }

  /// What is outstanding over all orders, one amount a currency.
  public func outstanding() async throws(WorkshopRefusal) -> [Money] {
    let sums: [String: Int64]
    do throws(JournalError) { sums = try await records.outstanding() } catch { throw .records(error) }
    return sums.sorted { $0.key < $1.key }.compactMap { code, units in
      Currency(code: code).map { Money(minorUnits: units, $0) }
    }
  }

  private func projected<Row: Decodable>(
    _ read: () async throws(JournalError) -> [[UInt8]]
  ) async throws(WorkshopRefusal) -> [Row] {
    let rows: [[UInt8]]
    do throws(JournalError) { rows = try await read() } catch { throw .records(error) }
    do { return try rows.map { try JSONForm.value(Row.self, from: $0) } } catch {
      throw .records(.storage(StorageTrouble(.damaged, at: "the projections", "\(error)")))
    }
  }
}
