import Orders
import Quantities

extension InvalidInput {
  /// What is wrong with the figure or the list, and what is right.
  var sentence: String {
    switch self {
    case .notPositive(let amount): "\(amount) is not more than zero."
    case .belowZero(let amount): "\(amount) is below zero. Give 0 for nothing."
    case .partNames: "Give each part a name of its own."
    case .delay(let days): "A change adds 0 to 3650 days, not \(days)."
    case .changeBelowZero: "The change takes off more than the whole price."
    case .alloyWithoutPart(let parts): "The piece has several metals. Say which part changes: \(parts.inWords("or"))."
    case .offerBelowZero: "An offer needs at least one piece, and its total and first payment cannot be below zero."
    case .pieces(let offered, let wanted): "\(offered) pieces are offered, but \(wanted) are wanted."
    case .goodsNotStated: "The offer has to state its product and the pieces of each unit."
    case .unitsOff(let pieces): "The pieces of the units do not add up to the \(pieces) offered."
    case .firstPayment(let amount, let total): "A first payment of \(amount) is more than the whole price of \(total)."
    case .finalBelowZero(let price): "The final price of \(price) is below zero."
    case .creditAboveCharges(let amount, let charged): "\(amount) is more than the \(charged) that is charged."
    case .delayNotLater(let day): "\(day) is not later than now."
    case .reading(let reading): "\(reading.gross) less \(reading.stones.value) ct of stones leaves no metal to weigh."
    case .alloyOfWholePiece: "Name an alloy for a part, not for the whole piece: weigh the parts singly."
    case .deliveredAt(let moment): "\(moment) is before the parcel was sent, or later than now."
    case .receivedAt(let moment):
      "Money cannot have arrived at \(moment): give a moment from the order's opening up to now, for money that is there."
    case .weightlessParcel: "The parcel needs a weight above zero."
    case .noAspects: "Say what the change changes."
    case .itemRepeated: "An item is in the cart twice. Put it into one line."
    case .cartLine(let line):
      "\(line.wanted) of \(line.item) cannot be ordered. Check its count, its stock and its days."
    case .noSample: "Order a sample as a sample."
    case .itemCount(let count, let item): "\(count) of \(item) is no change."
    case .noShortfall(let left, let ordered): "\(left) left of \(ordered) ordered is no shortfall."
    case .draw(let draw): "A draw is from 0 to below 100 %, not \(draw)."
    case .sizes: "Give the present size and a different one."
    case .material(let material): "\(material.grams) at \(material.perGram) per gram is no metal to charge."
    case .announcedMoney: "A case records money that has arrived, not money that is announced."
    case .emailAddress(let address): "“\(address)” is no e-mail address. Type one such as ada@example.com."
    case .moreThanOwed(let amount, let owed): "\(amount) is more than the \(owed) owed."
    }
  }
}
