import English
import Foundation
import HouseFiles
import HousePolicies
import PolicyFiles
import TestSupport
import Testing

@Suite struct `A random edit of a policy file` {
  /// Of each house, so that the five make two hundred, and ten thousand in `make soak`.
  private static let edits = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 40 : 2000
  private static let seed: UInt64 = 20_260_302

  @Test func `is refused, or changes what the house's rules say`() throws {
    var chance = SplitMix64(seed: Self.seed)
    var (refused, changed) = (0, 0)
    for (name, yaml) in HousePolicy.houses {
      let original = try #require(try HousePolicy.house(name))
      let said = original.explanation.text
      for _ in 0..<Self.edits {
        let mutation = PolicyMutation(of: yaml, by: &chance)
        guard let policy = try? HousePolicy(yaml: mutation.yaml, file: "\(name).yaml") else {
          refused += 1
          continue
        }
        changed += 1
        #expect(policy != original, "seed \(Self.seed), \(name): unseen by the loader: \(mutation.description)")
        let text = policy.explanation.text
        #expect(text != said, "seed \(Self.seed), \(name): unseen by who reads: \(mutation.description)")
      }
    }
    // Both ways of being seen are taken: an edit that a person may mean, and one that cannot be meant.
    #expect(refused > changed && changed >= Self.edits / 4, "\(refused) refused, \(changed) changed")
  }

  /// No house that comes with the program limits its walls; one that does has each of its words seen.
  @Test func `of a house's limits of casting is refused, or changes what its rules say`() throws {
    let alona = try #require(HousePolicy.houses.first { $0.name == "alona" }).yaml
    let section =
      "castability:\n  wall: {least: 1.25 mm, rule: [V-1, V-3]}\n  prong:\n    least: 0.7 mm\n    rule: V-2\n"
    let yaml = alona + section
    let original = try HousePolicy(yaml: yaml, file: "alona.yaml")
    let (said, first) = (
      original.explanation.text, alona.split(separator: "\n", omittingEmptySubsequences: false).count
    )
    #expect(said.contains("We cast walls of 1.25 mm or more") && said.contains("thinner than 0.7 mm. [V-2]"))
    var chance = SplitMix64(seed: Self.seed)
    var (refused, changed) = (0, 0)
    while refused + changed < Self.edits {
      let mutation = PolicyMutation(of: yaml, by: &chance)
      if mutation.line < first { continue }
      guard let policy = try? HousePolicy(yaml: mutation.yaml, file: "alona.yaml") else {
        refused += 1
        continue
      }
      changed += 1
      #expect(policy != original, "seed \(Self.seed): unseen by the loader: \(mutation.description)")
      #expect(policy.explanation.text != said, "seed \(Self.seed): unseen by who reads: \(mutation.description)")
    }
    #expect(refused > 0 && changed > 0, "\(refused) refused, \(changed) changed")
  }
}
