import ArgumentParser
import HousePolicies
import Orders
import PolicyFiles
import Quantities
import Quoting
import Workshop
import WorkshopFolder

/// Writes a workshop of any number of orders that await their weigh-in, and the readings for them as CSV on the output.
@main
struct MakeSampleOrders: AsyncParsableCommand {
  @Argument(help: "The workshop's folder, which must not exist yet.")
  var folder: String

  @Argument(help: "How many orders.")
  var count: Int

  func run() async throws {
    let made = try await WorkshopFolder.open(folder, .new)
    guard let policy = try HousePolicy.house("full-payment-bespoke") else {
      throw ValidationError("the house does not come with the program")
    }
    let series = try (1...count).map { try WeighableOrder(number: $0).series(under: policy) }
    try await Workshop(records: made.journals, models: made.vault).take(series, under: policy, asOf: WeighableOrder.end)
    print("order,gross_g,stones_ct")
    for number in 1...count { print("\(WeighableOrder(number: number).name),\(3.0 + Double(number % 10) / 100),0") }
  }
}
