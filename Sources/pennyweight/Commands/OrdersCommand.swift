import ArgumentParser

/// `pennyweight order`: one order from the first message to the delivered box.
struct OrdersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order",
    abstract: "Orders: intake, CAD rounds, quote, deposit, production, weigh-in, settlement, shipping.",
    subcommands: [
      OrderOpenCommand.self, OrderListCommand.self, OrderShowCommand.self, OrderNextCommand.self, OrderLogCommand.self,
      OrderAmendCommand.self, OrderAssignCommand.self, OrderConfirmCommand.self, OrderArtworkCommand.self,
      OrderSubmitCommand.self, OrderRoundsCommand.self, OrderCommentCommand.self, OrderReviewCommand.self,
      OrderApproveCommand.self, OrderPrintCommand.self, OrderQuoteCommand.self, OrderAcceptCommand.self,
      OrderProposeCommand.self,
      OrderAnswerCommand.self, OrderFirstPaymentCommand.self, OrderInstalmentsCommand.self, OrderFeesCommand.self,
      OrderChargeCommand.self,
      OrderCreditCommand.self, OrderPayCommand.self, OrderFromAccountCommand.self, OrderClearCommand.self,
      OrderReturnCommand.self,
      OrderPayBackCommand.self, OrderToAccountCommand.self, OrderCancelCommand.self,
      OrderRefundRequestCommand.self, OrderChangeCommand.self, OrderComplainCommand.self, OrderResizeCommand.self,
      OrderRepairCommand.self, OrderRemakeCommand.self, OrderResolveCommand.self, OrderStartCommand.self,
      OrderStepCommand.self, OrderFinishCommand.self,
      OrderDelayCommand.self, OrderPicturesCommand.self, OrderCheckedCommand.self, OrderCertificateCommand.self,
      OrderWeighInCommand.self,
      OrderSettleCommand.self, OrderConsentCommand.self, OrderInvoiceCommand.self, OrderInsureCommand.self,
      OrderShipCommand.self, OrderDutiesCommand.self,
      OrderDeliverCommand.self, OrderOfferCommand.self, OrderSampleCommands.self, OrderBulkCommands.self,
      OrderStockCommands.self, OrderCartCommands.self, OrderClockCommands.self, OrderPayerCommands.self,
      OrderParcelCommands.self, OrderReinstateCommand.self, OrderReverseSettlementCommand.self, OrderEndCommand.self,
      OrderNoteCommand.self, OrderCloseCommand.self,
    ])
}
