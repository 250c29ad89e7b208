/// An OBJ drawn from a seed, with what it means: made face by face, apart from the reader.
struct RandomOBJ {
  private(set) var text = ""
  /// The corners of each face, and the part that it belongs to.
  private(set) var faces: [(corners: [SIMD3<Float>], part: String)] = []
  private var vertices: [SIMD3<Float>] = []
  private var object = ""
  private var group = ""
  private var material = ""
  private var random: SplitMix

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
    for _ in 0..<8 { addVertex() }
    for _ in 0..<Int.random(in: 20...400, using: &random) { addStatement() }
    addFace()
  }

  private mutating func addStatement() {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<8: addVertex()
    case 8..<15: addFace()
    case 15: addName()
    case 16: text += ["vt 0.5 .5\n", "vn 0 0 1\n", "vt 1 1 1\n"].randomElement(using: &random) ?? ""
    case 17: text += ["# made \\ by hand\n", "#\n", "\n", "  \n", "# f 1 2 3\n"].randomElement(using: &random) ?? ""
    case 18:
      text += ["s 1\n", "s off\r\n", "l 1 2 3\n", "p 1\n", "t crease 0/0/0\n"].randomElement(using: &random) ?? ""
    default: text += "f 1 2\n"
    }
  }

  private mutating func addVertex() {
    let numbers = (0..<3).map { _ in Float(Int.random(in: -4000...4000, using: &random)) / 64 }
    vertices.append(SIMD3(numbers[0], numbers[1], numbers[2]))
    text += "v" + numbers.map { blank() + spelled($0) }.joined()
    text += ["\n", "\r\n", " # c\n", " 1\n", " 0.1 0.2 0.3\n", "\t\n"].randomElement(using: &random) ?? "\n"
  }

  private mutating func spelled(_ number: Float) -> String {
    switch Int.random(in: 0..<5, using: &random) {
    case 0: "\(number * 100)e-2"
    case 1: "\(number)".replacing("0.", with: ".", maxReplacements: abs(number) < 1 ? 1 : 0)
    case 2: number >= 0 ? "+\(number)" : "\(number)"
    case 3: "\(number)000000000000000000000"
    default: "\(number)"
    }
  }

  private mutating func addFace() {
    let count = [3, 3, 3, 4, 4, 5, 7].randomElement(using: &random) ?? 3
    // Corners from anywhere: the faces enclose nothing, and triangles of a polygon are counted, not measured.
    let corners = (0..<count).map { _ in Int.random(in: 0..<vertices.count, using: &random) }
    text += "f"
    for corner in corners {
      let index = Bool.random(using: &random) ? corner + 1 : corner - vertices.count
      let rest = ["", "", "/1", "//1", "/1/1", "/", "//", "/-1/-1"].randomElement(using: &random) ?? ""
      text += "\(blank())\(index)\(rest)"
    }
    text += ["\n", "\r\n", " \n", " # d\n"].randomElement(using: &random) ?? "\n"
    faces.append((corners.map { vertices[$0] }, "\(object)|\(group)|\(material)"))
  }

  private mutating func addName() {
    let name = ["a", "b", "c d", "été", ""].randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      (object, group) = (name, "")
      text += "o \(name)\n"
    case 1:
      group = name
      text += "g \(name)\n"
    default:
      material = name
      text += "usemtl \(name)\n"
    }
  }

  private mutating func blank() -> String {
    [" ", " ", " ", "\t", "  ", " \\\n ", " \\\r\n"].randomElement(using: &random) ?? " "
  }
}
