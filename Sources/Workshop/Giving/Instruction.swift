import Journals
import Orders
import Quantities

/// Who gives a command, at which moment, under which key, and whether anything is written.
public struct Instruction: Sendable {
  /// Who gives it.
  public let actor: Actor
  /// The moment of the command.
  public let moment: UTCInstant
  /// The command's own key: commands are idempotent per key.
  public let key: CommandKey?
  /// Whether the command is decided and nothing is written.
  public let dryRun: Bool
  /// The words of a command line, which keys were held against up to version 0.1.0.
  public let words: [UInt8]?

  /// Makes an instruction.
  public init(
    by actor: Actor, at moment: UTCInstant, key: CommandKey? = nil, dryRun: Bool = false, words: [UInt8]? = nil
  ) {
    self.actor = actor
    self.moment = moment
    self.key = key
    self.dryRun = dryRun
    self.words = words
  }
}
