import ArgumentParser
import English
import HousePolicies
import Orders
import Quantities

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
    let order = try await order(id).order
    let verdict = order.verdict(request, under: try await policy(of: order), asOf: asOf)
    return LabelledLines.text([
      ("stage", verdict.stage.rawValue), ("outcome", "\(verdict.outcome.sentence) [\(verdict.rules.shown)]"),
      ("house keeps", "\(verdict.keeps)"), ("given back", "\(verdict.givesBack)"),
    ])
  }
}

extension StageOutcome {
  /// What follows, in words.
  fileprivate var sentence: String {
    switch self {
    case .granted(let share): share.hundredths == .zero ? "granted" : "granted; the house keeps \(share) of the order"
    case .byAgreement: "once the client agrees to its cost and time"
    case .attempted: "tried once the client agrees to its cost; it may fail, and no money goes back"
    case .byStaff: "granted by the house's staff"
    case .refused: "refused"
    case .throughCase: "through a case after the sale"
    case .refer: "what a specialist decides, with a reason: the house publishes nothing"
    }
  }
}
