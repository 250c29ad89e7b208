import Jail

extension JailLimits {
  /// What reading a draft of a format and so many bytes may take.
  ///
  /// docs/jail.md has the table; the factors are reasoned, not measured. assimp needs about 300 bytes a triangle of OBJ, which takes eight bytes of the file at
  /// the least and forty as a rule; the answer holds 36 bytes a triangle, and an OBJ's polygons make one of two bytes.
  init(reading format: DraftFormat, bytes: Int) {
    let bytes = min(bytes, Self.mostBytes)
    let (memory, answer) =
      switch format {
      case .binarySTL: (4, 2)
      case .asciiSTL: (16, 2)
      case .obj: (64, 20)
      case .threeMF, .glb, .gltf: (128, 40)
      }
    self.init(
      memory: Self.least + memory * bytes, processorSeconds: 10 + bytes / 1_000_000,
      answer: Self.leastAnswer + answer * bytes)
  }

  /// The program itself, assimp with its libraries, and room for a small draft that unfolds.
  private static let least = 1 << 30
  private static let leastAnswer = 64 << 20
  /// From here on limits grow no more.
  private static let mostBytes = 1 << 32
}
