import Alloys
import Quantities
import Testing

@Suite struct `Stones measured in a draft` {
  private static func stone(
    _ cut: String?, _ length: Double, _ width: Double, _ depth: Double, gem: String = "diamond", volume: Double = 1
  ) throws -> MeasuredStone {
    let tables = StoneTables.standard
    return MeasuredStone(
      gem: try #require(tables.gem(named: gem)), cut: try cut.map { try #require(tables.cut(named: $0)) },
      length: Millimetres(length), width: Millimetres(width), depth: Millimetres(depth),
      volume: CubicMillimetres(volume))
  }

  @Test func `are 0.0292 ct for eight rounds of 1.0 mm by formula and 0.040 by the trade's chart, never 0.032`() throws
  {
    // As float32 corners leave them, a hair off.
    let melee = try (0..<8).map { try Self.stone("round", 0.9999 + 2e-5 * Double($0), 1.00004, 0.61) }
    let list = StoneList(measured: melee)
    #expect(list.stones.map(\.count) == [8])
    #expect(list.stones.first?.size?.length == ExactDecimal(1))
    #expect(try list.carats(by: .formula).value == ExactDecimal("0.0292"))
    #expect(try list.carats(by: .chart).value == ExactDecimal("0.04"))
  }

  @Test func `stand in one row where kind and size to 0.01 mm agree, the largest first`() throws {
    let stones = [
      try Self.stone("round", 1.5, 1.5, 0.9), try Self.stone("baguette", 3, 1.5, 0.9),
      try Self.stone("round", 2.004, 2.004, 1.2), try Self.stone("round", 1.996, 1.996, 1.2),
      try Self.stone("round", 1.5, 1.5, 0.9, gem: "ruby"),
    ]
    let list = StoneList(measured: stones)
    #expect(list.count == 5)
    #expect(
      list.stones.map { "\($0.count) \($0.gem.name) \($0.cut.name) \($0.size?.length.description ?? "")" } == [
        "1 diamond baguette 3", "2 diamond round 2", "1 diamond round 1.5", "1 ruby round 1.5",
      ])
    #expect(list.stones.map(\.line) == [1, 2, 3, 4])
    #expect(StoneList(measured: stones.reversed()) == list)
  }

  @Test func `take depth and body of their cut, and the drawn volume where they have none`() throws {
    let baguette = StoneList(measured: [try Self.stone("baguette", 4, 2, 1.4)])
    // 4 × 2 × 1.4 × 1/2 × 1.197 × 3.53 / 200.
    #expect(try baguette.carats(by: .formula).value == ExactDecimal("0.11831148"))
    let odd = StoneList(measured: [try Self.stone(nil, 6, 4, 1.85, gem: "sapphire", volume: 30)])
    #expect(odd.stones.first?.cut.name == "as drawn")
    #expect(try odd.carats(by: .formula).value == ExactDecimal("0.615"))
  }
}
