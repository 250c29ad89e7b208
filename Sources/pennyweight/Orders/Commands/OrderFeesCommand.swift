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

  @Option(
    help: ArgumentHelp("A price book in place of the adopted one, or of the program's.", valueName: "yaml"),
    completion: .file(extensions: ["yaml"]))
  var prices: String?

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() async throws {
    let desk = try await OrderDesk(options)
    let order = try await desk.order(id).order
    let book = try await OrderBook(prices, of: order, desk).book
    let used = order.intake.stages.compactMap(StageFee.Kind.init(rawValue:))
    let fees = book.stageFees(order.kind.quoted, used: used)
    guard book.feesPaidFirst, !fees.isEmpty else {
      throw ValidationError("\(book.name) charges no fees before the work of such an order.")
    }
    let charges = try fees.map { fee in
      Charge(
        what: fee.kind.feeName, as: .stageFee(fee.kind),
        amount: try desk.money(fee.amount, fee.kind.rawValue, of: order), paidFirst: true)
    }
    // A stage that was asked for later is charged later, beside what is charged already.
    let missing = charges.filter { !order.charged($0) }
    let asked = missing.isEmpty ? charges : missing
    try await desk.give(.money(.chargeFees(asked, tax: tax(on: asked, book))), to: id, isWorkedOut: true)
  }

  private func tax(on fees: [Charge], _ book: PriceBook) throws -> Charge? {
    do throws(MoneyError) {
      return try book.tax(onFees: fees.map(\.amount)).map { Charge(what: book.tax.name, amount: $0, paidFirst: true) }
    } catch {
      throw ValidationError("\(book.tax.name): \(error)")
    }
  }
}
