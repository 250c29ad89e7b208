import ArgumentParser
import HousePolicies
import Orders
import Quantities
import Quoting

/// `pennyweight order fees`: charge the fees of the stages that come before the work.
struct OrderFeesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fees", abstract: "Charge the fees of the house's price book that are paid before the work.",
    discussion: """
      Fees that are charged only where a stage is used (print, wax) are taken from the order's --stage. The house's tax on
      the fees is charged with them. Each fee is charged once; another one of its kind is charged with `order charge`.

      EXAMPLES
        pennyweight order fees alona-2026-0001
        pennyweight order fees vela-2026-0001 --prices vela.prices.yaml

      \(ExitStatus.table)
      """)

  @Argument(help: "The order's name.")
  var id: OrderID

  @OptionGroup var book: GivenBookOptions

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let book = try await book.prices(of: order, desk).book
    let fees: MoneyCommand?
    do throws(MoneyError) { fees = try order.feesBeforeWork(by: book) } catch { throw ValidationError("\(error)") }
    guard let fees else { throw ValidationError("\(book.name) charges no fees before the work of such an order.") }
    try await desk.give(.money(fees), to: id, isWorkedOut: true)
  }
}
