#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension TextCursor {
  /// Passes a finite decimal number and writes it to the plain form; a word that is none stops the check.
  ///
  /// The plain form of a number is its own text, except where assimp's quick reader would misread it: more than 18
  /// digits before the point overflow there, digits after the fifteenth are dropped before the exponent counts, and
  /// long exponents overflow. Those few are written anew as the float32 they mean.
  @inline(__always) mutating func passNumber(of owner: TextFault.Owner) throws(TextRefusal) {
    let first = at
    var next = at
    if next.pointee == Byte.minus || next.pointee == Byte.plus { next += 1 }
    let whole = Self.digits(at: next)
    next += whole
    var decimals = 0
    if next.pointee == Byte.point {
      next += 1
      decimals = Self.digits(at: next)
      next += decimals
    }
    var isPlain = whole <= 18 && decimals <= 15
    if Byte.lowercased(next.pointee) == Byte.e, whole + decimals > 0 {
      next += 1
      if next.pointee == Byte.minus || next.pointee == Byte.plus { next += 1 }
      let digits = Self.digits(at: next)
      // Below 20: with 18 digits before the point still below float32's greatest, 3.4e38.
      let tens = next + max(0, digits - 2)
      isPlain = isPlain && (digits < 2 || tens.pointee < Byte.zero + 2) && (digits < 3 || next.pointee == Byte.zero)
      isPlain = isPlain && digits < 4
      next += digits
      if digits == 0 { throw badNumber(owner) }
    }
    guard whole + decimals > 0, Byte.isSpace(next.pointee) || next >= end || next.pointee == Byte.backslash else {
      throw badNumber(owner)
    }
    at = next
    if isPlain { writePlain(from: first) } else { try writeUnusualNumber(from: first, owner: owner) }
  }

  /// How many decimal digits stand here.
  ///
  /// One at a time: the processor foresees where numbers of a file end, while counting eight at once made it wait.
  @inline(__always) private static func digits(at place: UnsafeMutablePointer<UInt8>) -> Int {
    var count = 0
    while Byte.isDigit(place[count]) { count += 1 }
    return count
  }

  /// Writes a number whose own text assimp might misread, as the float32 that it means.
  private mutating func writeUnusualNumber(
    from first: UnsafeMutablePointer<UInt8>, owner: TextFault.Owner
  ) throws(TextRefusal) {
    let text = String(decoding: UnsafeBufferPointer(start: first, count: at - first), as: UTF8.self)
    let value = Float(strtod(text, nil))
    guard value.isFinite else {
      at = first
      throw refusal(.notFinite(found: wordForPeople(), owner: owner))
    }
    // Below a billionth of a nanometre, in any unit, it is zero; and so the new text is never longer than the old.
    let new = abs(value) < 1e-30 ? "0" : value.description
    guard new.utf8.count <= at - first else { return writePlain(from: first) }
    for byte in new.utf8 { writePlain(byte) }
  }

  /// Says what the word here is, if it is no number.
  private func badNumber(_ owner: TextFault.Owner) -> TextRefusal {
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
