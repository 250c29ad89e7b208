/// A row of a table that says something of one member of a closed list.
public protocol TableRow: Sendable, Hashable, Codable {
  /// What rows are about.
  associatedtype Subject: CaseIterable, Sendable, Hashable where Subject.AllCases == [Subject]

  /// What this row is about.
  var subject: Subject { get }
}

/// A table that leaves nothing open: one row for each member of a closed list, in the list's order.
public struct CompleteTable<Entry: TableRow>: Sendable, Hashable, Codable {
  /// A row of it.
  public typealias Row = Entry

  /// A row for each member.
  public let rows: [Entry]

  /// Takes rows; nil unless each member stands once, in the list's order.
  public init?(_ rows: [Entry]) {
    guard rows.map(\.subject) == Entry.Subject.allCases else { return nil }
    self.rows = rows
  }

  /// Makes each member's row.
  init(each row: (Entry.Subject) -> Entry) { rows = Entry.Subject.allCases.map(row) }

  /// The row about a member.
  func row(about subject: Entry.Subject) -> Entry {
    guard let row = rows.first(where: { $0.subject == subject }) else {
      preconditionFailure("a complete table has no row about \(subject)")
    }
    return row
  }

  private enum CodingKeys: String, CodingKey {
    case rows
  }

  /// Reads what `encode` writes; a table that lacks a row is refused.
  public init(from decoder: any Decoder) throws {
    let rows = try decoder.container(keyedBy: CodingKeys.self).decode([Entry].self, forKey: .rows)
    guard let table = Self(rows) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not each \(Entry.Subject.self) stands once"))
    }
    self = table
  }
}
