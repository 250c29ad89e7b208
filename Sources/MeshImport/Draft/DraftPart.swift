/// A named part of a draft; the parts of a draft partition its triangles, in order.
public struct DraftPart: Sendable, Hashable {
  /// The solid's, object's or group's own name, as the file has it; nil where it has none.
  public let name: String?
  /// The object (`o`) or solid that the part belongs to.
  public let object: String?
  /// The group (`g`) within it.
  public let group: String?
  /// The material (`usemtl`).
  public let material: String?
  /// Which of the draft's triangles these are.
  public let triangles: Range<Int>

  /// Makes a part; its name is the group's, else the object's, else the material's.
  public init(object: String? = nil, group: String? = nil, material: String? = nil, triangles: Range<Int>) {
    self.object = object
    self.group = group
    self.material = material
    self.triangles = triangles
    name = group ?? object ?? material
  }
}
