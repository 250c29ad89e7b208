import HousePolicies
import Quantities

/// On what ground an order ends that is not delivered and that nobody cancelled.
public enum UndeliveredGround: String, Sendable, Hashable, Codable, CaseIterable {
  /// The carrier lost the parcel.
  case lost
  /// The parcel went to somebody else.
  case misdelivered
  /// The parcel was refused, by the buyer or at customs, and does not go out again.
  case refusedParcel = "refused-parcel"
  /// The house writes off what is owed.
  case writtenOff = "written-off"
}

extension UndeliveredGround {
  /// The ground as it is kept.
  fileprivate var ground: Cancellation.Ground {
    switch self {
    case .lost: .lost
    case .misdelivered: .misdelivered
    case .refusedParcel: .refusedParcel
    case .writtenOff: .writtenOff
    }
  }

  /// The fault whose case decides on the money first; nil where none has to.
  fileprivate var faults: [FaultKind] {
    switch self {
    case .lost: [.lost]
    case .misdelivered: [.addressWrongByHouse, .addressWrongByClient, .lost]
    case .refusedParcel: [.customsBlocked]
    case .writtenOff: []
    }
  }
}

extension OrderDecider {
  /// Ends an order that will not be delivered: what is open is given up, what is not kept goes back.
  ///
  /// What becomes of a client's money for a parcel that was lost or went astray is decided in a case first.
  func endUndelivered(_ ground: UndeliveredGround, _ why: String, _ keeps: Money?) throws(OrderRefusal) -> [OrderEntry]
  {
    try only(.accountSpecialist, .owner)
    let why = try required(why, for: .endReason)
    if order.milestones.delivered != nil { throw OrderRefusal(.alreadyDone(.delivered)) }
    if ground != .writtenOff && order.shipment == nil {
      throw OrderRefusal(.gateNotPassed(.shipped, missing: .step(.shipped)))
    }
    let isDecided = cases.contains { ground.faults.contains($0.fault) && $0.isClosed }
    let isRefused = ground == .refusedParcel && order.parcelRefused
    if ground != .writtenOff && !isDecided && !isRefused {
      throw OrderRefusal(.aftercare(.caseFirst(ground.faults)))
    }
    let keeps = keeps ?? order.ledger.held
    try inCurrency(keeps)
    // What the cases gave back they gave back out of what is kept here.
    if keeps.minorUnits < cases.granted || keeps > order.ledger.held {
      throw OrderRefusal(.aftercare(.keepsMoreThanHeld(keeps, held: order.ledger.held)))
    }
    return end(ground.ground, why, keeps: keeps, nil, under: rules(of: .delivered))
  }
}
