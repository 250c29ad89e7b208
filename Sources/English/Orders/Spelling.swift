extension RawRepresentable where RawValue == String {
  /// The value's name as it is written in a sentence: `unit-price` is "unit price".
  var spelled: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}

extension String? {
  /// Whether there is a text with more than blanks in it.
  var saysSomething: Bool { self?.contains { !$0.isWhitespace } ?? false }
}

extension String {
  /// Whether there is more than blanks in it.
  var saysSomething: Bool { contains { !$0.isWhitespace } }
}
