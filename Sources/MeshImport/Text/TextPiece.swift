/// A pass over a piece of a text, by one thread.
protocol TextPass: ~Copyable {
  /// Passes the whole piece.
  /// - Throws: the first fault, with its line within the piece.
  mutating func run() throws(TextRefusal)
  /// Moves the coordinates that were read behind those of the pieces before; false where there is no memory.
  mutating func givePositions(to positions: inout GrowingRun<Float>) -> Bool
}

/// One piece of a text draft, read by one thread and looked at by others after that.
///
/// Safe to share: whoever reads it is done before another looks.
final class TextPiece<Pass: TextPass & ~Copyable>: @unchecked Sendable {
  private(set) var pass: Pass
  private(set) var fault: TextRefusal?

  init(_ pass: consuming Pass) { self.pass = pass }

  /// Passes the piece; a fault is kept.
  func run() {
    do throws(TextRefusal) { try pass.run() } catch { fault = error }
  }

  /// Moves the piece's coordinates behind those of the pieces before; false where there is no memory.
  func give(to positions: inout GrowingRun<Float>) -> Bool { pass.givePositions(to: &positions) }
}
