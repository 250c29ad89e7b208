import HouseFiles
import HousePolicies
import Quantities

extension PolicyReader {
  /// How thin the house casts; nil where its file says nothing, so that the program's own limits hold.
  func castability() -> CastingLimits? {
    guard top.has("castability") else { return nil }
    let section = top.section("castability", keys: ["wall", "prong"])
    let limits = ["wall", "prong"].map { key in
      section.ruled(key, keys: ["least"]) { $0.positive("least", unit: "mm", upTo: Self.thickestLimit) }
    }
    // What is no length was reported: the file is refused.
    guard limits.allSatisfy({ $0.term > .zero }) else { return nil }
    return CastingLimits(wall: limits[0], prong: limits[1])
  }

  /// No wall of a piece of jewelry must be thicker, in millimetres.
  private static let thickestLimit = 10
}
