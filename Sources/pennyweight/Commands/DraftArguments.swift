import ArgumentParser
import Meshes
import Quantities

/// Values of options that say how a draft is read.
enum DraftArguments {
  /// Reads the memory that a draft may take: `800MB`, `1.5 GB`, `2GiB`.
  static func memory(_ text: String) throws -> MemorySize {
    guard let size = MemorySize(text) else {
      throw ValidationError("give a number and its unit, such as 800MB, 1.5GB or 2GiB.")
    }
    guard size.bytes >= WorkBudget.least.bytes else {
      throw ValidationError("no draft is measured in so little; give \(WorkBudget.least) or more.")
    }
    return size
  }
}

extension DrawnUnit: ExpressibleByArgument {
  /// Reads a unit by its sign or its name: `mm`, `in`, `inch`, `inches`, `centimeters`.
  public init?(argument: String) {
    switch argument.lowercased() {
    case "mm", "millimetre", "millimetres", "millimeter", "millimeters": self = .millimetres
    case "cm", "centimetre", "centimetres", "centimeter", "centimeters": self = .centimetres
    case "in", "inch", "inches": self = .inches
    case "m", "metre", "metres", "meter", "meters": self = .metres
    default: return nil
    }
  }
}
