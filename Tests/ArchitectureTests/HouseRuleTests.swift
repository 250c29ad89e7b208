import Foundation
import Testing

@Suite struct `The sources` {
  /// Targets that get files, time and chance passed in, as far as there are such targets.
  private static let pure = [
    "Quantities", "CSVFiles", "Meshes", "Alloys", "Quoting", "HouseCalendar", "HousePolicies", "Orders",
  ]

  private static func sources() throws -> [SwiftSource] {
    try SwiftSource.all(in: "Sources") + SwiftSource.all(in: "SampleModels")
  }

  @Test func `never import Foundation, whose start takes longer than a whole measurement`() throws {
    for source in try SwiftSource.all(in: "Sources") {
      #expect(!source.imports.contains("Foundation"), "\(source.path)")
    }
  }

  @Test(arguments: pure) func `of a pure target know no file, no clock and no chance`(target: String) throws {
    let reach = [
      "FileManager", "FileHandle", "fopen(", "openat(", "getenv(", "Date()", "ContinuousClock", "SuspendingClock",
      "clock_gettime", "gettimeofday", "time(nil)", "SystemRandomNumberGenerator", "arc4random", "getrandom",
      ".random(",
      ".shuffled()", "Data(contentsOf", "String(contentsOf",
    ]
    for source in try SwiftSource.all(in: "Sources/\(target)") {
      #expect(source.places(ofAny: reach) == [])
      #expect(!source.imports.contains("FoundationEssentials"), "\(source.path)")
      let dispatch = source.imports.contains("Dispatch")
      #expect(!dispatch || target == "Meshes", "\(source.path): cores are for Meshes alone")
    }
  }

  @Test func `hold one concept a file, in at most 250 lines`() throws {
    for source in try Self.sources() {
      #expect(source.lines.count <= 250, "\(source.path): \(source.lines.count) lines")
    }
  }

  @Test func `switch over closed enums without a default`() throws {
    // Over an enum of Unicode's that grows with every version.
    let open = ["Sources/pennyweight/Terminal/DisplayWidth.swift", "Sources/MeshImport/Files/Printable.swift"]
    for source in try Self.sources() where !open.contains(source.path) {
      #expect(source.defaultsOverEnums == [])
    }
  }

  @Test func `leave nothing unfinished and trap on no input`() throws {
    for source in try Self.sources() {
      #expect(source.places(ofAny: ["try!", "as!", "fatalError("]) == [])
      let unfinished = source.lines.filter { line in ["TODO", "FIXME", "XXX", "HACK"].contains { line.contains($0) } }
      #expect(unfinished == [], "\(source.path)")
    }
  }
}
