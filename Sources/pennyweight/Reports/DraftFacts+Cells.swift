import Drafts
import Meshes
import Quantities

extension DraftFacts {
  /// The columns with which each row of a spreadsheet begins.
  static let columns = ["file", "format", "triangles", "closed", "findings", "signed_volume_mm3"]

  /// The cells with which each row of a spreadsheet begins.
  var cells: [String] {
    [
      file, format.rawValue, String(pass.triangles), String(pass.isBalanced), findingCodes,
      signedVolumeCell,
    ]
  }

  /// The signed volume; nothing of an open draft, whose sum hangs on where it lies.
  private var signedVolumeCell: String { pass.isBalanced ? Rounding.volume.cell(signedVolume.value) : "" }

  /// The findings' codes, separated by blanks.
  var findingCodes: String { findings.map(\.code.rawValue).joined(separator: " ") }
}
