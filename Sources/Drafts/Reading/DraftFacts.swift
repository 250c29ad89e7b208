import MeshImport
import Meshes
import Quantities

/// What the one pass over a draft gives.
public struct DraftFacts: Sendable {
  /// The file as the caller named it.
  public let file: String
  /// What kind of file it is.
  public let format: DraftFormat
  /// Who read it.
  public let importer: ImporterUsed
  /// The unit that the draft is taken to be drawn in.
  public let unit: DrawnUnit
  /// Its parts, in the order of the file.
  public let parts: [DraftPart]
  /// The pass itself, in the drawn unit.
  public let pass: PlainPass
  /// Everything seen in the draft that a person should know.
  public let findings: [Finding]

  /// The area of the whole surface, buried parts too.
  public var surfaceArea: SquareMillimetres { unit.area(pass.surfaceArea) }
  /// The sum of the signed volumes.
  public var signedVolume: CubicMillimetres { unit.volume(pass.signedVolume) }
  /// The least corner of the box around the draft, in millimetres.
  public var lowerBound: [Double] { millimetres(pass.lowerBound) }
  /// The greatest corner of that box, in millimetres.
  public var upperBound: [Double] { millimetres(pass.upperBound) }
  /// The lengths of the box's sides.
  public var sides: [Millimetres] { zip(lowerBound, upperBound).map { Millimetres($1 - $0) } }

  private func millimetres(_ corner: SIMD3<Float>) -> [Double] {
    (0..<3).map { unit.length(Double(corner[$0])).value }
  }
}

extension DraftFacts {
  /// The same facts with other findings.
  func with(_ findings: [Finding]) -> DraftFacts {
    DraftFacts(
      file: file, format: format, importer: importer, unit: unit, parts: parts, pass: pass, findings: findings)
  }

  /// The same facts with another pass.
  func with(_ pass: PlainPass) -> DraftFacts {
    DraftFacts(
      file: file, format: format, importer: importer, unit: unit, parts: parts, pass: pass, findings: findings)
  }

  /// The same facts with a volume, in the drawn unit, in the place of the sum of signed volumes.
  func counting(_ volume: Double) -> DraftFacts {
    with(
      PlainPass(
        triangles: pass.triangles, signedVolume: volume, surfaceArea: pass.surfaceArea, lowerBound: pass.lowerBound,
        upperBound: pass.upperBound, degenerateTriangles: pass.degenerateTriangles, edgeImbalance: pass.edgeImbalance))
  }

  /// The names that the draft's parts have.
  var namedTriangles: [NamedTriangles] {
    parts.compactMap { part in part.name.map { NamedTriangles(name: $0, triangles: part.triangles) } }
  }

  /// The same facts with more findings, by their severity.
  func adding(_ more: [Finding]) -> DraftFacts {
    more.isEmpty ? self : with((findings + more).sorted { $0.severity < $1.severity })
  }

  /// The same facts where the sorting of the shells says more than one pass could.
  func settled(by seen: [Finding]) -> DraftFacts {
    let first = findings.filter { ![.inverted, .notClosed, .noSolid].contains($0.code) }
    return with((first + seen.boundedByKind).sorted { $0.severity < $1.severity })
  }

  /// The same facts with what stands in the way of casting; a void is told once, by what it means for that.
  func checked(_ castability: Castability) -> DraftFacts {
    with(castability.voids.isEmpty ? findings : findings.filter { $0.code != .cavity }).adding(castability.findings)
  }
}
