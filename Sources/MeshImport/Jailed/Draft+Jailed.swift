import Jail

extension Draft {
  /// Lets a jailed process read a draft, and checks its answer.
  ///
  /// Where its triangles are the file's own bytes, they are mapped here, and held against what the answer counts.
  static func openInJail(
    _ file: consuming OpenedFile, _ format: DraftFormat, _ importer: ImporterChoice, _ program: JailedProgram,
    _ watch: inout StepWatch<some Clock<Duration>>
  ) throws(ImportRefusal) -> Draft {
    let path = file.path
    let (answer, bytes): (JailedAnswer, JailAnswer)
    do throws(JailStop) {
      bytes = try program.answer(
        to: JailedReader.words(format, importer), input: file.descriptor,
        limits: JailLimits(reading: format, bytes: file.size))
      answer = try JailedAnswer(bytes.bytes)
    } catch {
      throw ImportRefusal(file: path, .stoppedInJail(error))
    }
    try file.verifyUnchanged()
    let read: JailedStatement.ReadDraft
    switch answer.statement.outcome {
    case .refused(let reason): throw ImportRefusal(file: path, reason)
    case .read(let draft): read = draft
    }
    var notes = read.notes
    notes.hasLimitsAlone = answer.statement.walls.isEmpty
    let triangles: DraftTriangles
    if read.areInPlace {
      let mapped = try MappedTriangles.map(file)
      guard mapped.count == read.triangles else { throw ImportRefusal(file: path, .stoppedInJail(.badAnswer)) }
      triangles = .mapped(mapped)
    } else {
      triangles = .answered(AnsweredTriangles(answer: bytes, coordinates: answer.coordinates))
    }
    watch.end(\.reading)
    return Draft(
      file: path, format: format, importer: read.importer, parts: answer.parts, statedUnit: read.statedUnit,
      notes: notes,
      timings: watch.timings, triangles: triangles)
  }
}

/// The triangles in a jailed reader's answer, packed.
struct AnsweredTriangles: Sendable {
  private let answer: JailAnswer
  private let coordinates: Range<Int>

  init(answer: JailAnswer, coordinates: Range<Int>) {
    self.answer = answer
    self.coordinates = coordinates
  }

  var count: Int { coordinates.count / 36 }

  /// Nine coordinates a triangle.
  ///
  /// Valid while this lives.
  var records: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: answer.bytes[coordinates]) }
}
