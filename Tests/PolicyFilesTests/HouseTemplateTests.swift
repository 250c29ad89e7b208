import English
import HouseFiles
import HousePolicies
import PolicyFiles
import PriceBooks
import Quantities
import Quoting
import Testing

private let names = HousePolicy.houses.map(\.name)

@Suite struct `A sixth house` {
  /// The two files of a house that begins with another's.
  private static func files(like name: String) throws -> (policy: String, prices: String) {
    let template = HouseTemplate(house: "vela", name: "Atelier Vela", currency: Currency(code: "EUR"))
    let policy = try #require(HousePolicy.houses.first { $0.name == name }).yaml
    let prices = try #require(PriceBook.houses.first { $0.name == name }).yaml
    return (template.file(like: policy, introduction: ["a"]), template.file(like: prices, introduction: ["b"]))
  }

  @Test(arguments: names) func `is whole from the start, and its two files agree`(name: String) throws {
    let files = try Self.files(like: name)
    let policy = try HousePolicy(yaml: files.policy, file: "vela.policy.yaml")
    let book = try PriceBook(yaml: files.prices, file: "vela.prices.yaml")
    #expect(policy.house == "vela" && policy.name == "Atelier Vela" && policy.currency.code == "EUR")
    #expect(policy.disagreements(with: book) == [])
  }

  @Test(arguments: names) func `differs from its model in name, currency and rules alone`(name: String) throws {
    let files = try Self.files(like: name)
    let policy = try HousePolicy(yaml: files.policy, file: "vela.policy.yaml")
    let model = try #require(try HousePolicy.house(name))
    #expect(policy.calendar == model.calendar && policy.promises.map(\.term) == model.promises.map(\.term))
    #expect(policy.ways.map { $0.gates.map(\.term) } == model.ways.map { $0.gates.map(\.term) })
    #expect(policy.explanation.flatMap(\.sentences).flatMap(\.rules).allSatisfy { $0 == .unpublished })
  }

  @Test(arguments: names) func `has a mark on each value and nothing of the other house`(name: String) throws {
    let files = try Self.files(like: name)
    for line in (files.policy + files.prices).split(separator: "\n") where !line.hasPrefix("#") {
      let value = line.prefix { $0 != "#" }
      let isValue = value.contains(/:\ +\S/) && !line.contains(/^(house|name|schema):|^\ *rule:\ unpublished/)
      #expect(line.hasSuffix(HouseTemplate.mark) == isValue || line.contains(/^\ +-\ /), "\(line)")
      #expect(!line.contains(/\bH[0-9]\b|USD/), "\(line)")
    }
    #expect(HouseTemplate.marks(in: files.policy) > 20)
  }
}
