import ArgumentParser
import HousePolicies
import Orders
import Quantities

/// What a specialist says where a house publishes nothing, as the command line gives it.
struct SpecialistWord {
  let grant: Bool
  let deny: Bool
  let keep: ExactDecimal?
  let because: String?

  /// The decision; nil where none was given.
  func decision(_ desk: OrderDesk, _ id: OrderID) throws -> SpecialistDecision? {
    if grant && deny { throw ValidationError("Give one of --grant and --deny.") }
    guard grant || deny else {
      if keep != nil || because != nil { throw ValidationError("--keep and --because go with --grant or --deny.") }
      return nil
    }
    let keeps = try keep.map { try desk.money($0, "--keep", of: desk.order(id).order) }
    return SpecialistDecision(granted: grant, keeps: keeps, reason: because ?? "")
  }
}

extension OrderDesk {
  /// What would follow from a request now, in words.
  func verdict(_ request: StageRequest, on id: OrderID) throws -> String {
    let order = try order(id).order
    let verdict = order.verdict(request, under: try policy(of: order), asOf: asOf)
    return LabelledLines.text([
      ("stage", verdict.stage.rawValue), ("outcome", "\(verdict.outcome) [\(verdict.rules.shown)]"),
      ("house keeps", "\(verdict.keeps)"), ("given back", "\(verdict.givesBack)"),
    ])
  }
}
