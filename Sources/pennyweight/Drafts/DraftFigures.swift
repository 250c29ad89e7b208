import Documents
import Drafts
import Meshes
import Rendering

/// Pictures of a draft for a paper.
enum DraftFigures {
  /// The sides that a paper shows.
  private static let sides: [(side: ViewSide, caption: String)] = [
    (.threeQuarter, "From the front right and above"), (.front, "From the front"), (.top, "From above"),
  ]

  /// The views, in the colour of the alloy.
  static func views(of file: String, colour: String?, reader: DraftReader) throws(DraftRefusal) -> [Block.Figure] {
    try reader.read(file) { (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
      var figures: [Block.Figure] = []
      for (side, caption) in sides {
        let picture = try facts.view(triangles, side: side, width: 520, height: 400, tint: MetalTint(colour: colour))
        figures.append(Block.Figure(picture, caption: caption))
      }
      return figures
    }
  }
}

extension DraftFacts {
  /// A picture of the draft from a side.
  func view(
    _ triangles: borrowing TriangleSpan, side: ViewSide, width: Int, height: Int, tint: MetalTint
  ) throws(DraftRefusal) -> Picture {
    do throws(OverBudget) {
      return try ShadedView.draw(triangles, plain: pass, side: side, width: width, height: height, tint: tint)
    } catch {
      throw DraftRefusal(file, .beyondBudget(error))
    }
  }
}

extension MetalTint {
  /// The tint of a colour in the trade's words: `yellow`, `white (nickel)`.
  fileprivate init(colour: String?) {
    let word = colour?.prefix { $0.isLetter } ?? ""
    switch word {
    case "yellow": self = .yellow
    case "rose", "brown": self = .rose
    case "green": self = .green
    case "grey": self = .grey
    default: self = .white
    }
  }
}
