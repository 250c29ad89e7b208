import ArgumentParser
import Quoting

/// Which file of fixes is meant.
struct FixFileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The file of fixes, in place of the user's own.", valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var fixes: String?

  var file: FixFile { FixFile(named: fixes) }

  /// Adds fixes and says which were new.
  func add(_ new: FixBook) throws {
    let added = try file.add(new)
    let known = new.fixes.count - added.fixes.count
    let names = added.fixes.map { "added \($0.id.printable)\n" }.joined()
    try StandardStream.output.write(names + (known > 0 ? "\(known) known already\n" : ""))
  }
}
