import HouseFiles
import Quoting

extension PriceBook {
  /// The houses whose prices come with the program, as examples for a house to copy and edit.
  public static let houses: [(name: String, yaml: String)] = BundledHouse.all.map { ($0.name, $0.prices) }

  /// The price book of a house that comes with the program; nil if there is none of that name.
  public static func house(_ name: String) throws(HouseFileFaults) -> PriceBook? {
    guard let house = houses.first(where: { $0.name == name }) else { return nil }
    return try PriceBook(yaml: house.yaml, file: "\(name).yaml")
  }
}
