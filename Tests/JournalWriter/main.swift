import Foundation
import WorkshopFolder

// Writes journals for the tests, which kill it or set two of it against each other:
//   journal-writer until-killed FOLDER SEED
//   journal-writer against-others FOLDER NAME COUNT
let arguments = CommandLine.arguments.dropFirst()
do {
  guard let mode = arguments.first, let folder = arguments.dropFirst().first else { throw CocoaError(.fileNoSuchFile) }
  let workshop = try await WorkshopFolder.open(folder, .toWriteOrNew)
  let rest = Array(arguments.dropFirst(2))
  switch mode {
  case "until-killed": try await UntilKilled(workshop: workshop, seed: UInt64(rest[0]) ?? 0).run()
  case "against-others": try await AgainstOthers(workshop: workshop, name: rest[0], count: Int(rest[1]) ?? 0).run()
  default: throw CocoaError(.featureUnsupported)
  }
} catch {
  FileHandle.standardError.write(Data("journal-writer: \(error)\n".utf8))
  exit(1)
}
