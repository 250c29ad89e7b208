import Alloys
import MeshImport
import Meshes

extension PartPlan {
  /// Parts of a draft that are of one substance.
  struct Group {
    /// What they are called: the option's name, or what stands for the rest.
    let name: String
    let substance: Substance
    var parts: [DraftPart]

    /// What they are.
    enum Substance {
      /// A metal; of whatever alloys are asked for where no part is named.
      case metal(Alloy?)
      case stone(Gem)
    }
  }

  /// Sorts a draft's parts into groups: metals in the order of their options, then the rest, then stones.
  /// - Throws: every name that no part bears, every part that two options name, every part without a metal.
  func groups(of facts: DraftFacts) throws(DraftRefusal) -> [Group] {
    let entries =
      metals.map { ($0.name, Group.Substance.metal($0.substance)) }
      + stones.map { ($0.name, Group.Substance.stone($0.substance)) }
    var groups = entries.map { Group(name: $0.0, substance: $0.1, parts: []) }
    var others: [DraftPart] = []
    var faults: [Fault] = []
    let patterns = entries.map { PartPattern($0.0) }
    for part in facts.parts {
      let named = patterns.indices.filter { patterns[$0].matches(part) }
      if named.count > 1 { faults.append(.namedTwice(part: part.words, by: named.map { groups[$0].name.printable })) }
      if let first = named.first { groups[first].parts.append(part) } else { others.append(part) }
    }
    let unknown = groups.filter(\.parts.isEmpty).map(\.name.printable)
    if !unknown.isEmpty { faults.append(.unknown(unknown)) }
    if !metals.isEmpty, rest == nil, !others.isEmpty, unknown.isEmpty {
      faults.append(.withoutMetal(Self.names(others)))
    }
    guard faults.isEmpty else {
      let areNamed = facts.parts.contains { $0.name != nil }
      throw DraftRefusal(facts.file, .misnamedParts(faults, parts: Self.names(facts.parts), areNamed: areNamed))
    }
    if !others.isEmpty {
      let name = metals.isEmpty ? "metal" : others.count == 1 ? others[0].words : "the rest"
      groups.insert(Group(name: name, substance: .metal(rest), parts: others), at: metals.count)
    }
    guard groups.contains(where: \.isMetal) else { throw DraftRefusal(facts.file, .nothingButStones(.part)) }
    return groups
  }

  /// The parts' names, each once; more than forty are cut where they are told.
  private static func names(_ parts: [DraftPart]) -> [String] {
    var seen: Set<String> = []
    return parts.map(\.words).filter { seen.insert($0).inserted }
  }
}

extension PartPlan.Group {
  var isMetal: Bool {
    switch substance {
    case .metal: true
    case .stone: false
    }
  }

  /// The alloy, where the group has one of its own.
  var alloy: Alloy? {
    switch substance {
    case .metal(let alloy): alloy
    case .stone: nil
    }
  }
}

extension DraftPart {
  /// The part's name, with its material where that is another.
  var words: String {
    let shown = (name ?? "unnamed").printable
    guard let material, material != name else { return shown }
    return "\(shown) (\(material.printable))"
  }
}
