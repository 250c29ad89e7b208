import Jail
import MeshImport

// A program that reads drafts in a jail, and that does there what no reader should: for the tests.
if let work = JailedWork(arguments: CommandLine.arguments) {
  JailedReader.run(work)
  Plant.run(work)
}
