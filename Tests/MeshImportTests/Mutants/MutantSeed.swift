import MeshImport

/// A small sound draft that mutants are made of.
struct MutantSeed: Sendable {
  let name: String
  let bytes: [UInt8]

  static let binary = [
    MutantSeed(name: "a.stl", bytes: Cube.binary()),
    MutantSeed(name: "a.stl", bytes: Cube.binary(header: "solid cube")),
    MutantSeed(name: "a.stl", bytes: Cube.binary(trailing: Array(0..<10))),
  ]

  static let asciiSTL = [
    MutantSeed(name: "a.stl", bytes: Array(Cube.solid("ring of gold").utf8)),
    MutantSeed(name: "a.stl", bytes: Array(Cube.solid(number: { "\($0 * 10)E-01" }).uppercased().utf8)),
    MutantSeed(
      name: "a.stl",
      bytes: Array(
        ("# two solids\r\nsolid a\r\n" + facets.prefix(4).joined() + "endsolid a\r\nsolid b\r\n"
          + facets.suffix(3).joined()
          + "endsolid b\r\n").utf8)),
  ]

  static let obj = [
    MutantSeed(name: "a.obj", bytes: Array((Cube.vertices + "g a\n" + Cube.faces()).utf8)),
    MutantSeed(
      name: "a.obj",
      bytes: Array(
        ("# made\nmtllib x.mtl\no ring\n" + Cube.vertices.replacing("\n", with: " 0.5 0.5 0.5\n") + "vt 0 0\nvn 0 0 1\n"
          + "usemtl gold\ns off\n" + Cube.faces { "\($0)/1/1" } + "l 1 2\n").utf8)),
    MutantSeed(
      name: "a.obj",
      bytes: Array(
        ("v 0 0 0\r\nv 3e0 0 0\r\nv 3 1 0\r\nv 1 1 0 1\r\nv 1.0 3.0 \\\r\n 0.0\r\nv 0 3 0\r\n"
          + "g l\r\nf -6 -5 -4 -3 -2 -1\r\nf 1 3 2\r\nf 1//1 2//1 3//1 4//1\r\n").utf8)),
  ]

  private static let facets = Cube.triangles.map { Cube.facet($0).replacing("\n", with: "\r\n") }
}
