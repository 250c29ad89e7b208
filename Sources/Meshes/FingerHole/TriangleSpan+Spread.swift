extension TriangleSpan {
  /// Copies of one triangle of each `step`, from anywhere in its block, in order.
  ///
  /// Nothing is asked of a triangle on the way, so the waits for memory overlap: what is read several times, or far
  /// apart, is copied first.
  func spread(oneOfEach step: Int) -> TriangleBuffer {
    let (count, layout) = (count, layout)
    let blocks = (count + step - 1) / step
    let coordinates = bytes.withUnsafeBytes { bytes in
      [Float](unsafeUninitializedCapacity: 9 * blocks) { places, filled in
        for block in 0..<blocks {
          let index = SplitMix.index(inBlock: block, of: step, below: count)
          // Safe: the index is below the count, and a triangle's stride holds nine floats from its corners.
          let corners = index * layout.stride + layout.cornersOffset
          for place in 0..<9 {
            places[9 * block + place] = bytes.loadUnaligned(fromByteOffset: corners + 4 * place, as: Float.self)
          }
        }
        filled = 9 * blocks
      }
    }
    return TriangleBuffer(coordinates: coordinates)
  }
}
