import Meshes

/// Boxes by coordinate compression.
extension KnownDraft {
  /// Boxes with corners anywhere, in float32.
  static func looseBoxes(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let boxes = (0..<random.count(2...7)).map { _ in
      let low = SIMD3<Double>(SIMD3<Float>(random.point(-10...6)))
      return BoxUnion.Box(low: low, high: SIMD3<Double>(SIMD3<Float>(low + random.point(0.5...12))))
    }
    return aligned("loose boxes \(seed)", BoxUnion(boxes))
  }

  /// Boxes on a coarse lattice: flush faces, shared edges and corners, boxes in boxes, the same box twice.
  static func latticeBoxes(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    return aligned("lattice boxes \(seed)", lattice(using: &random))
  }

  /// The same under a rotation that keeps whole coordinates whole, and a shift.
  static func turnedLatticeBoxes(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let union = lattice(using: &random)
    let rotation = WholeRotation(using: &random)
    let shift = random.point(-3000...3000).rounded(.down)
    let scale = 0x1p-8
    return KnownDraft(
      "turned lattice boxes \(seed)", union.triangles { (rotation($0 * 16) + shift) * scale },
      volume: union.volume * cube(rotation.factor * 16 * scale),
      exposedArea: union.exposedArea * rotation.factor * 16 * scale * rotation.factor * 16 * scale,
      overlaps: union.overlaps, slack: 0)
  }

  /// A box and its mirror images through the origin: every axis sees the same.
  static func symmetricBoxes(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let half = Double(Float(random.number(1...6)))
    let reach = Double(Float(random.number(half...12)))
    let bars = (0..<3).map { axis in
      var high = SIMD3(repeating: half)
      high[axis] = reach
      return BoxUnion.Box(low: -high, high: high)
    }
    return aligned("three crossed bars \(seed)", BoxUnion(bars))
  }

  /// Boxes that keep clear of each other, some of them in a hair's distance.
  static func separateBoxes(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    var boxes: [BoxUnion.Box] = []
    var x = 0.0
    for _ in 0..<random.count(1...5) {
      let low = SIMD3<Double>(SIMD3<Float>(SIMD3(x, random.number(-2...2), random.number(-2...2))))
      let high = SIMD3<Double>(SIMD3<Float>(low + random.point(0.5...9)))
      boxes.append(.init(low: low, high: high))
      x = high.x + random.number(0.01...2)
    }
    return aligned("separate boxes \(seed)", BoxUnion(boxes))
  }

  /// Boxes stacked so that each sinks into the next by a hair, along an axis: one axis sees the overlap, two may not.
  static func stackedBoxes(seed: UInt64) -> KnownDraft {
    var random = SplitMix64(seed: seed)
    let depth = random.size(1e-5...0.1)
    let axis = random.count(0...2)
    var boxes: [BoxUnion.Box] = []
    var top = 0.0
    for _ in 0..<random.count(2...4) {
      var low = -random.point(1...9)
      low[axis] = top
      var high = random.point(1...9)
      high[axis] = top + random.number(1...6)
      boxes.append(.init(low: SIMD3<Double>(SIMD3<Float>(low)), high: SIMD3<Double>(SIMD3<Float>(high))))
      top = high[axis] - depth
    }
    return aligned("stacked boxes \(seed)", BoxUnion(boxes))
  }

  private static func lattice(using random: inout SplitMix64) -> BoxUnion {
    let boxes = (0..<random.count(2...8)).map { _ in
      let low = random.point(0...6).rounded(.down)
      return BoxUnion.Box(low: low, high: low + random.point(1...5).rounded(.down))
    }
    return BoxUnion(random.count(0...3) == 0 ? boxes + [boxes[0]] : boxes)
  }

  private static func aligned(_ name: String, _ union: BoxUnion) -> KnownDraft {
    KnownDraft(
      name, union.triangles(), volume: union.volume, exposedArea: union.exposedArea, overlaps: union.overlaps, slack: 0)
  }

  private static func cube(_ side: Double) -> Double { side * side * side }
}

extension BoxUnion {
  /// Whether some boxes share more than a face.
  var overlaps: Bool { counted > volume * (1 + 1e-9) }
}
