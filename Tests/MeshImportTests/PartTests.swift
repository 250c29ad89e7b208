import MeshImport
import Testing

@Suite struct `Parts come along` {
  @Test func `as the solids of an ASCII STL, names whole`() throws {
    let text = Cube.solid("band of gold") + Cube.solid("") + Cube.solid("stone\tseat")
    let reading = try Reading("a.stl", text: text)
    #expect(reading.parts.map(\.name) == ["band of gold", nil, "stone\u{FFFD}seat"])
    #expect(reading.parts.map(\.triangles) == [0..<12, 12..<24, 24..<36])
    #expect(abs(reading.pass.signedVolume - 24) < 1e-5)
  }

  @Test func `as solids, empty ones left out`() throws {
    let reading = try Reading("a.stl", text: "solid none\nendsolid none\n" + Cube.solid("ring"))
    #expect(reading.parts.map(\.name) == ["ring"])
  }

  @Test func `as objects, groups and materials of an OBJ`() throws {
    let text =
      Cube.vertices + "o ring\ng shank\nusemtl 18k yellow\n" + Cube.faces() + "usemtl platinum\n" + Cube.faces()
      + "g stone\n" + Cube.faces() + "o other\n" + Cube.faces()
    let reading = try Reading("a.obj", text: text)
    #expect(
      reading.parts == [
        DraftPart(object: "ring", group: "shank", material: "18k yellow", triangles: 0..<12),
        DraftPart(object: "ring", group: "shank", material: "platinum", triangles: 12..<24),
        DraftPart(object: "ring", group: "stone", material: "platinum", triangles: 24..<36),
        DraftPart(object: "other", material: "platinum", triangles: 36..<48),
      ])
    #expect(reading.parts.map(\.name) == ["shank", "shank", "stone", "other"])
    #expect(abs(reading.pass.signedVolume - 32) < 1e-4)
  }

  @Test func `with polygons counted as the triangles they become`() throws {
    let text = Cube.vertices + "g a\nf 1 4 3 2\nf 5 6 7\n" + "g b\nf 5 7 8\n" + "g c\nf 1 2 6 5\n"
    let reading = try Reading("a.obj", text: text)
    #expect(reading.parts.map(\.triangles) == [0..<3, 3..<4, 4..<6])
  }

  @Test(.timeLimit(.minutes(30))) func `when there are fifty thousand of them`() throws {
    let faces = (0..<50_000).map { "g part \($0)\nf 1 2 3\n" }.joined()
    let reading = try Reading("a.obj", text: Cube.vertices + faces)
    #expect(reading.parts.count == 50_000)
    #expect(reading.parts.last?.name == "part 49999")
  }

  @Test func `with a long name cut`() throws {
    let reading = try Reading("a.stl", text: Cube.solid(String(repeating: "x", count: 10_000)))
    #expect(reading.parts.first?.name == String(repeating: "x", count: 200) + "…")
  }
}
