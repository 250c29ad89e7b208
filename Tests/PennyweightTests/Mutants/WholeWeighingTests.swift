import Drafts
import English
import Foundation
import Meshes
import Quantities
import Testing

/// How many mutants are weighed: 2 000, as many as `make mutants` says, or 1 000 000 in `make soak`.
private let mutants: Int = {
  let environment = ProcessInfo.processInfo.environment
  if environment["PENNYWEIGHT_SOAK"] != nil { return 1_000_000 }
  return environment["PENNYWEIGHT_MUTANTS"].flatMap { Int($0) } ?? 2000
}()

@Suite struct `A damaged draft` {
  static let seeds = MutantSeed.pieces + MutantSeed.binary + MutantSeed.asciiSTL + MutantSeed.obj

  @Test(.timeLimit(.minutes(600)), arguments: 0..<4)
  func `is weighed right, with findings, or refused for a reason`(share: Int) throws {
    let scratch = try Scratch()
    var weighed = 0
    let numbers = Array(stride(from: share, to: mutants, by: 4))
    for number in numbers {
      let seed = Self.seeds[number % Self.seeds.count]
      let mutant = Mutant(seed, number: UInt64(number))
      let file = try scratch.file(seed.name, mutant.bytes)
      // The number is the seed: the same mutant comes again.
      if let fault = Self.fault(of: file.path, wasWeighed: &weighed) { Issue.record("mutant \(number): \(fault)") }
    }
    // Both ends must occur, or the mutants prove nothing: most are open, and refused.
    #expect(weighed > numbers.count / 100 && weighed < numbers.count / 2, "\(weighed) of \(numbers.count) weighed")
  }

  /// What is wrong with how weighing a file ended; nil where it ended well.
  private static func fault(of path: String, wasWeighed: inout Int) -> String? {
    let reader = DraftReader(unit: .millimetres, importer: .automatic)
    do throws(DraftRefusal) {
      let fault = try reader.read(path) {
        (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) -> String? in
        var metal = try DraftMetal.measure(triangles, facts, listingShells: true)
        metal.fingerHole = FingerHole.find(in: triangles, plain: facts.pass, unit: facts.unit)
        let castability = try metal.castability(triangles, limits: CastLimits(), budget: .standard)
        return Self.fault(metal) ?? Self.fault(castability)
      }
      wasWeighed += 1
      return fault
    } catch {
      let sentence = error.reason.sentence
      let isPrintable = sentence.unicodeScalars.allSatisfy { $0.value == 10 || $0.value >= 32 && $0.value != 127 }
      return isPrintable && !sentence.isEmpty && error.file == path ? nil : "a message that says nothing: \(sentence)"
    }
  }

  /// A volume is within its range and the box around the draft; one without a finding is the signed volume itself.
  private static func fault(_ metal: DraftMetal) -> String? {
    let (volume, pass) = (metal.volume, metal.facts.pass)
    let sides = SIMD3<Double>(pass.upperBound) - SIMD3<Double>(pass.lowerBound)
    let box = sides.x * sides.y * sides.z
    let (low, value, high) = (volume.low.value, volume.value.value, volume.high.value)
    guard low >= 0, low <= value, value <= high, high.isFinite else { return "volumes \(low), \(value), \(high)" }
    guard low <= box * (1 + 1e-6) else { return "\(low) mm³ in a box of \(box)" }
    guard metal.surface.area.value.value >= 0, metal.surface.area.value.value.isFinite else {
      return "a surface of no size"
    }
    // Where shells overlap or void lies in them, the union is less than the signed volume, and a finding says so.
    let isPlain = metal.facts.findings.allSatisfy { $0.severity == .info && $0.code != .overlap }
    if isPlain, abs(value - abs(pass.signedVolume)) > 1e-3 * max(box, value) {
      return "\(value) mm³ without a finding, \(pass.signedVolume) by its signed volume"
    }
    return nil
  }

  private static func fault(_ castability: Castability) -> String? {
    guard (0...1).contains(castability.thinShare.value), (0...1).contains(castability.unclearShare.value) else {
      return "shares \(castability.thinShare), \(castability.unclearShare)"
    }
    let thick = castability.thinPlaces.first { !($0.thickness.value >= 0 && $0.thickness.value.isFinite) }
    return thick.map { "a place \($0.thickness) thick" }
  }
}
