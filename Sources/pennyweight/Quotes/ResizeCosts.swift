import Alloys
import Quantities
import Quoting

/// What a ring costs in one alloy before and after its size is changed.
struct ResizeCosts {
  let alloy: AlloyID
  let before: Quote
  let after: Quote

  /// The cost of the change: nothing else of the piece is priced anew.
  var change: Money {
    Money(minorUnits: after.total.minorUnits - before.total.minorUnits, after.total.currency)
  }

  /// Quotes the ring at both weights, in each alloy.
  static func quoted(_ ring: ResizedRing, desk: QuoteDesk, _ catalogue: AlloyCatalogue) throws -> [ResizeCosts] {
    var costs: [ResizeCosts] = []
    for weight in ring.weights {
      let (change, cast) = (ring.resizing.finished(of: weight).value, ring.resizing.cast(of: weight))
      let quotes = try [(Grams.zero, Grams.zero), (change, cast)].map { (more, moreCast) throws -> Quote in
        let finished = weight.finished.mapMonotone { max($0 + more, .zero) }
        let quoted = try Refusing.ending { () throws(CommandRefusal) -> QuotedWeight in
          guard let quoted = QuotedWeight(estimated: finished, cast: weight.cast.value + moreCast) else {
            throw CommandRefusal(tooLarge: ring.facts.file)
          }
          guard quoted.low.value > .zero else { throw CommandRefusal(tooLight: weight, ring.facts) }
          return quoted
        }
        let request = QuoteRequest(
          piece: DraftFiles.pieceName(ring.facts.file), kind: .piece, alloy: QuotedAlloy(weight.alloy, in: catalogue),
          weight: quoted)
        return try desk.quote(request, isCompared: true)
      }
      costs.append(ResizeCosts(alloy: weight.alloy.id, before: quotes[0], after: quotes[1]))
    }
    return costs
  }
}
