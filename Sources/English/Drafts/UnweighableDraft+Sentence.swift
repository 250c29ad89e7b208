import Meshes
import Quantities

extension UnweighableDraft {
  /// What is wrong, where, and what to do, a line for each fault; of thousands the first few and how many there are.
  public var sentence: String {
    let named = faults.prefix(Self.mostNamed).map(\.sentence)
    let more = faults.count - named.count
    return (named + (more > 0 ? ["and \(more) more of its shells likewise"] : [])).joined(separator: "\n")
  }

  /// So many faults are named.
  private static var mostNamed: Int { 20 }
}

extension UnweighableDraft.Fault {
  /// What is wrong, where, and what to do.
  var sentence: String {
    switch self {
    case .nothingLeft:
      "no surface is left: every triangle is without area or lies back to back with another; draw the piece as a solid"
    case .outOfScale(let side):
      "its longest side is \(side), beyond what can be measured (\(UnweighableDraft.scales.lowerBound) to "
        + "\(UnweighableDraft.scales.upperBound)): a coordinate is damaged or the unit is wrong; export it again"
    case .oneSided(let places):
      "a one-sided (Möbius) surface at \(FirstFew(places).words): it has no inside; cut it open there and draw it as a solid"
    case .holesTooLarge(let shell, let holes):
      "\(shell.words) is open, too wide to guess what is missing: \(FirstFew(holes).words); close it, draw the other half, "
        + "or give the sheet a thickness"
    case .beyondBudget(let over): over.sentence
    }
  }
}

extension UnweighableParts {
  /// What is wrong, where, and what to do.
  public var sentence: String {
    switch self {
    case .part(let name, let fault):
      "part \(name) by itself: \(fault.sentence); each part must be a closed solid of its own to have a metal of its own"
    case .whole(let fault): fault.sentence
    case .otherThanWhole(let parts, let whole):
      "the parts by themselves come to \(Spelled.thousandths(parts.value.value)) mm³ and all together to "
        + "\(Spelled.thousandths(whole.value.value)) mm³: a shell of one part, a void perhaps, belongs to another; name "
        + "both as one part"
    }
  }
}

extension OverBudget {
  /// What would take too much, and what to do.
  public var sentence: String {
    switch excess {
    case .memory(let needed, let allowed):
      "\(work.words) takes \(needed) of memory at least and \(allowed) may be used; \(work.remedy), or allow more with "
        + "--memory"
    case .steps(let needed, let allowed):
      "\(work.words) takes more than \(needed / 1_000_000) million steps and \(allowed / 1_000_000) million may be taken; "
        + "\(work.remedy), or allow more with --memory, which raises both"
    }
  }
}

extension BudgetedWork {
  /// What it is.
  public var words: String {
    switch self {
    case .columns: "casting columns through its shells"
    case .sharedColumns: "casting columns through its parts"
    case .shells: "sorting its triangles into shells"
    case .nesting: "finding which of its shells lie inside others"
    case .thickness: "probing its walls"
    case .deviation: "comparing the surfaces"
    case .picture: "drawing it"
    }
  }

  /// What makes it more than a piece of jewelry asks for, and what to do about that.
  var remedy: String {
    switch self {
    case .columns, .sharedColumns: "hundreds of its shells lie over each other: delete those that are drawn twice"
    case .shells, .nesting: "its shells are too many and too tangled: delete those that are drawn twice"
    case .thickness: "its triangles are too many and too tangled: delete those that are drawn twice"
    case .deviation: "thousands of triangles lie as far from many places as each other: give a coarser --accuracy"
    case .picture: "thousands of its triangles cover the picture over and over: give a smaller --size"
    }
  }
}
