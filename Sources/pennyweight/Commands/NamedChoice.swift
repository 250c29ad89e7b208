import ArgumentParser

/// A part's name and what is chosen for it: `head=pt950-ru`.
struct NamedChoice: ExpressibleByArgument {
  /// The name, in which `*` stands for any letters.
  let name: String
  /// What is chosen.
  let choice: String

  /// Splits at the last `=`: a part's name may hold one, an alloy's never does.
  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    name = String(argument[..<sign])
    choice = String(argument[argument.index(after: sign)...])
    if name.isEmpty || choice.isEmpty { return nil }
  }
}
