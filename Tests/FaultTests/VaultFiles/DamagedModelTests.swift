import Foundation
import Journals
import TestSupport
import Testing
import WorkshopFolder

/// Model files that a failing disk or a careless hand changed: a quote comes to the cent that it comes to without, or there
/// is none.
@Suite struct `A damaged model in the vault` {
  private enum Damage: String, CaseIterable {
    case bit, block, shortened, lengthened, replaced, removed

    /// The bytes after it; nil where there are none.
    func applied(to whole: [UInt8], _ chance: inout SplitMix64) -> [UInt8]? {
      var bytes = whole
      let place = chance.count(0...(bytes.count - 1))
      switch self {
      case .bit: bytes[place] ^= UInt8(1 << chance.count(0...7))
      case .block:
        let start = place / 4096 * 4096
        for index in start..<min(start + 4096, bytes.count) { bytes[index] = 0 }
      case .shortened: bytes.removeLast(chance.count(1...bytes.count))
      case .lengthened: bytes += bytes.suffix(chance.count(1...400))
      case .replaced:
        // The same draft with one digit changed: well-formed, and as long as it was.
        let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
        let digit = chance.one(of: digits)
        bytes[digit] = 0x30 + (bytes[digit] - 0x30 + UInt8(chance.count(1...9))) % 10
      case .removed: return nil
      }
      return bytes
    }
  }

  @Test func `gives no quote of another figure, and a check names it`() async throws {
    let way = try await Way.made.value
    let step = try #require(way.tried.first { $0.line.hasPrefix("order quote") })
    let before = try #require(step.before)
    let models = try Way.content(of: "\(before)/workshop/vault")
    let (name, whole) = try #require(models.first { $0.key.hasSuffix(".obj") })
    var chance = SplitMix64(seed: 16)
    var refused = 0
    let count = Soak.count(18, whole: 200)
    for number in 0..<count {
      let damage = Damage.allCases[number % Damage.allCases.count]
      let bytes = damage.applied(to: whole, &chance)
      let scratch = try Scratch()
      let folder = try scratch.copy(before, as: "way")
      let file = "\(folder)/workshop/vault/\(name)"
      try FileManager.default.removeItem(atPath: file)
      if let bytes { try Data(bytes).write(to: URL(filePath: file)) }
      let quote = try Program.run(step.line, in: folder)
      if bytes == whole {
        #expect(quote.status == 0 && quote.output == step.output)
        continue
      }
      #expect(quote.status == 65 && quote.output.isEmpty, "\(number), \(damage.rawValue): \(quote)")
      #expect(try await WorkshopFolder.open("\(folder)/workshop", .toRead).journals.head() == step.headBefore)
      let check = try Program.run("check", in: folder)
      #expect(check.status == 65 && !check.errors.isEmpty, "\(number), \(damage.rawValue): \(check)")
      refused += 1
    }
    #expect(refused > count / 2)
    print("\(refused) damaged models refused")
  }
}
