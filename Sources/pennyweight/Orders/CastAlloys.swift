import Alloys
import ArgumentParser
import Workshop

/// The alloys that were cast, as the command line names them: `18k-rose` of whole pieces, `head=18k-rose` of a part.
struct CastAlloys {
  /// The alloy of whole pieces, or of every part that is not named.
  private(set) var whole: String?
  /// Those of named parts.
  private(set) var named: [String: String] = [:]

  /// Finds each in the catalogue.
  init(_ words: [String], _ options: CatalogueOptions, adopted: HouseSheet?) throws {
    guard !words.isEmpty else { return }
    let catalogue = try Refusing.ending { () throws(CommandRefusal) in try options.catalogue(adopted) }
    for word in words {
      let choice = NamedChoice(argument: word)
      let alloy = try Self.one(choice?.choice ?? word, catalogue)
      let isRepeated = choice.map { named[$0.name] != nil } ?? (whole != nil)
      if isRepeated { throw ValidationError("--alloy: \(word): two alloys are given for the same metal.") }
      if let choice { named[choice.name] = alloy } else { whole = alloy }
    }
  }

  /// The alloy of a part; nil for the quoted one.
  func of(_ part: String) -> String? { named[part] ?? whole }

  private static func one(_ word: String, _ catalogue: AlloyCatalogue) throws -> String {
    let picked: [Alloy]
    do throws(UnknownAlloy) { picked = try catalogue.selection(matching: word) } catch {
      throw ValidationError("--alloy: \(error.description). `pennyweight alloys` lists them all.")
    }
    guard picked.count == 1 else {
      let names = picked.map(\.id.text).joined(separator: ", ")
      throw ValidationError("--alloy \(word): metal is cast in one alloy; choose among \(names).")
    }
    return picked[0].id.text
  }
}
