/// One model part of a package as it is written: its objects, and what is built of them.
struct ThreeMFModel {
  var unit = ThreeMFUnit.millimeter
  var objects: [UInt32: ThreeMFObject] = [:]
  /// What is built, in order.
  var items: [ThreeMFPlacement] = []
  /// The names of base materials, group by group.
  var materials: [UInt32: [String]] = [:]
}

/// An object: a mesh or other objects put together.
///
/// Filled while its part is read, and not written to afterwards.
final class ThreeMFObject {
  /// What an object is for.
  enum Kind: String {
    case model
    case solidsupport
    case support
    case surface
    case other
  }

  /// The material of the triangles from one on, as a group and a place in it.
  struct MaterialRun {
    let first: Int
    let group: UInt32?
    let index: UInt32
  }

  let name: String?
  let kind: Kind
  /// The material of triangles that have none of their own.
  let material: (group: UInt32, index: UInt32)?
  /// Three coordinates a vertex.
  var vertices = GrowingRun<Float>()
  /// Three vertices a triangle.
  var corners = GrowingRun<UInt32>()
  /// Where the material of the triangles changes, in order.
  var runs: [MaterialRun] = []
  var components: [ThreeMFPlacement] = []

  init(name: String?, kind: Kind, material: (group: UInt32, index: UInt32)?) {
    (self.name, self.kind, self.material) = (name, kind, material)
  }

  var triangleCount: Int { corners.count / 3 }
}

/// An object in its place: a component of another, or an item that is built.
struct ThreeMFPlacement {
  /// The part of the package that the object is in; nil for the part that says so.
  let path: String?
  let object: UInt32
  let transform: AffineMap
}
