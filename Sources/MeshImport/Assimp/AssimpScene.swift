import CAssimp
import Synchronization

/// The owner of one scene that assimp read; it is freed at the end of its life.
struct AssimpScene: ~Copyable {
  let scene: UnsafePointer<aiScene>

  deinit { aiReleaseImport(scene) }

  /// Lets assimp read bytes as the format named by its hint; gives the scene, or assimp's own words.
  ///
  /// One import at a time: assimp keeps its last error in one global.
  /// - Precondition: there are bytes; assimp asserts on none.
  static func read(_ bytes: UnsafeRawBufferPointer, hint: String) throws(AssimpError) -> AssimpScene {
    precondition(!bytes.isEmpty && bytes.count <= UInt32.max, "assimp takes 1 to 4294967295 bytes")
    let outcome = oneAtATime.withLock { _ in readAlone(bytes, hint: hint) }
    return AssimpScene(scene: try outcome.get().scene)
  }

  private static let oneAtATime = Mutex(())

  /// A scene's address on its way out of the lock; only ever touched by the thread that imports.
  private struct Handed: @unchecked Sendable { let scene: UnsafePointer<aiScene> }

  private static func readAlone(_ bytes: UnsafeRawBufferPointer, hint: String) -> Result<Handed, AssimpError> {
    let text = bytes.assumingMemoryBound(to: CChar.self).baseAddress
    if let scene = aiImportFileFromMemory(text, UInt32(bytes.count), aiProcess_Triangulate.rawValue, hint) {
      return .success(Handed(scene: scene))
    }
    return .failure(AssimpError(why: String(cString: aiGetErrorString())))
  }
}

/// assimp's own words on why it did not read something.
struct AssimpError: Error, Sendable, Hashable {
  let why: String
}
