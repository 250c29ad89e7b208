import Meshes
import Quantities

extension DraftReader {
  /// How far the surfaces of two drafts lie apart; nothing where one has no triangle with an area.
  func deviation(
    _ one: borrowing TriangleSpan, _ unit: DrawnUnit, _ other: borrowing TriangleSpan, _ otherUnit: DrawnUnit,
    accuracy: Millimetres, of files: String
  ) throws(CommandRefusal) -> SurfaceDeviation? {
    do throws(OverBudget) {
      return try SurfaceDeviation.between(
        .init(copy one, drawnIn: unit), .init(copy other, drawnIn: otherUnit), accuracy: accuracy, budget: budget)
    } catch {
      throw CommandRefusal(files, overBudget: error)
    }
  }
}
