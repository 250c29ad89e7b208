import Testing

@testable import Quantities

@Suite struct `The greatest common divisor` {
  /// The greatest two Fibonacci numbers below 2^128, for which Euclid takes the most steps.
  private static let worst: (UInt128, UInt128) = {
    var (one, other) = (UInt128(1), UInt128(1))
    while true {
      let (next, runsOver) = one.addingReportingOverflow(other)
      if runsOver { return (one, other) }
      (one, other) = (other, next)
    }
  }()

  @Test func `of the two numbers that take the most steps is found within the bound`() {
    let (smaller, larger) = Self.worst
    #expect(greatestCommonDivisor(smaller, larger) == 1 && greatestCommonDivisor(larger, smaller) == 1)
  }

  @Test func `takes no more steps than the bound says, and nearly as many at worst`() {
    var (larger, smaller) = Self.worst
    var steps = 0
    while smaller != 0 {
      (larger, smaller) = (smaller, larger % smaller)
      steps += 1
    }
    #expect(steps <= mostEuclidSteps && steps > mostEuclidSteps - 4, "\(steps)")
  }

  @Test(arguments: [(0, 0, 0), (0, 7, 7), (7, 0, 7), (12, 18, 6), (17, 5, 1)])
  func `divides both`(one: Int, other: Int, divisor: Int) {
    #expect(greatestCommonDivisor(UInt128(one), UInt128(other)) == UInt128(divisor))
  }
}
