import Comparisons
import Drafts
import English
import Meshes
import Quantities

/// What differs between two drafts, for people and programs.
struct CompareReport {
  let comparison: DraftComparison

  init(_ comparison: DraftComparison) { self.comparison = comparison }

  /// The whole comparison for people.
  func text(_ style: Style) -> String {
    let names = "\(comparison.first.name.printable) → \(comparison.second.name.printable)"
    let identity =
      comparison.areIdentical
      ? Paragraph.lines("The drafts are identical: the same triangles in the same order.", indent: 2) : ""
    let parts = [
      style(.heading, names) + "\n" + identity + measures.text(style), surface,
      findings("no longer seen", comparison.goneFindings, style), findings("new", comparison.newFindings, style),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var measures: Table {
    let (first, second) = (comparison.first, comparison.second)
    var table = Table([.left(""), .right("first"), .right("second"), .right("change")])
    for (axis, name) in ["x", "y", "z"].enumerated() {
      table.append([
        "size \(name) mm", Rounding.shown(first.sides[axis]), Rounding.shown(second.sides[axis]),
        Rounding.length.change(from: first.sides[axis].value, to: second.sides[axis].value),
      ])
    }
    table.append([
      "volume mm³", Rounding.shown(first.metalVolume.value), Rounding.shown(second.metalVolume.value),
      Rounding.volume.change(from: first.metalVolume.value.value, to: second.metalVolume.value.value),
    ])
    table.append(
      counts("triangles", first.triangles, second.triangles))
    if let one = first.shells, let other = second.shells { table.append(counts("shells", one, other)) }
    table.append(counts("bodies", first.bodies, second.bodies))
    for weight in comparison.weights {
      table.append([
        "\(weight.alloy.text) g", Rounding.shown(weight.first.value), Rounding.shown(weight.second.value),
        Rounding.weight(.grams).change(from: weight.first.value.value, to: weight.second.value.value),
      ])
    }
    return table
  }

  private func counts(_ name: String, _ one: Int, _ other: Int) -> [String] {
    [name, one.grouped, other.grouped, other == one ? "0" : (other > one ? "+" : "-") + abs(other - one).grouped]
  }

  private var surface: String {
    guard !comparison.areIdentical, let deviation = comparison.deviation else { return "" }
    let accuracy = FixedDecimals.string(deviation.accuracy.value, decimals: 4).trimmingZeros
    guard !deviation.isWithinAccuracy else {
      return Paragraph.lines("Their surfaces lie nowhere farther apart than \(sum(deviation)) mm.", indent: 2)
    }
    let sides = [("first", deviation.fromFirst, "second"), ("second", deviation.fromSecond, "first")]
    let lines = sides.map { name, farthest, other in
      farthest.distance <= deviation.accuracy
        ? "from the \(name): nowhere farther from the \(other) than \(accuracy) mm."
        : "from the \(name): \(Rounding.shown(farthest.distance)) mm from the \(other) at \(Self.place(farthest.place)); "
          + "nearest to that is \(Self.place(farthest.nearest))."
    }
    return "  largest deviation \(Rounding.shown(deviation.largest.distance)) mm, at most \(accuracy) mm more\n"
      + lines.map { Paragraph.lines($0, indent: 4) }.joined()
  }

  /// The most that the surfaces can lie apart, rounded up to a thousandth.
  private func sum(_ deviation: SurfaceDeviation) -> String {
    let most = deviation.largest.distance.value + deviation.accuracy.value
    return FixedDecimals.string((most * 1000).rounded(.up) / 1000, decimals: 3)
  }

  private static func place(_ place: SIMD3<Double>) -> String {
    "(" + (0..<3).map { Rounding.shown(Millimetres(place[$0])) }.joined(separator: ", ") + ")"
  }

  private func findings(_ title: String, _ findings: [Finding], _ style: Style) -> String {
    findings.map { finding in
      "  \(title): \(finding.severity.rawValue) \(finding.code.rawValue)\n"
        + Paragraph.lines("\(finding.sentence).".printable, indent: 4)
    }.joined()
  }
}

extension String {
  /// A decimal without zeros at its end.
  fileprivate var trimmingZeros: String {
    guard contains(".") else { return self }
    let digits = reversed().drop { $0 == "0" }.drop { $0 == "." }
    return String(digits.reversed())
  }
}
