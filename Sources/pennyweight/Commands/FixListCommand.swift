import ArgumentParser
import Payloads
import Quoting

/// `pennyweight fix list`: the fixes that are known.
struct FixListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the fixes, in the order in which they were added.",
    discussion: """
      EXAMPLES
        pennyweight fix list
        pennyweight fix list --json
        pennyweight fix list --workshop workshop

      \(ExitStatus.table)
      """)

  @Flag(help: "Print one JSON array, for programs.")
  var json = false

  @OptionGroup var file: FixFileOptions

  func run() async throws {
    let book = try await file.read()
    if json { return try StandardStream.output.write(try JSONText.text(book.fixes)) }
    var table = Table([.left("fix"), .left("metal"), .right("a troy ounce"), .left("time"), .left("source")])
    for fix in book.fixes {
      let price = "\(fix.pricePerTroyOunce.text(atLeastPlaces: 2)) \(fix.currency)"
      table.append([fix.id, fix.metal.rawValue, price, fix.time.toTheMinute, fix.source])
    }
    try StandardStream.output.write(table.text(Style.fitting(.output), indent: 0))
  }
}
