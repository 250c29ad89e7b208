import ArgumentParser
import Orders
import Workshop

/// `pennyweight due`: what was promised, and what is late.
struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "List what was promised and is not done: the date shown, the breach, and what is late.",
    discussion: """
      Steps of orders, payments that a window runs for, replies to cases after the sale, solutions of problems with clients' accounts.

      EXAMPLES
        pennyweight due
        pennyweight due --late --as-of 2026-03-24T00:00:00Z

      \(ExitStatus.table)
      """)

  @Flag(help: "Only what is late.")
  var late = false

  @OptionGroup(title: "Workshop") var options: DeskOptions

  func run() throws {
    let desk = try OrderDesk(options, opening: .toRead)
    let all = try ofOrders(desk) + ofCases(desk) + ofAccounts(desk)
    let rows = all.filter { !late || $0.isLate }.sorted { ($0.dueAt, $0.name) < ($1.dueAt, $1.name) }
    try StandardStream.output.write(options.json ? JSONText.text(rows) : DueRow.text(rows, .fitting(.output)))
  }

  private func ofOrders(_ desk: OrderDesk) throws -> [DueRow] {
    let names = try desk.refusing { () throws(WorkshopRefusal) in try desk.workshop.orderNames() }
    return try names.flatMap { name in
      let order = try desk.order(name).order
      let policy = try desk.policy(of: order)
      let payment = order.awaitedPayment(under: policy)
      let payments = payment.map { [DueRow($0, of: order, under: policy, asOf: desk.asOf)] } ?? []
      return payments + order.deadlines(under: policy).compactMap { DueRow($0, order: name, asOf: desk.asOf) }
    }
  }

  private func ofCases(_ desk: OrderDesk) throws -> [DueRow] {
    let names = try desk.refusing { () throws(WorkshopRefusal) in try desk.workshop.caseNames() }
    return try names.flatMap { name in
      let stored = try desk.refusing { () throws(WorkshopRefusal) in try desk.workshop.afterSalesCase(name) }
      return try stored.aftercase.deadlines(under: desk.policy(of: stored.order)).compactMap {
        DueRow($0, case: name, asOf: desk.asOf)
      }
    }
  }

  private func ofAccounts(_ desk: OrderDesk) throws -> [DueRow] {
    try desk.refusing { () throws(WorkshopRefusal) in
      var rows: [DueRow] = []
      for name in try desk.workshop.accountNames() {
        let account = try desk.workshop.account(name).account
        let policy = try desk.workshop.policy(of: account)
        rows += account.deadlines(under: policy).compactMap { DueRow($0, account: name, asOf: desk.asOf) }
      }
      return rows
    }
  }
}
