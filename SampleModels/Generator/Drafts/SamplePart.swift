import DraftShapes

/// A part of a draft.
public struct SamplePart: Sendable {
  /// Its name, which OBJ carries.
  public let name: String
  /// Its material, which OBJ carries.
  public let material: String
  /// Its triangles.
  public let shape: Shape

  /// Whether it is metal: stones are not.
  public var isMetal: Bool { material != Self.stone }

  /// The material of stones.
  static let stone = "diamond"

  init(_ name: String, _ shape: Shape, material: String = "yellow-gold") {
    self.name = name
    self.material = material
    self.shape = shape
  }
}
