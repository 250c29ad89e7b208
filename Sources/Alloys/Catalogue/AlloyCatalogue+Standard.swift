extension AlloyCatalogue {
  /// The project's own catalogue, from `Data/alloys.csv`, which is part of the program.
  public static let standard: AlloyCatalogue = {
    do {
      return try parse(
        text: String(decoding: PackageResources.alloys_csv, as: UTF8.self), source: "alloys.csv", known: .empty)
    } catch {
      preconditionFailure("the project's own alloys are at fault:\n\(error)")
    }
  }()
}
