extension Dice {
  /// Some of the numbers below `bound`, each with the given share.
  mutating func some(of bound: Int, share: Double) -> Set<Int> {
    var chosen: Set<Int> = []
    for number in 0..<bound where Double.random(in: 0..<1, using: &self) < share { chosen.insert(number) }
    return chosen
  }
}
