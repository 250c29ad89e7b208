#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A draft written anew for assimp, as plainly as its format allows: for texts whose own bytes it misreads.
final class PlainText {
  private(set) var bytes = GrowingRun<UInt8>()

  /// Vertices and faces alone.
  static func of(_ mesh: OBJMesh) throws(OutOfMemory) -> PlainText {
    let text = PlainText()
    let positions = mesh.positions.values
    for start in stride(from: 0, to: positions.count, by: 3) {
      try text.write("v")
      for axis in 0..<3 { try text.write(positions[start + axis]) }
      try text.write("\n")
    }
    var faces = OBJFaces(mesh)
    while faces.count > 0 {
      try text.write("f")
      for index in 0..<faces.count { try text.write(" \(faces.vertex(index) + 1)") }
      try text.write("\n")
      faces.advance()
    }
    return text
  }

  /// One solid of facets without names.
  static func of(_ mesh: ASCIISTLMesh) throws(OutOfMemory) -> PlainText {
    let text = PlainText()
    try text.write("solid\n")
    let positions = mesh.positions.values
    for start in stride(from: 0, to: positions.count, by: 9) {
      try text.write("facet normal 0 0 0\nouter loop\n")
      for corner in 0..<3 {
        try text.write("vertex")
        for axis in 0..<3 { try text.write(positions[start + 3 * corner + axis]) }
        try text.write("\n")
      }
      try text.write("endloop\nendfacet\n")
    }
    try text.write("endsolid\n")
    return text
  }

  private init() {}

  /// The bytes.
  ///
  /// Valid while this lives.
  var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(bytes.values) }

  private func write(_ letters: String) throws(OutOfMemory) {
    guard bytes.reserve(letters.utf8.count) else { throw OutOfMemory() }
    for byte in letters.utf8 { bytes.append(byte) }
  }

  /// Writes a blank and a number so that assimp reads it: it has a digit before the point, at most nine digits and one
  /// exponent; below a billionth of a nanometre, in any unit, it is zero.
  private func write(_ number: Float) throws(OutOfMemory) {
    try write(abs(number) < 1e-15 ? " 0" : " \(number)")
  }
}
