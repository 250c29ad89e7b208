extension Quote {
  /// What differs from another quote: what was asked for, what it is priced at, its lines, its sums.
  ///
  /// The names of what differs are kept with a quote's versions.
  public func changes(from old: Quote) -> [QuoteChange] {
    let (was, now) = (old.inputs.request, inputs.request)
    let asked: [QuoteChange?] = [
      change("kind of order", was.kind.rawValue, now.kind.rawValue),
      change("alloy", was.alloysInWords, now.alloysInWords),
      change("source of the weight", was.weight.source.rawValue, now.weight.source.rawValue),
      change("finished weight", "\(was.weight.expected)", "\(now.weight.expected)"),
      change("range of the weight", Self.range(was.weight), Self.range(now.weight)),
      change("stones", "\(was.stones.count)", "\(now.stones.count)"),
      change("pieces", "\(was.pieces)", "\(now.pieces)"),
      change("house", old.houseEdition, houseEdition),
      change("fixes", old.fixNames, fixNames),
    ]
    let sums: [QuoteChange?] = [
      change("unit price", "\(old.unitPrice)", "\(unitPrice)"), change("total", "\(old.total)", "\(total)"),
      change("deposit", "\(old.deposit)", "\(deposit)"),
    ]
    return (asked + lineChanges(from: old) + sums).compactMap { $0 }
  }

  private func lineChanges(from old: Quote) -> [QuoteChange?] {
    let before = old.lines + old.feesFirst
    let after = lines + feesFirst
    let gone = before.filter { line in !after.contains { $0.id == line.id } }
    return after.map { line in
      change("line \(line.id)", before.first { $0.id == line.id }.map { "\($0.amount)" } ?? "none", "\(line.amount)")
    } + gone.map { change("line \($0.id)", "\($0.amount)", "none") }
  }

  private var houseEdition: String { "\(inputs.book.house) \(inputs.book.edition)" }

  private var fixNames: String { inputs.fixes.map(\.id).joined(separator: ", ") }

  private static func range(_ weight: QuotedWeight) -> String {
    weight.hasRange ? "\(weight.low) to \(weight.high)" : "none"
  }

  private func change(_ what: String, _ before: String, _ after: String) -> QuoteChange? {
    before == after ? nil : QuoteChange(what: what, before: before, after: after)
  }
}

extension QuoteRequest {
  /// The alloys' names, as a quote's versions keep them.
  public var alloysInWords: String { alloys.map(\.id).joined(separator: " and ") }
}
