import Alloys
import Quantities

/// A row of a stone list as programs read it.
struct StoneEntry: Encodable {
  let gem: String
  let cut: String
  let length: ExactDecimal?
  let width: ExactDecimal?
  let depth: ExactDecimal?
  let count: Int
  let caratEach: ExactCarats
  let carats: ExactCarats

  private enum CodingKeys: String, CodingKey {
    case gem
    case cut
    case length = "length_mm"
    case width = "width_mm"
    case depth = "depth_mm"
    case count
    case caratEach = "carat_each"
    case carats = "carat_together"
  }

  init(_ stone: Stone) {
    gem = stone.gem.name
    cut = stone.cut.name
    length = stone.size?.length
    width = stone.size?.width
    depth = stone.size?.depth
    count = stone.count
    caratEach = stone.caratsByFormula
    carats = stone.caratsByFormula * stone.count
  }
}
