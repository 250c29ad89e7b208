// What version 0.1.0 kept told the role of a number and the kind of a line by their words and names alone. Here, as it is
// read, and nowhere else, they are taken from there; what is kept now says them under keys of their own.

extension QuoteFactor.Role {
  /// The role of a number that was kept without one; nil for most.
  init?(keptBefore name: String, _ unit: String) {
    let (whole, ofPart) = ("finished weight", "finished weight of ")
    if unit == "g", name == whole {
      self = .finishedWeight(part: nil)
    } else if unit == "g", name.hasPrefix(ofPart) {
      self = .finishedWeight(part: String(name.dropFirst(ofPart.count)))
    } else if name == "lines of the piece" {
      self = .marginBase(.allLines)
    } else if name == "lines of the piece without metal" {
      self = .marginBase(.linesWithoutMetal)
    } else {
      return nil
    }
  }
}

extension LineKind {
  /// The kind of a line that was kept without one; nil for most.
  init?(keptBefore id: String, _ group: QuoteLine.Group, _ what: String, _ basis: [QuoteFactor]) {
    if group == .plating, id.hasSuffix(".metal") {
      self = .platingMetal
      return
    }
    guard let weight = basis.first(where: \.isFinishedWeight), what.hasSuffix(", \(weight.value) g") else { return nil }
    let before = weight.weighedPart.map { "\($0), " } ?? ""
    guard what.hasPrefix(before) else { return nil }
    let alloy = what.dropFirst(before.count).dropLast(", \(weight.value) g".count)
    self = .alloy(id: String(alloy), part: weight.weighedPart)
  }
}
