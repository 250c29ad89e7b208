/// Alloys and pattern materials by name, in the order in which they are shown.
public struct AlloyCatalogue: Sendable, Hashable {
  /// Everything in it, in order.
  public let all: [Alloy]
  private let places: [AlloyID: Int]

  /// Nothing.
  public static let empty = AlloyCatalogue([])

  /// Takes rows whose names differ.
  init(_ all: [Alloy]) {
    self.all = all
    places = Dictionary(uniqueKeysWithValues: zip(all.map(\.id), all.indices))
  }

  /// What pieces are made of, in order.
  public var metals: [Alloy] { all.filter { !$0.metal.isPatternMaterial } }

  /// What patterns are made of, in order.
  public var patternMaterials: [Alloy] { all.filter(\.metal.isPatternMaterial) }

  /// The alloy or pattern material of that name.
  public func alloy(_ id: AlloyID) -> Alloy? { places[id].map { all[$0] } }

  /// The catalogue with another's rows put over its own: one of a known name takes its place, a new one comes last.
  ///
  /// An alloy that overrides another says where both rows stand.
  public func overridden(by house: AlloyCatalogue) -> AlloyCatalogue {
    var rows = all
    for alloy in house.all {
      if let place = places[alloy.id] {
        var replacement = alloy
        replacement.overrides = rows[place].origin
        rows[place] = replacement
      } else {
        rows.append(alloy)
      }
    }
    return AlloyCatalogue(rows)
  }
}
