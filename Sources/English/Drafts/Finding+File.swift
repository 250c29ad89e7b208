import Meshes

extension Finding {
  static func skipped(_ count: Int) -> String {
    let many = count == 1 ? "1 line, point or curve was" : "\(count) lines, points or curves were"
    return "\(many) left out: they enclose nothing; nothing to do"
  }

  static func short(_ count: Int) -> String {
    let many = count == 1 ? "1 face" : "\(count) faces"
    return "\(many) of fewer than three corners left out: they have no area; nothing to do"
  }

  static func ignored(_ count: Int, _ first: String) -> String {
    let many = count == 1 ? "1 statement ('\(first)') was" : "\(count) statements ('\(first)' first) were"
    return "\(many) left out and changed no volume; nothing to do"
  }

  static func bent(_ count: Int, _ volume: Float) -> String {
    let many = count == 1 ? "1 polygon is" : "\(count) polygons are"
    return "\(many) not flat: cut otherwise, the volume would differ by at most \(volume) cubic units as drawn; export "
      + "triangles to be sure"
  }

  static func tangled(_ count: Int) -> String {
    let many = count == 1 ? "1 polygon crosses" : "\(count) polygons cross"
    return "\(many) or folds back on its own outline: its area is not certain; export triangles"
  }
}
