import Meshes
import Testing

/// Corners that decimals and bytes get wrong most easily.
private let awkward: [Triangle] = [
  Triangle(a: SIMD3(0, 0, 0), b: SIMD3(1, 0, 0), c: SIMD3(0, 1, 0)),
  Triangle(a: SIMD3(0.1, 1e-30, -1.1754944e-38), b: SIMD3(3.4e38, 16_777_215, -0.333333343), c: SIMD3(1, 0, 0)),
  Triangle(a: SIMD3(2, 2, 2), b: SIMD3(2, 2, 2), c: SIMD3(2, 2, 2)),
]

@Suite struct `A draft that is written` {
  @Test func `is read back bit for bit from binary STL`() {
    let file = BinarySTLWriter.file(TriangleBuffer(awkward).span, note: "Pennyweight test")
    #expect(file.count == BinarySTLWriter.headerSize + awkward.count * BinarySTLWriter.recordSize)
    #expect(Array(file[80..<84]) == [3, 0, 0, 0])
    let records = Array(file[BinarySTLWriter.headerSize...])
    let span = TriangleSpan(records.span.bytes, layout: .binarySTL)
    for index in awkward.indices { #expect(span[index] == awkward[index]) }
  }

  @Test func `has unit normals outward, and none where there is no area`() {
    let file = BinarySTLWriter.file(TriangleBuffer(awkward).span, note: "Pennyweight test")
    let normals = [0, 2].map { record in
      (0..<3).map { axis in
        let start = BinarySTLWriter.headerSize + record * BinarySTLWriter.recordSize + 4 * axis
        return Float(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(file[start + $1]) << UInt32(8 * $1) })
      }
    }
    #expect(normals == [[0, 0, 1], [0, 0, 0]])
  }

  @Test func `cuts a long note so that the count stays in its place`() {
    let header = BinarySTLWriter.header(triangles: 0x0102_0304, note: String(repeating: "ü", count: 99))
    #expect(header.count == BinarySTLWriter.headerSize)
    #expect(Array(header[80...]) == [4, 3, 2, 1])
  }

  @Test func `is read back bit for bit from ASCII STL`() throws {
    let text = String(decoding: ASCIISTLWriter.file(TriangleBuffer(awkward).span, name: "two\nlines"), as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.first == "solid two lines" && lines.last == "endsolid two lines")
    let corners = lines.compactMap { numbers(in: $0, after: "vertex") }
    #expect(corners == awkward.flatMap { [$0.a, $0.b, $0.c] })
  }

  @Test func `is read back bit for bit from OBJ, equal corners once`() throws {
    let file = OBJWriter.file(TriangleBuffer(awkward).span, comment: "Pennyweight test", object: "ring")
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    let corners = lines.compactMap { numbers(in: $0, after: "v") }
    #expect(corners.count == 6 && Set(corners).count == 6)
    let faces = lines.filter { $0.hasPrefix("f ") }.map { $0.split(separator: " ").dropFirst().compactMap { Int($0) } }
    #expect(faces.map { $0.map { corners[$0 - 1] } } == awkward.map { [$0.a, $0.b, $0.c] })
  }

  /// The three numbers of a line that begins with a keyword.
  private func numbers(in line: Substring, after keyword: String) -> SIMD3<Float>? {
    let words = line.split(separator: " ")
    guard words.first.map(String.init) == keyword, words.count == 4 else { return nil }
    let coordinates = words.dropFirst().compactMap { Float($0) }
    return coordinates.count == 3 ? SIMD3(coordinates) : nil
  }
}
