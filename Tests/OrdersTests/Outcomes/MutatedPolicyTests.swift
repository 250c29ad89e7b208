import English
import Foundation
import HousePolicies
import PolicyFiles
import TestSupport
import Testing

@Suite struct `A random edit of a policy that loads` {
  /// How many edits of each house must load, so that the five make sixty, and two thousand in `make soak`.
  private static let loading = ProcessInfo.processInfo.environment["PENNYWEIGHT_SOAK"] == nil ? 12 : 400
  private static let seed: UInt64 = 20_260_302

  @Test(arguments: HousePolicy.houses.map(\.name))
  func `changes what commands come to, or else a sentence of the house`(house: String) throws {
    let yaml = try #require(HousePolicy.houses.first { $0.name == house }).yaml
    let policy = try #require(try HousePolicy.house(house))
    let expected = try Outcomes.lines(of: policy)
    #expect(try Outcomes.difference(of: policy, from: expected) == nil, "the same rules give the same outcomes")
    let said = policy.explanation.text
    var chance = SplitMix64(seed: Self.seed)
    var (loaded, silent) = (0, [String]())
    while loaded < Self.loading {
      let mutation = PolicyMutation(of: yaml, by: &chance)
      guard let edited = try? HousePolicy(yaml: mutation.yaml, file: "\(house).yaml") else { continue }
      loaded += 1
      if try Outcomes.difference(of: edited, from: expected) != nil { continue }
      silent.append(mutation.description)
      #expect(edited.explanation.text != said, "seed \(Self.seed), \(house): unseen: \(mutation.description)")
    }
    print("\(house): \(expected.count) outcomes; of \(loaded) edits that load, by sentences alone: \(silent)")
    // Numbers of rules that no probe rests on, and terms that no order of the house meets, are told in sentences alone.
    #expect(silent.count * 2 <= loaded, "seed \(Self.seed), \(house): few outcomes tell: \(silent)")
  }
}
