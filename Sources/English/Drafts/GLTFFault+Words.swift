import MeshImport
import Quantities

extension GLTFFault {
  /// What is wrong and where.
  var whatIsWrong: String {
    switch self {
    case .cut: "the file is cut short, or its chunks do not add up"
    case .otherVersion(let version): "is glTF \(version.printable), and version 2 is read"
    case .malformed(let place): "its JSON is not what glTF asks for at \(place.printable)"
    case .badReference(let kind, let index): "\(kind) \(index) is not there, not whole or of the wrong kind"
    case .noScene: "it has no scene that shows anything"
    case .notATree(let node): "node \(node) stands in two places or under itself"
    case .tooDeep(let most): "its nodes lie more than \(most) deep within each other"
    case .badTransform(let node): "node \(node) has a transform that flattens what it holds, or none that is one"
    case .missingVertex(let mesh): "a triangle of mesh \(mesh) names a vertex that is not there"
    case .otherFile(let name): "its shapes lie in another file, \(name.printable)"
    case .unreadExtension(let name): "it needs an extension that is not read: \(Self.phrase(name))"
    case .quantized: "its coordinates are quantized (KHR_mesh_quantization), which is not read"
    case .sparse: "it keeps vertices that replace others (sparse accessors), which is not read"
    case .skinned: "a mesh of it is bent by bones (skins), which is not read"
    case .morphed: "a mesh of it is blended from several shapes (morph targets), which is not read"
    case .tooManyTriangles(let most): "its nodes come to more than \(most) triangles"
    case .outOfMemory: "there is no memory for it"
    }
  }

  /// What the person can do about it.
  var whatToDo: String {
    switch self {
    case .cut, .malformed, .badReference, .notATree, .tooDeep, .badTransform, .missingVertex: "export it again"
    case .otherVersion: "export it as glTF 2.0 (GLB)"
    case .noScene: "export the piece itself"
    case .otherFile: "export it as one file (GLB)"
    case .unreadExtension, .quantized, .sparse: "export it without compression"
    case .skinned, .morphed: "apply bones and shapes, then export it again"
    case .tooManyTriangles: "export fewer copies, or the pieces one by one"
    case .outOfMemory: "export it coarser, or free memory"
    }
  }

  private static func phrase(_ name: String) -> String {
    switch name {
    case "KHR_draco_mesh_compression": "Draco compression (\(name))"
    case "EXT_meshopt_compression", "KHR_meshopt_compression": "meshopt compression (\(name))"
    case "EXT_mesh_gpu_instancing": "instances (\(name))"
    case "KHR_mesh_quantization": "quantized coordinates (\(name))"
    default: name.printable
    }
  }
}
