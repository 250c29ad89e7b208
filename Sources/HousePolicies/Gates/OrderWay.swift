/// The way of one kind of order: its gates in the order in which they are passed.
public struct OrderWay: Sendable, Hashable, Codable {
  /// Whose way it is.
  public let kind: OrderKind
  /// The gates, each with the rules that put it there.
  public let gates: [Ruled<Gate>]

  /// Makes a way.
  /// - Precondition: no gate stands twice.
  public init(kind: OrderKind, gates: [Ruled<Gate>]) {
    precondition(Set(gates.map(\.term)).count == gates.count, "a gate stands once on a way")
    self.kind = kind
    self.gates = gates
  }

  /// The gates before one; all of them where it is not on the way.
  public func gates(before gate: Gate) -> ArraySlice<Ruled<Gate>> { gates.prefix { $0.term != gate } }

  /// The gate with its rules; nil where it is not on the way.
  public func gate(_ gate: Gate) -> Ruled<Gate>? { gates.first { $0.term == gate } }
}
