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
