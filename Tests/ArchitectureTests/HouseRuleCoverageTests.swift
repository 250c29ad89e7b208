import Testing

/// Ids that no test is named after yet: this list only ever gets shorter.
private let notYet: Set<String> = []

@Suite struct `The five houses' rules` {
  /// A rule of a house: its number and what it says.
  private struct Rule {
    let id: String
    let words: String
    var house: String { String(id.prefix(2)) }
  }

  private func rules() throws -> [Rule] {
    try Project.text("Tests/ArchitectureTests/HouseRules/rules.tsv").split(separator: "\n").map { line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      return Rule(id: String(fields[0]), words: String(fields[1]))
    }
  }

  /// How many tests are named after each number, by the names of test functions alone.
  private func tests() throws -> [String: Int] {
    var tests: [String: Int] = [:]
    for path in Project.files(in: "Tests", ending: ".swift") {
      for name in try Project.text(path).matches(of: /func `([^`]+)`/) {
        let ids = Set(name.output.1.matches(of: /H[0-4]-\d\d/).map { String($0.output) })
        for id in ids { tests[id, default: 0] += 1 }
      }
    }
    return tests
  }

  @Test func `are 110, each written down once`() throws {
    let ids = try rules().map(\.id)
    #expect(ids.count == 110 && Set(ids).count == 110)
    let expected = ["H0": 32, "H1": 20, "H2": 14, "H3": 29, "H4": 15]
    #expect(Dictionary(grouping: ids) { String($0.prefix(2)) }.mapValues(\.count) == expected)
  }

  @Test func `have each a test of its name`() throws {
    let (rules, tests) = (try rules(), try tests())
    var table = "house  rules  with a test  tests\n"
    for house in ["H0", "H1", "H2", "H3", "H4"] {
      let own = rules.filter { $0.house == house }
      let tested = own.filter { tests[$0.id] != nil }
      let count = own.reduce(0) { $0 + tests[$1.id, default: 0] }
      table += "\(house)     \(right(own.count, 5))  \(right(tested.count, 11))  \(right(count, 5))\n"
    }
    print(table)
    for rule in rules where !notYet.contains(rule.id) {
      #expect(tests[rule.id] != nil, "no test is named after \(rule.id): \(rule.words)")
    }
    #expect(notYet.isSubset(of: rules.map(\.id)), "the list of what is not tested yet names an unknown rule")
    let unknown = Set(tests.keys).subtracting(rules.map(\.id))
    #expect(unknown.isEmpty, "tests are named after rules that no house has: \(unknown.sorted())")
  }

  private func right(_ number: Int, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - "\(number)".count)) + "\(number)"
  }
}
