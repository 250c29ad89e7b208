import ArgumentParser
import English
import HousePolicies
import Orders
import Quantities
import Workshop

/// What a specialist says where a house publishes nothing, as the command line gives it.
struct SpecialistWord: ParsableArguments {
  @Flag(help: "A specialist grants it, where the house publishes nothing.")
  var grant = false

  @Flag(help: "A specialist denies it, where the house publishes nothing.")
  var deny = false

  @Option(help: ArgumentHelp("What the house keeps, where a specialist grants it.", valueName: "amount"))
  var keep: ExactDecimal?

  @Option(help: ArgumentHelp("The specialist's reason.", valueName: "text"))
  var because: String?

  /// The decision; nil where none was given.
  func decision(_ desk: OrderDesk, _ id: OrderID) async throws -> SpecialistDecision? {
    if grant && deny { throw ValidationError("Give one of --grant and --deny.") }
    guard grant || deny else {
      if keep != nil || because != nil { throw ValidationError("--keep and --because go with --grant or --deny.") }
      return nil
    }
    let order = try await desk.order(id).order
    let keeps = try keep.map { try desk.money($0, "--keep", of: order) }
    return SpecialistDecision(granted: grant, keeps: keeps, reason: because ?? "")
  }
}

extension OrderDesk {
  /// What would follow from a request now, in words.
  func verdict(_ request: StageRequest, on id: OrderID) async throws -> String {
    let verdict = try await refusing { () async throws(WorkshopRefusal) in
      try await workshop.verdict(request, on: id, asOf: asOf)
    }
    return LabelledLines.text([
      ("stage", verdict.stage.rawValue), ("outcome", "\(verdict.outcome.sentence) [\(verdict.rules.shown)]"),
      ("house keeps", "\(verdict.keeps)"), ("given back", "\(verdict.givesBack)"),
    ])
  }
}
