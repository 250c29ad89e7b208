import HousePolicies
import Orders
import Quantities
import Quoting

/// An order as a house may show it to anybody: what was made, weighed, priced and when, and nothing of whom for.
///
/// It is made of an `Order.withoutPersonalData` alone, field by field; the journal's entries are no part of it.
public struct ShownOrder: Sendable {
  /// The order's name.
  public let order: OrderID
  /// The house.
  public let house: String
  /// The edition of its rules.
  public let edition: String
  /// The kind of order.
  public let kind: OrderKind
  /// The country that it is sent to.
  public let country: String?
  /// What was wanted.
  public let wanted: Wanted
  /// The CAD rounds; `model` is the digest under which the vault keeps a round's file.
  public let rounds: [RoundRecord]
  /// The price as it stands.
  public let price: Money
  /// The lines of the price.
  public let lines: [QuoteLine]
  /// What was received.
  public let received: Money
  /// What was given back.
  public let refunded: Money
  /// What is still to be paid.
  public let outstanding: Money
  /// What the scale said, and what became of the price.
  public let settlement: Settlement?
  /// Laboratories' reports.
  public let certificates: [Certificate]
  /// Who carried it.
  public let carrier: String?
  /// How it ended before its time.
  public let end: End?
  /// What it passed, oldest first.
  public let milestones: [Milestone]
  /// Where its cases after the sale stand.
  public let cases: [CaseStanding]

  /// Takes from an order what anybody may see.
  public init(_ original: Order, cases: [CaseStanding]) {
    let shown = original.withoutPersonalData
    (order, house, edition, kind) = (shown.id, shown.opening.house, shown.opening.edition, shown.kind)
    country = shown.shipment?.country ?? shown.opening.client.country
    wanted = Wanted(shown.intake)
    rounds = shown.rounds
    (price, received, refunded, outstanding) = (shown.price, shown.received, shown.refunded, shown.outstanding)
    lines = (shown.acceptedOffer ?? shown.openOffer)?.offer.lines ?? []
    settlement = shown.settlement
    certificates = shown.certificates
    carrier = shown.shipment?.carrier
    end = shown.ending.map(End.init)
    milestones = Milestone.all(of: shown)
    self.cases = cases
  }

  /// What was wanted.
  public struct Wanted: Sendable, Hashable {
    /// The style.
    public let style: String?
    /// The metal.
    public let metal: String?
    /// Its colour.
    public let colour: String?
    /// The size.
    public let size: String?
    /// How many pieces.
    public let quantity: Int?
    /// Stones that the client brought.
    public let clientStones: [ClientStone]

    init(_ intake: Intake) {
      (style, metal, colour, size) = (intake.style, intake.metal, intake.colour, intake.size)
      (quantity, clientStones) = (intake.quantity, intake.clientStones)
    }
  }

  /// How an order ended before its time, without anybody's words.
  public enum End: String, Sendable, Hashable, CaseIterable {
    /// Not all was paid in time.
    case expired
    /// The house declined a change.
    case declined
    /// The client cancelled it.
    case cancelled

    init(_ ending: Ending) {
      switch ending {
      case .expired: self = .expired
      case .declined: self = .declined
      case .cancelled: self = .cancelled
      }
    }
  }
}
