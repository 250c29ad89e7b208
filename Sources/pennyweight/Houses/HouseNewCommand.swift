import ArgumentParser
import HouseFiles
import HousePolicies
import Houses
import PolicyFiles
import PriceBooks
import Quantities
import Quoting

/// `pennyweight house new`: the files of a house of one's own.
struct HouseNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write the two files of a new house, whole from the start.",
    discussion: """
      Writes NAME.policy.yaml and NAME.prices.yaml into the folder that you are in, after a house that comes with the \
      program. Every value is marked "\(HouseTemplate.mark)": put your own in its place and take the mark away; name \
      the numbers of your own published rules in `rule`. Both files are whole from the start, so that `house check`, \
      `house explain` and `quote --house` work at once. Nothing is overwritten.

      EXAMPLES
        pennyweight house new vela
        pennyweight house new vela --name "Atelier Vela" --currency EUR --like made-to-order

      \(ExitStatus.table)
      """)

  @Argument(help: ArgumentHelp("Its short name: small letters, digits and hyphens.", valueName: "name"))
  var house: String

  @Option(help: ArgumentHelp("Its name as clients read it; the short one by default.", valueName: "text"))
  var name: String?

  @Option(help: "The currency of its prices, by its code of ISO 4217; the other house's by default.")
  var currency: Currency?

  @Option(help: ArgumentHelp("The house that comes with the program whose files it begins with.", valueName: "house"))
  var like = "alona"

  func run() throws {
    let pair = try HousePair.given(like)
    let template = HouseTemplate(house: house, name: name ?? house, currency: currency)
    let texts = zip([HousePaths.policy, HousePaths.prices], [pair.policy, pair.prices]).map { suffix, file in
      (path: house + suffix, text: template.file(like: file?.text ?? "", introduction: introduction(suffix)))
    }
    for (path, _) in texts where (try? SettingsFile.text(at: path)) != nil {
      try Complaint.print("\(path): the file is there already; move it away, or give the house another name")
      throw ExitCode(ExitStatus.refused.rawValue)
    }
    for (path, text) in texts {
      try OutputFile.write(Array(text.utf8), to: path)
      let marks = HouseTemplate.marks(in: text)
      try StandardStream.output.write("\(path): written, \(marks) values to look at\n")
    }
  }

  func validate() throws {
    if house.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,62}/) == nil {
      throw ValidationError("\"\(house)\" is no short name; write small letters, digits and hyphens.")
    }
    let names = HousePolicy.houses.map(\.name)
    if names.contains(house) { throw ValidationError("\(house) comes with the program; choose another name.") }
    if !names.contains(like) {
      throw ValidationError("no house \(like) comes with the program; it is one of \(names.joined(separator: ", ")).")
    }
    if let name,
      !name.contains(where: { !$0.isWhitespace }) || name.contains(where: { $0.isNewline || "\"\\".contains($0) })
    {
      throw ValidationError("--name is a text on one line, without quotation marks and backslashes.")
    }
  }

  private func introduction(_ suffix: String) -> [String] {
    let about =
      suffix == HousePaths.policy
      ? [
        "How the house works: who may do what, in which order, by when. `rule` names the numbers of the house's own",
        "published rules, one or a list in brackets; `unpublished` stands where it has published none.",
      ] : ["The house's prices. Every number has its unit."]
    return about + [
      "Every value marked `replace` is an example: put your own in its place and take the mark away. Then",
      "`pennyweight house check \(house)\(suffix)` says what is wrong and how many marks are left.",
    ]
  }
}
