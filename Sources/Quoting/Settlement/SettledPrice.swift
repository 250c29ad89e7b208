import Quantities

/// The final price of quoted pieces, from what they really weigh: each line exact, rounded once by the rule that the quote keeps.
public struct SettledPrice: Sendable, Hashable, Codable {
  /// The lines, in the quote's order.
  public let lines: [SettledLine]
  /// The sum of what was quoted.
  public let quoted: Money
  /// The sum of what it is now.
  public let final: Money

  /// Calculates lines again from the real weights of the pieces, at the rates that were quoted.
  ///
  /// A line that follows the real weight is calculated by the rule that its quote keeps, of the grams of all pieces
  /// together, so that it is the same however they lay on the scale: `quoted + round((grams − quoted grams) × the other
  /// factors)`, or before that rule was kept `round(grams × the other factors)`. A margin on such lines and the tax follow
  /// them; every other line stays as quoted.
  /// - Parameters:
  ///   - quoted: a quote's lines.
  ///   - weights: the real weight of each piece; of a batch weighed together, its average for each.
  ///   - currency: the quote's currency.
  ///   - rule: how lines follow the scale, as the quote keeps it; nil for a quote of before it was kept.
  /// - Throws: where other pieces or parts were weighed than are charged.
  public init(
    _ quoted: [QuoteLine], weighing weights: [RealWeight], in currency: Currency, by rule: SettlementTerms.Rule? = nil
  )
    throws(SettlementFault)
  {
    if let counted = quoted.first(where: { $0.followsRealWeight && $0.scope == .piece }),
      counted.count != weights.count
    {
      throw .otherCount(weighed: weights.count, quoted: counted.count)
    }
    var finals: [Money] = quoted.map(\.amount)
    do {
      try Self.followPieces(quoted, weights, &finals, rule ?? .wholeBatch)
      try Self.followOrder(quoted, &finals, currency)
      let lines = zip(quoted, finals).map { line, final in
        SettledLine(id: line.id, what: line.what, group: line.group, quoted: line.amount, final: final)
      }
      self.lines = lines
      self.quoted = try Money.sum(quoted.map(\.amount), in: currency)
      self.final = try Money.sum(finals, in: currency)
    } catch {
      throw error as? SettlementFault ?? .tooLarge
    }
  }

  /// Calculates the lines of the pieces on the weight of all of them together, each rounded once.
  private static func followPieces(
    _ quoted: [QuoteLine], _ weights: [RealWeight], _ finals: inout [Money], _ rule: SettlementTerms.Rule
  )
    throws
  {
    let weighed = Weighed(weights)
    for index in quoted.indices where quoted[index].followsRealWeight && quoted[index].scope == .piece {
      switch rule {
      case .wholeBatch: finals[index] = try quoted[index].calculated(for: weighed, among: quoted, finals)
      case .differenceFromQuote: finals[index] = try quoted[index].moved(by: weighed, among: quoted, finals)
      }
    }
  }

  /// Calculates the lines of the order that follow: the tax on what the lines before it come to.
  private static func followOrder(_ quoted: [QuoteLine], _ finals: inout [Money], _ currency: Currency) throws {
    for index in quoted.indices where quoted[index].followsRealWeight && quoted[index].scope == .order {
      let before = try Money.sum(finals[..<index], in: currency)
      finals[index] = try quoted[index].calculated(onBase: before)
    }
  }
}

extension QuoteLine {
  /// The quoted line, moved by what the pieces weigh more or less than quoted; a margin, by what its lines moved.
  fileprivate func moved(by weighed: Weighed, among lines: [QuoteLine], _ finals: [Money]) throws -> Money {
    let others: [QuoteFactor]
    let difference: ExactRatio
    if let factor = basis.first(where: \.isFinishedWeight) {
      guard let grams = try weighed.grams(of: factor.weighedPart) else {
        throw SettlementFault.partNotWeighed(factor.weighedPart ?? "", line: id)
      }
      others = basis.filter { $0 != factor }
      difference = try grams + ExactRatio(ExactDecimal.zero - factor.value) * ExactRatio(count)
    } else {
      let borne = borne(of: lines)
      let moved = try Money.sum(
        borne.map { index throws(MoneyError) in try finals[index] - lines[index].amount }, in: amount.currency)
      others = Array(basis.dropFirst())
      difference = ExactRatio(moved.amount)
    }
    let exact = try ExactRatio.product([difference] + others.map(\.ratio))
    return try amount + Money(exact, amount.currency, rounded: rounding)
  }

  /// The lines of a piece before this one that a margin on it is taken on.
  private func borne(of lines: [QuoteLine]) -> [Int] {
    let onMetal = basis.first?.role == .marginBase(.allLines)
    return lines.indices.prefix { lines[$0].id != id }
      .filter { lines[$0].scope == .piece && (onMetal || !lines[$0].isMetal) }
  }

  /// The line for all pieces of their real weight; a margin, on the lines of the pieces before it.
  fileprivate func calculated(for weighed: Weighed, among lines: [QuoteLine], _ finals: [Money]) throws -> Money {
    guard let factor = basis.first(where: \.isFinishedWeight) else {
      return try calculated(onBase: Money.sum(borne(of: lines).map { finals[$0] }, in: amount.currency))
    }
    guard let grams = try weighed.grams(of: factor.weighedPart) else {
      throw SettlementFault.partNotWeighed(factor.weighedPart ?? "", line: id)
    }
    let others = basis.filter { $0 != factor }.map(\.ratio)
    return try Money(ExactRatio.product([grams] + others), amount.currency, rounded: rounding)
  }

  /// The line on another sum: its first factor is the sum that it was calculated on.
  public func calculated(onBase base: Money) throws -> Money {
    try Money(
      ExactRatio.product([ExactRatio(base.amount)] + basis.dropFirst().map(\.ratio)), amount.currency,
      rounded: rounding)
  }
}

/// The real weights of pieces, those of one weight told together: so many averages of a batch are its total, exactly.
private struct Weighed {
  private var runs: [(each: RealWeight, count: Int)] = []

  init(_ weights: [RealWeight]) {
    for weight in weights {
      if runs.last?.each == weight { runs[runs.count - 1].count += 1 } else { runs.append((weight, 1)) }
    }
  }

  /// The grams of a part of all pieces, or of the whole pieces where none is named; nil where somebody did not weigh that.
  func grams(of part: String?) throws(ExactOverflow) -> ExactRatio? {
    var sum = ExactRatio(0)
    for run in runs {
      guard let each = run.each.grams(of: part) else { return nil }
      sum = try sum + each * ExactRatio(run.count)
    }
    return sum
  }
}

/// A line of a quote beside what it came to once the pieces were weighed.
public struct SettledLine: Sendable, Hashable, Codable {
  /// The quote's line.
  public let id: String
  /// What it is, for people.
  public let what: String
  /// Which part of the price it belongs to.
  public let group: QuoteLine.Group
  /// What was quoted.
  public let quoted: Money
  /// What it is now: calculated from the real weight, or the quoted amount.
  public let final: Money

  /// Sets a quoted amount beside the final one.
  public init(id: String, what: String, group: QuoteLine.Group, quoted: Money, final: Money) {
    self.id = id
    self.what = what
    self.group = group
    self.quoted = quoted
    self.final = final
  }
}
