#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension TextCursor {
  /// Passes a finite decimal number and gives the float32 nearest to it; notes where assimp would misread it.
  @inline(__always) mutating func passNumber(of owner: TextFault.Owner) throws(TextRefusal) -> Float {
    var next = at
    if let number = Self.usualNumber(&next, tens, wholeTens) {
      at = next
      return number
    }
    return try passUnusualNumber(of: owner)
  }

  /// Passes three such numbers with one space before each, as nearly all files write a vertex; nil, and no step, where
  /// they are written otherwise.
  @inline(__always) mutating func passUsualPoint() -> (Float, Float, Float)? {
    // The place stays in a register from the first number to the last.
    var next = at
    guard next.pointee == Byte.space else { return nil }
    next += 1
    guard let x = Self.usualNumber(&next, tens, wholeTens), next.pointee == Byte.space else { return nil }
    next += 1
    guard let y = Self.usualNumber(&next, tens, wholeTens), next.pointee == Byte.space else { return nil }
    next += 1
    guard let z = Self.usualNumber(&next, tens, wholeTens) else { return nil }
    at = next
    return (x, y, z)
  }

  /// A number as nearly all files write them: a digit first, at most 19 in all, a small exponent or none.
  ///
  /// Up to 19 digits make a whole number below 2^63; it, a power of ten from 10^-22 to 10^22 and their product are each
  /// rounded to a double once at most, by 2^-53 of themselves, so that the product is off by at most three units in its
  /// last place. Unless it lies within four units of the middle between two float32 numbers, or below the least normal
  /// one, its float32 is the nearest to the number itself.
  @inline(__always) private static func usualNumber(
    _ next: inout UnsafeMutablePointer<UInt8>, _ tens: UnsafePointer<Double>, _ wholeTens: UnsafePointer<UInt64>
  ) -> Float? {
    let isNegative = next.pointee == Byte.minus
    if isNegative || next.pointee == Byte.plus { next += 1 }
    var digits: UInt64 = 0
    let whole = passDigits(&next, into: &digits)
    var exponent = 0
    if next.pointee == Byte.point {
      next += 1
      exponent = 0 &- passDecimals(&next, into: &digits, wholeTens)
    }
    guard whole > 0, whole <= 18, whole &- exponent <= 19, digits >> 63 == 0 else { return nil }
    if next.pointee > Byte.space {
      guard Byte.lowercased(next.pointee) == Byte.e, exponent >= -15 else { return nil }
      next += 1
      let isShrinking = next.pointee == Byte.minus
      if isShrinking || next.pointee == Byte.plus { next += 1 }
      var power: UInt64 = 0
      let length = passDigits(&next, into: &power)
      guard length > 0, length <= 3, power <= 19 else { return nil }
      exponent += isShrinking ? -Int(power) : Int(power)
      guard exponent >= -22, exponent <= 22 else { return nil }
    }
    // A space or a line end; zeros and what is no number's end are looked at again.
    guard Byte.isSpace(next.pointee) else { return nil }
    let scaled = Double(Int64(truncatingIfNeeded: digits)) * tens[exponent]
    // The 29 bits that a float32 has no room for, moved so that the middle's neighbourhood is 0 to 8.
    let rest = (scaled.bitPattern &- 0x0FFF_FFFC) & 0x1FFF_FFFF
    guard digits == 0 || (rest > 8 && scaled >= 0x1p-126 && scaled < 0x1p127) else { return nil }
    return isNegative ? -Float(scaled) : Float(scaled)
  }

  /// Passes a number of any other form: its form is checked, its value is the C library's.
  @inline(never) private mutating func passUnusualNumber(of owner: TextFault.Owner) throws(TextRefusal) -> Float {
    let first = at
    var next = at
    if next.pointee == Byte.minus || next.pointee == Byte.plus { next += 1 }
    var digits: UInt64 = 0
    let whole = Self.passDigits(&next, into: &digits)
    // assimp counts as numbers only what begins with a digit or a sign.
    var odd = whole == 0
    var decimals = 0
    if next.pointee == Byte.point {
      next += 1
      decimals = Self.passDigits(&next, into: &digits)
    }
    guard whole + decimals > 0 else { throw badNumber(owner) }
    odd = odd || whole > 18 || decimals > 40
    if Byte.lowercased(next.pointee) == Byte.e {
      let shift = try passExponent(&next, owner)
      // assimp drops decimals after the fifteenth before the exponent counts, and powers run over in float32.
      odd = odd || decimals > 15 || abs(shift) > 19
    }
    guard Byte.isSpace(next.pointee) || next >= end || next.pointee == Byte.backslash else { throw badNumber(owner) }
    if odd { isOdd = true }
    at = next
    return try slowNumber(from: first, owner)
  }

  /// Passes decimal digits; gives how many, and carries them into a number, which runs over after nineteen.
  ///
  /// One at a time: whole parts, powers and indices are short.
  @inline(__always) private static func passDigits(
    _ next: inout UnsafeMutablePointer<UInt8>, into number: inout UInt64
  ) -> Int {
    let first = next
    while true {
      let digit = next.pointee &- Byte.zero
      if digit >= 10 { return next - first }
      number = number &* 10 &+ UInt64(digit)
      next += 1
    }
  }

  /// Passes decimal digits as `passDigits` does, eight at a time: the decimals of a file's numbers vary in length.
  @inline(__always) private static func passDecimals(
    _ next: inout UnsafeMutablePointer<UInt8>, into number: inout UInt64, _ wholeTens: UnsafePointer<UInt64>
  ) -> Int {
    let first = next
    while true {
      // Safe: more than eight zeros follow the text, and they are no digits.
      let digits = EightDigits(at: next)
      next += digits.count
      guard digits.count < 8 else {
        number = number &* 100_000_000 &+ digits.value(of: 8)
        continue
      }
      if digits.count > 0 { number = number &* wholeTens[digits.count] &+ digits.value(of: digits.count) }
      return next - first
    }
  }

  /// Passes `e`, a sign and digits.
  private func passExponent(
    _ next: inout UnsafeMutablePointer<UInt8>, _ owner: TextFault.Owner
  ) throws(TextRefusal) -> Int {
    next += 1
    let isNegative = next.pointee == Byte.minus
    if isNegative || next.pointee == Byte.plus { next += 1 }
    let first = next
    var exponent = 0
    while Byte.isDigit(next.pointee) {
      // Beyond this every number is zero or too large, unless it has as many digits: `strtof` decides.
      if exponent < 1_000_000 { exponent = exponent * 10 + Int(next.pointee &- Byte.zero) }
      next += 1
    }
    if next == first { throw badNumber(owner) }
    return isNegative ? -exponent : exponent
  }

  /// The float32 of a number whose form was checked, up to `at`, by the C library.
  @inline(never) private mutating func slowNumber(
    from first: UnsafeMutablePointer<UInt8>, _ owner: TextFault.Owner
  ) throws(TextRefusal) -> Float {
    var last: UnsafeMutablePointer<CChar>?
    // Safe: the number ends before the zeros after the text, and `strtof` stops at the first byte that is none of it.
    let value = first.withMemoryRebound(to: CChar.self, capacity: at - first + 1) { strtof($0, &last) }
    let read = UnsafeMutableRawPointer(last) == UnsafeMutableRawPointer(at)
    at = read ? at : first
    // A locale with another decimal sign would end it early.
    guard read else { throw refusal(.notANumber(found: wordForPeople())) }
    guard value.isFinite else {
      at = first
      throw refusal(.notFinite(found: wordForPeople(), owner: owner))
    }
    return value
  }

  /// Says what the word here is, if it is no number.
  @inline(never) private func badNumber(_ owner: TextFault.Owner) -> TextRefusal {
    let word = wordForPeople()
    if word.isEmpty { return refusal(isAtEnd ? .endsBefore("a coordinate") : .notANumber(found: "the line's end")) }
    let lowered = word.lowercased().drop { $0 == "-" || $0 == "+" }
    if lowered.hasPrefix("nan") || lowered.hasPrefix("inf") || lowered.contains("#") {
      return refusal(.notFinite(found: word, owner: owner))
    }
    let digitsAndComma = lowered.allSatisfy { $0.isNumber || $0 == "," || $0 == "." || $0 == "e" || $0 == "-" }
    if lowered.contains(","), digitsAndComma { return refusal(.decimalComma(found: word)) }
    return refusal(.notANumber(found: word))
  }
}
