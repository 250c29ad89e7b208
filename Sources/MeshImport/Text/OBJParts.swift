/// Puts the parts of an OBJ together from the statements that begin them.
struct OBJParts {
  private var parts: [DraftPart] = []
  private var object: UnsafeBufferPointer<UInt8>?
  private var group: UnsafeBufferPointer<UInt8>?
  private var material: UnsafeBufferPointer<UInt8>?
  private var triangles = 0
  private var began = 0
  private var seen: Set<[UInt8]> = []
  /// The last group that was named, which assimp remembers through the next object.
  private var lastGroup: UnsafeBufferPointer<UInt8>?
  /// Whether assimp would divide the faces otherwise, or bring them into another order.
  private(set) var isOdd = false

  /// Adds the statements of a piece that has so many triangles.
  mutating func add(_ changes: [OBJPartChange], upTo count: Int) {
    for change in changes { apply(change, at: triangles + change.triangles) }
    triangles += count
  }

  /// All parts, when all pieces were added.
  mutating func ended() -> [DraftPart] {
    endPart(at: triangles)
    return parts
  }

  private mutating func apply(_ change: OBJPartChange, at place: Int) {
    let name = change.name.isEmpty ? nil : change.name
    if name == nil { isOdd = true }
    switch change.kind {
    case .object:
      // The faces of an object that is named again go to the first of that name.
      if seen.contains(Array(change.name)) { isOdd = true }
      seen.insert(Array(change.name))
      if Self.same(name, object), group == nil { return }
      endPart(at: place)
      object = name
      group = nil
    case .group:
      seen.insert(Array(change.name))
      if Self.same(name, group) { return }
      if Self.same(name, lastGroup) { isOdd = true }
      endPart(at: place)
      group = name
      lastGroup = name
    case .material:
      if Self.same(name, material) { return }
      // Faces without a material get the first one that is named after them.
      if material == nil, place > 0 { isOdd = true }
      endPart(at: place)
      material = name
    }
  }

  private mutating func endPart(at place: Int) {
    guard place > began else { return }
    func text(_ name: UnsafeBufferPointer<UInt8>?) -> String? { name.flatMap(TextCursor.name) }
    parts.append(
      DraftPart(object: text(object), group: text(group), material: text(material), triangles: began..<place))
    began = place
  }

  private static func same(_ one: UnsafeBufferPointer<UInt8>?, _ other: UnsafeBufferPointer<UInt8>?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.elementsEqual(other)
  }
}
