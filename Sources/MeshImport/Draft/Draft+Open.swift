import CAssimp
import Meshes

extension Draft {
  /// Reads a draft: a binary STL in place, everything else by assimp.
  /// - Throws: The refusal, with the reason, the place and what to do.
  public static func open(_ path: String, importer: ImporterChoice = .automatic) throws(ImportRefusal) -> Draft {
    let mapped = try MappedFile.map(try OpenedFile.open(path))
    let size = mapped.file.size
    if size >= 84 {
      let count = Int(UInt32(littleEndian: mapped.bytes.loadUnaligned(fromByteOffset: 80, as: UInt32.self)))
      if 84 + 50 * count == size, importer == .automatic {
        guard count > 0 else { throw ImportRefusal(file: path, .noTriangles) }
        return Draft(
          file: path, format: .binarySTL, importer: .inPlace, parts: [DraftPart(triangles: 0..<count)], findings: [],
          triangles: .mapped(MappedTriangles(file: mapped, count: count)))
      }
    }
    let isObj = path.hasSuffix(".obj")
    do {
      let scene = try AssimpScene.read(mapped.bytes, hint: isObj ? "obj" : "stl")
      var buffer = TriangleBuffer()
      let meshes = UnsafeBufferPointer(start: scene.scene.pointee.mMeshes, count: Int(scene.scene.pointee.mNumMeshes))
      for case let mesh? in meshes {
        for face in UnsafeBufferPointer(start: mesh.pointee.mFaces, count: Int(mesh.pointee.mNumFaces)) {
          guard face.mNumIndices == 3, let i = face.mIndices, let v = mesh.pointee.mVertices else { continue }
          func corner(_ k: Int) -> SIMD3<Float> {
            let p = v[Int(i[k])]
            return SIMD3(p.x, p.y, p.z)
          }
          buffer.append(Triangle(a: corner(0), b: corner(1), c: corner(2)))
        }
      }
      guard buffer.count > 0 else { throw ImportRefusal(file: path, .noTriangles) }
      return Draft(
        file: path, format: isObj ? .obj : .asciiSTL, importer: .assimp,
        parts: [DraftPart(triangles: 0..<buffer.count)], findings: [], triangles: .copied(buffer))
    } catch let error as AssimpError {
      throw ImportRefusal(file: path, .assimpRefused(why: error.why))
    } catch let error as ImportRefusal {
      throw error
    } catch { throw ImportRefusal(file: path, .noTriangles) }
  }
}
