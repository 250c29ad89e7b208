import Jail

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads one draft within a jail: what a jailed process of a program does that reads drafts.
public enum JailedReader {
  /// The words that ask for a draft to be read.
  static func words(_ format: DraftFormat, _ importer: ImporterChoice) -> [String] {
    ["read-draft", format.rawValue, importer.rawValue]
  }

  /// Does a jailed process's work, and ends the process; it returns where the work is not to read a draft.
  ///
  /// One thread does it all, so that no jailed process needs a second one.
  public static func run(_ work: JailedWork) {
    let words = work.words
    guard words.count == 3, words[0] == "read-draft", let format = DraftFormat(rawValue: words[1]),
      let importer = ImporterChoice(rawValue: words[2])
    else { return }
    // Libraries are opened while paths can be.
    if format.isRead(byAssimpWhere: importer) { AssimpScene.prepare(onNoMemory: JailedWork.onNoMemory) }
    let walls = work.enter()
    exit(answer(format, importer, walls) ? 0 : 1)
  }

  private static func answer(_ format: DraftFormat, _ importer: ImporterChoice, _ walls: JailWalls) -> Bool {
    var watch = StepWatch(ContinuousClock())
    let draft: Draft
    do throws(ImportRefusal) {
      draft = try Draft.read(OpenedFile.standardInput(), format, importer, isJailed: true, &watch)
    } catch {
      return JailedAnswer.write(JailedStatement(walls: walls, outcome: .refused(error.reason)))
    }
    let statement = JailedStatement(walls: walls, outcome: .read(draft.statement))
    switch draft.triangles {
    case .mapped: return JailedAnswer.write(statement, parts: draft.parts)
    case .copied(let corners):
      return JailedAnswer.write(statement, parts: draft.parts, coordinates: UnsafeRawBufferPointer(corners.values))
    case .answered: return false
    }
  }
}

extension Draft {
  fileprivate var statement: JailedStatement.ReadDraft {
    let areInPlace =
      switch triangles {
      case .mapped: true
      case .copied: false
      case .answered: false
      }
    return JailedStatement.ReadDraft(
      importer: importer, triangles: triangleCount, areInPlace: areInPlace, statedUnit: statedUnit, notes: notes)
  }
}

extension DraftFormat {
  /// Whether assimp reads it, alone or beside our own reader.
  fileprivate func isRead(byAssimpWhere importer: ImporterChoice) -> Bool {
    switch self {
    case .binarySTL: importer == .assimp
    case .asciiSTL, .obj, .glb, .gltf: importer != .inPlace
    case .threeMF: false
    }
  }
}
