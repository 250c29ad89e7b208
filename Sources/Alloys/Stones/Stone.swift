import Quantities

/// One row of a stone list: a number of equal stones.
public struct Stone: Sendable, Hashable, Codable {
  /// What it is.
  public let gem: Gem
  /// Its shape.
  public let cut: StoneCut
  /// Its size, where it is known.
  public let size: StoneSize?
  /// The weight of one as somebody weighed it, where it is given.
  public let givenCarats: ExactCarats?
  /// How many.
  public let count: Int
  /// Who brings it.
  public let supplier: StoneSupplier
  /// What it costs; the client's own stones have no price.
  public let price: StonePrice?
  /// How it is held.
  public let setting: SettingStyle
  /// The laboratory that certifies each one, where one does.
  public let certificate: String?
  /// The line of its list.
  public let line: Int
}
