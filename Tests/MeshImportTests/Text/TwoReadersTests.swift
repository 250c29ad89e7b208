import English
import Meshes
import Testing

@testable import MeshImport

@Suite struct `Two readers of one text` {
  /// What comes of a text as our own reader takes it, held against another as assimp does.
  private static func refusal(of own: String, against other: String, _ format: DraftFormat = .obj) throws
    -> ImportersDisagree?
  {
    try withText(own) { own in
      let draft = try TextDraft.read(own, format, forAssimp: true)
      return try withText(other) { other in
        var watch = StepWatch(ContinuousClock())
        do throws(ImportRefusal) {
          _ = try TextImport(path: "a", hint: format == .obj ? "obj" : "stl").triangles(of: draft, other, &watch)
          return nil
        } catch {
          #expect(error.exitStatus == 65)
          #expect(error.message.hasPrefix("a: importers-disagree: "))
          guard case .importersDisagree(let difference) = error.reason else { return nil }
          return difference
        }
      }
    }
  }

  private static let cube = Cube.vertices + Cube.faces()

  @Test func `agree on the same text`() throws {
    #expect(try Self.refusal(of: Self.cube, against: Self.cube) == nil)
    #expect(try Self.refusal(of: Cube.solid(), against: Cube.solid(), .asciiSTL) == nil)
  }

  @Test func `are told apart by a face that one of them misses, with both figures`() throws {
    let more = Self.cube + "f 1 2 3\n"
    #expect(try Self.refusal(of: Self.cube, against: more) == .faces(assimp: 7, reader: 6))
    #expect(try Self.refusal(of: more, against: Self.cube) == .faces(assimp: 6, reader: 7))
  }

  @Test func `are told apart by the corners of a face`() throws {
    let (four, three) = (Cube.vertices + "f 1 2 3 4\n", Cube.vertices + "f 1 2 3\n")
    #expect(try Self.refusal(of: three, against: four) == .corners(assimp: 4, reader: 3))
  }

  @Test func `are told apart by one coordinate`() throws {
    let moved = Self.cube.replacing("v 1.0 1.0 1.0", with: "v 1.0 1.0 1.001")
    guard case .figure(_, let assimp, let reader) = try Self.refusal(of: Self.cube, against: moved) else {
      Issue.record("a moved corner is not seen")
      return
    }
    #expect(assimp > reader)
    let solid = Cube.solid().replacing("vertex 1.0 1.0 1.0", with: "vertex 1.0 1.0 1.001", maxReplacements: 1)
    #expect(try Self.refusal(of: Cube.solid(), against: solid, .asciiSTL) != nil)
  }

  @Test func `are told apart by a moved corner that changes no figure`() throws {
    let (one, other) = ("f 1 2 3\nf 4 5 6\n", "f 4 5 6\nf 1 2 3\n")
    let difference = try Self.refusal(of: Cube.vertices + one, against: Cube.vertices + other)
    guard case .corner(face: 0, assimp: Cube.corners[3], reader: Cube.corners[0]) = difference else {
      Issue.record("another order is not seen: \(String(describing: difference))")
      return
    }
  }

  @Test func `are told apart by their parts`() throws {
    let named = Cube.solid("a") + Cube.solid("b")
    let one = "solid a\n" + (Cube.triangles + Cube.triangles).map { Cube.facet($0) }.joined() + "endsolid\n"
    #expect(try Self.refusal(of: named, against: one, .asciiSTL) == .parts(assimp: 1, reader: 2))
  }

  @Test func `never open what a draft names`() throws {
    let pipe = Cube.vertices + "mtllib /dev/zero\nmtllib \\\n /dev/zero\n" + Cube.faces()
    #expect(try Reading("a.obj", text: pipe).pass.triangles == 12)
  }
}
