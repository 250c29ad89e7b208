import ArgumentParser

/// In which form the results are printed.
struct FormOptions: ParsableArguments {
  @Flag(help: "Print one JSON array with an object for each draft, for programs.")
  var json = false

  @Flag(help: "Print rows for a spreadsheet.")
  var csv = false

  var form: ReportForm { json ? .json : csv ? .csv : .text }

  func validate() throws {
    if json && csv { throw ValidationError("--json and --csv exclude each other; give one of them.") }
  }
}
