import Foundation

/// How much of a long simulation is run: a share, or in `make soak` the whole.
enum Soak {
  static let isWhole = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] != nil

  static func count(_ share: Int, whole: Int) -> Int { isWhole ? whole : share }
}
