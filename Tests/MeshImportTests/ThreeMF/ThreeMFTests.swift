import Meshes
import Quantities
import Testing

@testable import MeshImport

@Suite struct `A 3MF package` {
  private func read(_ package: Package) throws -> Reading {
    let file = try ScratchFile("a.3mf", package.bytes)
    return try Reading(file.path)
  }

  private func read(_ model: String) throws -> Reading { try read(Package(model)) }

  @Test(arguments: [true, false]) func `is read alike stored and deflated`(isDeflated: Bool) throws {
    let reading = try read(Package(Model.text(Model.cube()), deflated: isDeflated))
    #expect(reading.format == .threeMF && reading.importer == .inPlace)
    #expect(reading.pass.signedVolume == 8 && reading.pass.isBalanced)
  }

  @Test func `is told by what it holds, whatever it is called`() throws {
    let file = try ScratchFile("ring.zip", Package(Model.text(Model.cube()), deflated: false).bytes)
    #expect(try Reading(file.path).format == .threeMF)
  }

  @Test(
    arguments: [
      ("", DrawnUnit.millimetres, 8.0), ("unit=\"millimeter\"", .millimetres, 8),
      ("unit=\"centimeter\"", .centimetres, 8),
      ("unit=\"inch\"", .inches, 8), ("unit=\"meter\"", .metres, 8), ("unit=\"foot\"", .inches, 8 * 12 * 12 * 12),
      ("unit=\"micron\"", .millimetres, 8e-9),
    ])
  func `says its unit`(attribute: String, unit: DrawnUnit, volume: Double) throws {
    let file = try ScratchFile("a.3mf", Package(Model.text(Model.cube(), attribute)).bytes)
    let draft = try Draft.open(file.path)
    guard case .unit(let stated, _) = draft.statedUnit else {
      Issue.record("no unit is stated")
      return
    }
    #expect(stated == unit)
    #expect(abs(try Reading(file.path).pass.signedVolume / volume - 1) < 1e-6)
  }

  @Test(
    arguments: [
      ("1 0 0 0 1 0 0 0 1 10 20 30", 8.0, SIMD3<Float>(9, 19, 29)),
      ("2 0 0 0 2 0 0 0 2 0 0 0", 64, SIMD3(-2, -2, -2)), ("-1 0 0 0 1 0 0 0 1 0 0 0", 8, SIMD3(-1, -1, -1)),
      ("0 1 0 -1 0 0 0 0 1 5 0 0", 8, SIMD3(4, -1, -1)), ("1 0 0 0 1 0 0 0 0.5 0 0 0", 4, SIMD3(-1, -1, -0.5)),
    ])
  func `places what it builds, and keeps it facing outward`(
    transform: String, volume: Double, lowest: SIMD3<Float>
  ) throws {
    let reading = try read(
      Model.text(Model.cube(), build: "<item objectid=\"1\" transform=\"\(transform)\"/>"))
    #expect(reading.pass.signedVolume == volume && reading.pass.lowerBound == lowest)
  }

  @Test func `puts components together, one transform after the other`() throws {
    let resources =
      Model.cube() + """
        <object id="2"><components><component objectid="1" transform="1 0 0 0 1 0 0 0 1 5 0 0"/>\
        <component objectid="1"/></components></object>
        """
    let reading = try read(
      Model.text(resources, build: #"<item objectid="2" transform="0 1 0 -1 0 0 0 0 1 0 0 100"/>"#))
    #expect(reading.pass.signedVolume == 16)
    #expect(reading.pass.lowerBound == SIMD3(-1, -1, 99) && reading.pass.upperBound == SIMD3(1, 6, 101))
  }

  @Test func `reads parts in other files of the package`() throws {
    var package = Package(
      Model.text(
        "<object id=\"7\"><components><component p:path=\"/3D/Objects/Ring.model\" objectid=\"1\"/></components></object>",
        build: #"<item objectid="7"/>"#, "requiredextensions=\"p\""))
    package.files.append(("3D/Objects/ring.model", Array(Model.text(Model.cube(), build: "").utf8)))
    #expect(try read(package).pass.signedVolume == 8)
  }

  @Test func `names its parts and their materials`() throws {
    let materials =
      #"<basematerials id="5"><base name="18k Yellow" /><base name="Platinum"/></basematerials>"#
    let cube = Model.cube(1, #"name="shank" pid="5" pindex="0""#) { $0 < 4 ? #"pid="5" p1="1""# : "" }
    let reading = try read(Model.text(materials + cube))
    #expect(reading.parts.map(\.object) == ["shank", "shank"])
    #expect(reading.parts.map(\.material) == ["Platinum", "18k Yellow"])
    #expect(reading.parts.map(\.triangles.count) == [4, 8])
  }

  @Test func `leaves supports out and says so`() throws {
    let reading = try read(
      Model.text(Model.cube() + Model.cube(2, #"type="support""#), build: #"<item objectid="1"/><item objectid="2"/>"#))
    #expect(reading.pass.signedVolume == 8)
    #expect(reading.findings == [.leftOutObjects(1)])
  }

  @Test(
    arguments: [
      ".5", "5e-1", "+.5", "0.5", "0.50000000000000000000", "5.e-1", "0.05E1", "00.5", "500e-3",
    ])
  func `reads a number however it is written`(half: String) throws {
    let cube = Model.cube().replacing("\"1.0\"", with: "\"\(half)\"").replacing("\"-1.0\"", with: "\"-0.5\"")
    #expect(try read(Model.text(cube)).pass.signedVolume == 1)
  }

  @Test func `is refused where assimp is asked for`() throws {
    let file = try ScratchFile("a.3mf", Package(Model.text(Model.cube())).bytes)
    #expect(importRefusal(of: file.path, importer: .assimp)?.reason == .notByAssimp(.threeMF))
  }

  @Test func `holds a piece in the same triangles, bit by bit, as an OBJ of it`() throws {
    var random = SplitMix(seed: 7)
    let corners = (0..<300).map { _ in (0..<3).map { _ in Float.random(in: -30...30, using: &random) } }
    let vertices = corners.map { "<vertex x=\"\($0[0])\" y=\"\($0[1])\" z=\"\($0[2])\"/>" }.joined()
    let triangles = (0..<100).map { "<triangle v1=\"\(3 * $0)\" v2=\"\(3 * $0 + 1)\" v3=\"\(3 * $0 + 2)\"/>" }
    let mesh = "<mesh><vertices>\(vertices)</vertices><triangles>\(triangles.joined())</triangles></mesh>"
    let package = try ScratchFile("a.3mf", Package(Model.text("<object id=\"1\">\(mesh)</object>")).bytes)
    let obj =
      corners.map { "v \($0[0]) \($0[1]) \($0[2])\n" }.joined()
      + (0..<100).map { "f \(3 * $0 + 1) \(3 * $0 + 2) \(3 * $0 + 3)\n" }.joined()
    let text = try ScratchFile("a.obj", obj)
    let one = try Draft.open(package.path)
    let other = try Draft.open(text.path, importer: .inPlace)
    one.withTriangles { (one: borrowing TriangleSpan) in
      other.withTriangles { (other: borrowing TriangleSpan) in
        #expect(one.count == 100 && one.holdsSame(as: other))
      }
    }
  }
}
