/// Reads one model part: every element that says what is enclosed, in one pass.
final class ThreeMFPartReading: XMLReading {
  private(set) var model = ThreeMFModel()
  private(set) var fault: ThreeMFFault?

  private let part: String
  private var prefixes: [String: String] = [:]
  private var current: ThreeMFObject?
  private var materialGroup: UInt32?
  /// The names of objects and materials: each is one thing's.
  private var ids: Set<UInt32> = []

  init(part: String) { self.part = part }

  func declare(prefix: String, namespace: String) { prefixes[prefix] = namespace }

  // Most elements are vertices and triangles: they come first.
  func begin(_ element: XMLName, _ attributes: XMLAttributes) -> Bool {
    do throws(ThreeMFFault) {
      if element.isSame(as: "http://schemas.microsoft.com/3dmanufacturing/core/2015/02|vertex") {
        try vertex(attributes)
      } else if element.isSame(as: "http://schemas.microsoft.com/3dmanufacturing/core/2015/02|triangle") {
        try triangle(attributes)
      } else if let namespace = element.namespace, namespace == ThreeMFNamespace.core {
        try rare(String(cString: element.local), attributes)
      } else if let name = element.namespace.flatMap(ThreeMFNamespace.changingShape) {
        throw .unknownExtension(name)
      }
      return true
    } catch {
      fault = error
      return false
    }
  }

  func end(_ element: XMLName) -> Bool {
    if element.isSame(as: "http://schemas.microsoft.com/3dmanufacturing/core/2015/02|object") { current = nil }
    if element.isSame(as: "http://schemas.microsoft.com/3dmanufacturing/core/2015/02|basematerials") {
      materialGroup = nil
    }
    return true
  }

  private func rare(_ name: String, _ attributes: XMLAttributes) throws(ThreeMFFault) {
    switch name {
    case "model": try begin(attributes)
    case "object": try object(attributes)
    case "component":
      guard let current else { throw .outsideOfObject(element: name, part: part) }
      current.components.append(try placement(attributes, of: name))
    case "item": model.items.append(try placement(attributes, of: name))
    case "basematerials":
      let id = try index("id", attributes.value("id"), of: name)
      guard ids.insert(id).inserted else { throw .badAttribute("id", of: name, part: part) }
      (materialGroup, model.materials[id]) = (id, [])
    case "base":
      guard let materialGroup else { return }
      model.materials[materialGroup, default: []].append(attributes.text("name") ?? "")
    // What is understood of a model is its meshes; all else in the core namespace says nothing of them.
    default: break
    }
  }

  private func begin(_ attributes: XMLAttributes) throws(ThreeMFFault) {
    if let unit = attributes.text("unit") {
      guard let known = ThreeMFUnit(rawValue: unit) else { throw .badAttribute("unit", of: "model", part: part) }
      model.unit = known
    }
    for prefix in (attributes.text("requiredextensions") ?? "").split(separator: " ") {
      let namespace = prefixes[String(prefix)] ?? String(prefix)
      if let name = ThreeMFNamespace.notUnderstood(namespace) { throw .unknownExtension(name) }
    }
  }

  private func object(_ attributes: XMLAttributes) throws(ThreeMFFault) {
    let id = try index("id", attributes.value("id"), of: "object")
    guard ids.insert(id).inserted else { throw .badAttribute("id", of: "object", part: part) }
    let kind = attributes.text("type").map { ThreeMFObject.Kind(rawValue: $0) } ?? .model
    guard let kind else { throw .badAttribute("type", of: "object", part: part) }
    if attributes.value("http://schemas.microsoft.com/3dmanufacturing/slice/2015/07|slicestackid") != nil {
      throw .unknownExtension("slices")
    }
    var material: (UInt32, UInt32)?
    if let group = attributes.value("pid") {
      material = (
        try index("pid", group, of: "object"),
        try attributes.value("pindex").map { (text) throws(ThreeMFFault) in
          try index("pindex", text, of: "object")
        } ?? 0
      )
    }
    let name = attributes.text("name").flatMap { $0.isEmpty ? nil : $0 }
    let object = ThreeMFObject(name: name, kind: kind, material: material)
    (current, model.objects[id]) = (object, object)
  }

  private func placement(_ attributes: XMLAttributes, of element: String) throws(ThreeMFFault) -> ThreeMFPlacement {
    var transform = AffineMap.identity
    if let text = attributes.value("transform") {
      guard let given = AffineMap(text) else { throw .badAttribute("transform", of: element, part: part) }
      transform = given
    }
    return ThreeMFPlacement(
      path: attributes.text("http://schemas.microsoft.com/3dmanufacturing/production/2015/06|path"),
      object: try index("objectid", attributes.value("objectid"), of: element), transform: transform)
  }

  private func vertex(_ attributes: XMLAttributes) throws(ThreeMFFault) {
    guard let current else { throw .outsideOfObject(element: "vertex", part: part) }
    guard current.vertices.reserve(3) else { throw .outOfMemory }
    current.vertices.append(
      (
        try coordinate("x", attributes.value("x")), try coordinate("y", attributes.value("y")),
        try coordinate("z", attributes.value("z"))
      ))
  }

  private func coordinate(_ name: String, _ text: UnsafePointer<CChar>?) throws(ThreeMFFault) -> Float {
    guard let text, let value = XMLNumber.float(text) else { throw .badAttribute(name, of: "vertex", part: part) }
    return value
  }

  private func triangle(_ attributes: XMLAttributes) throws(ThreeMFFault) {
    guard let current else { throw .outsideOfObject(element: "triangle", part: part) }
    guard current.corners.reserve(3) else { throw .outOfMemory }
    let count = current.vertices.count / 3
    let corners = (
      try index("v1", attributes.value("v1"), of: "triangle"), try index("v2", attributes.value("v2"), of: "triangle"),
      try index("v3", attributes.value("v3"), of: "triangle")
    )
    guard corners.0 < count, corners.1 < count, corners.2 < count else {
      throw .missingVertex(triangle: current.triangleCount + 1, part: part)
    }
    try note(attributes, of: current)
    current.corners.append(corners)
  }

  /// Notes where the material changes.
  private func note(_ attributes: XMLAttributes, of object: ThreeMFObject) throws(ThreeMFFault) {
    var (group, place) = (object.material?.group, object.material?.index ?? 0)
    if let own = attributes.value("pid") { (group, place) = (try index("pid", own, of: "triangle"), 0) }
    if let own = attributes.value("p1") { place = try index("p1", own, of: "triangle") }
    if let last = object.runs.last, last.group == group, last.index == place { return }
    object.runs.append(ThreeMFObject.MaterialRun(first: object.triangleCount, group: group, index: place))
  }

  private func index(
    _ name: String, _ text: UnsafePointer<CChar>?, of element: String
  ) throws(ThreeMFFault) -> UInt32 {
    guard let text, let index = XMLNumber.index(text) else { throw .badAttribute(name, of: element, part: part) }
    return index
  }
}
