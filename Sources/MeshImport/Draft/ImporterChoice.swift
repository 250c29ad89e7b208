/// Who shall read a draft.
public enum ImporterChoice: String, CaseIterable, Sendable {
  /// In place where the file allows it (binary STL); a text by assimp, held against our own reader.
  case automatic
  /// Our own reader alone, which is quicker: a text is not held against a second reading.
  case inPlace = "in-place"
  /// assimp, whatever the file is.
  case assimp
}
