/// The least and greatest coordinates, eight triangles a step.
struct Box {
  private(set) var x = Extent()
  private(set) var y = Extent()
  private(set) var z = Extent()

  @inline(__always)
  mutating func add(_ block: ColumnBlock) {
    for index in stride(from: 0, to: ColumnBlock.triangles, by: 8) {
      x.add(block.eight(0, index), block.eight(3, index), block.eight(6, index))
      y.add(block.eight(1, index), block.eight(4, index), block.eight(7, index))
      z.add(block.eight(2, index), block.eight(5, index), block.eight(8, index))
    }
  }
}

/// The least and greatest along one axis.
struct Extent {
  private var lows = SIMD8<Float>(repeating: .infinity)
  private var highs = SIMD8<Float>(repeating: -.infinity)

  var low: Float {
    @inline(__always) get { leastLane(lows) }
  }
  var high: Float {
    @inline(__always) get { -leastLane(-highs) }
  }

  // `pointwiseMin` does not vectorize; a masked replacement becomes one minimum instruction, and on a baseline
  // processor it does so only where the kept value is the running one.
  @_transparent
  mutating func add(_ a: SIMD8<Float>, _ b: SIMD8<Float>, _ c: SIMD8<Float>) {
    lows.replace(with: a, where: a .< lows)
    lows.replace(with: b, where: b .< lows)
    lows.replace(with: c, where: c .< lows)
    highs.replace(with: a, where: a .> highs)
    highs.replace(with: b, where: b .> highs)
    highs.replace(with: c, where: c .> highs)
  }
}

// Not `SIMD.min()`: its specialisation is shared between modules, and must not come from the one built for AVX2.
@inline(__always)
private func leastLane(_ lanes: SIMD8<Float>) -> Float {
  var least = lanes[0]
  for lane in 1..<8 where lanes[lane] < least { least = lanes[lane] }
  return least
}
