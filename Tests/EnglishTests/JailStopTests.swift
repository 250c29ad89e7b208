import English
import Jail
import MeshImport
import Testing

@Suite struct `A draft whose jailed reader gives no answer` {
  @Test(arguments: [
    JailStop.notStarted(why: "x"), .crashed(signal: 11), .outOfMemory(limit: 1), .outOfTime(limit: 1), .forbidden,
    .answerTooLong(limit: 1), .badAnswer,
  ])
  func `is refused for a reason, with what to do`(stop: JailStop) {
    let refusal = ImportRefusal(file: "a.stl", .stoppedInJail(stop))
    #expect(refusal.message.hasPrefix("a.stl: ") && !refusal.message.hasSuffix("."))
    let isStarted = if case .notStarted = stop { false } else { true }
    #expect(refusal.exitStatus == (isStarted ? 65 : 69))
  }
}
