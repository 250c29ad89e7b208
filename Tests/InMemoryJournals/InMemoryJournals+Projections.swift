import Journals
import Quantities

extension InMemoryJournals {
  /// The events of a name that were recorded from a moment on, of all journals, oldest first.
  public func events(named name: String, since: UTCInstant?) -> [RecordedEvent] {
    journals.values.flatMap { $0 }.filter { $0.name == name && $0.recordedAt >= since ?? $0.recordedAt }
      .sorted { ($0.recordedAt, $0.journal, $0.sequence) < ($1.recordedAt, $1.journal, $1.sequence) }
  }

  /// What a journal is found by; nil where that was not computed yet.
  public func projection(of journal: JournalName) -> Projection? { projections[journal] }

  /// Journals whose projection was never computed or is of another form.
  public func unprojected(_ kinds: [JournalKind], form: Int, limit: Int) -> [JournalName] {
    let old = journals.keys.filter { kinds.contains($0.kind) && projections[$0]?.form != form }
    return Array(old.sorted().prefix(limit))
  }

  /// The form of projections that all journals are known to have.
  public func projectionForm() -> Int { form }

  /// Notes that every journal has a projection of a form.
  public func noteProjectionForm(_ form: Int) { self.form = form }

  private func found(_ kind: JournalKind) -> [(JournalName, Projection)] {
    projections.filter { $0.key.kind == kind }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// What the journals that a query asks for show, in the order of their names.
  public func listing(_ query: ListingQuery) -> [[UInt8]] {
    let shown = found(query.kind).filter { name, one in
      let late = one.lateAfter
      return (query.house.map { $0 == one.house } ?? true) && (query.stage.map { $0 == one.stage } ?? true)
        && (query.mover.map { $0 == one.mover } ?? true) && (query.client.map { $0 == one.client } ?? true)
        && (query.specialist.map { $0 == one.specialist } ?? true)
        && (query.number.map { !one.series.isEmpty && $0 == one.number } ?? true)
        && (query.text.map { one.words.contains($0) } ?? true) && !(query.isOpen && one.isOver)
        && (query.lateAt.map { moment in late.map { $0 < moment } ?? false } ?? true)
        && (query.after.map { $0.utf8.lexicographicallyPrecedes(name.id.utf8) } ?? true)
    }
    let sorted = query.isMostUrgentFirst ? shown.sorted { Self.isMoreUrgent($0, $1) } : shown
    return sorted.dropFirst(query.offset).prefix(query.limit ?? .max).map(\.1.shown)
  }

  private static func isMoreUrgent(_ one: (JournalName, Projection), _ other: (JournalName, Projection)) -> Bool {
    let (first, second) = (one.1.lateAfter?.milliseconds ?? .max, other.1.lateAfter?.milliseconds ?? .max)
    return first == second ? one.0 < other.0 : first < second
  }

  /// What is due, the soonest first.
  public func due(before: UTCInstant?, offset: Int, limit: Int?) -> [[UInt8]] {
    let all = projections.flatMap { journal, one in
      one.due.enumerated().map { (last: $1.last, name: journal.id, place: $0, body: $1.body) }
    }
    let due = all.filter { $0.last < before ?? $0.last.adding(hours: 1) }
    let sorted = due.sorted { ($0.last, $0.name, $0.place) < ($1.last, $1.name, $1.place) }
    return sorted.dropFirst(offset).prefix(limit ?? .max).map(\.body)
  }

  /// The journals of a kind of which a deadline acts by itself until a moment.
  public func acting(_ kind: JournalKind, until moment: UTCInstant) -> [JournalName] {
    found(kind).filter { $0.1.actsFrom.map { $0 <= moment } ?? false }.map(\.0)
  }

  /// The highest number of a series; 0 where there is none.
  public func lastNumber(in series: String) -> Int {
    projections.values.filter { $0.series == series }.map(\.number).max() ?? 0
  }

  /// What is outstanding over all orders, in minor units, by currency.
  public func outstanding() -> [String: Int64] {
    found(.order).reduce(into: [:]) { $0[$1.1.currency, default: 0] += $1.1.outstanding }
  }

  /// The deviations of a house's last orders by name that were weighed.
  public func deviations(of house: String, limit: Int) -> [String] {
    found(.order).filter { $0.1.house == house && !$0.1.deviation.isEmpty }.reversed().prefix(limit).map(\.1.deviation)
  }
}
