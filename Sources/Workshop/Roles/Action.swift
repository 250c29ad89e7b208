/// What may be asked of a workshop: a row of the table of roles.
///
/// Every command is one of these, and so is reading.
public enum Action: Sendable, Hashable, CaseIterable {
  // Orders: taking in
  /// Open an order.
  case openOrder
  /// See an order, its cases, its rounds and its papers.
  case readOrder
  /// Put an account specialist in charge.
  case assignSpecialist
  /// Change what is wanted.
  case amendIntake
  /// Confirm that the details are complete.
  case confirmDetails
  /// Send the house's artwork.
  case showArtwork
  /// Confirm the artwork.
  case confirmArtwork

  // CAD rounds
  /// Submit a CAD round.
  case submitRound
  /// Say something about a round.
  case commentRound
  /// Ask for changes of a round, or withdraw it.
  case reviewRound
  /// Approve a round.
  case approveRound

  // Prices
  /// Tell what a change costs.
  case proposeChange
  /// Answer a proposed change.
  case answerChange
  /// Offer a price.
  case issueQuote
  /// Accept a price.
  case acceptQuote
  /// Agree on another first payment.
  case agreeFirstPayment
  /// Agree on instalments.
  case agreeInstalments

  // Money
  /// Charge fees or costs.
  case charge
  /// Give up something of what is owed.
  case credit
  /// Record that money is there.
  case recordPayment
  /// Announce money by a voucher.
  case announcePayment
  /// Record that announced money is there.
  case clearPayment
  /// Record that a payment was taken back.
  case returnPayment
  /// Give money back.
  case refund
  /// Calculate the final price.
  case settle
  /// Consent to a final price beyond the band.
  case consentToSettlement

  // Work
  /// Record a step at the bench.
  case recordWork
  /// Tell that something becomes later.
  case announceDelay
  /// Send pictures of the piece.
  case showPictures
  /// Check them.
  case approvePictures
  /// Keep a laboratory's report.
  case recordCertificate
  /// Weigh the finished pieces.
  case weighIn

  // Sending
  /// Choose whether the parcel is insured.
  case chooseInsurance
  /// Hand the parcel over.
  case ship
  /// Record duties.
  case billDuties
  /// Record that the client has it.
  case confirmDelivery
  /// Say where the parcel and the bill go.
  case addressParcel
  /// Pack it.
  case packParcel
  /// Record that the buyer refused it.
  case recordRefusedParcel

  // Samples, bulk, stock items, carts
  /// Tell what a sample costs.
  case quoteSample
  /// Record that a sample is made, or show it.
  case makeSample
  /// Ask for changes of a sample.
  case changeSample
  /// Send a sample.
  case sendSample
  /// Confirm a sample.
  case confirmSample
  /// Send a purchase order.
  case sendPurchaseOrder
  /// Say how pieces are packed.
  case agreePacking
  /// Issue the proforma invoice.
  case issueProforma
  /// Ask for a change of a stock item.
  case requestCustomization
  /// Tell what that costs.
  case offerCustomization
  /// Answer that.
  case answerCustomization
  /// Decline the change.
  case declineCustomization
  /// Put a client's cart in.
  case placeCart
  /// Change the count of an item.
  case changeCart
  /// Pick a cart, or find that less is left.
  case pickCart

  // Any order
  /// Let the clocks of promises stand or run.
  case setClock
  /// Check payers and double charges.
  case watchPayments
  /// Ask for an end, a refund or another piece.
  case askAgainstCourse
  /// Write a note.
  case note
  /// End the sale.
  case closeOrder

  // Cases after the sale
  /// Open a case.
  case complain
  /// Give evidence, fill in the form.
  case giveEvidence
  /// Verify, investigate, decide.
  case investigate
  /// Choose a remedy.
  case chooseRemedy
  /// Tell what a remedy costs.
  case tellCosts
  /// Answer that.
  case answerCosts
  /// Record parcels and the piece's return.
  case moveGoods
  /// Carry the remedy out.
  case performRemedy
  /// Grant, pay or give back a case's money.
  case moveCaseMoney
  /// Reply for the house.
  case replyToClient
  /// Respond as the client.
  case respond
  /// End a case.
  case closeCase

  // Clients' accounts
  /// Open an account.
  case openAccount
  /// See an account.
  case readAccount
  /// Record prepaid money that came or went.
  case moveDeposit
  /// Change the profile, the password; report a problem.
  case editProfile
  /// Solve a problem.
  case solveProblem
}
