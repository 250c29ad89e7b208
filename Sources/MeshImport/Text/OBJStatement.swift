/// What the statements of an OBJ other than `v`, `vt`, `vn` and `f` mean for what the draft encloses.
enum OBJStatement {
  case object
  case group
  case material
  /// A vertex or a face with nothing after its letter.
  case vertexOrFace
  /// Lines, points and curves: they bound no volume.
  case enclosesNothing
  /// How things look, or how a surface that is refused by itself would be made.
  case irrelevant
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
    case "vt", "vn", "vp", "s", "mg", "mtllib", "usemap", "maplib", "bevel", "c_interp", "d_interp", "lod",
      "shadow_obj", "trace_obj", "ctech", "stech", "cstype", "deg", "bmat", "step", "parm", "trim", "hole", "scrv",
      "sp", "con", "end":
      self = .irrelevant
    case "surf", "fo", "bzp", "bsp", "cdp", "cdc", "res", "call", "csh": self = .notRead
    default: self = .unknown
    }
  }
}
