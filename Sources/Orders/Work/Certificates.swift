import HousePolicies
import Quantities

/// A laboratory's report on a stone of the piece.
public struct Certificate: Sendable, Hashable, Codable {
  /// The laboratory: `GIA`, `IGI`.
  public let laboratory: String
  /// The report's number.
  public let number: String
  /// The stone that it is of.
  public let stone: String

  /// Names a report.
  public init(laboratory: String, number: String, stone: String) {
    self.laboratory = laboratory
    self.number = number
    self.stone = stone
  }
}

extension OrderDecider {
  private var qualityRules: [RuleID] { policy.general.certificates.rules }

  /// Keeps a report; the same report stands for one stone.
  func record(_ certificate: Certificate) throws(OrderRefusal) -> [OrderEntry] {
    try only(.cadDesigner, .accountSpecialist, .owner)
    let said = [certificate.laboratory, certificate.number, certificate.stone]
    guard said.allSatisfy(\.saysSomething) else {
      throw OrderRefusal(.textMissing(.certificate), under: qualityRules)
    }
    let known = policy.general.certificates.term
    let laboratory = CommonSpelling.name(certificate.laboratory, among: known) ?? certificate.laboratory
    let certificate = Certificate(laboratory: laboratory, number: certificate.number, stone: certificate.stone)
    if !known.isEmpty && !known.contains(certificate.laboratory) {
      throw OrderRefusal(.unknown(.laboratory(certificate.laboratory, known: known)), under: qualityRules)
    }
    let isKnown = order.certificates.contains {
      $0.laboratory == certificate.laboratory && $0.number == certificate.number
    }
    if isKnown {
      throw OrderRefusal(.alreadyDone(.certified(certificate)), under: qualityRules)
    }
    if order.shipment != nil { throw OrderRefusal(.alreadyDone(.sent), under: qualityRules) }
    return [grant(.work(.certified(certificate: certificate)), under: qualityRules)]
  }

  /// Demands as many certificates as the accepted price charges.
  func demandCertificates() throws(OrderRefusal) {
    let quoted = (order.acceptedOffer?.offer.lines ?? []).reduce(0) {
      $0 + ($1.group == .certification ? max(1, $1.count) : 0)
    }
    if order.certificates.count < quoted {
      throw OrderRefusal(
        .certificatesMissing(recorded: order.certificates.count, quoted: quoted), under: qualityRules)
    }
  }
}
