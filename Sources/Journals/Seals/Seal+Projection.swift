import Quantities

extension Seal {
  /// The seal of what a journal is found by: of every column, and of what is shown.
  public static func of(_ projection: Projection, of journal: JournalName) -> [UInt8] {
    let moments = [projection.lateAfter, projection.actsFrom].map { $0.map { "\($0.milliseconds)" } ?? "-" }
    let numbers =
      "\(projection.form) \(projection.version.events) \(projection.isOver ? 1 : 0) \(projection.number) "
      + "\(projection.outstanding) \(moments[0]) \(moments[1])"
    let texts = [
      journal.description, numbers, projection.house, projection.stage, projection.mover, projection.client,
      projection.specialist, projection.series, projection.words, projection.currency, projection.deviation,
    ]
    return of(texts.map { Array($0.utf8) } + [projection.shown])
  }

  /// The seal of something that is due, in its place among all that a journal's subject owes.
  public static func of(_ entry: DueEntry, at place: Int, of name: String) -> [UInt8] {
    of([Array(name.utf8), Array("\(place) \(entry.last.milliseconds)".utf8), entry.body])
  }
}
