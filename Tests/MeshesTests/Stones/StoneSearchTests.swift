import DraftShapes
import Foundation
import Meshes
import Quantities
import Testing

@Suite struct `Stones left in a draft` {
  /// What is drawn like no other stone is: flat below, or without a table.
  static let expectedMisses: Set = ["rose cut 4", "cabochon 6 × 4", "briolette 4"]

  private static func found(_ shape: Shape, unit: DrawnUnit = .millimetres) throws -> [StoneShape] {
    try ShellSorting.sort(shape.buffer.span, unit: unit).stones
  }

  @Test(arguments: StoneExample.stones) func `are recognised with kind and size, however they lie`(
    example: StoneExample
  ) throws {
    let known = try #require(example.stone)
    for seed in 1...3 as ClosedRange<UInt64> {
      let found = try Self.found(example.drawn(seed: seed))
      guard !Self.expectedMisses.contains(example.name) else {
        #expect(found.isEmpty, "now found: take it off the list of misses")
        continue
      }
      let stone = try #require(found.first, "seed \(seed)")
      #expect(stone.kind == known.kind, "seed \(seed)")
      #expect(abs(stone.length.value - known.length) <= 0.02, "seed \(seed): \(stone.length)")
      #expect(abs(stone.width.value - known.width) <= 0.02, "seed \(seed): \(stone.width)")
      #expect(stone.triangles.count == example.shape.faces.count)
    }
  }

  @Test(arguments: StoneExample.others) func `are not seen in what is none`(example: StoneExample) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      #expect(try Self.found(example.drawn(seed: seed)).map(\.kind) == [], "seed \(seed)")
    }
  }

  /// The tables of docs/stones.md: what each shape is found as, lying as the first seed has it.
  @Test func `are found and missed as the page on stones says`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/stones.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    var hits = 0
    for example in StoneExample.stones {
      let known = try #require(example.stone)
      let found = try Self.found(example.drawn(seed: 1)).first
      hits += found?.kind == known.kind ? 1 : 0
      let row = "| \(example.name) | \(found.map { "\($0.kind.rawValue) \(Self.size($0))" } ?? "missed") |"
      #expect(page.contains(row), "\(row)")
    }
    var wrong = 0
    for example in StoneExample.others {
      let found = try Self.found(example.drawn(seed: 1)).first
      wrong += found == nil ? 0 : 1
      let row = "| \(example.name) | \(found.map { "taken for \($0.kind.rawValue)" } ?? "no stone") |"
      #expect(page.contains(row), "\(row)")
    }
    let rates =
      "\(hits) of \(StoneExample.stones.count) stones are found, "
      + "\(wrong) of \(StoneExample.others.count) other shapes are taken for one"
    #expect(page.contains(rates), "\(rates)")
  }

  private static func size(_ stone: StoneShape) -> String {
    [stone.length, stone.width, stone.depth].map { Rounding.shown($0) }.joined(separator: " × ")
  }

  @Test func `are told from the metal around them, and keep their size in any unit`() throws {
    let ring = Shape.torus(radius: 9, tube: 1, sides: 24, segments: 96)
    let stone = Shape.brilliant(diameter: 5).translated(z: 11)
    let piece = Shape.joining([ring, stone.rotated(about: .x, by: Turn(degrees: 33))])
    let found = try Self.found(piece)
    #expect(found.map(\.shell) == [1])
    #expect(found.first?.triangles == Array(ring.faces.count..<piece.faces.count))
    let inches = try Self.found(piece.scaled(by: 1 / 25.4), unit: .inches)
    #expect(abs((inches.first?.length.value ?? 0) - 5) <= 0.001)
    #expect(try Self.found(piece.scaled(by: 10)).isEmpty)
  }

  @Test(arguments: [0.0, 0.4]) func `are found in a draft whether they touch, float or sink in`(gap: Double) throws {
    let block = Shape.box(SIMD3(8, 8, 4)).translated(x: -4, y: -4, z: -8 - gap)
    let piece = Shape.joining([block, .brilliant(diameter: 5)])
    for shape in [piece, Shape.joining([block.translated(z: 6), .brilliant(diameter: 5)])] {
      let buffer = shape.buffer
      let plain = try PlainPass.measure(buffer.span)
      let metal = try TrueMetal.measure(buffer.span, plain: plain, unit: .millimetres)
      #expect(metal.stones.map(\.kind) == [.round])
    }
  }
}
