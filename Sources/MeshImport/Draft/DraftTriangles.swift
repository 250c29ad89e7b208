import Meshes

/// Where a draft's triangles are.
enum DraftTriangles: ~Copyable, Sendable {
  /// In a mapped binary STL.
  case mapped(MappedTriangles)
  /// In memory of our own.
  case copied(TriangleBuffer)

  var count: Int {
    switch self {
    case .mapped(let mapped): mapped.count
    case .copied(let buffer): buffer.count
    }
  }
}

/// The records of a mapped binary STL.
struct MappedTriangles: ~Copyable, Sendable {
  let file: MappedFile
  let count: Int

  /// The records, 50 bytes each; valid while this lives.
  var records: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[84..<84 + count * TriangleLayout.binarySTL.stride])
  }
}
