/// What a glTF file's JSON says of shapes and where they stand (glTF 2.0, section 5); all else in it is passed over.
struct GLTFDocument: Decodable {
  struct Asset: Decodable {
    let version: String
  }

  struct Scene: Decodable {
    let nodes: [Int]?
  }

  struct Node: Decodable {
    let name: String?
    let children: [Int]?
    let mesh: Int?
    let skin: Int?
    let matrix: [Double]?
    let translation: [Double]?
    let rotation: [Double]?
    let scale: [Double]?
    let extensions: [String: Anything]?
  }

  struct Mesh: Decodable {
    let name: String?
    let primitives: [Primitive]
  }

  struct Primitive: Decodable {
    let attributes: [String: Int]
    let indices: Int?
    let material: Int?
    let mode: Int?
    let targets: [Anything]?
    let extensions: [String: Anything]?
  }

  struct Accessor: Decodable {
    let bufferView: Int?
    let byteOffset: Int?
    let componentType: Int
    let count: Int
    let type: String
    let sparse: Anything?
  }

  struct BufferView: Decodable {
    let buffer: Int
    let byteOffset: Int?
    let byteLength: Int
    let byteStride: Int?
    let extensions: [String: Anything]?
  }

  struct Buffer: Decodable {
    let uri: String?
    let byteLength: Int
  }

  struct Material: Decodable {
    let name: String?
  }

  /// Something of which it matters only that it is there.
  struct Anything: Decodable {
    init(from decoder: any Decoder) {}
  }

  let asset: Asset
  let scene: Int?
  let scenes: [Scene]?
  let nodes: [Node]?
  let meshes: [Mesh]?
  let accessors: [Accessor]?
  let bufferViews: [BufferView]?
  let buffers: [Buffer]?
  let materials: [Material]?
  let extensionsRequired: [String]?
}

extension GLTFDocument {
  /// Extensions that change nothing of what is enclosed begin so: materials, textures, lights, what is said of the file.
  private static let harmless = [
    "KHR_materials_", "KHR_texture_", "EXT_texture_", "KHR_lights_", "EXT_lights_", "KHR_xmp",
  ]

  /// Extensions of nodes, primitives and views that change the shape, required or not.
  private static let changingShape: Set<String> = [
    "KHR_draco_mesh_compression", "EXT_meshopt_compression", "KHR_meshopt_compression", "EXT_mesh_gpu_instancing",
    "KHR_node_visibility", "MSFT_lod",
  ]

  /// Refuses another version, and every extension that is not understood.
  func checkUnderstood() throws(GLTFFault) {
    guard asset.version.hasPrefix("2.") else { throw .otherVersion(String(asset.version.prefix(20))) }
    for name in extensionsRequired ?? [] where !Self.harmless.contains(where: name.hasPrefix) {
      throw .unreadExtension(String(name.prefix(80)))
    }
    let primitives = (meshes ?? []).flatMap(\.primitives).compactMap(\.extensions)
    let others = (nodes ?? []).compactMap(\.extensions) + (bufferViews ?? []).compactMap(\.extensions)
    for name in (primitives + others).flatMap(\.keys).sorted() where Self.changingShape.contains(name) {
      throw .unreadExtension(name)
    }
  }
}
