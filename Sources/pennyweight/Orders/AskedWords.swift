/// A command as its key holds it: the words that say what is done, without those that say where, when and how it is shown.
///
/// What the program adds by itself (a name, a price of the day, a draw) is no part of it, so that the same words sent
/// again are the same command.
struct AskedWords {
  /// The words, in their order.
  let words: [String]

  private static let withValue: Set<String> = ["--key", "--as-of", "--workshop"]
  private static let flags: Set<String> = ["--json", "--dry-run"]

  /// Takes a command line without the program's own name.
  init(_ arguments: some Sequence<String>) {
    var words: [String] = []
    var skipsNext = false
    for word in arguments {
      if skipsNext {
        skipsNext = false
        continue
      }
      let option = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
      if Self.withValue.contains(option) {
        skipsNext = option == word
      } else if !Self.flags.contains(word) {
        words.append(word)
      }
    }
    self.words = words
  }

  /// The words as bytes, with who asks and what stands in a file that they name.
  func bytes(by name: String, content: String) -> [UInt8] {
    Array((words + [name, content]).joined(separator: "\u{0}").utf8)
  }
}
