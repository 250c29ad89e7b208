import MeshImport

/// A part of a draft as programs read it.
struct PartEntry: Encodable {
  let name: String?
  let material: String?
  let triangles: Int

  init(_ part: DraftPart) {
    name = part.name
    material = part.material
    triangles = part.triangles.count
  }
}
