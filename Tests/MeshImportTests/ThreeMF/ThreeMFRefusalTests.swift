import English
import Foundation
import Testing

@testable import MeshImport

/// A package that must be refused, and words that its message must hold.
private struct BadPackage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]
  let words: String

  init(_ description: String, _ model: String, _ words: String, change: (inout Package) -> Void = { _ in }) {
    var package = Package(model)
    change(&package)
    (testDescription, bytes, self.words) = (description, package.bytes, words)
  }

  init(_ description: String, bytes: [UInt8], _ words: String) {
    (testDescription, self.bytes, self.words) = (description, bytes, words)
  }

  private static let cube = Model.text(Model.cube())
  private static let beams = "xmlns:b=\"http://schemas.microsoft.com/3dmanufacturing/beamlattice/2017/02\""
  private static let slices = "xmlns:s=\"http://schemas.microsoft.com/3dmanufacturing/slice/2015/07\""

  static let models = [
    BadPackage("nothing built", Model.text(Model.cube(), build: ""), "no triangles"),
    BadPackage("an unknown unit", Model.text(Model.cube(), "unit=\"furlong\""), "model has no unit"),
    BadPackage("slices", Model.text(Model.cube(), slices + " requiredextensions=\"s\""), "not read: slices"),
    BadPackage(
      "a slice stack", Model.text(Model.cube(1, "s:slicestackid=\"3\""), slices), "not read: slices"),
    BadPackage(
      "beams that are not required",
      Model.text("<object id=\"1\"><mesh><vertices/><triangles/><b:beamlattice/></mesh></object>", beams),
      "not read: beam lattices"),
    BadPackage("an unknown extension", Model.text(Model.cube(), "requiredextensions=\"q\""), "not read: q"),
    BadPackage(
      "a triangle of a missing vertex", cube.replacing("v1=\"0\"", with: "v1=\"8\""), "a vertex that is not there"),
    BadPackage("a negative index", cube.replacing("v1=\"0\"", with: "v1=\"-1\""), "triangle has no v1"),
    BadPackage("an index beyond all", cube.replacing("v1=\"0\"", with: "v1=\"4294967296\""), "triangle has no v1"),
    BadPackage("a coordinate that is none", cube.replacing("x=\"-1.0\"", with: "x=\"nan\""), "vertex has no x"),
    BadPackage("a decimal comma", cube.replacing("x=\"-1.0\"", with: "x=\"-1,0\""), "vertex has no x"),
    BadPackage("a coordinate beyond float32", cube.replacing("x=\"-1.0\"", with: "x=\"1e39\""), "vertex has no x"),
    BadPackage("a missing object", Model.text(Model.cube(2)), "object 1 is not there"),
    BadPackage(
      "a flattening transform",
      Model.text(Model.cube(), build: #"<item objectid="1" transform="1 0 0 0 1 0 0 0 0 0 0 0"/>"#),
      "item has no transform"),
    BadPackage(
      "a transform of eleven numbers",
      Model.text(Model.cube(), build: #"<item objectid="1" transform="1 0 0 0 1 0 0 0 1 0 0"/>"#),
      "item has no transform"),
    BadPackage(
      "components in a circle",
      Model.text(#"<object id="1"><components><component objectid="1"/></components></object>"#),
      "deep within each other"),
    BadPackage("components without end", Model.text(bomb), "objects; export fewer"),
    BadPackage("cut XML", String(cube.dropLast(20)), "line 3:"),
    BadPackage(
      "entities", cube.replacing("<model", with: "<!DOCTYPE m [<!ENTITY a \"b\">]><model"), "declares a document type"),
    BadPackage(
      "a part in another unit",
      Model.text(#"<object id="1"><components><component p:path="/b.model" objectid="1"/></components></object>"#),
      "drawn in millimeter, another in inch"
    ) { $0.files.append(("b.model", Array(Model.text(Model.cube(), "unit=\"inch\"").utf8))) },
    BadPackage("a slicer's negative volume", cube, "modifier, negative") {
      $0.files.append(("Metadata/model_settings.config", Array("<part id=\"2\" subtype=\"negative_part\"/>".utf8)))
    },
  ]

  /// Ten components, each of ten, sixteen deep.
  private static let bomb =
    (1...16).map { level in
      let component = "<component objectid=\"\(level + 1)\"/>"
      return "<object id=\"\(level)\"><components>\(String(repeating: component, count: 10))</components></object>"
    }.joined() + "<object id=\"17\"><components/></object>"

  private static let twoModels = """
    <Relationship Target="/b.model" Id="rel1" Type="http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel"/>\
    <Relationship T
    """

  static let archives = [
    BadPackage("no model in it", cube, "no part 3D/3dmodel.model") { $0.files.removeLast() },
    BadPackage("two models", cube, "names 2 models") { package in
      let rels = String(decoding: package.files[1].bytes, as: UTF8.self)
      package.files[1].bytes = Array(rels.replacing("<Relationship T", with: twoModels).utf8)
    },
    BadPackage("an encrypted file", cube, "is encrypted") { $0.flags = 1 },
    BadPackage("another checksum", cube, "is damaged") { $0.claimedChecksum = 1 },
    BadPackage("a larger size", cube, "is damaged") { $0.claimedSize = 100_000 },
    BadPackage("a smaller size", cube, "is damaged") { $0.claimedSize = 10 },
    BadPackage("a size beyond belief", cube, "unpacks to more") { $0.claimedSize = 4_000_000_000 },
    BadPackage("a name that leaves it", cube, "named ../../etc/passwd") { $0.files.append(("../../etc/passwd", [1])) },
    BadPackage("a name twice", cube, "named 3d/3DMODEL.model") { $0.files.append(("3d/3DMODEL.model", [1])) },
    BadPackage(
      "50 MB of blanks", String(repeating: " ", count: 50_000_000), "unpacks to more"),
    BadPackage("half of it", bytes: Array(Package(cube).bytes.prefix(700)), "cut short"),
    BadPackage("its first bytes alone", bytes: Array("PK\u{3}\u{4}xx".utf8), "cut short"),
  ]
}

@Suite struct `A package that no piece can be read of` {
  @Test(arguments: BadPackage.models + BadPackage.archives)
  fileprivate func `is refused with the reason`(package: BadPackage) throws {
    let file = try ScratchFile("a.3mf", package.bytes)
    let message = try #require(importRefusal(of: file.path)?.message)
    #expect(message.contains(package.words), "\(message)")
  }

  /// Mutants of the archive, and of the model within a sound archive.
  @Test(arguments: [true, false]) func `never ends in anything but a reading or a refusal`(isInside: Bool) throws {
    let folder = try ScratchFile("x", "x")
    let path = (folder.path as NSString).deletingLastPathComponent + "/a.3mf"
    let model = Model.text(
      Model.cube() + #"<object id="2"><components><component objectid="1"/></components></object>"#)
    var (read, refused) = (0, 0)
    for number in 0..<2000 {
      let seed = MutantSeed(name: "a.3mf", bytes: isInside ? Array(model.utf8) : Package(model).bytes)
      let mutant = Mutant(seed, number: UInt64(number)).bytes
      var package = Package(model)
      package.files[2].bytes = mutant
      try #require(FileManager.default.createFile(atPath: path, contents: Data(isInside ? package.bytes : mutant)))
      do {
        #expect(try Reading(path).pass.signedVolume.isFinite)
        read += 1
      } catch let refusal as ImportRefusal {
        #expect(!refusal.message.isEmpty)
        refused += 1
      }
    }
    #expect(refused > 100, "\(read) of 2000 were read")
  }
}
