import Drafts
import MeshImport

/// `pennyweight measure FILE…`, asked for in nothing but these words, and perhaps `--json` or `--csv`.
///
/// To parse a command costs four fifths of what a small draft takes, so what needs no parsing is done without.
struct PlainMeasuring {
  private var drafts: [String] = []
  private var form = ReportForm.text

  /// Nothing where there is any other word that may be more than the name of a draft.
  init?(_ arguments: [String]) {
    guard arguments.first == MeasureCommand.configuration.commandName else { return nil }
    for word in arguments.dropFirst() {
      switch word {
      case "--json" where form == .text: form = .json
      case "--csv" where form == .text: form = .csv
      default:
        guard let first = word.utf8.first, first != UInt8(ascii: "-") else { return nil }
        drafts.append(word)
      }
    }
    guard !drafts.isEmpty else { return nil }
  }

  /// Measures as the parsed command does where it is given no other options.
  func run() throws {
    try MeasureCommand.measure(drafts, by: DraftReader(jail: DraftJail(readsAll: false)), form: form)
  }
}
