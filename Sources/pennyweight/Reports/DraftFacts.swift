import MeshImport
import Meshes
import Quantities

/// What the one pass over a draft gives, as both commands report it.
struct DraftFacts {
  let file: String
  let format: DraftFormat
  let importer: ImporterUsed
  /// The unit that the draft is taken to be drawn in.
  let unit: DrawnUnit
  let parts: [DraftPart]
  /// The pass itself, in the drawn unit.
  let pass: PlainPass
  /// Everything seen in the draft that a person should know.
  let findings: [Finding]

  var surfaceArea: SquareMillimetres { unit.area(pass.surfaceArea) }
  var signedVolume: CubicMillimetres { unit.volume(pass.signedVolume) }
  /// The least corner of the box around the draft, in millimetres.
  var lowerBound: [Double] { millimetres(pass.lowerBound) }
  /// The greatest corner of that box, in millimetres.
  var upperBound: [Double] { millimetres(pass.upperBound) }
  /// The lengths of the box's sides.
  var sides: [Millimetres] { zip(lowerBound, upperBound).map { Millimetres($1 - $0) } }

  private func millimetres(_ corner: SIMD3<Float>) -> [Double] {
    (0..<3).map { unit.length(Double(corner[$0])).value }
  }
}
