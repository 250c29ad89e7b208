extension CSVProblem {
  /// What is wrong, in the words of people.
  public var whatIsWrong: String {
    switch self {
    case .empty: "the file is empty"
    case .noRows: "there is a header and no row under it"
    case .separated(let sign): "the columns are separated by \(sign.name)"
    case .missingColumn(let name): "the column \(name) is missing"
    case .unknownColumn(let name, _): "there is no column \"\(name)\""
    case .repeatedColumn(let name): "the column \(name) stands twice"
    case .unclosedQuote: "a quoted field is never closed"
    case .textAfterQuote: "text follows a closing quote"
    case .fieldCount(let found, let expected): "\(found) fields where the header has \(expected)"
    case .missingValue: "there is no value"
    case .notTogether(let one, let other): "\(one) stands together with \(other)"
    case .decimalComma(let text): "\"\(text)\" has a decimal comma"
    case .notANumber(let text): "\"\(text)\" is not a plain number"
    case .tooManyDecimals(let text, let kept): "\"\(text)\" has more decimals than the \(kept) that are kept"
    case .outOfRange(let text, let allowed): "\(text) is outside \(allowed)"
    case .outOfOrder(let low, let value, let high): "low \(low), expected \(value), high \(high) do not rise"
    case .unknownWord(let text, _): "\"\(text)\" is not known here"
    case .repeatedID(let id, let first): "\(id) was already given at \(first)"
    }
  }

  /// What to do about it.
  public var whatToDo: String {
    switch self {
    case .empty: "write a header line and a row for each entry"
    case .noRows: "write a row for each entry"
    case .separated: "separate them by commas and write decimals with a point"
    case .missingColumn: "add it to the header and to every row"
    case .unknownColumn(_, let known): "the columns are \(known.joined(separator: ", "))"
    case .repeatedColumn: "keep one of them"
    case .unclosedQuote: "close it with \", and write a quote inside a field as \"\""
    case .textAfterQuote: "put the whole field between quotes"
    case .fieldCount: "look for a decimal comma, or put a field with commas between quotes"
    case .missingValue: "fill it in"
    case .notTogether: "leave one of them out"
    case .decimalComma: "write it with a point"
    case .notANumber: "write digits with at most one point, without units or spaces"
    case .tooManyDecimals: "round it"
    case .outOfRange: "correct it"
    case .outOfOrder: "put the least first and the greatest last"
    case .unknownWord(_, let known): "it is one of \(known.joined(separator: ", "))"
    case .repeatedID: "remove one or rename it"
    }
  }
}
