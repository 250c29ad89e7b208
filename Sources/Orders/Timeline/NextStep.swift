import HousePolicies

/// What is to be done next with an order.
public enum NextStep: Sendable, Hashable {
  /// A gate is to be passed.
  case gate(AwaitedGate)
  /// The order ended before its time, and money is owed to one side still.
  case money(Gate.Missing)
  /// Nothing is missing: it may be closed.
  case closing
  /// The order was cancelled and its money is settled.
  case cancelled
  /// It is closed.
  case closed
}
