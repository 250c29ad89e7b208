import Documents
import English
import HousePolicies
import Orders
import Quantities

/// The final invoice of an order: the estimate beside what was weighed, what was paid, what is due.
///
/// Every figure is the settlement's or the books'; nothing is calculated here.
public struct FinalInvoice: Sendable {
  private let order: Order
  private let settlement: Settlement
  private let house: [String]
  private let asOf: UTCInstant

  /// Puts a settled order on paper; nil where no final price stands.
  /// - Parameters:
  ///   - order: the order.
  ///   - house: the house's name and address, line by line.
  ///   - asOf: the date of the paper.
  public init?(_ order: Order, house: [String], asOf: UTCInstant) {
    guard let settlement = order.settlement else { return nil }
    self.order = order
    self.settlement = settlement
    self.house = house
    self.asOf = asOf
  }

  /// What the paper says.
  public var document: Document {
    let title = "Final invoice \(order.id)"
    return Document(
      title: title, issuer: house, issuedAt: "\(asOf)",
      blocks: [.facts(facts)] + weights + price + payments + reasons,
      footer: "\(title), \(asOf.toTheMinute)")
  }

  private var facts: [Block.Fact] {
    let client = order.opening.client
    return [
      .init("For", "\(client.name), \(client.email)"), .init("Order", "\(order.id), opened \(order.openedAt.date)"),
      .init("Settled", order.milestones.settled?.toTheMinute ?? ""),
      .init("Rules", "\(order.opening.house), edition \(order.opening.edition)"),
    ]
  }

  /// Estimate against actual; nothing where nothing is weighed.
  private var weights: [Block] {
    guard let weighIn = order.weighIn, settlement.expected.value > .zero else { return [] }
    let rows = weighIn.readings.map { reading in
      DocumentTable.Row([
        reading.part ?? "whole", "\(reading.pieces)", "\(reading.gross)", "\(reading.stones.value) ct",
        "\(reading.net)",
      ])
    }
    let table = DocumentTable(
      columns: [
        .init("Weighed"), .init("Pieces", isNumeric: true), .init("Gross", isNumeric: true),
        .init("Stones", isNumeric: true), .init("Metal", isNumeric: true),
      ], rows: rows)
    return [
      .heading("Weight, estimate against actual"), .table(table),
      .facts([
        .init("Estimated metal", "\(settlement.expected)"), .init("Actual metal", "\(settlement.actual)"),
        .init("Deviation", "\(settlement.grams), \(settlement.deviation), \(outcome)"),
        .init("Weighed by", "\(weighIn.weighedBy), scale \(weighIn.scale)"),
      ]), .note("Metal is gross less 0.2 g for each carat of stones."),
    ] + metals
  }

  /// Each metal part, and whether it was on the scale itself; nothing for pieces of one metal.
  private var metals: [Block] {
    guard let parts = settlement.parts, let first = parts.first else { return [] }
    let rows = parts.map { DocumentTable.Row([$0.name, "\($0.expected)", "\($0.actual)", $0.basis.words]) }
    let table = DocumentTable(
      columns: [
        .init("Metal part"), .init("Estimated", isNumeric: true), .init("Actual", isNumeric: true),
        .init("How it is known"),
      ], rows: rows)
    switch first.basis {
    case .weighedBeforeAssembly: return [.table(table)]
    case .splitByEstimate:
      return [
        .table(table),
        .note(
          "The parts were joined before they were weighed: the metal of each is its share of the whole by the quote's "
            + "estimated weights, not a reading."),
      ]
    }
  }

  private var outcome: String {
    switch settlement.outcome {
    case .billed: "billed by the scale"
    case .absorbed: "borne by the house"
    case .billedWithConsent: "billed by the scale with the client's consent"
    }
  }

  private var price: [Block] {
    let currency = order.currency
    var rows = settlement.lines.map { DocumentTable.Row([order.words(of: $0), $0.quoted.figure, $0.final.figure]) }
    rows += settlement.changes.map { DocumentTable.Row(["change: \($0.what)", $0.cost.figure, $0.cost.figure]) }
    rows.append(
      DocumentTable.Row(["Total \(currency)", settlement.quoted.figure, settlement.final.figure], isTotal: true))
    let table = DocumentTable(
      columns: [
        .init("Line"), .init("Quoted \(currency)", isNumeric: true), .init("Final \(currency)", isNumeric: true),
      ], rows: rows)
    return [.heading("Price"), .table(table)]
  }

  private var payments: [Block] {
    let due = order.due
    var rows = [DocumentTable.Row(["Final price", settlement.final.figure])]
    rows += order.charges.map { DocumentTable.Row(["charged: \($0.what)", $0.amount.figure]) }
    rows += order.credits.map { DocumentTable.Row(["credited: \($0.why)", "−\($0.amount.figure)"]) }
    rows += order.receipts.filter { $0.state == .posted }.map { record in
      DocumentTable.Row(["received by \(record.receipt.method.rawValue)", "−\(record.receipt.amount.figure)"])
    }
    rows += order.refunds.map { DocumentTable.Row(["given back: \($0.why)", $0.amount.figure]) }
    let isRefund = due.minorUnits < 0
    let open = Money(minorUnits: isRefund ? -due.minorUnits : due.minorUnits, due.currency)
    rows.append(DocumentTable.Row([isRefund ? "To be given back" : "Due", open.figure], isTotal: true))
    let table = DocumentTable(
      columns: [.init("Account"), .init("Amount \(order.currency)", isNumeric: true)], rows: rows)
    return [.heading("Account"), .table(table)]
  }

  private var reasons: [Block] {
    guard let reason = settlement.reason else { return [] }
    return [.heading("Why the weight differs"), .paragraph(reason)]
  }
}
