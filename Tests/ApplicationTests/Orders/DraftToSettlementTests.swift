import Alloys
import Drafts
import Foundation
import HousePolicies
import Journals
import Meshes
import Orders
import PolicyFiles
import Quantities
import Quoting
import Testing
import Workshop

/// A mesh file becomes a settled price through the application alone.
@Suite struct `An order of a draft without the command line` {
  private static let house = "full-payment-bespoke"
  private static let path =
    Program.root.appending(path: "SampleModels/Drafts/solitaire-without-stone.stl").path

  /// The round of the sample draft, its file kept in the workshop.
  private func round(_ life: OrderLife) async throws -> SubmittedModel {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: Self.path)))
    let kept = try await life.workshop.models.keep(bytes, ending: ".stl")
    let policy = try #require(try HousePolicy.house(Self.house))
    let draft = try DraftReader().round(Self.path, limits: CastLimits(policy.castability))
    let weighing = Weighing(
      alloys: try AlloyCatalogue.standard.selection(matching: "18k-white-pd"), practice: .standard,
      catalogue: .standard)
    let measured = try #require(MeasuredRound(draft, weighing))
    return SubmittedModel(part: "piece", model: kept.digest.hex, file: "solitaire.stl", measured: measured)
  }

  @Test func `goes from the draft over quote, round and weigh-in to the price by the scale`() async throws {
    let life = try await OrderLife(Self.house)
    let offer = try PriceOffer(QuotedSample.quote(Self.house, "18k-white-pd"), keptAs: nil)
    let round = try await round(life)
    let weighed = try #require(offer.weights.first?.expected)
    life.replacing = { (command: OrderCommand) -> OrderCommand in
      switch command {
      case .price(.issueQuote(_, let reason)): return .price(.issueQuote(offer: offer, reason: reason))
      case .rounds(.submitRound): return .rounds(.submitRound(round))
      case .money(.pay(let money)) where money.reference == "bank 1":
        return .money(
          .pay(ReceivedMoney(amount: offer.firstPayment, method: money.method, reference: money.reference)))
      case .work(.weighIn(let weighIn)):
        return .work(
          .weighIn(
            WeighIn(readings: [ScaleReading(gross: weighed)], scale: weighIn.scale, weighedBy: weighIn.weighedBy)))
      default: return command
      }
    }
    try await life.live { if case .money(.settle) = $0 { true } else { false } }
    let order = try await life.workshop.order(life.id).order
    #expect(order.rounds.last?.round.measured == round.measured)
    let owner = Actor(.owner, "Ines")
    let given = try await life.workshop.give(
      .money(.settle(reason: nil, absorbing: false)), to: life.id,
      Instruction(by: owner, at: life.now.adding(hours: 1)))
    let settlement = try #require(given.order.settlement ?? given.order.proposedSettlement)
    // Weighing what was quoted changes nothing: the final price is the quote's and the halo that was agreed on.
    #expect(settlement.final.minorUnits == offer.total.minorUnits + 180_00)
  }
}
