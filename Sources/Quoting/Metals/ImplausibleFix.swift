import Quantities

/// A fix far from the one before it: a slip of the unit or of a digit, unless somebody says that it is right.
public struct ImplausibleFix: Error, Hashable {
  /// The fix.
  public let fix: MetalFix
  /// The fix of its metal and currency that it is held against: the one before it, or else the one after it.
  public let last: MetalFix
  /// What was likely typed.
  public let slip: Slip

  /// What was likely typed in place of the price of a troy ounce.
  public enum Slip: Sendable, Hashable, CaseIterable {
    /// The price of a gram: about 31.1 times less than the last.
    case perGram
    /// About 31.1 times more than the last: the price of a kilogram, or the last was of a gram.
    case perKilogram
    /// More than 20 % from the last, within a day.
    case jump
  }

  /// Doubts a fix.
  public init(fix: MetalFix, last: MetalFix, slip: Slip) {
    (self.fix, self.last, self.slip) = (fix, last, slip)
  }
}

extension FixBook {
  /// Those of the fixes of `new` that nobody would believe, each held against the one before it among both.
  ///
  /// A fix is believed within 20 % of one that is at most a day of time away; and whenever it was, unless it is about 31.1
  /// times less or more, within 20 % too: the grams of a troy ounce. A fix that is known already is not judged again.
  public func implausible(among new: FixBook) -> [ImplausibleFix] {
    let all = (fixes + new.fixes.filter { fix($0.id) == nil }).sorted { $0.time < $1.time }
    let known = Set(fixes.map(\.id))
    var series: [Series: [MetalFix]] = [:]
    for fix in all { series[Series(fix), default: []].append(fix) }
    var doubted: [ImplausibleFix] = []
    for fixes in series.values {
      for (place, fix) in fixes.enumerated() where !known.contains(fix.id) {
        let next = fixes.dropFirst().first.flatMap { known.contains($0.id) ? $0 : nil }
        guard let near = place > 0 ? fixes[place - 1] : next, let slip = fix.slip(from: near) else {
          continue
        }
        doubted.append(ImplausibleFix(fix: fix, last: near, slip: slip))
      }
    }
    let order = Dictionary(new.fixes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return doubted.sorted { order[$0.fix.id, default: 0] < order[$1.fix.id, default: 0] }
  }

  /// The same fixes, of which those that nobody would believe say in their source why they are right all the same.
  public func confirmed(_ doubted: [ImplausibleFix], because reason: String) -> FixBook {
    let names = Set(doubted.map(\.fix.id))
    return FixBook(unchecked: fixes.map { names.contains($0.id) ? $0.confirmed(because: reason) : $0 })
  }

  private struct Series: Hashable {
    let metal: PreciousMetal
    let currency: Currency

    init(_ fix: MetalFix) { (metal, currency) = (fix.metal, fix.currency) }
  }
}

extension MetalFix {
  private static let confirmation = " (confirmed: "

  /// The same fix, whose source says why it is right though it is far from the last.
  func confirmed(because reason: String) -> MetalFix {
    MetalFix(
      id: id, metal: metal, currency: currency, pricePerTroyOunce: pricePerTroyOunce, time: time,
      source: source + Self.confirmation + reason + ")") ?? self
  }

  /// Whether another fix says the same, be either of them confirmed or not.
  func isSame(as other: MetalFix) -> Bool {
    let isSameSource =
      source == other.source || source.hasPrefix(other.source + Self.confirmation)
      || other.source.hasPrefix(source + Self.confirmation)
    return isSameSource
      && (id, metal, currency, pricePerTroyOunce, time)
        == (other.id, other.metal, other.currency, other.pricePerTroyOunce, other.time)
  }

  /// What was likely typed, where this fix is far from another; nil where it is not.
  ///
  /// Compared by products of whole numbers: nothing is divided, so nothing is rounded.
  func slip(from last: MetalFix) -> ImplausibleFix.Slip? {
    let (price, before) = (pricePerTroyOunce.billionths, last.pricePerTroyOunce.billionths)
    let grams = (ounce: Self.gramsPerTroyOunce.billionths, one: ExactDecimal.one.billionths)
    if isWithinAFifth((price, grams.ounce), of: (before, grams.one)) { return .perGram }
    if isWithinAFifth((price, grams.one), of: (before, grams.ounce)) { return .perKilogram }
    let (span, isLonger) = time.milliseconds.subtractingReportingOverflow(last.time.milliseconds)
    let isOfOneDay = !isLonger && span.magnitude <= 86_400_000
    return isOfOneDay && !isWithinAFifth((price, 1), of: (before, 1)) ? .jump : nil
  }

  /// Whether a product differs from another by 20 % of that at most; of products beyond 128 bits it does not.
  private func isWithinAFifth(_ one: (Int128, Int128), of other: (Int128, Int128)) -> Bool {
    func product(_ factors: (Int128, Int128), _ times: Int128) -> Int128? {
      let (pair, isOver) = factors.0.multipliedReportingOverflow(by: factors.1)
      let (all, isOverToo) = pair.multipliedReportingOverflow(by: times)
      return isOver || isOverToo ? nil : all
    }
    guard let five = product(one, 5), let four = product(other, 4), let six = product(other, 6) else { return false }
    return five >= four && five <= six
  }
}
