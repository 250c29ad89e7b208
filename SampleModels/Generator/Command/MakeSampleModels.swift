import ArgumentParser

/// Makes the sample drafts, and drafts of any size for benchmarks.
@main
struct MakeSampleModels: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make-sample-models", abstract: "Makes Pennyweight's sample drafts, the same bytes every time.",
    subcommands: [MakeDrafts.self, MakeBigDraft.self, MakeTrialDrafts.self], defaultSubcommand: MakeDrafts.self)
}
