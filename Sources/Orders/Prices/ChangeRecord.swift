import Quantities

/// A proposed change and the client's answer.
public struct ChangeRecord: Sendable, Hashable {
  /// The change.
  public let change: ProposedChange
  /// The accepted price that it changes; a later one takes it in.
  public let offer: Int?
  /// The answer; nil while it is awaited.
  public var isAccepted: Bool?
  /// When it was answered.
  public var answeredAt: UTCInstant?
  /// Whether what is wanted was amended by it already, or it was accepted before the price was locked.
  public var isAmended = false
  /// Whether the CAD was approved since, or it was accepted before the price was locked.
  public var isDrawn = false
}

extension ChangeRecord {
  /// Whether what is wanted may be amended by it, once, though the price is locked.
  var opensIntake: Bool { isAccepted == true && !isAmended }

  /// Whether CAD rounds may be submitted for it, until they are approved, though the price is locked.
  var opensRounds: Bool { isAccepted == true && !isDrawn }
}
