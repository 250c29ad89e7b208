// The keys of what events hold: a format. A property that is renamed keeps its key: `case newName = "oldKey"`.

extension OpenedOrder { enum CodingKeys: String, CodingKey { case id, house, edition, kind, currency, client, intake } }

extension Client { enum CodingKeys: String, CodingKey { case name, email, country, account } }

extension Intake {
  enum CodingKeys: String, CodingKey {
    case style, metal, colour, size, budget, references, expectedDate, quantity, logo, remarks, earlierSample
    case clientStones, parts, consents, stages
  }
}

extension ClientStone { enum CodingKeys: String, CodingKey { case gem, isDiamond, each, count } }

extension CADRound { enum CodingKeys: String, CodingKey { case number, part, model, file, measured, isOwnFix } }

extension MeasuredRound {
  enum CodingKeys: String, CodingKey { case volume, size, triangles, shells, weights, findings, walls }
}

extension RoundWeight { enum CodingKeys: String, CodingKey { case alloy, low, expected, high } }

extension MeasuredWalls { enum CodingKeys: String, CodingKey { case wallLimit, prongLimit, thinnest, thinShare } }

extension RoundReview { enum CodingKeys: String, CodingKey { case part, round, wish, comments } }

extension ProposedChange { enum CodingKeys: String, CodingKey { case number, what, cost, days, alloy, part } }

extension PriceOffer {
  enum CodingKeys: String, CodingKey {
    case lines, total, firstPayment, pieces, weights, basis, lock, fixes, validUntil, keptQuote, goods, priceEdition
    case settling, stones, insurance
  }
}

extension OfferedWeight { enum CodingKeys: String, CodingKey { case part, alloy, low, expected, high } }

extension OfferedGoods { enum CodingKeys: String, CodingKey { case product, piecesPerUnit } }

extension Charge.Kind {
  enum CodingKeys: String, CodingKey, CaseIterable { case stageFee, sending, other }
  enum StageFeeCodingKeys: String, CodingKey { case _0 = "stage" }
}

extension Transfer { enum CodingKeys: String, CodingKey { case debit, credit, amount } }

extension GivenCredit { enum CodingKeys: String, CodingKey { case why, amount } }

extension Receipt { enum CodingKeys: String, CodingKey { case number, amount, method, reference, receivedAt } }

extension Refund { enum CodingKeys: String, CodingKey { case amount, method, reference, why } }

extension Settlement {
  enum CodingKeys: String, CodingKey {
    case expected, actual, parts, deviation, outcome, reason, lines, changes, quoted, final
  }
}

extension SettledPart { enum CodingKeys: String, CodingKey { case name, expected, actual, basis } }

extension Certificate { enum CodingKeys: String, CodingKey { case laboratory, number, stone } }

extension WeighIn {
  enum CodingKeys: String, CodingKey { case readings, scale, weighedBy, confirmedBecause, split, againBecause }
}

extension ScaleReading {
  enum CodingKeys: String, CodingKey { case part, gross, stones, pieces, alloy, isWithoutStones }
}

extension Shipment { enum CodingKeys: String, CodingKey { case carrier, tracking, country } }

extension BilledDuties { enum CodingKeys: String, CodingKey { case amount, payer } }

extension RoughSampleQuote { enum CodingKeys: String, CodingKey { case unitPrice, costs, time } }

extension SampleCost { enum CodingKeys: String, CodingKey { case what, amount } }

extension ProformaInvoice {
  enum CodingKeys: String, CodingKey { case number, offer, goods, credit, total, deposit, rest }
}

extension OrderedLine {
  enum CodingKeys: String, CodingKey { case item, name, each, count, least, workingDays, isSample }
}

extension PostalAddress { enum CodingKeys: String, CodingKey { case name, lines, country } }

extension PackedParcel { enum CodingKeys: String, CodingKey { case carrier, weight, cost } }

extension ReturnedCost { enum CodingKeys: String, CodingKey { case what, amount } }

extension Ending {
  enum CodingKeys: String, CodingKey, CaseIterable { case expired, declined, cancelled }
  enum ExpiredCodingKeys: String, CodingKey { case lastMoment }
  enum DeclinedCodingKeys: String, CodingKey { case reason }
  enum CancelledCodingKeys: String, CodingKey { case _0 = "cancellation" }
}

extension Cancellation {
  enum CodingKeys: String, CodingKey { case ground, stage, why, keeps, givesBack, specialistsReason }
}

extension Message { enum CodingKeys: String, CodingKey { case to, kind, facts, because } }

extension MessageFact { enum CodingKeys: String, CodingKey { case name, value } }

extension OpenedCase {
  enum CodingKeys: String, CodingKey { case id, edition, currency, client, complaint, received, held, ways, outcome }
}

extension Complaint { enum CodingKeys: String, CodingKey { case fault, what, resize } }

extension ResizeWish { enum CodingKeys: String, CodingKey { case from, to } }

extension PaidWay { enum CodingKeys: String, CodingKey { case method, amount } }

extension Evidence { enum CodingKeys: String, CodingKey { case kind, reference } }

extension CaseDecision { enum CodingKeys: String, CodingKey { case remedies, reason } }

extension CaseCost { enum CodingKeys: String, CodingKey { case what, amount, material } }

extension AddedMaterial { enum CodingKeys: String, CodingKey { case grams, perGram } }

extension BorneLeg { enum CodingKeys: String, CodingKey { case leg, payer } }

extension ShippingLeg { enum CodingKeys: String, CodingKey { case way, cost, arrangedBy, tracking } }

extension RefundItem { enum CodingKeys: String, CodingKey { case what, amount } }

extension ReceivedMoney {
  enum CodingKeys: String, CodingKey { case amount, method, reference, isThere, receivedAt }
}

extension OpenedAccount { enum CodingKeys: String, CodingKey { case id, house, currency, client, userName } }

extension ResetLink { enum CodingKeys: String, CodingKey { case link, until } }

extension Actor { enum CodingKeys: String, CodingKey { case role, name, id, clientEvidence } }

extension OrderStanding { enum CodingKeys: String, CodingKey { case version, outstanding, due, held } }
