import Quantities
import Testing

@Suite struct `Finishing an exposed surface` {
  private let walls = WallThicknessProfile(bins: [
    .init(thickness: Millimetres(0.1), share: 1), .init(thickness: Millimetres(2), share: 3),
  ])

  private func surface(_ area: Double, _ walls: WallThicknessProfile?) -> ExposedSurface {
    ExposedSurface(area: Estimate(exactly: SquareMillimetres(area)), walls: walls)
  }

  @Test func `takes area times depth where the walls are not known`() {
    #expect(surface(100, nil).volumeTaken(depth: Millimetres(0.1)).value == CubicMillimetres(10))
  }

  @Test func `takes no more than half of a wall from each side`() {
    // A quarter of the surface stands over 0.1 mm: 0.05 mm go there and 0.2 mm elsewhere.
    let taken = surface(100, walls).volumeTaken(depth: Millimetres(0.2)).value
    #expect(abs(taken.value - 100 * (0.25 * 0.05 + 0.75 * 0.2)) < 1e-12)
  }

  @Test func `takes a wall of one thickness whole and no more, however deep`() {
    let plate = WallThicknessProfile(bins: [.init(thickness: Millimetres(1), share: 7)])
    for depth in [0.5, 1, 100] {
      #expect(surface(200, plate).volumeTaken(depth: Millimetres(depth)).value == CubicMillimetres(100))
    }
  }

  @Test func `follows the scale: a piece of 0.9 the size has 0.81 of the area and thinner walls`() {
    let taken = surface(100, walls).volumeTaken(depth: Millimetres(0.2), scale: 0.9).value
    #expect(abs(taken.value - 81 * (0.25 * 0.045 + 0.75 * 0.2)) < 1e-12)
  }

  @Test func `counts shares relative to their sum`() {
    #expect(abs(walls.bins.reduce(0) { $0 + $1.share } - 1) < 1e-15)
  }
}
