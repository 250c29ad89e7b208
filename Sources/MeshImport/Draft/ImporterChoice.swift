/// Who shall read a draft.
public enum ImporterChoice: String, CaseIterable, Sendable {
  /// In place where the file allows it (binary STL), assimp otherwise.
  case automatic
  /// assimp, whatever the file is.
  case assimp
}
