import Foundation
import HouseFiles
import HousePolicies
import PolicyFiles
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
        let mutation = Mutation(of: yaml, by: &chance)
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
    #expect(refused > changed && changed >= Self.edits / 2, "\(refused) refused, \(changed) changed")
  }
}
