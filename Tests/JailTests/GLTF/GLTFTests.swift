import Foundation
import Meshes
import Testing

@testable import Jail
@testable import MeshImport

@Suite struct `A glTF draft` {
  /// A box of 20 × 30 × 10 mm.
  private static let volume = 6e-6

  /// What a file holds, read by our own reader alone and, in the jail, by assimp beside it.
  private static func read(_ bytes: [UInt8], _ name: String = "ring.glb") throws -> (PlainPass, [DraftPart], [Finding])
  {
    let file = try HandedFile(name, bytes)
    var passes: [(PlainPass, [DraftPart], [Finding])] = []
    for (jail, importer) in [(nil, ImporterUsed.inPlace), (DraftJail(Child.program, readsAll: false), .assimp)] {
      let draft = try Draft.open(file.path, jail: jail)
      #expect(draft.importer == importer && draft.statedUnit == .unit(.metres, words: "glTF 2.0"))
      let pass = try draft.withTriangles { (triangles: borrowing TriangleSpan) throws(NonFiniteTriangle) in
        try PlainPass.measure(triangles)
      }
      passes.append((pass, draft.parts, draft.findings))
    }
    #expect(passes[0].0.signedVolume == passes[1].0.signedVolume && passes[0].1 == passes[1].1)
    return passes[1]
  }

  private static func volume(_ file: GLBFile) throws -> Double { try read(file.glb).0.signedVolume }

