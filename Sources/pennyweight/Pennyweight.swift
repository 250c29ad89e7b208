import ArgumentParser

@main
struct Pennyweight: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pennyweight",
    abstract: "From a jewelry CAD draft to a settled price.",
    version: "0.1.0")
}
