/// Four neighbouring floats of each of eight rows, as columns.
///
/// Three rounds, each written as the one shuffle that the processor has for it. The element type alternates between
/// them: without the bit casts the optimiser looks through all rounds and rebuilds each column float by float.
struct FourColumns {
  private let x: SIMD8<Float>
  private let y: SIMD8<Float>
  private let z: SIMD8<Float>
  private let w: SIMD8<Float>

  @inline(__always)
  init(at start: UnsafeRawPointer, stride: Int) {
    let rows04 = rows(start, start + 4 &* stride)
    let rows15 = rows(start + stride, start + 5 &* stride)
    let rows26 = rows(start + 2 &* stride, start + 6 &* stride)
    let rows37 = rows(start + 3 &* stride, start + 7 &* stride)
    let xy0145 = lowPairs(rows04, rows15)
    let xy2367 = lowPairs(rows26, rows37)
    let zw0145 = highPairs(rows04, rows15)
    let zw2367 = highPairs(rows26, rows37)
    x = evens(xy0145, xy2367)
    y = odds(xy0145, xy2367)
    z = evens(zw0145, zw2367)
    w = odds(zw0145, zw2367)
  }

  @inline(__always)
  func store(at place: UnsafeMutableRawPointer, apart: Int) {
    place.storeBytes(of: x + 0, as: SIMD8<Float>.self)
    (place + apart).storeBytes(of: y + 0, as: SIMD8<Float>.self)
    (place + 2 &* apart).storeBytes(of: z + 0, as: SIMD8<Float>.self)
    (place + 3 &* apart).storeBytes(of: w + 0, as: SIMD8<Float>.self)
  }
}

@inline(__always)
private func rows(_ low: UnsafeRawPointer, _ high: UnsafeRawPointer) -> SIMD8<Float> {
  let low = low.loadUnaligned(as: SIMD2<Double>.self)
  let high = high.loadUnaligned(as: SIMD2<Double>.self)
  return unsafeBitCast(SIMD4(low[0], low[1], high[0], high[1]), to: SIMD8<Float>.self)
}

@inline(__always)
private func lowPairs(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> SIMD4<Double> {
  unsafeBitCast(SIMD8(a[0], b[0], a[1], b[1], a[4], b[4], a[5], b[5]), to: SIMD4<Double>.self)
}

@inline(__always)
private func highPairs(_ a: SIMD8<Float>, _ b: SIMD8<Float>) -> SIMD4<Double> {
  unsafeBitCast(SIMD8(a[2], b[2], a[3], b[3], a[6], b[6], a[7], b[7]), to: SIMD4<Double>.self)
}

@inline(__always)
private func evens(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> SIMD8<Float> {
  unsafeBitCast(SIMD4(a[0], b[0], a[2], b[2]), to: SIMD8<Float>.self)
}

@inline(__always)
private func odds(_ a: SIMD4<Double>, _ b: SIMD4<Double>) -> SIMD8<Float> {
  unsafeBitCast(SIMD4(a[1], b[1], a[3], b[3]), to: SIMD8<Float>.self)
}
