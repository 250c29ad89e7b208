import English
import Foundation
import HousePolicies
import PolicyFiles
import PriceBooks
import Quoting
import Testing

private let names = HousePolicy.houses.map(\.name)

/// The texts that were read beside the houses' rules, in this folder.
private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Explanations")

@Suite struct `The explanation of a house's rules` {
  @Test(arguments: names) func `is the text that was read beside the published rules`(name: String) throws {
    let policy = try #require(try HousePolicy.house(name))
    let place = folder.appending(path: "\(name).txt")
    let book = try #require(try PriceBook.house(name))
    let text = (policy.explanation + [book.chapter]).text
    if ProcessInfo.processInfo.environment["PENNYWEIGHT_WRITE_GOLDENS"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: place)
    }
    #expect(try String(contentsOf: place, encoding: .utf8) == text)
  }

  @Test(arguments: names) func `is made of whole sentences`(name: String) throws {
    let policy = try #require(try HousePolicy.house(name))
    let book = try #require(try PriceBook.house(name))
    for sentence in (policy.explanation + [book.chapter]).flatMap(\.sentences) {
      #expect(sentence.text.hasSuffix(".") && sentence.text.first?.isUppercase == true, "\(sentence.text)")
    }
  }
}

@Suite struct `The published rules` {
  /// How many rules each house has published.
  private static let counts = [("H0", 32), ("H1", 20), ("H2", 14), ("H3", 29), ("H4", 15)]

  @Test(arguments: zip(names, counts)) func `are each named in a sentence of their house`(
    name: String, published: (prefix: String, count: Int)
  ) throws {
    let policy = try #require(try HousePolicy.house(name))
    let named = Set(policy.explanation.flatMap(\.sentences).flatMap(\.rules).map(\.text))
    let rules = (1...published.count).map { "\(published.prefix)-\($0 < 10 ? "0" : "")\($0)" }
    #expect(rules.filter { !named.contains($0) } == [], "\(name) says nothing of these rules")
    #expect(named.subtracting(rules) == ["unpublished"], "\(name) rests on rules that it has not published")
  }
}
