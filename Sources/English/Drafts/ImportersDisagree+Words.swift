import MeshImport

extension ImportersDisagree {
  /// What it is, in words.
  var words: String {
    switch self {
    case .faces(let assimp, let reader): "assimp reads \(assimp) faces, our own reader \(reader)"
    case .corners(let assimp, let reader): "assimp reads \(assimp) corners of faces, our own reader \(reader)"
    case .parts(let assimp, let reader): "assimp reads \(assimp) parts, our own reader \(reader)"
    case .figure(let name, let assimp, let reader):
      "the \(name) is \(Float(assimp)) by assimp and \(Float(reader)) by our own reader, as drawn"
    case .corner(let face, let assimp, let reader):
      """
      a corner of face \(face + 1) lies at (\(assimp.x), \(assimp.y), \(assimp.z)) by assimp and at \
      (\(reader.x), \(reader.y), \(reader.z)) by our own reader
      """
    }
  }
}
