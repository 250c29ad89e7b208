import ArgumentParser

extension CommandConfiguration {
  /// The same, for a command that may be parsed by itself, outside of the tree of commands.
  ///
  /// Named as a part of another program it is not asked for scripts of completions, which belong to the whole program;
  /// that question alone costs a fifth of measuring a small draft.
  var parsedAlone: CommandConfiguration {
    var configuration = self
    configuration._superCommandName = "pennyweight"
    return configuration
  }
}
