/// Formats that are recognised only to refuse them by name.
enum ForeignFormat {
  /// The name of a format whose first bytes these are.
  static func name(head: UnsafeRawBufferPointer, fileExtension: String) -> String? {
    guard let found = signatures.first(where: { head.starts(with: $0.bytes) }) else { return nil }
    // Archives and markup hold many formats; the extension says which.
    return found.isContainer ? name(fileExtension: fileExtension) ?? found.name : found.name
  }

  /// The name of a format that files of this extension have.
  static func name(fileExtension: String) -> String? { extensions[fileExtension] }

  private struct Signature {
    let bytes: [UInt8]
    let name: String
    let isContainer: Bool

    init(_ bytes: [UInt8], _ name: String, isContainer: Bool = false) {
      self.bytes = bytes
      self.name = name
      self.isContainer = isContainer
    }

    init(_ text: String, _ name: String, isContainer: Bool = false) {
      self.init(Array(text.utf8), name, isContainer: isContainer)
    }
  }

  private static let signatures = [
    Signature([0x89, 0x50, 0x4E, 0x47], "PNG"),
    Signature([0xFF, 0xD8, 0xFF], "JPEG"),
    Signature("GIF8", "GIF"),
    Signature("%PDF", "PDF"),
    Signature("PK\u{3}\u{4}", "a ZIP archive", isContainer: true),
    Signature("PK\u{5}\u{6}", "a ZIP archive", isContainer: true),
    Signature([0x1F, 0x8B], "gzip", isContainer: true),
    Signature([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
    Signature([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive"),
    Signature("Rar!", "a RAR archive"),
    Signature("ply\n", "PLY"),
    Signature("ply\r", "PLY"),
    Signature("3D Geometry File Format", "Rhino 3DM"),
    Signature("ISO-10303-21", "STEP"),
    Signature("Kaydara FBX Binary", "FBX"),
    Signature("BLENDER", "Blender"),
    Signature("#VRML", "VRML"),
    Signature("OFF\n", "OFF"),
    Signature("OFF\r", "OFF"),
    Signature("<?xml", "XML", isContainer: true),
    Signature([0xFF, 0xFE], "UTF-16 text"),
    Signature([0xFE, 0xFF], "UTF-16 text"),
  ]

  private static let extensions = [
    "3dm": "Rhino 3DM", "3ds": "3DS", "amf": "AMF", "blend": "Blender", "dae": "COLLADA",
    "dwg": "DWG", "dxf": "DXF", "f3d": "Fusion 360", "fbx": "FBX", "iges": "IGES",
    "igs": "IGES", "off": "OFF", "ply": "PLY", "skp": "SketchUp", "sldprt": "SolidWorks", "step": "STEP",
    "stp": "STEP", "usd": "USD", "usdz": "USD", "wrl": "VRML", "x3d": "X3D", "ztl": "ZBrush",
  ]
}
