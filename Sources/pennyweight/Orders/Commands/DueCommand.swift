import ArgumentParser
import Orders
import Workshop

/// `pennyweight due`: what was promised, and what is late.
struct DueCommand: AsyncParsableCommand {
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

  func run() async throws {
    let desk = try await OrderDesk(options, opening: .toRead)
    let all = try await ofOrders(desk) + ofCases(desk) + ofAccounts(desk)
    let rows = all.filter { !late || $0.isLate }.sorted { ($0.dueAt, $0.name) < ($1.dueAt, $1.name) }
    try StandardStream.output.write(options.json ? JSONText.text(rows) : DueRow.text(rows, .fitting(.output)))
  }

  private func ofOrders(_ desk: OrderDesk) async throws -> [DueRow] {
    var rows: [DueRow] = []
    for name in try await desk.refusing({ () async throws(WorkshopRefusal) in try await desk.workshop.orderNames() }) {
      let order = try await desk.order(name).order
      let policy = try await desk.policy(of: order)
      if let payment = order.awaitedPayment(under: policy) {
        rows.append(DueRow(payment, of: order, under: policy, asOf: desk.asOf))
      }
      rows += order.deadlines(under: policy).compactMap { DueRow($0, order: name, asOf: desk.asOf) }
    }
    return rows
  }

  private func ofCases(_ desk: OrderDesk) async throws -> [DueRow] {
    try await desk.refusing { () async throws(WorkshopRefusal) in
      var rows: [DueRow] = []
      for name in try await desk.workshop.caseNames() {
        let stored = try await desk.workshop.afterSalesCase(name)
        let policy = try await desk.workshop.policy(of: stored.order)
        rows += stored.aftercase.deadlines(under: policy).compactMap { DueRow($0, case: name, asOf: desk.asOf) }
      }
      return rows
    }
  }

  private func ofAccounts(_ desk: OrderDesk) async throws -> [DueRow] {
    try await desk.refusing { () async throws(WorkshopRefusal) in
      var rows: [DueRow] = []
      for name in try await desk.workshop.accountNames() {
        let account = try await desk.workshop.account(name).account
        let policy = try await desk.workshop.policy(of: account)
        rows += account.deadlines(under: policy).compactMap { DueRow($0, account: name, asOf: desk.asOf) }
      }
      return rows
    }
  }
}
