import Foundation
import HouseFiles
import HousePolicies
import PolicyFiles
import Testing

private let names = HousePolicy.houses.map(\.name)

@Suite struct `A random edit of a policy file` {
  /// Of each house, so that the five make two hundred, and ten thousand in `make soak`.
  private static let edits = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 40 : 2000

  @Test(arguments: names) func `is refused, or changes what the house's rules say`(name: String) throws {
    let yaml = try #require(HousePolicy.houses.first { $0.name == name }).yaml
    let original = try #require(try HousePolicy.house(name))
    let said = original.explanation.text
    var chance = SplitMix64(seed: 20_260_306)
    var (refused, changed) = (0, 0)
    for _ in 0..<Self.edits {
      let mutation = Mutation(of: yaml, by: &chance)
      do throws(HouseFileFaults) {
        let policy = try HousePolicy(yaml: mutation.yaml, file: "\(name).yaml")
        #expect(policy != original, "\(name): unseen by the loader: \(mutation.description)")
        #expect(policy.explanation.text != said, "\(name): unseen by who reads: \(mutation.description)")
        changed += 1
      } catch {
        // A person who made the slip finds it by its line, or by its section where a line is missing.
        #expect(error.faults.allSatisfy { $0.line >= 1 && !$0.description.isEmpty })
        refused += 1
      }
    }
    #expect(refused > 0 && changed > 0, "\(name): \(refused) refused, \(changed) changed")
  }
}
