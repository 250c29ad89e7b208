import HousePolicies
import Orders
import Quantities

/// What a list shows of a case after the sale, kept with its journal; nothing of it depends on the moment at which one
/// looks.
public struct CaseFacts: Sendable, Hashable, Codable {
  /// Its name.
  public let id: CaseID
  /// The client's name.
  public let client: String
  /// What the client came back with.
  public let fault: FaultKind
  /// What it waits for.
  public let step: CaseStep
  /// Since when.
  public let since: UTCInstant

  /// Reads the facts off a case.
  init(_ subject: AfterSalesCase) {
    (id, client, fault) = (subject.id, subject.opening.client.name, subject.fault)
    step = subject.step
    let last = subject.lastEntryAt
    since =
      switch step {
      case .reply: subject.awaitingReplySince ?? last
      case .clientsWord: subject.repliedAt ?? last
      case .remedy, .refund, .pieceBack: subject.owedSince ?? last
      case .carrier, .decision, .plan: subject.openedAt
      case .answerToCosts, .payment, .sendingBack, .closing, .closed: last
      }
  }

  /// Whose move it is.
  public var mover: Mover { step.mover }
}

extension Order {
  /// The words that it is searched by: names, addresses, references of payments, numbers of papers and parcels.
  var searchedWords: [String] {
    let said = [
      id.text, opening.client.name, opening.client.email, intake.style, specialist, bulk.purchaseOrder,
      bulk.proforma?.number, shipment?.tracking, opening.client.account,
    ]
    return said.compactMap { $0 } + receipts.map(\.receipt.reference)
  }
}

extension AfterSalesCase {
  /// The words that it is searched by.
  var searchedWords: [String] {
    [id.description, opening.client.name, opening.client.email, fault.rawValue] + legs.compactMap(\.leg.tracking)
      + refunds.map(\.reference)
  }
}
