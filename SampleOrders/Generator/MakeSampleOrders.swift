import ArgumentParser
import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Quoting
import Workshop
import WorkshopFolder

/// Writes a workshop of any number of orders that await their weigh-in, and the readings for them as CSV on the output.
///
/// With `--spread` they stand at every step of their way, so that some of them are awaited, due and late.
@main
struct MakeSampleOrders: AsyncParsableCommand {
  @Argument(help: "The workshop's folder, which must not exist yet.")
  var folder: String

  @Argument(help: "How many orders.")
  var count: Int

  @Flag(help: "Let the orders stand at every step of their way; no readings are printed.")
  var spread = false

  /// Orders that are taken over in one transaction.
  private static let batch = 1000

  func run() async throws {
    let made = try await WorkshopFolder.open(folder, .new)
    guard let policy = try HousePolicy.house("full-payment-bespoke") else {
      throw ValidationError("the house does not come with the program")
    }
    let workshop = Workshop(records: made.journals, models: made.vault)
    for first in stride(from: 1, through: count, by: Self.batch) {
      let numbers = first...min(first + Self.batch - 1, count)
      let series = try numbers.map { try WeighableOrder(number: $0, isSpread: spread).series(under: policy) }
      try await workshop.take(series, under: policy, asOf: WeighableOrder.end)
    }
    try await workshop.project()
    print("order,gross_g,stones_ct")
    if spread { return }
    for number in 1...count { print("\(WeighableOrder(number: number).name),\(3.0 + Double(number % 10) / 100),0") }
  }
}
