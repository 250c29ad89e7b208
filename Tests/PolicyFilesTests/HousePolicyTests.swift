import English
import Foundation
import HousePolicies
import PolicyFiles
import PriceBooks
import Quoting
import Testing

private let names = HousePolicy.houses.map(\.name)

@Suite struct `The policies that come with the program` {
  @Test func `are of the houses whose price books do`() { #expect(names == PriceBook.houses.map(\.name)) }

  @Test(arguments: names) func `load under their own name`(name: String) throws {
    #expect(try HousePolicy.house(name)?.house == name)
  }

  @Test func `have no others`() throws { #expect(try HousePolicy.house("nobody") == nil) }

  @Test(arguments: names) func `say nothing that their price book says otherwise`(name: String) throws {
    let policy = try #require(try HousePolicy.house(name))
    let book = try #require(try PriceBook.house(name))
    #expect(policy.disagreements(with: book) == [])
  }

  @Test(arguments: names) func `are the same value after a way through JSON`(name: String) throws {
    let policy = try #require(try HousePolicy.house(name))
    #expect(try JSONDecoder().decode(HousePolicy.self, from: JSONEncoder().encode(policy)) == policy)
  }

  @Test(arguments: names) func `say for each value which rule it rests on, or where else it comes from`(name: String)
    throws
  {
    let yaml = try #require(HousePolicy.houses.first { $0.name == name }).yaml
    let origin = /#\ (H[0-4]|convention|default)\b.*/
    let top = yaml.prefix(upTo: try #require(yaml.firstRange(of: "\nways:")).lowerBound)
    for line in top.split(separator: "\n") where line.contains(/:\ +[^\ #]/) && !line.hasPrefix("#") {
      #expect(line.contains(origin), "\(name).yaml: \(line)")
    }
  }

  @Test(arguments: zip(names, ["H0", "H1", "H2", "H3", "H4"])) func `rest on no rule of another house`(
    name: String, prefix: String
  ) throws {
    let policy = try #require(try HousePolicy.house(name))
    for rule in policy.explanation.flatMap(\.sentences).flatMap(\.rules) where rule != .unpublished {
      #expect(rule.text.hasPrefix("\(prefix)-"), "\(name): \(rule)")
    }
  }

  @Test func `have every key of theirs in the list of docs`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let docs = try String(contentsOf: root.appending(path: "docs/house-policies.md"), encoding: .utf8)
    let keys = try #require(HousePolicy.houses.first).yaml.matches(of: /(?m)^([a-z-]+):/).map(\.output.1)
    #expect(keys.count > 15)
    for key in keys { #expect(docs.contains("`\(key)`"), "\(key)") }
  }
}
