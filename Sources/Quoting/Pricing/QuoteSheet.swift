import Alloys
import Quantities

/// The lines of a quote as they are written down at one weight, with every fault that is met on the way.
struct QuoteSheet {
  let inputs: QuoteInputs
  /// Where in a weight's range lines that follow the real weight are charged.
  let point: QuotedWeight.Point
  /// The weight that lines which follow the real weight are charged at.
  let grams: WeighedGrams
  private(set) var lines: [QuoteLine] = []
  private(set) var feesFirst: [QuoteLine] = []
  private(set) var faults: [QuoteFault] = []

  var book: PriceBook { inputs.book }
  var request: QuoteRequest { inputs.request }
  var currency: Currency { book.currency }

  /// Writes every line of an order at a point of its weight's range.
  init(_ inputs: QuoteInputs, at point: QuotedWeight.Point) {
    self.inputs = inputs
    // Where the quoted price is final, the range of the weight is the house's risk and not the client's.
    switch inputs.book.settlement.basis {
    case .realWeight: self.point = point
    case .quotedPrice: self.point = .expected
    }
    grams = inputs.request.weight.at(self.point)
    checkRequest()
    let chargesPiece = request.kind != .sample || book.sample.chargesPiece
    if chargesPiece { addPiece() }
    addOrder()
  }

  private mutating func addPiece() {
    addMetal()
    addLabour(book.casting, .casting)
    addLabour(book.finishing, .finishing)
    addStones()
    addPlating()
    addExtras()
    addMargin()
    addMinimumCharge()
  }

  private mutating func addOrder() {
    addFees()
    addOrderCharges()
    addSampleCredit()
    let goods = sum(lines)
    addShipping()
    addInsurance(of: goods)
    addTax()
  }

  mutating func report(_ fault: QuoteFault) {
    if !faults.contains(fault) { faults.append(fault) }
  }
}

extension QuoteSheet {
  /// Where a line goes.
  enum Place {
    case total
    case paidFirst
  }

  /// Writes a line: the product of its factors, rounded once, for each piece or once for the order.
  ///
  /// A line in which something costs nothing is left out.
  mutating func charge(
    _ id: String, _ group: QuoteLine.Group, _ name: LineName, _ basis: [QuoteFactor], _ scope: QuoteLine.Scope,
    as kind: LineKind? = nil, follows: Bool = false, place: Place = .total
  ) {
    if basis.contains(where: { $0.kind != .percentOnTop && $0.value == .zero }) { return }
    guard let exact = try? ExactRatio.product(basis.map(\.ratio)),
      let each = try? Money(exact, currency, rounded: book.rounding)
    else {
      report(.tooLarge(.line(name.text)))
      return
    }
    let count: Int
    switch scope {
    case .piece: count = request.pieces
    case .order: count = 1
    }
    guard let amount = try? each * count else {
      report(.tooLarge(.line(name.text)))
      return
    }
    let line = QuoteLine(
      id: id, group: group, what: name.text, kind: kind, basis: basis, each: each, rounding: book.rounding,
      count: count,
      amount: amount, scope: scope, followsRealWeight: follows && book.settlement.basis == .realWeight)
    switch place {
    case .total: lines.append(line)
    case .paidFirst: feesFirst.append(line)
    }
  }

  /// The sum of lines' amounts; zero, with a fault, if it is too large.
  mutating func sum(_ lines: [QuoteLine], of part: (QuoteLine) -> Money = { $0.amount }) -> Money {
    guard let sum = try? Money.sum(lines.map(part), in: currency) else {
      report(.tooLarge(.total))
      return .zero(currency)
    }
    return sum
  }

  /// A factor of money of the house's currency.
  func factor(_ name: FactorName, _ money: Money) -> QuoteFactor {
    QuoteFactor(name.text, .times, money.amount, "\(currency)")
  }

  /// A factor of a rate in the house's currency: `1.20 USD/g`.
  func rate(_ name: FactorName, _ amount: ExactDecimal, per unit: String) -> QuoteFactor {
    QuoteFactor(name.text, .times, amount, "\(currency)/\(unit)")
  }

  /// The finished weight as a factor: the range's, or always the expected one.
  func weightFactor(follows: Bool) -> QuoteFactor {
    .finishedWeight(follows ? grams : request.weight.expected)
  }
}
