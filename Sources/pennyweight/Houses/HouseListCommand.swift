import ArgumentParser
import HouseFiles
import HousePolicies
import Payloads
import PolicyFiles

/// `pennyweight house list`: the houses that come with the program.
struct HouseListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the houses that come with the program.",
    discussion: """
      EXAMPLES
        pennyweight house list
        pennyweight house list --json

      \(ExitStatus.table)
      """)

  @Flag(help: "Print one JSON array, for programs.")
  var json = false

  func run() throws {
    let policies = try HousePolicy.houses.map { try HouseRules.policy($0.name) }
    if json { return try StandardStream.output.write(try JSONText.text(policies.map(HousePayload.init))) }
    var table = Table([.left("house"), .left("name"), .left("edition"), .left("orders")])
    for policy in policies {
      let kinds = policy.ways.map(\.kind.rawValue).joined(separator: ", ")
      table.append([policy.house, policy.name, policy.edition, kinds])
    }
    try StandardStream.output.write(table.text(Style.fitting(.output), indent: 0))
  }
}
