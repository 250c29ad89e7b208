#if os(Linux)
  import Foundation
  import Testing

  /// Libraries that the loader finds first and cannot open stand for libraries that are not there.
  @Suite struct `Where assimp, cairo and pango are missing` {
    private let scratch: Scratch
    private let environment: [String: String]

    init() throws {
      scratch = try Scratch()
      for name in ["libassimp.so.5", "libpangocairo-1.0.so.0"] { try scratch.file(name, text: "none") }
      environment = ["LD_LIBRARY_PATH": scratch.folder.path]
    }

    @Test(arguments: [["measure", "ring.stl"], ["weigh", "ring.stl", "--alloy", "18k-yellow"]])
    func `a binary STL is measured and weighed all the same`(arguments: [String]) throws {
      try scratch.file("ring.stl", SmallDrafts.cube)
      let outcome = try BuiltProgram.run(arguments, in: scratch.folder, environment: environment)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test func `an OBJ is not, and a person is told what to install`() throws {
      try scratch.file("ring.obj", text: "v 0 0 0\nv 1 0 0\nv 0 1 0\nv 0 0 1\nf 1 3 2\nf 1 2 4\nf 2 3 4\nf 3 1 4\n")
      let outcome = try BuiltProgram.run(["measure", "ring.obj"], in: scratch.folder, environment: environment)
      #expect(outcome.status == 69 && outcome.output.isEmpty, "\(outcome.errors)")
      #expect(outcome.errors.contains("ring.obj: assimp, which reads it, cannot be opened ("))
      #expect(outcome.errors.contains("libassimp.so.5") && outcome.errors.contains("install it: libassimp5"))
    }

    @Test func `nothing is drawn, and a person is told what to install`() throws {
      try scratch.file("ring.stl", SmallDrafts.cube)
      let arguments = ["render", "ring.stl", "-o", "ring.png"]
      let outcome = try BuiltProgram.run(arguments, in: scratch.folder, environment: environment)
      #expect(outcome.status == 69, "\(outcome.errors)")
      #expect(outcome.errors.contains("libpangocairo-1.0.so.0"))
      #expect(outcome.errors.contains("install them: libpangocairo-1.0-0"))
    }
  }
#endif
