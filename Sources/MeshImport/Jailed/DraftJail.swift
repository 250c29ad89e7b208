import Jail

/// Which drafts a jailed process reads, and of which program.
public struct DraftJail: Sendable, Hashable {
  /// The program that is started.
  let program: JailedProgram
  /// Whether every draft is read there, or those alone that assimp is let see nowhere else.
  let readsAll: Bool

  /// Lets a program's jailed processes read drafts: all of them, as files of strangers should be, or glTF alone, which
  /// assimp is let see nowhere else.
  public init(_ program: JailedProgram = .own, readsAll: Bool = true) {
    self.program = program
    self.readsAll = readsAll
  }

  /// Whether a draft of a format is read in the jail.
  func reads(_ format: DraftFormat, by importer: ImporterChoice) -> Bool {
    switch format {
    case .glb, .gltf: readsAll || importer != .inPlace
    case .binarySTL, .asciiSTL, .obj, .threeMF: readsAll
    }
  }
}
