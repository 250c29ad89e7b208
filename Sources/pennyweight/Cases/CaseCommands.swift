import ArgumentParser

/// `pennyweight case`: what comes after the sale.
struct CaseCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Cases after the sale: evidence, findings, remedies, parcels, refunds, replies.",
    subcommands: [
      CaseShowCommand.self, CaseEvidenceCommand.self, CaseVerifyCommand.self, CaseFormCommand.self,
      CaseRootCauseCommand.self, CaseDecideCommand.self, CaseCarrierCommand.self, CaseCostCommand.self,
      CaseMaterialCommand.self,
      CaseAnswerCommand.self, CaseParcelCommand.self, CaseBackCommand.self, CaseDoneCommand.self,
      CaseGrantCommand.self, CasePayBackCommand.self, CasePayCommand.self, CaseReplyCommand.self,
      CaseRespondCommand.self, CaseCloseCommand.self,
    ])
}
