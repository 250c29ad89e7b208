import ArgumentParser

/// What a command finds wrong with its options once it runs, told as what is found when they are parsed.
struct UsageFault {
  let command: any ParsableCommand.Type
  let message: String

  /// The fault, the command's own usage, and where to read more.
  func text(under root: any ParsableCommand.Type) -> String {
    let path = (Self.path(to: command, from: root) ?? [root]).map { $0._commandName }.joined(separator: " ")
    return """
      Error: \(message)
      Usage: \(root.usageString(for: command))
        See '\(path) --help' for more information.
      """
  }

  /// The commands from a root down to one; nil where it is not among them.
  ///
  /// Ends, since commands are a finite tree: each is listed by one other.
  private static func path(
    to command: any ParsableCommand.Type, from root: any ParsableCommand.Type
  ) -> [any ParsableCommand.Type]? {
    if command == root { return [root] }
    for child in root.configuration.subcommands {
      if let path = path(to: command, from: child) { return [root] + path }
    }
    return nil
  }
}
