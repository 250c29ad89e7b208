import CAssimp

/// The triangles of a scene, copied out into one packed run of corners, its polygons cut.
struct CopiedTriangles {
  /// Nine coordinates a triangle.
  let coordinates: [Float]
  /// Polygons that are bent out of their plane.
  let bentPolygons: Int
  /// By how much other cuts of those could change the volume, in the drawn unit cubed, at most.
  let volumeInDoubt: Double
  /// Polygons that cross themselves.
  let tangledPolygons: Int

  /// Copies a scene whose faces and corners must be exactly those that were expected.
  static func copy(
    _ scene: borrowing AssimpScene, expecting outline: TextOutline
  ) throws(CopyFault) -> CopiedTriangles {
    let meshes = scene.placedMeshes
    let faces = meshes.reduce(0) { $0 + $1.faces.count }
    guard faces == outline.faces else { throw .otherFaces(faces) }
    var copier = TriangleCopier()
    var fault: CopyFault?
    let coordinates = [Float](unsafeUninitializedCapacity: outline.triangles * 9) { buffer, initialized in
      do throws(CopyFault) { try copier.copy(meshes, into: buffer) } catch { fault = error }
      initialized = copier.written
    }
    if let fault { throw fault }
    guard coordinates.count == outline.triangles * 9 else { throw .otherFaces(faces) }
    return CopiedTriangles(
      coordinates: coordinates, bentPolygons: copier.bentPolygons, volumeInDoubt: copier.volumeInDoubt,
      tangledPolygons: copier.tangledPolygons)
  }
}

/// Why a scene's triangles are not taken.
enum CopyFault: Error {
  /// assimp read another number of faces, or of their corners, than the file has.
  case otherFaces(Int)
  /// A face, from 0, has more to test than a draft is given.
  case tooIntricate(face: Int)
}
