import Journals
import Orders
import Quantities

/// Who gives a command, at which moment, under which key, and whether anything is written.
public struct Instruction: Sendable {
  /// Who gives it.
  public let actor: Actor
  /// The moment of the command.
  public private(set) var moment: UTCInstant
  /// The clock that told the moment; nil where somebody gave it.
  private let clock: (@Sendable () -> UTCInstant)?
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
    clock = nil
    self.key = key
    self.dryRun = dryRun
    self.words = words
  }

  /// Makes an instruction for now, as a clock tells it.
  public init(
    by actor: Actor, now clock: @escaping @Sendable () -> UTCInstant, key: CommandKey? = nil, dryRun: Bool = false,
    words: [UInt8]? = nil
  ) {
    self.actor = actor
    moment = clock()
    self.clock = clock
    self.key = key
    self.dryRun = dryRun
    self.words = words
  }

  /// The same at a later moment, since others recorded something after this one; nil where the moment was given.
  var later: Instruction? {
    guard let clock else { return nil }
    var later = self
    later.moment = max(moment, clock())
    return later
  }
}
