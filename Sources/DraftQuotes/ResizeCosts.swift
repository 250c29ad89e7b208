import Alloys
import Drafts
import Quantities
import Quoting

/// What a ring costs in one alloy before and after its size is changed.
public struct ResizeCosts: Sendable {
  /// The alloy.
  public let alloy: AlloyID
  /// The ring as it is drawn.
  public let before: Quote
  /// The ring in its new size.
  public let after: Quote

  /// The cost of the change: nothing else of the piece is priced anew.
  public var change: Money {
    Money(minorUnits: after.total.minorUnits - before.total.minorUnits, after.total.currency)
  }
}

extension PriceBasis {
  /// Quotes a ring at both weights, in each alloy.
  public func costs(
    of ring: ResizedRing, called piece: String, _ catalogue: AlloyCatalogue
  ) throws(DraftQuoteRefusal) -> [ResizeCosts] {
    var costs: [ResizeCosts] = []
    for weight in ring.weights {
      let (change, cast) = (ring.resizing.finished(of: weight).value, ring.resizing.cast(of: weight))
      var quotes: [Quote] = []
      for (more, moreCast) in [(Grams.zero, Grams.zero), (change, cast)] {
        let finished = weight.finished.mapMonotone { max($0 + more, .zero) }
        guard let quoted = QuotedWeight(estimated: finished, cast: weight.cast.value + moreCast) else {
          throw .tooLarge(file: ring.facts.file)
        }
        guard quoted.low.value > .zero else { throw .tooLight(weight, ring.facts) }
        let request = QuoteRequest(
          piece: piece, kind: .piece, alloy: QuotedAlloy(weight.alloy, in: catalogue), weight: quoted)
        quotes.append(try quote(request, isCompared: true))
      }
      costs.append(ResizeCosts(alloy: weight.alloy.id, before: quotes[0], after: quotes[1]))
    }
    return costs
  }
}
