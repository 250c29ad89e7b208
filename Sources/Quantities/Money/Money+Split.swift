extension Money {
  /// Splits into a first part of `share`, rounded by a named rule, and the rest, which is the total less the first.
  ///
  /// No cent is lost, since the rest is never a second percentage: 145.05 at 30 % is 43.52 and 101.53.
  public func split(first share: Percentage, rounded rule: RoundingRule) throws(MoneyError) -> (first: Self, rest: Self)
  {
    let first = try portion(share, rounded: rule)
    return (first, try self - first)
  }

  /// Splits over the parts of a set in proportion to whole weights, by largest remainder; the parts sum to the whole.
  ///
  /// Each part gets its share rounded down towards zero, then the units left over go one each to the largest
  /// remainders, the earlier part first where two are equal.
  /// - Precondition: weights are not negative and at least one is positive.
  public func split(inProportionTo weights: [Int]) -> [Self] {
    let whole = weights.reduce(Int128(0)) { $0 + Int128($1) }
    precondition(weights.allSatisfy { $0 >= 0 } && whole > 0, "a set is split by weights of which one is positive")
    let products = weights.map { Int128(minorUnits.magnitude) * Int128($0) }
    var units = products.map { Int64($0 / whole) }
    let left = Int(Int128(minorUnits.magnitude) - units.reduce(Int128(0)) { $0 + Int128($1) })
    let byRemainder = products.indices.sorted { first, second in
      let (left, right) = (products[first] % whole, products[second] % whole)
      return left == right ? first < second : left > right
    }
    for part in byRemainder.prefix(left) { units[part] += 1 }
    let sign: Int64 = minorUnits < 0 ? -1 : 1
    return units.map { Self(minorUnits: $0 * sign, currency) }
  }
}
