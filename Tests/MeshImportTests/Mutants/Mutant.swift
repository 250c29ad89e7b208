/// A draft with damage, drawn from a seed.
struct Mutant {
  private(set) var bytes: [UInt8]
  private var random: SplitMix

  /// Damages a sound draft one to four times.
  init(_ seed: MutantSeed, number: UInt64) {
    bytes = seed.bytes
    random = SplitMix(seed: number)
    // Half of the mutants are written otherwise and stay sound, so that the right reading is tried as often as refusal.
    if Bool.random(using: &random) {
      for _ in 0..<Int.random(in: 1...4, using: &random) { damage() }
    } else {
      for _ in 0..<Int.random(in: 1...20, using: &random) { rewrite() }
    }
  }

  /// Changes how a text is written, or some of its numbers, as exporters do; a binary gets other coordinates.
  private mutating func rewrite() {
    guard bytes.count < 84 || !bytes.contains(where: { $0 < 9 }) else { return changeRecord() }
    let blanks = bytes.indices.filter { bytes[$0] == 32 && $0 > 0 }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: replaceNumber(Self.soundNumbers)
    case 1: if let blank = blanks.randomElement(using: &random) { bytes[blank] = 9 }
    case 2: if let blank = blanks.randomElement(using: &random) { bytes.insert(32, at: blank) }
    default:
      let ends = bytes.indices.filter { bytes[$0] == 10 }
      if let end = ends.randomElement(using: &random) { bytes.insert(contentsOf: Array(" \r\n".utf8), at: end) }
    }
  }

  private static let soundNumbers = [
    "1", "2", "3", "4", "5", "6", "1", "2", "3", "4.5", "-7.25", "1e1", "2.5E-01", "3.e0", ".5", "+1.5", "1e+002",
    "0.00000000000000001e17", "300000000000000000000e-20", "12.000000000000000000000", "1e-44", "0e99",
  ]

  private mutating func changeRecord() {
    let records = (bytes.count - 84) / 50
    guard records > 0 else { return }
    let start = 84 + 50 * Int.random(in: 0..<records, using: &random) + 12
    let value = Float.random(in: -100...100, using: &random)
    let offset = start + 4 * Int.random(in: 0..<9, using: &random)
    bytes.replaceSubrange(offset..<offset + 4, with: Cube.bytesOf(value.bitPattern))
  }

  private mutating func damage() {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
    case 1: for _ in 0..<Int.random(in: 1...60, using: &random) { bytes.append(.random(in: 0...255, using: &random)) }
    case 2: flipBits()
    case 3: insert([[0], [13], [10], [92, 10], [35], [47], [44], [45], [9], [255], [26]])
    case 4: insert(Self.numbers.map { Array(" \($0) ".utf8) })
    case 5: insert(Self.keywords.map { Array("\($0)".utf8) })
    case 6: changeLines { lines, index, _ in lines.remove(at: index) }
    case 7: changeLines { lines, index, _ in lines.insert(lines[index], at: index) }
    case 8: changeLines { lines, index, other in lines.swapAt(index, other) }
    case 9: replaceNumber(Self.numbers)
    case 10: changeCount()
    default: removeRange()
    }
  }

  private static let numbers = [
    "nan", "-inf", "1e39", "-1e38", "1e999999999999999999999", "9223372036854775808", "-9223372036854775808", "0", "-0",
    "1e-50", "0.000000000000000000000000001e27", "123456789012345678901234567890", "1,5", ".", "-", "1.2.3", "1e", "e5",
    "+7", "0x10", "1.#INF", "99999999999999999999999999999999999999999999", "4294967297", "1//", "//1", "-1/-1/-1",
  ]

  private static let keywords = [
    "solid x\n", "endsolid\n", "facet normal 0 0 1\n", "endfacet\n", "outer loop\n", "endloop\n", "vertex 1 2 3\n",
    "vertex ", "\nf 1 2 3\n", "\nf 1 2 3 4 5 6\n", "\nv 1 2 3\n", "\ng x\n", "\no y\n", "\nusemtl z\n", "\nl 1 2\n",
    "\nsurf 1\n", "\n#", "\\\n", "\ncall x\n", "\nf -1 -2 -3\n", "FACET NORMAL ", "\n",
  ]

  private mutating func place() -> Int { bytes.isEmpty ? 0 : Int.random(in: 0...bytes.count, using: &random) }

  private mutating func insert(_ choices: [[UInt8]]) {
    guard let choice = choices.randomElement(using: &random) else { return }
    bytes.insert(contentsOf: choice, at: place())
  }

  private mutating func flipBits() {
    for _ in 0..<Int.random(in: 1...8, using: &random) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &random)
      bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }

  private mutating func changeLines(_ change: (inout [ArraySlice<UInt8>], Int, Int) -> Void) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    change(&lines, .random(in: 0..<lines.count, using: &random), .random(in: 0..<lines.count, using: &random))
    bytes = Array(lines.joined(separator: [10]))
  }

  private mutating func replaceNumber(_ numbers: [String]) {
    let starts = bytes.indices.filter { (48...57).contains(bytes[$0]) && ($0 == 0 || bytes[$0 - 1] == 32) }
    guard let start = starts.randomElement(using: &random), let new = numbers.randomElement(using: &random)
    else { return }
    let length = bytes[start...].prefix { $0 > 32 }.count
    bytes.replaceSubrange(start..<start + length, with: Array(new.utf8))
  }

  private mutating func changeCount() {
    guard bytes.count >= 84 else { return }
    let counts: [UInt32] = [0, 1, 11, 13, 24, .max, .random(in: 0 ... .max, using: &random)]
    let count = counts.randomElement(using: &random) ?? 0
    bytes.replaceSubrange(80..<84, with: Cube.bytesOf(count))
  }

  private mutating func removeRange() {
    let first = place()
    bytes.removeSubrange(first..<min(bytes.count, first + Int.random(in: 1...80, using: &random)))
  }
}
