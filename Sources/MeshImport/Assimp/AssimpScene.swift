import CAssimp
import Synchronization

/// The owner of one scene that assimp read; it is freed at the end of its life.
struct AssimpScene: ~Copyable {
  private let scene: UnsafePointer<aiScene>

  private init(adopting scene: UnsafePointer<aiScene>) { self.scene = scene }

  deinit { aiReleaseImport(scene) }

  /// Ends the scene's life here and now.
  consuming func free() {}

  /// Lets assimp read bytes as the format of a hint, without any change of its own to what it reads.
  ///
  /// One import at a time: assimp keeps its last error in one global.
  /// - Precondition: there are 1 to `greatestSize` bytes; assimp asserts on none.
  static func read(_ bytes: UnsafeRawBufferPointer, hint: String) throws(AssimpError) -> AssimpScene {
    precondition(!bytes.isEmpty && bytes.count <= greatestSize, "assimp takes 1 to 4294967295 bytes")
    if let missing { throw AssimpError(reason: .assimpMissing(why: missing)) }
    let outcome = oneAtATime.withLock { _ in readAlone(bytes, hint: hint) }
    // Adopted before anything can fail, so that it is freed on every way out.
    return AssimpScene(adopting: try outcome.get().scene)
  }

  /// assimp counts bytes in 32 bits.
  static let greatestSize = Int(UInt32.max)

  /// What the system's loader says where assimp is not on this machine; it is opened when a draft first needs it.
  private static let missing = cassimp_open().map { String(cString: $0) }

  /// Opens assimp before its time, for a process that can open nothing later; its allocators call back where they get no
  /// memory.
  static func prepare(onNoMemory: @convention(c) () -> Void) {
    if missing == nil { cassimp_on_no_memory(onNoMemory) }
  }

  private static let oneAtATime = Mutex(())

  /// A scene's address on its way out of the lock; only the thread that imports touches it.
  private struct Handed: @unchecked Sendable { let scene: UnsafePointer<aiScene> }

  private static func readAlone(_ bytes: UnsafeRawBufferPointer, hint: String) -> Result<Handed, AssimpError> {
    let text = bytes.assumingMemoryBound(to: CChar.self).baseAddress
    if let scene = aiImportFileFromMemory(text, UInt32(bytes.count), 0, hint) {
      return .success(Handed(scene: scene))
    }
    let words = Array(String(cString: aiGetErrorString()).utf8)
    let why = words.withUnsafeBufferPointer { TextCursor.printable($0, limit: 200) }
    return .failure(AssimpError(reason: .assimpRefused(why: why)))
  }

  /// The meshes as the scene's nodes place them, node after node, children after their parent.
  ///
  /// Valid while this lives.
  var placedMeshes: [PlacedMesh] {
    var placed: [PlacedMesh] = []
    var open: [(node: UnsafePointer<aiNode>, placement: Placement)] = []
    if let root = scene.pointee.mRootNode { open.append((UnsafePointer(root), .identity)) }
    let meshes = UnsafeBufferPointer(start: scene.pointee.mMeshes, count: Int(scene.pointee.mNumMeshes))
    while let (node, parent) = open.popLast() {
      let placement = parent.applying(node.pointee.mTransformation)
      for index in UnsafeBufferPointer(start: node.pointee.mMeshes, count: Int(node.pointee.mNumMeshes)) {
        guard meshes.indices.contains(Int(index)), let mesh = meshes[Int(index)] else { continue }
        placed.append(PlacedMesh(mesh: UnsafePointer(mesh), placement: placement))
      }
      let children = UnsafeBufferPointer(start: node.pointee.mChildren, count: Int(node.pointee.mNumChildren))
      for case let child? in children.reversed() { open.append((UnsafePointer(child), placement)) }
    }
    return placed
  }
}

/// A mesh of a scene and where one of the scene's nodes puts it.
struct PlacedMesh {
  let mesh: UnsafePointer<aiMesh>
  let placement: Placement

  /// The faces, each with its own run of corner indices.
  var faces: UnsafeBufferPointer<aiFace> {
    UnsafeBufferPointer(start: mesh.pointee.mFaces, count: Int(mesh.pointee.mNumFaces))
  }

  /// The points that the faces index.
  var points: UnsafeBufferPointer<aiVector3D> {
    UnsafeBufferPointer(start: mesh.pointee.mVertices, count: Int(mesh.pointee.mNumVertices))
  }
}

/// Why assimp did not read something.
struct AssimpError: Error, Sendable, Hashable {
  let reason: RefusalReason
}
