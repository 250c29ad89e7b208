import ArgumentParser

/// The size of a picture as it is typed: `800x600`.
struct PictureSize: ExpressibleByArgument {
  let width: Int
  let height: Int

  /// More than this on a side is a slip of the hand.
  private static let most = 8192

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  init?(argument: String) {
    let sides = argument.split(separator: "x", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard sides.count == 2, sides.allSatisfy((1...Self.most).contains) else { return nil }
    self.init(width: sides[0], height: sides[1])
  }

  var defaultValueDescription: String { "\(width)x\(height)" }
}
