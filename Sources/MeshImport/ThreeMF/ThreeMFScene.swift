import Meshes
import Quantities

/// What a package builds: every mesh in its place, counted before any triangle is written.
struct ThreeMFScene {
  /// Components within components; real files have two.
  static let mostDepth = 32
  /// Objects in their places, those that hold no mesh of their own too.
  static let mostPlaced = 1_000_000
  /// Triangles in all, 36 bytes each.
  static let mostTriangles = 200_000_000

  struct PlacedMesh {
    let object: ThreeMFObject
    let transform: AffineMap
    let names: [String]
    let materials: [UInt32: [String]]
  }

  let unit: ThreeMFUnit
  private var meshes: [PlacedMesh] = []
  private(set) var triangles = 0
  private var placed = 0
  /// Objects that are no piece: supports, and what is marked as other.
  private(set) var leftOut = 0

  /// Puts together what a package builds.
  init(_ package: ThreeMFPackage) throws(ThreeMFFault) {
    guard let root = package.model(package.root) else { throw .missingPart(package.root) }
    unit = root.unit
    for (_, model) in package.parts where model.unit != root.unit {
      throw .severalUnits(root.unit.rawValue, model.unit.rawValue)
    }
    let scale = AffineMap(scale: unit.drawn.count)
    for item in root.items { try place(item, from: package.root, at: scale, [], package, depth: 0) }
  }

  /// Places an object and all that it is put together of, `depth` objects deep.
  private mutating func place(
    _ placement: ThreeMFPlacement, from part: String, at outer: AffineMap, _ names: [String],
    _ package: ThreeMFPackage, depth: Int
  ) throws(ThreeMFFault) {
    guard depth < Self.mostDepth else { throw .componentsTooDeep(most: Self.mostDepth) }
    placed += 1
    guard placed <= Self.mostPlaced else { throw .tooManyPlaced(most: Self.mostPlaced) }
    let own = placement.path ?? part
    guard let model = package.model(own) else { throw .missingPart(own) }
    guard let object = model.objects[placement.object] else {
      throw .missingObject(placement.object, part: own)
    }
    switch object.kind {
    case .model, .surface: break
    case .support, .solidsupport, .other:
      leftOut += 1
      return
    }
    let transform = placement.transform.then(outer)
    let names = names + [object.name].compactMap(\.self)
    if object.triangleCount > 0 {
      triangles += object.triangleCount
      meshes.append(PlacedMesh(object: object, transform: transform, names: names, materials: model.materials))
    }
    guard triangles <= Self.mostTriangles else { throw .tooManyTriangles(most: Self.mostTriangles) }
    for component in object.components {
      try place(component, from: own, at: transform, names, package, depth: depth + 1)
    }
  }

  /// All triangles in the drawn unit, rounded to float32 once, with the parts that partition them.
  func draft() throws(ThreeMFFault) -> (corners: PackedCorners, parts: [DraftPart]) {
    var coordinates = GrowingRun<Float>()
    guard coordinates.reserve(9 * triangles) else { throw .outOfMemory }
    var parts: [DraftPart] = []
    for mesh in meshes {
      for (material, runs) in mesh.runsByMaterial {
        let first = coordinates.count / 9
        for run in runs { mesh.write(run, into: &coordinates) }
        let (object, group) = (mesh.names.first, mesh.names.count > 1 ? mesh.names.last : nil)
        parts.append(
          DraftPart(object: object, group: group, material: material, triangles: first..<coordinates.count / 9))
      }
    }
    return (PackedCorners(coordinates), parts)
  }
}

extension ThreeMFScene.PlacedMesh {
  /// The runs of triangles of each material, in the order in which materials come first; nil where it has no name.
  var runsByMaterial: [(material: String?, runs: [Range<Int>])] {
    var (sorted, places): ([(material: String?, runs: [Range<Int>])], [String?: Int]) = ([], [:])
    let ends = object.runs.dropFirst().map(\.first) + [object.triangleCount]
    for (run, end) in zip(object.runs, ends) {
      let name = name(of: run)
      if places[name] == nil {
        places[name] = sorted.count
        sorted.append((name, []))
      }
      sorted[places[name] ?? 0].runs.append(run.first..<end)
    }
    return sorted
  }

  private func name(of run: ThreeMFObject.MaterialRun) -> String? {
    guard let group = run.group, let names = materials[group], names.indices.contains(Int(run.index)) else {
      return nil
    }
    return names[Int(run.index)].isEmpty ? nil : names[Int(run.index)]
  }

  func write(_ run: Range<Int>, into coordinates: inout GrowingRun<Float>) {
    let (second, third) = transform.isMirroring ? (2, 1) : (1, 2)
    for triangle in run {
      for corner in [0, second, third] {
        let vertex = 3 * Int(object.corners[3 * triangle + corner])
        let point = SIMD3(object.vertices[vertex], object.vertices[vertex + 1], object.vertices[vertex + 2])
        let placed = SIMD3<Float>(transform.placed(SIMD3<Double>(point)))
        coordinates.append((placed.x, placed.y, placed.z))
      }
    }
  }
}
