import DraftShapes
import Meshes
import Quantities
import Testing

@Suite struct `Parts that share space` {
  /// Boxes of some parts, whose figures are sums over whole cells; the first part is a stone where asked for.
  struct Piece: CustomTestStringConvertible {
    let testDescription: String
    let groups: [[BoxUnion.Box]]
    let stones: Int
    private let turn: WholeRotation

    init(seed: UInt64, stones: Int) {
      var random = SplitMix64(seed: seed)
      self.stones = stones
      testDescription = "seed \(seed), \(stones) stones"
      groups = (0..<stones + 3).map { _ in
        (0..<random.count(1...3)).map { _ in
          let low = SIMD3(Double(random.count(0...9)), Double(random.count(0...9)), Double(random.count(0...9)))
          let size = SIMD3(Double(random.count(3...9)), Double(random.count(3...9)), Double(random.count(3...9)))
          return BoxUnion.Box(low: low, high: low + size)
        }
      }
      turn = WholeRotation(using: &random)
    }

    /// One length of the boxes in millimetres.
    private var scale: Double { turn.factor * 0x1p-4 }

    var parts: [PartGroup] {
      groups.enumerated().map { number, boxes in
        PartGroup(
          name: "part \(number)", substance: number < stones ? .stone : .metal,
          triangles: TriangleBuffer(BoxUnion(boxes).triangles { turn($0) * 0x1p-4 }))
      }
    }

    /// The union of the first groups, stones before metals.
    func union(_ groups: [[BoxUnion.Box]]) -> Double {
      groups.isEmpty ? 0 : BoxUnion(groups.flatMap { $0 }).volume * scale * scale * scale
    }
  }

  static let pieces = (1...2).map { Piece(seed: $0, stones: 0) } + (6...8).map { Piece(seed: $0, stones: 2) }

  @Test(arguments: pieces)
  func `add up to the whole, each what is left when those before it are taken away`(piece: Piece) throws {
    let parted = try PartedMetal.measure(piece.parts, unit: .millimetres)
    let whole = parted.whole.metalVolume.value.value
    let sum = parted.metalVolume.value.value + parted.cutByStones.value.value
    let known = piece.union(Array(piece.groups.dropFirst(piece.stones)))
    #expect(abs(sum - whole) <= 2e-4 * whole && abs(sum - known) <= 2e-4 * known)
    for part in parted.parts {
      let known = piece.union(Array(piece.groups[...part.group])) - piece.union(Array(piece.groups[..<part.group]))
      #expect(part.volume.low.value <= known * (1 + 1e-9) && known * (1 - 1e-9) <= part.volume.high.value)
      #expect(part.volume.width.value <= 0.001 * part.drawn.value.value)
    }
    // A void that several parts enclose together is no surface of the whole, though it is one of each part.
    guard parted.whole.findings.allSatisfy({ $0.code != .cavity }) else { return }
    let area = parted.parts.reduce(0) { $0 + $1.exposedArea.value.value }
    #expect(abs(area - parted.whole.exposedArea.value.value) <= 0.01 * area)
  }

  @Test func `do not depend on the number of tasks`() throws {
    let one = try PartedMetal.measure(Self.pieces[2].parts, unit: .millimetres, tasks: 1)
    let other = try PartedMetal.measure(Self.pieces[2].parts, unit: .millimetres, tasks: 3)
    #expect(one.parts.map(\.volume) == other.parts.map(\.volume))
    #expect(one.parts.map(\.exposedArea) == other.parts.map(\.exposedArea))
    #expect(one.shared == other.shared)
  }
}

@Suite struct `Parts side by side` {
  private static let left = BoxUnion([.init(low: .zero, high: SIMD3(4, 3, 2))])
  private static let right = BoxUnion([.init(low: SIMD3(4, 0, 0), high: SIMD3(9, 3, 2))])

  private static func group(_ name: String, _ boxes: BoxUnion, _ substance: PartGroup.Substance = .metal) -> PartGroup {
    PartGroup(name: name, substance: substance, triangles: TriangleBuffer(boxes.triangles()))
  }

  @Test func `keep every bit of their volumes where they only touch`() throws {
    let groups = [Self.group("left", Self.left), Self.group("right", Self.right)]
    let parted = try PartedMetal.measure(groups, unit: .inches)
    let cubed = 25.4 * 25.4 * 25.4
    #expect(parted.parts.map { abs($0.volume.value.value - ($0.group == 0 ? 24 : 30) * cubed) < 1e-6 } == [true, true])
    #expect(parted.shared.isEmpty)
    // Both lose the face that they touch with.
    let areas = parted.parts.map { $0.exposedArea.value.value / (25.4 * 25.4) }
    #expect(abs(areas[0] - (52 - 6)) < 0.3 && abs(areas[1] - (62 - 6)) < 0.3)
  }

  @Test func `give what both fill to the one that comes first, whichever it is`() throws {
    let other = BoxUnion([.init(low: SIMD3(3, 0, 0), high: SIMD3(9, 3, 2))])
    let groups = [Self.group("left", Self.left), Self.group("other", other)]
    for order in [groups, groups.reversed()] {
      let parted = try PartedMetal.measure(order, unit: .millimetres)
      let first = try #require(parted.parts.first)
      #expect(first.volume == first.drawn)
      let shared = try #require(parted.shared.first)
      #expect(shared.keeper == 0 && shared.loser == 1)
      #expect(abs(shared.volume.value.value - 6) <= 0.003)
    }
  }

  @Test func `lose what a stone fills, and the stone loses nothing`() throws {
    let stone = BoxUnion([.init(low: SIMD3(2, 1, 1), high: SIMD3(6, 2, 3))])
    let parted = try PartedMetal.measure(
      [Self.group("left", Self.left), Self.group("right", Self.right), Self.group("stone", stone, .stone)],
      unit: .millimetres)
    #expect(parted.parts.map { abs($0.cutByStones.value.value - 2) <= 0.003 } == [true, true])
    #expect(parted.stones.map { abs($0.volume.value.value - 8) < 1e-9 } == [true])
    #expect(abs(parted.metalVolume.value.value + parted.cutByStones.value.value - 54) <= 1e-9)
    #expect(parted.shared.map(\.keeper) == [2, 2])
  }

  @Test func `are refused by name where one is open by itself`() throws {
    let whole = Self.left.triangles()
    let groups = [
      PartGroup(name: "front", substance: .metal, triangles: TriangleBuffer(whole.prefix(6))),
      PartGroup(name: "back", substance: .metal, triangles: TriangleBuffer(whole.dropFirst(6))),
    ]
    let refusal = try #require(throws: UnweighableParts.self) {
      _ = try PartedMetal.measure(groups, unit: .millimetres)
    }
    guard case .part(name: "front", _) = refusal else { return #expect(Bool(false), "\(refusal)") }
  }

  @Test func `are refused where a void of one lies in another`() throws {
    let void = Shape.sphere(radius: 0.5, rings: 12, segments: 24).inverted().translated(x: 1, y: 0.75, z: 0.5)
    let block = Shape.box(SIMD3(2, 2, 2))
    let groups = [
      PartGroup(name: "block", substance: .metal, triangles: block.buffer),
      PartGroup(name: "void", substance: .metal, triangles: void.buffer),
    ]
    let refusal = try #require(throws: UnweighableParts.self) {
      _ = try PartedMetal.measure(groups, unit: .millimetres)
    }
    guard case .otherThanWhole = refusal else { return #expect(Bool(false), "\(refusal)") }
  }
}
