import Quantities

/// The fixes that are known, in the order in which they were written down.
public struct FixBook: Sendable, Hashable {
  /// All of them; their names differ.
  public let fixes: [MetalFix]

  /// Nothing known.
  public static let empty = FixBook(unchecked: [])

  init(unchecked fixes: [MetalFix]) { self.fixes = fixes }

  /// Takes fixes; of several with one name the first.
  public init(_ fixes: [MetalFix]) {
    var names: Set<String> = []
    self.fixes = fixes.filter { names.insert($0.id).inserted }
  }

  /// The fix of that name.
  public func fix(_ id: String) -> MetalFix? { fixes.first { $0.id == id } }

  /// The latest fix of a metal that was known at a moment, in any of the currencies, the first of them preferred.
  ///
  /// Of two fixes of one moment the one that was written down later counts.
  public func latest(_ metal: PreciousMetal, in currencies: [Currency], asOf moment: UTCInstant) -> MetalFix? {
    for currency in currencies {
      let known = fixes.filter { $0.metal == metal && $0.currency == currency && $0.time <= moment }
      if let time = known.map(\.time).max() { return known.last { $0.time == time } }
    }
    return nil
  }
}