  private static func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-6 * abs(other) }

  @Test func `has its metres, parts and materials`() throws {
    let (pass, parts, findings) = try Self.read(GLBFile().glb)
    #expect(Self.isNear(pass.signedVolume, Self.volume) && pass.solidness == .solid && pass.triangles == 12)
    #expect(parts == [DraftPart(object: "shank", material: "Rose Gold", triangles: 0..<12)])
    #expect(findings.isEmpty)
  }

  @Test(arguments: GLBFile.Indices.allCases, [12, 16, 44])
  func `is read however its buffer is laid out`(indices: GLBFile.Indices, stride: Int) throws {
    #expect(Self.isNear(try Self.volume(GLBFile(indices: indices, stride: stride)), Self.volume))
  }

  @Test func `is read from text with its buffer in it, whatever it is called`() throws {
    let (pass, parts, _) = try Self.read(GLBFile().gltf, "ring.gltf")
    #expect(Self.isNear(pass.signedVolume, Self.volume) && parts.count == 1)
    #expect(try Self.read(GLBFile().gltf, "ring.json").0.triangles == 12)
    #expect(try Self.read(GLBFile().glb, "ring.stl").0.triangles == 12)
  }

  @Test func `is read from strips and fans`() throws {
    // A strip over a square's corners, and a fan around its first: two triangles of the same sense.
    for (mode, order) in [(5, [0, 2, 1, 3]), (6, [0, 2, 3, 1])] {
      let pass = try Self.read(GLBFile(mode: mode, order: order).glb).0
      #expect(pass.triangles == 2)
      #expect(abs(pass.surfaceArea - 6e-4) < 1e-9)
    }
  }

  @Test func `stands where its nodes put it`() throws {
    let turned = [0, 0, 0.5.squareRoot(), 0.5.squareRoot()]
    let nodes: [[String: Any]] = [
      ["children": [1, 2], "translation": [1, 2, 3], "rotation": turned, "scale": [2, 2, 2]],
      ["name": "left", "mesh": 0, "matrix": [-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -0.1, 0, 0, 1]],
      ["name": "right", "mesh": 0],
    ]
    let (pass, parts, _) = try Self.read(GLBFile().with("nodes", nodes).glb)
    // Two boxes twice as long, one of them mirrored and still solid.
    // Metres from the origin, float32 keeps 1e-5 of a length.
    #expect(abs(pass.signedVolume / (16 * Self.volume) - 1) < 1e-4 && pass.solidness == .solid)
    #expect(parts.map(\.object) == ["left", "right"])
    #expect(abs(pass.lowerBound.x - 0.94) < 1e-6 && abs(pass.upperBound.x - 1) < 1e-6)
    #expect(abs(pass.lowerBound.y - 1.76) < 1e-6 && abs(pass.upperBound.y - 2.04) < 1e-6)
    #expect(abs(pass.lowerBound.z - 3) < 1e-6 && abs(pass.upperBound.z - 3.02) < 1e-6)
  }

  @Test func `leaves out what its scene does not show, and tells so`() throws {
    let nodes: [[String: Any]] = [["mesh": 0], ["mesh": 0, "name": "hidden"]]
    let (pass, _, findings) = try Self.read(GLBFile().with("nodes", nodes).glb)
    #expect(pass.triangles == 12 && findings == [.leftOutObjects(1)])
  }

  private static var refusals: [(String, GLBFile, GLTFFault)] {
    let box = GLBFile()
    func required(_ name: String) -> GLBFile { box.with("extensionsRequired", [name]) }
    func node(_ keys: [String: Any]) -> GLBFile {
      box.with("nodes", [keys.merging(["mesh": 0]) { first, _ in first }])
    }
    let draco = "KHR_draco_mesh_compression"
    let instancing = "EXT_mesh_gpu_instancing"
    return [
      ("Draco", required(draco), .unreadExtension(draco)),
      ("Draco, not required", box.withPrimitive(["extensions": [draco: ["bufferView": 0]]]), .unreadExtension(draco)),
      ("instances", node(["extensions": [instancing: ["attributes": [:]]]]), .unreadExtension(instancing)),
      ("quantization", required("KHR_mesh_quantization"), .unreadExtension("KHR_mesh_quantization")),
      ("quantized", box.withAccessor(0, ["componentType": 5123]), .quantized),
      ("another extension", required("ACME_gold"), .unreadExtension("ACME_gold")),
      ("skins", node(["skin": 0]), .skinned),
      ("morph targets", box.withPrimitive(["targets": [["POSITION": 0]]]), .morphed),
      ("sparse", box.withAccessor(0, ["sparse": ["count": 1]]), .sparse),
      ("another file", box.with("buffers", [["byteLength": 8, "uri": "ring.bin"]]), .otherFile("ring.bin")),
      ("version 1", box.with("asset", ["version": "1.0"]), .otherVersion("1.0")),
      ("a circle", node(["children": [0]]), .notATree(node: 0)),
      ("flattened", node(["scale": [1, 0, 1]]), .badTransform(node: 0)),
      ("no scene", box.with("scenes", []), .noScene),
      ("a node that is not there", box.with("scenes", [["nodes": [7]]]), .badReference("node", 7)),
      ("too many vertices", box.withAccessor(0, ["count": 9]), .badReference("accessor", 0)),
      ("a negative offset", box.withAccessor(1, ["byteOffset": -2]), .badReference("accessor", 1)),
      ("too few vertices", box.withAccessor(0, ["count": 7]), .missingVertex(mesh: 0)),
      ("words for numbers", box.with("scene", "first"), .malformed(at: "scene")),
    ]
  }

  @Test(arguments: refusals.map(\.0)) func `is refused by name where it holds what is not read`(what: String) throws {
    let (_, file, fault) = try #require(Self.refusals.first { $0.0 == what })
    let handed = try HandedFile("ring.glb", try file.glb)
    for jail in [nil, DraftJail(Child.program)] {
      let refusal = #expect(throws: ImportRefusal.self) { _ = try Draft.open(handed.path, jail: jail) }
      #expect(refusal?.reason == .glTF(fault))
    }
  }

  @Test func `is refused where it is cut short anywhere`() throws {
    let whole = try GLBFile().glb
    for length in stride(from: 4, to: whole.count, by: 37) {
      let handed = try HandedFile("ring.glb", Array(whole.prefix(length)))
      let refusal = #expect(throws: ImportRefusal.self) { _ = try Draft.open(handed.path) }
      #expect(refusal?.reason == .glTF(.cut))
    }
  }

  @Test func `is refused where both readers differ`() {
    var one = FaceFigures()
    one.add(3) { SIMD3<Float>(Float($0), Float($0 * $0), 1) }
    var other = FaceFigures()
    other.add(3) { SIMD3<Float>(Float($0), Float($0 * $0), 1.001) }
    #expect(ImportersDisagree(assimp: one, ofPlaced: one) == nil)
    #expect(ImportersDisagree(assimp: one, ofPlaced: other) != nil)
    #expect(ImportersDisagree(assimp: FaceFigures(), ofPlaced: other) == .faces(assimp: 0, reader: 1))
  }
}

/// A file of its own for one test, gone at the end of its life.
struct HandedFile: ~Copyable {
  let path: String

  init(_ name: String, _ bytes: [UInt8]) throws { self.init(path: try Self.write(name, bytes)) }

  private init(path: String) { self.path = path }

  private static func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pennyweight-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }

  deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }
}
