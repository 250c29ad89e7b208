import Alloys
import CSVFiles
import Payloads
import Quantities

/// Some alloys of a catalogue, in the three forms in which they are printed.
struct AlloysReport {
  private let alloys: [Alloy]
  private let isWhole: Bool

  /// Reports alloys; the whole catalogue as a table, a single alloy with all that is known of it.
  init(_ alloys: [Alloy], isWhole: Bool) {
    self.alloys = alloys
    self.isWhole = isWhole
  }

  /// For programs.
  var entries: [AlloyPayload] { alloys.map(AlloyPayload.init) }

  /// For people.
  func text(_ style: Style) -> String {
    if !isWhole, alloys.count == 1 { return card(alloys[0], style) }
    var table = Table(
      [
        .left("alloy"), .left("metal"), .left("colour"), .right("‰"), .right("low"), .right("expected"), .right("high"),
      ],
      spans: [Table.Span(title: "density g/cm³", columns: 4...6)])
    for alloy in alloys {
      table.append([
        alloy.id.text, alloy.metal.rawValue, alloy.colour ?? "", alloy.fineness.permille,
        Rounding.shown(alloy.density.low), Rounding.shown(alloy.density.value), Rounding.shown(alloy.density.high),
      ])
    }
    let hint = "`pennyweight alloys ID` shows an alloy's composition and sources."
    return table.text(style, indent: 0) + "\n" + style(.quiet, hint) + "\n"
  }

  /// For a spreadsheet, in the form that `--alloys-file` reads, so densities keep every digit.
  var csv: String {
    let rows = alloys.map { alloy in
      [
        alloy.id.text, alloy.metal.rawValue, alloy.karat.map { String($0.parts) } ?? "", alloy.colour ?? "",
        alloy.fineness.permille, alloy.composition.description, "\(alloy.density.value.value)",
        "\(alloy.density.low.value)", "\(alloy.density.high.value)", alloy.sources.joined(separator: ";"),
      ]
    }
    return ([AlloyCatalogue.columns] + rows).map(CSVRow.text).joined()
  }

  private func card(_ alloy: Alloy, _ style: Style) -> String {
    let density = alloy.density
    let facts: [(String, String?)] = [
      ("metal", alloy.metal.rawValue + (alloy.karat.map { ", \($0)" } ?? "")),
      ("colour", alloy.colour?.printable),
      ("fineness", alloy.fineness > Fineness(permille: 0) ? "\(alloy.fineness.permille) ‰" : nil),
      ("density", "\(Rounding.shown(density.value)) g/cm³"),
      ("range", "\(Rounding.shown(density.low)) – \(Rounding.shown(density.high)) g/cm³ between sources"),
      ("made of", alloy.composition == .unstated ? nil : "\(alloy.composition) (percent by weight)"),
      ("sources", alloy.sources.joined(separator: "; ").printable),
      ("row", alloy.origin.description + (alloy.overrides.map { ", in place of \($0)" } ?? "")),
    ]
    return style(.heading, alloy.id.text) + "\n" + LabelledLines.text(facts)
  }
}

extension Fineness {
  /// The hallmark's parts per thousand, with a tenth where there is one.
  fileprivate var permille: String {
    FixedDecimals.string(Double(partsPerTenThousand) / 10, decimals: partsPerTenThousand.isMultiple(of: 10) ? 0 : 1)
  }
}
