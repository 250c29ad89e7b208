import DraftShapes
import Meshes
import TestSupport

/// A solid field and the box that it lies in.
struct BoxedField: Sendable {
  let field: SolidField
  let low: SIMD3<Double>
  let high: SIMD3<Double>

  /// The solid's surface, its lattice as fine as the count asks for.
  func drawn(about count: Int) -> TriangleBuffer {
    // Triangles grow with the square of the cells along a side: two corrections come near enough.
    var cells = 40
    var mesh = FieldMesh(field, low: low, high: high, cells: cells)
    for _ in 0..<2 {
      let factor = (Double(count) / Double(max(mesh.triangles.count, 1))).squareRoot()
      cells = max(10, Int((Double(cells) * factor).rounded()))
      mesh = FieldMesh(field, low: low, high: high, cells: cells)
    }
    return mesh.triangles
  }

  static let spoon = BoxedField(field: spoonField, low: SIMD3(-12, -10, -6), high: SIMD3(72, 10, 8))
  static let fork = BoxedField(field: forkField, low: SIMD3(-26, -9, -4), high: SIMD3(64, 9, 4))
  static let plate = BoxedField(field: plateField, low: SIMD3(-13.3, -13.3, -5.1), high: SIMD3(13.3, 13.3, 5.1))
  static let bracket = BoxedField(field: bracketField, low: SIMD3(-1.3, -8.2, -1.1), high: SIMD3(23.7, 8.2, 23.3))
  static let bowl = BoxedField(field: bowlField, low: SIMD3(-17.3, -17.3, -17.3), high: SIMD3(17.3, 17.3, 5.1))

  /// A lump of a finger's size with other solids joined to it and taken out of it.
  static func random(seed: UInt64) -> BoxedField {
    BoxedField(field: randomField(seed: seed), low: SIMD3(repeating: -15), high: SIMD3(repeating: 15))
  }

  private static let spoonField = SolidField.ellipsoid(SIMD3(0, 0, 0), half: SIMD3(11, 8, 4))
    .without(.ellipsoid(SIMD3(0, 0, 2.2), half: SIMD3(10, 7, 4)))
    .joined(with: .rod(SIMD3(10.2, 0, 0.3), SIMD3(68, 0, 5), radius: 1.5))

  private static let forkField = (0..<4).reduce(
    SolidField.rod(SIMD3(0, 0, 0), SIMD3(60, 0, 0), radius: 1.8)
      .joined(with: .box(SIMD3(-1, 0, 0), half: SIMD3(3, 7.5, 1.2), rounded: 0.4))
  ) { fork, tine in
    let y = -6.3 + 4.2 * Double(tine)
    return fork.joined(with: .rod(SIMD3(-24, y, 0.2), SIMD3(-3, y, 0), radius: 1))
  }

  private static let plateField = (0..<4).reduce(
    SolidField.box(SIMD3(0, 0, 0), half: SIMD3(12.1, 12.1, 3.9), rounded: 0.4)
  ) { plate, hole in
    let (x, y) = (Double(hole % 2) * 11.9 - 5.9, Double(hole / 2) * 11.9 - 5.9)
    return plate.without(.rod(SIMD3(x, y, -9), SIMD3(x, y, 9), radius: 3.6))
  }

  private static let bracketField = SolidField.box(SIMD3(11.1, 0, 2.1), half: SIMD3(11.7, 7.3, 2.6))
    .joined(with: .box(SIMD3(2.1, 0, 11), half: SIMD3(2.7, 7.3, 11.2)))
    .without(.rod(SIMD3(15.1, 0, -5), SIMD3(15.1, 0, 9), radius: 3.1))
    .without(.rod(SIMD3(-5, 0, 15.2), SIMD3(9, 0, 15.2), radius: 3.1))

  private static let bowlField = SolidField.ball(SIMD3(0, 0, 0), radius: 16.1)
    .without(.ball(SIMD3(0, 0, 0), radius: 14.3))
    .without(.box(SIMD3(0, 0, 20.2), half: SIMD3(30, 30, 19.1)))

  private static func randomField(seed: UInt64) -> SolidField {
    var chance = SplitMix64(seed: seed)
    func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &chance) }
    func place(_ reach: Double) -> SIMD3<Double> {
      SIMD3(number(-reach...reach), number(-reach...reach), number(-reach...reach))
    }
    var field = SolidField.ball(place(1), radius: number(9...11))
    for step in 0..<10 {
      let other: SolidField =
        if step % 3 == 0 {
          .rod(place(9), place(9), radius: number(1...3))
        } else if step % 3 == 1 {
          .ball(place(8), radius: number(2...5))
        } else {
          .box(place(8), half: SIMD3(number(1...4), number(1...4), number(1...4)), rounded: 0.3)
        }
      field = step % 5 < 2 ? field.joined(with: other) : field.without(other)
    }
    return field
  }
}
