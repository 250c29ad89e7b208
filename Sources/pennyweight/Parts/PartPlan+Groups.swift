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
  func groups(of facts: DraftFacts) throws(CommandRefusal) -> [Group] {
    let entries =
      metals.map { ($0.name, Group.Substance.metal($0.substance)) }
      + stones.map { ($0.name, Group.Substance.stone($0.substance)) }
    var groups = entries.map { Group(name: $0.0, substance: $0.1, parts: []) }
    var others: [DraftPart] = []
    var faults: [String] = []
    let patterns = entries.map { PartPattern($0.0) }
    for part in facts.parts {
      let named = patterns.indices.filter { patterns[$0].matches(part) }
      if named.count > 1 {
        let options = named.map { groups[$0].name.printable }.joined(separator: " and ")
        faults.append("part \(part.words) is named twice, by \(options)")
      }
      if let first = named.first { groups[first].parts.append(part) } else { others.append(part) }
    }
    let unknown = groups.filter(\.parts.isEmpty).map(\.name.printable)
    if !unknown.isEmpty { faults.append("no part is called \(unknown.joined(separator: ", "))") }
    if !metals.isEmpty, rest == nil, !others.isEmpty, unknown.isEmpty {
      faults.append("no metal is given for \(Self.list(others)); name them, or give --alloy for all of them")
    }
    guard faults.isEmpty else {
      throw CommandRefusal(facts.file, faults.joined(separator: "; ") + "; \(Self.known(facts.parts))")
    }
    if !others.isEmpty {
      let name = metals.isEmpty ? "metal" : others.count == 1 ? others[0].words : "the rest"
      groups.insert(Group(name: name, substance: .metal(rest), parts: others), at: metals.count)
    }
    guard groups.contains(where: \.isMetal) else {
      throw CommandRefusal(facts.file, "every part is taken for a stone: nothing is left to weigh as metal")
    }
    return groups
  }

  private static func known(_ parts: [DraftPart]) -> String {
    guard parts.contains(where: { $0.name != nil }) else { return "the draft names no parts" }
    return "the draft's parts are \(list(parts))"
  }

  /// The first parts, each name once.
  private static func list(_ parts: [DraftPart]) -> String {
    var names: [String] = []
    for part in parts where !names.contains(part.words) {
      if names.count == 40 { return names.joined(separator: ", ") + " and more" }
      names.append(part.words)
    }
    return names.joined(separator: ", ")
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
