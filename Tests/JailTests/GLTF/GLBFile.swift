import Foundation

/// A glTF file under construction: JSON of which the tests change parts, and the buffer that it describes.
struct GLBFile {
  /// The corners of a box of 20 × 30 × 10 mm, in metres.
  static let corners: [SIMD3<Float>] = (0..<8).map { corner in
    SIMD3(corner & 1 == 0 ? 0 : 0.02, corner & 2 == 0 ? 0 : 0.03, corner & 4 == 0 ? 0 : 0.01)
  }
  static let triangles: [[Int]] = [
    [0, 2, 1], [1, 2, 3], [4, 5, 6], [5, 7, 6], [0, 1, 4], [1, 5, 4], [2, 6, 3], [3, 6, 7], [0, 4, 2], [2, 4, 6],
    [1, 3, 5], [3, 7, 5],
  ]

  /// How the triangles are written.
  enum Indices: Int, CaseIterable {
    case none = 0
    case bytes = 5121
    case halves = 5123
    case words = 5125

    var width: Int { [0: 0, 5121: 1, 5123: 2, 5125: 4][rawValue] ?? 0 }
  }

  var json: [String: Any]
  var buffer: [UInt8]

  /// A box, its vertices so many bytes apart.
  init(indices: Indices = .halves, stride: Int = 12, mode: Int = 4, order: [Int] = GLBFile.triangles.flatMap(\.self)) {
    let positions = indices == .none ? order.map { Self.corners[$0] } : Self.corners
    var buffer: [UInt8] = []
    for position in positions {
      let at = buffer.count
      for axis in 0..<3 { withUnsafeBytes(of: position[axis].bitPattern.littleEndian) { buffer += $0 } }
      buffer += [UInt8](repeating: 0xFF, count: at + stride - buffer.count)
    }
    let end = buffer.count
    for index in indices == .none ? [] : order {
      withUnsafeBytes(of: UInt32(index).littleEndian) { buffer += $0.prefix(indices.width) }
    }
    var primitive: [String: Any] = ["attributes": ["POSITION": 0], "material": 0, "mode": mode]
    var accessors: [[String: Any]] = [
      [
        "bufferView": 0, "componentType": 5126, "count": positions.count, "type": "VEC3", "min": [0, 0, 0],
        "max": [0.02, 0.03, 0.01],
      ]
    ]
    var views: [[String: Any]] = [["buffer": 0, "byteOffset": 0, "byteLength": end]]
    if stride != 12 { views[0]["byteStride"] = stride }
    if indices != .none {
      primitive["indices"] = 1
      accessors.append(
        ["bufferView": 1, "componentType": indices.rawValue, "count": order.count, "type": "SCALAR"])
      views.append(["buffer": 0, "byteOffset": end, "byteLength": buffer.count - end])
    }
    while buffer.count % 4 != 0 { buffer.append(0) }
    self.buffer = buffer
    json = [
      "asset": ["version": "2.0"], "scene": 0, "scenes": [["nodes": [0]]],
      "nodes": [["name": "shank", "mesh": 0]], "meshes": [["name": "box", "primitives": [primitive]]],
      "materials": [["name": "Rose Gold"]], "accessors": accessors, "bufferViews": views,
      "buffers": [["byteLength": buffer.count]],
    ]
  }

  /// The same file with a key of its JSON changed.
  func with(_ key: String, _ value: Any?) -> GLBFile {
    var changed = self
    changed.json[key] = value
    return changed
  }

  /// The same file with keys of its first primitive changed.
  func withPrimitive(_ keys: [String: Any]) -> GLBFile {
    var meshes = json["meshes"] as? [[String: Any]] ?? []
    var primitives = meshes[0]["primitives"] as? [[String: Any]] ?? []
    primitives[0].merge(keys) { $1 }
    meshes[0]["primitives"] = primitives
    return with("meshes", meshes)
  }

  /// The same file with keys of an accessor changed.
  func withAccessor(_ index: Int, _ keys: [String: Any]) -> GLBFile {
    var accessors = json["accessors"] as? [[String: Any]] ?? []
    accessors[index].merge(keys) { $1 }
    return with("accessors", accessors)
  }

  /// The binary form.
  var glb: [UInt8] {
    get throws {
      var text = Array(try JSONSerialization.data(withJSONObject: json, options: .sortedKeys))
      while text.count % 4 != 0 { text.append(0x20) }
      return Self.words([0x4654_6C67, 2, UInt32(28 + text.count + buffer.count), UInt32(text.count), 0x4E4F_534A])
        + text + Self.words([UInt32(buffer.count), 0x004E_4942]) + buffer
    }
  }

  /// The text form, with the buffer in it.
  var gltf: [UInt8] {
    get throws {
      let uri = "data:application/octet-stream;base64," + Data(buffer).base64EncodedString()
      let embedded = with("buffers", [["byteLength": buffer.count, "uri": uri]])
      return Array(try JSONSerialization.data(withJSONObject: embedded.json, options: .sortedKeys))
    }
  }

  static func words(_ words: [UInt32]) -> [UInt8] {
    words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
  }
}
