import CAssimp

/// The triangles of a draft, copied into one packed run of corners, its polygons cut.
struct CopiedTriangles {
  /// Nine coordinates a triangle.
  let coordinates: PackedCorners
  /// What was met while polygons were cut.
  let polygons: PolygonTally
  /// How many meshes with faces assimp made of the draft; 0 where another reads it.
  var meshes = 0

  /// Copies a scene whose faces and corners must be exactly those that were expected; faces of one or two corners
  /// (points and lines) are none.
  static func copy(
    _ scene: borrowing AssimpScene, expecting outline: TextOutline, like faces: some ReadFaces
  ) throws(CopyFault) -> CopiedTriangles {
    var coordinates = GrowingRun<Float>()
    guard coordinates.reserve(9 * outline.triangles), let base = coordinates.base else { throw .outOfMemory }
    let room = UnsafeMutableBufferPointer(start: base, count: 9 * outline.triangles)
    var copier = TriangleCopier(room, like: faces)
    try copier.copy(scene.placedMeshes)
    guard copier.written == room.count else { throw .otherFaces(copier.faces) }
    coordinates.countIn(copier.written)
    return CopiedTriangles(
      coordinates: PackedCorners(coordinates), polygons: copier.polygons, meshes: copier.meshes)
  }
}

/// The owner of packed triangles, nine coordinates each.
///
/// Safe to share: nobody writes to them after they are put in here.
final class PackedCorners: @unchecked Sendable {
  private let run: GrowingRun<Float>

  init(_ run: consuming GrowingRun<Float>) { self.run = run }

  var count: Int { run.count }

  /// The coordinates.
  ///
  /// Valid while this lives.
  var values: UnsafeMutableBufferPointer<Float> { run.values }
}

/// Why a scene's triangles are not taken.
enum CopyFault: Error {
  /// assimp read another number of faces, or of their corners, than the file has.
  case otherFaces(Int)
  /// assimp placed a corner of a face, from 0, elsewhere than our own reader.
  case otherCorner(face: Int, assimp: SIMD3<Float>, reader: SIMD3<Float>)
  /// A face, from 0, has more to test than a draft is given.
  case tooIntricate(face: Int)
  /// There is no memory for the triangles.
  case outOfMemory
}
