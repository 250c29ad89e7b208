/// The namespaces of 3MF that are read, and the extensions that are refused by name.
enum ThreeMFNamespace {
  static let core = "http://schemas.microsoft.com/3dmanufacturing/core/2015/02"

  /// Extensions that change nothing of what is enclosed, or that are read.
  private static let understood: Set<String> = [
    core, "http://schemas.microsoft.com/3dmanufacturing/production/2015/06",
    "http://schemas.microsoft.com/3dmanufacturing/material/2015/02",
    "http://schemas.3mf.io/3dmanufacturing/triangles/2023/02",
  ]

  private static let names = [
    "http://schemas.microsoft.com/3dmanufacturing/slice/2015/07": "slices",
    "http://schemas.microsoft.com/3dmanufacturing/beamlattice/2017/02": "beam lattices",
    "http://schemas.microsoft.com/3dmanufacturing/beamlattice/balls/2020/07": "beam lattices",
    "http://schemas.microsoft.com/3dmanufacturing/securecontent/2019/04": "encrypted content",
    "http://schemas.microsoft.com/3dmanufacturing/securecontent/2019/07": "encrypted content",
    "http://schemas.3mf.io/3dmanufacturing/displacement/2023/10": "displacement maps",
    "http://schemas.3mf.io/3dmanufacturing/volumetric/2022/01": "volumetric data",
    "http://schemas.3mf.io/3dmanufacturing/implicit/2023/12": "implicit shapes",
    "http://schemas.3mf.io/3dmanufacturing/booleanoperations/2023/07": "boolean operations",
  ]

  /// What of an extension that must be understood is not: its name; nil where it is understood.
  static func notUnderstood(_ namespace: String) -> String? {
    understood.contains(namespace) ? nil : names[namespace] ?? namespace
  }

  /// The name of an extension whose elements add to what is enclosed, or take away from it, required or not.
  static func changingShape(_ namespace: String) -> String? { names[namespace] }
}
