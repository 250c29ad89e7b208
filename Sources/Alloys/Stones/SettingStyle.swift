/// How a stone is held, which is what its setting is priced by.
public enum SettingStyle: String, Sendable, Hashable, Codable, CaseIterable {
  /// Claws around the stone.
  case prong
  /// A rim of metal around the stone.
  case bezel
  /// Small stones side by side, held by beads raised from the metal.
  case pave
  /// Stones in a row between two walls.
  case channel
  /// Sunk into the metal, level with it.
  case flush
  /// No metal seen between the stones.
  case invisible
  /// Held by the spring of the band.
  case tension
  /// Glued, as pearls and costume stones are.
  case glued
  /// Delivered beside the piece, not set by the house.
  case loose
}
