/// What the statements of an OBJ other than `v`, `vt`, `vn` and `f` mean for what the draft encloses.
enum OBJStatement {
  case object
  case group
  case material
  /// A vertex or a face with nothing after its letter.
  case vertexOrFace
  /// Lines, points and curves: they bound no volume.
  case enclosesNothing
  /// Another file of materials.
  case library
  /// How things look.
  case irrelevant
  /// Statements of other programs' own, of materials, or on how a surface that is refused by itself would be made.
  case ignored
  /// Surfaces, and statements that bring in other files or run programs.
  case notRead
  case unknown

  init(keyword: String) {
    switch keyword {
    case "o": self = .object
    case "g": self = .group
    case "usemtl": self = .material
    case "v", "f": self = .vertexOrFace
    case "l", "p", "curv", "curv2": self = .enclosesNothing
    case "mtllib", "maplib": self = .library
    case "vt", "vn", "s", "mg", "usemap", "bevel", "c_interp", "d_interp", "lod", "shadow_obj", "trace_obj":
      self = .irrelevant
    case "vp", "ctech", "stech", "cstype", "deg", "bmat", "step", "parm", "trim", "hole", "scrv", "sp", "con", "end":
      self = .ignored
    // OpenSubdiv's tags, weights of skins, colours by vertex, creases.
    case "t", "vw", "vc", "vf", "crease", "usemat", "matlib": self = .ignored
    // What belongs into a file of materials and is pasted into the draft by some.
    case "newmtl", "ka", "kd", "ks", "ke", "kt", "ns", "ni", "d", "tr", "tf", "illum", "sharpness", "refl", "bump",
      "disp", "decal", "map_ka", "map_kd", "map_ks", "map_ke", "map_ns", "map_d", "map_bump", "map_refl":
      self = .ignored
    case "surf", "fo", "bzp", "bsp", "cdp", "cdc", "res", "call", "csh": self = .notRead
    default: self = .unknown
    }
  }
}
