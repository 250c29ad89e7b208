import MeshImport
import Meshes
import Quantities

/// The unit that a draft is measured in, and what a person should know of how it was found.
struct SettledUnit {
  let unit: DrawnUnit
  let findings: [Finding]

  /// Settles between the unit that was given, the one that the file's header states, and millimetres.
  ///
  /// What is given wins. Maya writes its line about centimetres into every export: where the stated unit makes no piece
  /// of jewelry and another does, nobody but the person knows, and the draft is refused.
  static func settle(
    given: DrawnUnit?, stated: StatedUnit?, _ pass: PlainPass, of file: String
  ) throws(DraftRefusal) -> SettledUnit {
    switch (given, stated) {
    case (let given?, .unit(let stated, let words)):
      return SettledUnit(unit: given, findings: given == stated ? [] : [.unitDiffers(words: words, given: given)])
    case (let given?, .unclear(let words)):
      return SettledUnit(unit: given, findings: [.unitDiffers(words: words, given: given)])
    case (let given?, nil): return SettledUnit(unit: given, findings: [])
    case (nil, nil): return SettledUnit(unit: .millimetres, findings: [])
    case (nil, .unclear(let words)):
      throw DraftRefusal(file, .unclearUnit(words: words))
    case (nil, .unit(let stated, let words)):
      if !isPlausible(pass, stated), let likely = likely(pass, stated) {
        throw DraftRefusal(
          file, .doubtfulUnit(stated, words: words, longestSide: pass.longestSide, likely: likely))
      }
      return SettledUnit(unit: stated, findings: [.unitStated(words: words, stated)])
    }
  }

  /// The unit that a draft is probably drawn in, where the stated one makes no piece of jewelry.
  ///
  /// Metres are what glTF is in by its specification, whatever the program drew in: any other unit may be meant.
  private static func likely(_ pass: PlainPass, _ stated: DrawnUnit) -> DrawnUnit? {
    let others = stated == .metres ? [.millimetres] + DrawnUnit.allCases : [DrawnUnit.millimetres]
    return others.first { isPlausible(pass, $0) }
  }

  private static func isPlausible(_ pass: PlainPass, _ unit: DrawnUnit) -> Bool {
    PlausibleSize.isPlausible(longestSide: pass.longestSide, signedVolume: pass.signedVolume, in: unit)
  }
}
