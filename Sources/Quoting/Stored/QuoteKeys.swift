// The keys under which quotes are stored: a format. A property that is renamed keeps its key: `case newName = "oldKey"`.

extension Quote {
  enum CodingKeys: String, CodingKey {
    case schema, inputs, lines, feesFirst, feesFirstTotal, unitPrice, subtotal, tax, total, deposit, balance, range
    case sampleOffer, validUntil, notes
  }
}

extension QuoteInputs { enum CodingKeys: String, CodingKey { case book, request, fixes, exchangeRates, asOf } }

extension QuoteRequest {
  enum CodingKeys: String, CodingKey {
    case piece, kind, alloy, weight, metalParts, stones, piecesPerUnit, platings, platedArea, engravedCharacters
    case hallmarked, usedFees, paidSampleFee, delivery, draftFindings
  }
}

extension QuotedAlloy { enum CodingKeys: String, CodingKey { case id, metal, karat, colour, fineness, layers } }

extension QuotedAlloy.Layers { enum CodingKeys: String, CodingKey { case layerShare, layerFineness, coreShare, core } }

extension QuotedWeight { enum CodingKeys: String, CodingKey { case low, expected, high, cast, source } }

extension QuotedPart { enum CodingKeys: String, CodingKey { case name, alloy, weight } }

extension Delivery { enum CodingKeys: String, CodingKey { case company, insured, cost } }

extension Quote.TotalRange { enum CodingKeys: String, CodingKey { case low, expected, high } }

extension Quote.SampleOffer { enum CodingKeys: String, CodingKey { case fees, total, days } }

extension QuoteNote { enum CodingKeys: String, CodingKey { case code, message } }
