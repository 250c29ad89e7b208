import Alloys
import Comparisons
import DraftShapes
import Meshes
import Quantities
import Testing

@Suite struct `A comparison of two drafts` {
  private static let alloys = AlloyCatalogue.standard.metals.prefix(3)

  private static func draft(_ shape: Shape, _ name: String, findings: [FindingCode] = [], alloys: Int = 3) throws
    -> ComparedDraft
  {
    let buffer = shape.buffer
    let plain = try PlainPass.measure(buffer.span)
    let metal = try TrueMetal.measure(buffer.span, plain: plain, unit: .millimetres, listingShells: true)
    let practice = CastingPractice.standard
    let pattern = try #require(AlloyCatalogue.standard.alloy(practice.pattern))
    let weights = Self.alloys.prefix(alloys).map {
      WeightChain.weigh(
        metalVolume: metal.metalVolume, surface: ExposedSurface(area: metal.exposedArea, walls: metal.thickness),
        alloy: $0, practice: practice, pattern: pattern)
    }
    return ComparedDraft(
      name: name, plain: plain, unit: .millimetres, metal: metal, weights: Array(weights),
      findings: findings.map { Finding.more($0, name.count) })
  }

  private static func compare(_ one: ComparedDraft, _ other: ComparedDraft) -> DraftComparison {
    DraftComparison(first: one, second: other, areIdentical: one == other.named(one.name), deviation: nil)
  }

  @Test func `is nothing of everything between a draft and itself`() throws {
    let band = try Self.draft(.torus(radius: 8, tube: 1, sides: 12, segments: 40), "band", findings: [.cavity])
    let same = Self.compare(band, band.named("again"))
    #expect(same.areIdentical && same.volumeChange == .zero && !same.isVolumeChangeSure)
    #expect(same.sizeChange == [.zero, .zero, .zero])
    #expect(same.weights.count == 3 && same.weights.allSatisfy { $0.change == .zero })
    #expect(same.goneFindings.isEmpty && same.newFindings.isEmpty)
  }

  @Test func `turns its signs round with the drafts`() throws {
    let small = try Self.draft(.box(SIMD3(2, 3, 4)), "small", findings: [.cavity, .overlap])
    let large = try Self.draft(
      .joining([.box(SIMD3(2, 3, 5)), .box(SIMD3(1, 1, 1)).translated(x: 9)]), "large", findings: [.overlap, .overlap])
    let there = Self.compare(small, large)
    let back = Self.compare(large, small)
    #expect(there.isVolumeChangeSure && back.isVolumeChangeSure)
    #expect(abs(there.volumeChange.value - 7) < 1e-3 && there.volumeChange.value == -back.volumeChange.value)
    #expect(there.sizeChange.map(\.value) == [8, 0, 1] && back.sizeChange.map(\.value) == [-8, 0, -1])
    for (one, other) in zip(there.weights, back.weights) {
      #expect(one.alloy == other.alloy && one.change.value > 0 && one.change.value == -other.change.value)
    }
    #expect(there.first.shells == 1 && there.second.shells == 2 && there.second.bodies == 2)
    #expect(there.goneFindings.map(\.code) == [.cavity] && back.newFindings == there.goneFindings)
    // One overlap was there before: only the other is new.
    #expect(there.newFindings.map(\.code) == [.overlap] && back.goneFindings == there.newFindings)
  }

  @Test func `weighs only in alloys that both drafts were weighed in`() throws {
    let one = try Self.draft(.box(SIMD3(2, 3, 4)), "one")
    let other = try Self.draft(.box(SIMD3(2, 3, 4)), "other", alloys: 2)
    for comparison in [Self.compare(one, other), Self.compare(other, one)] {
      #expect(comparison.weights.map(\.alloy) == Self.alloys.prefix(2).map(\.id))
    }
  }
}
