import ArgumentParser
import Journals
import Quantities
import Workshop

/// Which orders a list shows.
struct OrderFilterOptions: ParsableArguments {
  @Option(help: "Only this house's.")
  var house: String?

  @Option(help: "Only where this side is to move: client, specialist, workshop, carrier.")
  var mover: Mover?

  @Option(help: ArgumentHelp("Only this client's.", valueName: "name"))
  var client: String?

  @Option(help: ArgumentHelp("Only those that this specialist leads.", valueName: "name"))
  var specialist: String?

  @Option(
    help: ArgumentHelp(
      "Only those with this text in their name, client, e-mail, style, payment reference or tracking number.",
      valueName: "text"))
  var search: String?

  @Flag(help: "Only those of which something is late.")
  var late = false

  @Option(help: ArgumentHelp("No more than this many.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is 1 at least.") }
  }

  /// What is asked of the lists at a moment.
  func query(asOf moment: UTCInstant) -> ListingQuery {
    var query = ListingQuery()
    (query.house, query.mover, query.client) = (house, mover?.rawValue, client)
    (query.specialist, query.text, query.limit) = (specialist, search, limit)
    query.lateAt = late ? moment : nil
    return query
  }
}

extension Mover: ExpressibleByArgument {}
