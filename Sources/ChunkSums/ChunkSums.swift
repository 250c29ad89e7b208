/// What a kernel sums over one chunk of triangles; chunks are combined in their order.
public struct ChunkSums: BitwiseCopyable, Sendable {
  /// Six times the signed volume, about the local origin.
  public var sixfoldVolume: Double
  /// Twice the area; NaN or infinite as soon as any coordinate is.
  public var doubledArea: Double
  /// The least coordinates.
  public var low: (Float, Float, Float)
  /// The greatest coordinates.
  public var high: (Float, Float, Float)
  /// How many triangles have no area.
  public var degenerate: Int
  /// The edge hash, modulo 2⁶⁴.
  public var imbalance: UInt64

  /// The sums over no triangles.
  public init() {
    sixfoldVolume = 0
    doubledArea = 0
    low = (.infinity, .infinity, .infinity)
    high = (-.infinity, -.infinity, -.infinity)
    degenerate = 0
    imbalance = 0
  }
}

extension ChunkSums {
  /// Takes in the sums over the next chunk.
  public mutating func add(_ next: ChunkSums) {
    sixfoldVolume += next.sixfoldVolume
    doubledArea += next.doubledArea
    low = (min(low.0, next.low.0), min(low.1, next.low.1), min(low.2, next.low.2))
    high = (max(high.0, next.high.0), max(high.1, next.high.1), max(high.2, next.high.2))
    degenerate += next.degenerate
    imbalance &+= next.imbalance
  }
}
