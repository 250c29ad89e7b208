import ArgumentParser

/// `pennyweight fix`: the prices of precious metal that quotes are calculated from.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Keep metal fixes: the price of a troy ounce at a time, by a source.",
    discussion: """
      Fixes are only ever added, to fixes.csv in the user's data folder ($XDG_DATA_HOME/pennyweight, else \
      ~/.local/share/pennyweight) or to the file that --fixes names. A name means one figure for ever.

      EXAMPLES
        pennyweight fix add gold 4123.45 --currency USD --source "LBMA PM"
        pennyweight fix import fixes.csv
        pennyweight fix list

      \(ExitStatus.table)
      """,
    subcommands: [FixAddCommand.self, FixImportCommand.self, FixListCommand.self])
}
