import Quantities

extension Ruled<FirstPayment> {
  /// The first payment in words.
  var sentence: RuleSentence {
    RuleSentence(self) { payment in
      let what =
        payment.share == .all
        ? "the whole quoted price" : payment.share == .zero ? "nothing" : "\(payment.share) of the quoted price"
      return "For \(payment.kind.words), \(what) is paid first; once that is there, the quote's metal rates are locked."
    }
  }
}
