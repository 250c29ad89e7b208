/// A file that is not imported, with the reason, the place and what to do.
public struct ImportRefusal: Error, Sendable, Hashable {
  /// The file as it was named by the caller.
  public let file: String
  /// Why it is refused.
  public let reason: RefusalReason

  /// Refuses a file for a reason.
  public init(file: String, _ reason: RefusalReason) {
    self.file = file
    self.reason = reason
  }

  /// Refuses a draft for a coordinate that is NaN or infinite, found while its triangles were measured.
  ///
  /// `triangle` counts from 0, as spans do; the message counts from 1, as people do.
  public static func nonFinite(triangle: Int, in file: String) -> ImportRefusal {
    ImportRefusal(file: file, .nonFiniteTriangle(triangle))
  }

  /// Whether the file is wrong or missing.
  public var category: RefusalCategory { reason.category }

  /// The exit status of a program that ends with this refusal.
  public var exitStatus: Int32 { category.rawValue }
}
