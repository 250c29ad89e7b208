import Alloys
import Quantities

extension WeighReport {
  func text(_ style: Style) -> String {
    metal.facts.header(volume: volume, style) + "\n" + table.text(style) + strain(style)
  }

  private var volume: String {
    let expected = "\(Rounding.shown(metal.volume.value)) mm³"
    guard metal.volume.width > .zero else { return expected }
    return "\(expected), between \(Rounding.shown(metal.volume.low)) and \(Rounding.shown(metal.volume.high))"
  }

  private var table: Table {
    let unit = weighing.unit.rawValue
    var table = Table(
      [
        .left("alloy"), .right("CAD \(unit)"), .right("cast \(unit)"), .right("low"), .right("expected"),
        .right("high"), .right("fine \(unit)"), .right("\(weighing.patternWord) \(unit)"), .right("ratio"),
      ], spans: [Table.Span(title: "finished \(unit)", columns: 3...5)])
    for weight in weights {
      table.append(
        [weight.alloy.id.text]
          + [
            weight.cad.value, weight.cast.value, weight.finished.low, weight.finished.value, weight.finished.high,
            weight.fineMetal, weight.pattern.weight.value,
          ].map { Rounding.shown($0, in: weighing.unit) }
          + [Rounding.ratio.string(weight.pattern.metalToPattern.value.value)])
    }
    return table
  }

  private func strain(_ style: Style) -> String {
    guard weights.contains(where: \.isFinishingModelStrained) else { return "" }
    let least = Rounding.percent.string(FinishingLoss.strainedAbove.percent)
    let text = """
      Finishing would take more than \(least) %: walls this thin are not finished by an even depth. \
      Give the loss that you know with --finishing-loss.
      """
    return style(.caution, Paragraph.lines(text, indent: 2))
  }
}
