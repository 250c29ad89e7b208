import Jail

extension RefusalReason {
  /// Whether the file is wrong (65) or missing (66), or a library is (69).
  public var category: RefusalCategory {
    switch self {
    case .missing, .unreadable, .changedWhileRead: .noInput
    case .assimpMissing, .stoppedInJail(.notStarted): .unavailable
    case .directory, .notARegularFile, .empty, .unknownFormat, .cutInHeader, .truncatedBinary, .countContradictsSize,
      .nonFiniteTriangle, .text, .threeMF, .glTF,
      .notByAssimp, .noTriangles, .tooLarge, .assimpRefused, .importersDisagree,
      .polygonTooIntricate, .stoppedInJail(.crashed), .stoppedInJail(.outOfMemory), .stoppedInJail(.outOfTime),
      .stoppedInJail(.forbidden), .stoppedInJail(.answerTooLong), .stoppedInJail(.badAnswer):
      .dataError
    }
  }
}
