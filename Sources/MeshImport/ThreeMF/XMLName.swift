#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An element's or attribute's name with its namespace, as expat lends it for the length of a call.
struct XMLName {
  /// Stands between the namespace and the name; neither may have it.
  static let separator = UInt8(ascii: "|")

  private let text: UnsafePointer<CChar>

  init(_ text: UnsafePointer<CChar>) { self.text = text }

  /// The name without its namespace.
  var local: UnsafePointer<CChar> {
    // Safe: the bar, where there is one, is within the text.
    strrchr(text, Int32(Self.separator)).map { UnsafePointer($0 + 1) } ?? text
  }

  /// The namespace; nil where it has none.
  var namespace: String? {
    let length = local - text
    guard length > 0 else { return nil }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: length - 1), as: UTF8.self)
  }

  /// Whether the whole name, namespace and all, is this one.
  func isSame(as whole: StaticString) -> Bool {
    // Safe: a static string of ASCII ends with a zero.
    whole.withUTF8Buffer { name in
      guard let start = name.baseAddress else { return false }
      return start.withMemoryRebound(to: CChar.self, capacity: name.count + 1) { strcmp(text, $0) == 0 }
    }
  }
}

/// An element's attributes, as expat lends them for the length of a call.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// The value of an attribute by its whole name; nil where there is none.
  func value(_ name: StaticString) -> UnsafePointer<CChar>? {
    var next = pairs
    // Ended by a nil, as expat says.
    while let key = next.pointee {
      if XMLName(key).isSame(as: name) { return next[1].map { UnsafePointer($0) } }
      next += 2
    }
    return nil
  }

  /// The value as text.
  func text(_ name: StaticString) -> String? { value(name).map { String(cString: $0) } }
}

/// Numbers as XML attributes have them.
enum XMLNumber {
  /// The float32 nearest to a finite decimal number; nil for any other text.
  static func float(_ text: UnsafePointer<CChar>) -> Float? {
    guard isDecimal(text) else { return nil }
    let value = strtof(text, nil)
    return value.isFinite ? value : nil
  }

  /// The double nearest to a finite decimal number; nil for any other text.
  static func double(_ text: UnsafePointer<CChar>) -> Double? {
    guard isDecimal(text) else { return nil }
    let value = strtod(text, nil)
    return value.isFinite ? value : nil
  }

  /// A whole number from zero to the greatest index; nil for any other text.
  static func index(_ text: UnsafePointer<CChar>) -> UInt32? {
    var (number, next) = (UInt64(0), text)
    // At most ten digits.
    while let digit = digit(next.pointee), number <= UInt64(UInt32.max) {
      number = number * 10 + UInt64(digit)
      next += 1
    }
    guard next != text, next.pointee == 0 else { return nil }
    return UInt32(exactly: number)
  }

  /// Whether a text is a sign, digits with a point among them, and an exponent, and nothing else.
  private static func isDecimal(_ text: UnsafePointer<CChar>) -> Bool {
    var next = text
    if isSign(next.pointee) { next += 1 }
    var digits = passDigits(&next)
    if next.pointee == CChar(bitPattern: Byte.point) {
      next += 1
      digits += passDigits(&next)
    }
    guard digits > 0 else { return false }
    if Byte.lowercased(UInt8(bitPattern: next.pointee)) == Byte.e {
      next += 1
      if isSign(next.pointee) { next += 1 }
      guard passDigits(&next) > 0 else { return false }
    }
    return next.pointee == 0
  }

  private static func isSign(_ character: CChar) -> Bool {
    character == CChar(bitPattern: Byte.minus) || character == CChar(bitPattern: Byte.plus)
  }

  /// Passes digits, and gives how many; the zero at the text's end is none.
  private static func passDigits(_ next: inout UnsafePointer<CChar>) -> Int {
    let first = next
    while digit(next.pointee) != nil { next += 1 }
    return next - first
  }

  private static func digit(_ character: CChar) -> UInt8? {
    let digit = UInt8(bitPattern: character) &- UInt8(ascii: "0")
    return digit < 10 ? digit : nil
  }
}
