import Alloys
import ArgumentParser
import Drafts
import Quantities

/// Which parts of a draft are which metal, and which are stones.
struct PartOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      A part's own alloy: head=pt950-ru; repeated. The name is that of an object, group or material, * stands for any \
      letters. Where two parts fill the same space, the one named first keeps it.
      """,
      valueName: "name=alloy"))
  var part: [NamedChoice] = []

  @Option(
    help: ArgumentHelp(
      "A part that is a stone: diamond_1=diamond, 'melee*=ruby'; repeated. It is cut out of the metal.",
      valueName: "name=gem"))
  var stone: [NamedChoice] = []

  @Flag(
    help: """
      Take shells that have the shape of a cut stone out of the metal, and list them: kind of cut, size, count, carats.
      """)
  var excludeStones = false

  @Option(help: ArgumentHelp("What the stones are that --exclude-stones finds.", valueName: "gem"))
  var gem = "diamond"

  /// Whether anything is said of parts or stones.
  var isWanted: Bool { !part.isEmpty || !stone.isEmpty || excludeStones }

  /// The plan; `rest` is the one alloy of parts that no option names, where there is one.
  func plan(_ catalogue: AlloyCatalogue, rest: [Alloy]?) throws(CommandRefusal) -> PartPlan {
    if !isWanted { return .none }
    var plan = PartPlan.none
    if excludeStones { plan.found = try Self.gem(gem, "--gem \(gem)", .standard) }
    for choice in part { plan.metals.append(.init(name: choice.name, substance: try choice.alloy(catalogue))) }
    for choice in stone {
      plan.stones.append(
        .init(
          name: choice.name,
          substance: try Self.gem(choice.choice, "--stone \(choice.name)=\(choice.choice)", .standard)))
    }
    if part.isEmpty { return plan }
    if let rest {
      guard rest.count == 1 else {
        throw CommandRefusal(
          usage: "--alloy: beside --part it is the one alloy of all parts that are not named; choose among "
            + rest.map(\.id.text).joined(separator: ", "))
      }
      plan.rest = rest[0]
    }
    return plan
  }

  private static func gem(_ name: String, _ option: String, _ tables: StoneTables) throws(CommandRefusal) -> Gem {
    guard let gem = tables.gem(named: name) else {
      let known = tables.gems.map(\.name).joined(separator: ", ")
      throw CommandRefusal(usage: "\(option): no such gem is known; there are \(known)")
    }
    return gem
  }

  func validate() throws {
    for (option, choices) in [("--part", part), ("--stone", stone)] {
      let names = choices.map(\.name)
      for (index, name) in names.enumerated() where names[..<index].contains(name) {
        throw ValidationError("\(option): \(name) stands twice; keep one of them.")
      }
    }
    guard part.count < PartPlan.mostParts else {
      let most = PartPlan.mostParts - 1
      throw ValidationError("--part: at most \(most) parts are told apart; join some by a name with *.")
    }
  }
}

extension NamedChoice {
  fileprivate func alloy(_ catalogue: AlloyCatalogue) throws(CommandRefusal) -> Alloy {
    let picked: [Alloy]
    do throws(UnknownAlloy) { picked = try catalogue.selection(matching: choice) } catch { throw CommandRefusal(error) }
    guard picked.count == 1 else {
      let names = picked.map(\.id.text).joined(separator: ", ")
      throw CommandRefusal(usage: "--part \(name)=\(choice): a part is of one alloy; choose among \(names)")
    }
    return picked[0]
  }
}
