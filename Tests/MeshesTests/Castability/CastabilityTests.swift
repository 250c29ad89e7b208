import DraftShapes
import Meshes
import Quantities
import Testing

@Suite struct `Whether a draft can be cast` {
  /// A bead that stands half in a plate, and a prong through it.
  private static let plate = Shape.box(SIMD3(12, 12, 2))

  @Test func `looks through shells that are pushed into each other`() throws {
    // A prong of 0.5 mm and a bead of 0.5 mm: what is within the plate is thick.
    let bead = Shape.sphere(radius: 0.25, rings: 12, segments: 24).translated(x: 3, y: 3, z: 2)
    let prong = Shape.cylinder(radius: 0.25, height: 4, segments: 24).translated(x: 8, y: 8, z: 0.5)
    #expect(try Self.plate.joined(with: [bead]).castability().thinPlaces.isEmpty)
    let said = try Self.plate.joined(with: [prong]).castability()
    #expect(said.thinPlaces.map(\.kind) == [.prong], "\(said.thinPlaces)")
    let place = try #require(said.thinPlaces.first)
    #expect(abs(place.thickness.value - 0.5) < 0.01 && place.place.z > 2)
    // 2.5 mm of it stand out.
    #expect(abs(place.area.value - Double.pi * 0.5 * 2.5) < 0.3)
  }

  @Test func `takes plates that touch face to face for one`() throws {
    let sheets = (0..<4).map { Shape.box(SIMD3(9, 9, 0.3)).translated(z: 0.3 * Double($0)) }
    #expect(try Shape.joining(sheets).castability().thinPlaces.isEmpty)
    let apart = (0..<4).map { Shape.box(SIMD3(9, 9, 0.3)).translated(z: 0.4 * Double($0)) }
    #expect(try Shape.joining(apart).castability().thinShare.value > 0.9)
  }

  @Test func `says where of two walls the thin one is`() throws {
    let thin = Shape.box(SIMD3(5, 5, 0.4)).translated(x: 20, y: 7, z: -3)
    let said = try Self.plate.joined(with: [thin]).castability()
    let place = try #require(said.thinPlaces.first)
    #expect(said.thinPlaces.count == 1 && abs(place.thickness.value - 0.4) < 1e-3)
    #expect((20...25).contains(place.place.x) && (7...12).contains(place.place.y))
    #expect(abs(place.place.z + 2.8) < 1e-3)
    let whole: Double = 288 + 96 + 50 + 8
    #expect(abs(said.thinShare.value - 50 / whole) < 0.01)
  }

  @Test func `holds a limit to what it is set to`() throws {
    let wall = Shape.box(SIMD3(9, 9, 0.7)).askew
    #expect(try wall.castability(CastLimits(wall: Millimetres(0.65))).thinPlaces.isEmpty)
    #expect(try wall.castability(CastLimits(wall: Millimetres(0.7))).thinPlaces.isEmpty)
    #expect(try wall.castability(CastLimits(wall: Millimetres(0.75))).thinPlaces.count == 1)
  }

  @Test func `does not take the edges of a solid for thin walls`() throws {
    let solids = [
      Shape.box(SIMD3(5, 5, 5)).askew, .cylinder(radius: 2, height: 6, segments: 48),
      .cone(bottom: 3, top: 1, height: 4, segments: 48), .brilliant(diameter: 5),
      .revolution(
        .bowedBand(innerRadius: 8.5, thickness: 2, width: 5, dome: 0.35, comfort: 0.25, points: 24), segments: 128),
    ]
    for solid in solids { #expect(try solid.castability().thinPlaces.isEmpty) }
  }

  @Test func `tells a void by its volume and its middle, and none that is open`() throws {
    let hole = Shape.sphere(radius: 2, rings: 32, segments: 64)
    let block = Shape.box(SIMD3(10, 10, 10))
    let void = try block.joined(with: [hole.inverted().translated(x: 4, y: 5, z: 6)]).castability().voids
    #expect(void.count == 1)
    #expect(abs(try #require(void.first).volume.value - (hole.exactSignedVolume ?? 0)) < 1e-3)
    #expect(void.first.map { $0.place.x.rounded() == 4 && $0.place.z.rounded() == 6 } == true)
    // A tube from end to end leads in.
    let tube = Shape.revolution(.flatBand(innerRadius: 2, thickness: 1, width: 10), segments: 48)
    #expect(try tube.castability().voids.isEmpty)
    // A box of six plates encloses a void that no shell bounds.
    let sides: [(SIMD3<Double>, SIMD3<Double>)] = [
      (SIMD3(12, 12, 1), SIMD3(-1, -1, -0.3)), (SIMD3(12, 12, 1), SIMD3(-1, -1, 9.2)),
      (SIMD3(11, 1, 9.6), SIMD3(-0.4, 0, 0.2)), (SIMD3(11, 1, 9.6), SIMD3(-0.4, 9, 0.2)),
      (SIMD3(1, 9.6, 9.3), SIMD3(0, 0.3, 0.3)), (SIMD3(1, 9.6, 9.3), SIMD3(9, 0.3, 0.3)),
    ]
    let crate = Shape.joining(sides.map { Shape.box($0.0).translated(by: $0.1) })
    let within = try #require(try crate.castability().voids.first)
    #expect(abs(within.volume.value - 8 * 8 * 8.5) < 5)
  }

  @Test func `knows whether it fits a room, however the sides are named`() throws {
    let room = BuildVolume(Millimetres(120), Millimetres(60), Millimetres(8))
    for (size, fits) in [(SIMD3(5.0, 100, 50), true), (SIMD3(119, 59, 7), true), (SIMD3(9, 9, 9), false)] {
      let said = try Shape.box(size).castability(CastLimits(buildVolume: room))
      #expect(said.fitsBuildVolume == fits)
    }
    #expect(try Shape.box(SIMD3(9, 9, 9)).castability().fitsBuildVolume == nil)
  }
}
