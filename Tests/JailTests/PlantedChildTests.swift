import CJail
import Foundation
import Testing

@testable import Jail

#if os(Linux)
  @Suite struct `A jailed process` {
    /// Walls that this system has; the tests of a wall that it has not have nothing to hold.
    private static let standing: JailWalls = {
      guard case .success(let text) = Child.answer("walls"), let walls = Int32(text) else { return [] }
      return JailWalls(rawValue: walls)
    }()

    @Test func `says which walls stand, and has those that it was asked for alone`() {
      for walls: JailWalls in [[], .landlock, .systemCalls, .all] {
        #expect(Child.answer("walls", walls: walls) == .success("\(Self.standing.intersection(walls).rawValue)"))
      }
    }

    @Test(arguments: ["open", "write"], [JailWalls.landlock, .systemCalls, .all])
    func `opens no file`(plant: String, walls: JailWalls) {
      guard !Self.standing.isDisjoint(with: walls) else { return }
      #expect(Child.answer(plant, walls: walls) == .success("denied"))
      #expect(!FileManager.default.fileExists(atPath: "/tmp/pennyweight-planted"))
    }

    @Test(arguments: ["socket", "connect", "fork", "thread", "execute", "code", "sleep", "make-file"])
    func `is stopped where it asks the system for what no reading takes`(plant: String) {
      guard Self.standing.contains(.systemCalls) else { return }
      #expect(Child.answer(plant) == .failure(.forbidden))
    }

    @Test func `opens no socket and starts no process by its limits and Landlock alone`() {
      for plant in ["socket", "fork", "execute"] {
        let answer = Child.answer(plant, walls: .landlock)
        // A limit on descriptors stops the socket, Landlock the program; the limit on processes does not hold for root.
        #expect(answer == .success("denied") || (plant == "fork" && getuid() == 0), "\(plant): \(answer)")
      }
    }

    @Test(arguments: ["memory", "allocate"]) func `takes no more memory than its limit`(plant: String) {
      for walls: JailWalls in [[], .all] {
        #expect(Child.answer(plant, walls: walls) == .failure(.outOfMemory(limit: 1 << 30)))
      }
    }

    @Test func `takes no more processor time than its limit`() {
      for walls: JailWalls in [[], .all] {
        #expect(Child.answer("spin", walls: walls, seconds: 1) == .failure(.outOfTime(limit: 1)))
      }
    }

    @Test func `is ended where it does nothing at all`() {
      #expect(Child.answer("sleep", walls: [], seconds: 1) == .failure(.outOfTime(limit: 1)))
    }

    @Test func `answers no more than its limit`() {
      #expect(Child.answer("long-answer") == .failure(.answerTooLong(limit: 1 << 22)))
    }

    @Test func `that crashes is told by its signal`() {
      #expect(Child.answer("abort") == .failure(.crashed(signal: SIGABRT)))
      #expect(Child.answer("segfault") == .failure(.crashed(signal: SIGSEGV)))
      guard case .failure(.crashed) = Child.answer("crash") else {
        Issue.record("\(Child.answer("crash"))")
        return
      }
    }

    @Test func `without an answer, or without a program, is told as such`() {
      #expect(Child.answer("nothing") == .failure(.badAnswer))
      let limits = JailLimits(memory: 1 << 30, processorSeconds: 1, answer: 1)
      #expect(throws: JailStop.notStarted(why: "No such file or directory")) {
        try JailedProgram(path: "/nowhere").answer(to: [], input: 0, limits: limits)
      }
    }

    @Test func `cannot write to its answer after its end`() {
      guard case .success = Child.answer("map-answer") else {
        Issue.record("\(Child.answer("map-answer"))")
        return
      }
      let file = cjail_answer_file()
      #expect(write(file, "x", 1) == 1)
      let answer = JailAnswer(file: file)
      #expect(answer != nil && write(file, "y", 1) < 0)
      close(file)
    }

    @Test func `leaves its parent no process and no descriptor`() throws {
      let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
      for _ in 0..<20 { _ = Child.answer("walls") }
      #expect(try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count <= before + 4)
      #expect(waitpid(-1, nil, WNOHANG) <= 0)
    }
  }
#endif
