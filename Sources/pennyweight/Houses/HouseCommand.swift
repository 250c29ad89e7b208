import ArgumentParser

/// `pennyweight house`: the houses that come with the program, and houses of one's own.
struct HouseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "house",
    abstract: "Houses: what they are, whether their files are whole, what their rules say.",
    discussion: """
      A house is two YAML files: its prices (NAME.prices.yaml) and its rules (NAME.policy.yaml). Where a command takes a \
      house, it takes the name of one that comes with the program, or the path of either file.

      EXAMPLES
        pennyweight house list
        pennyweight house explain alona
        pennyweight house new vela --name "Atelier Vela"
        pennyweight house check vela.policy.yaml
        pennyweight house adopt vela.policy.yaml

      \(ExitStatus.table)
      """,
    subcommands: [
      HouseListCommand.self, HouseCheckCommand.self, HouseExplainCommand.self, HouseNewCommand.self,
      HouseAdoptCommand.self,
    ])
}
