import CSVFiles

/// What can be wrong with a file that tells of alloys: their list, their elements, the list of exceptions.
public enum AlloyRowProblem: RowProblem {
  /// What any file may have.
  case file(CSVProblem)
  /// No name for an alloy.
  case notAnAlloyName(String)
  /// A karat beside a fineness that is nearer to another.
  case notTheKarat(String, nearest: Int)
  /// A karat of something that holds no gold.
  case karatWithoutGold
  /// A composition that cannot be read.
  case unreadableComposition(String)
  /// An element that stands twice in one composition.
  case repeatedElement(String)
  /// A composition names an alloy that is not in the catalogue.
  case unknownAlloy(String)
  /// A composition names its own alloy.
  case namesItself(String)
  /// The shares of a composition do not make up the whole.
  case compositionSum(String)
  /// A composition holds less of the precious metal than its fineness says.
  case belowFineness(composition: String, fineness: String)
  /// A composition holds so much more of the precious metal than its fineness says that one of them is a slip.
  case aboveFineness(composition: String, fineness: String)

  /// What is wrong, in the words of people.
  public var whatIsWrong: String {
    switch self {
    case .file(let problem): problem.whatIsWrong
    case .notAnAlloyName(let text): "\"\(text)\" is not a name for an alloy"
    case .notTheKarat(let text, let nearest): "karat \(text) stands beside a fineness of \(nearest) karat"
    case .karatWithoutGold: "a karat is given of something without gold"
    case .unreadableComposition(let text): "\"\(text)\" is not a composition"
    case .repeatedElement(let symbol): "\(symbol) stands twice"
    case .unknownAlloy(let id): "there is no alloy \(id)"
    case .namesItself(let id): "\(id) is said to be made of itself"
    case .compositionSum(let percent): "the shares sum to \(percent) %"
    case .belowFineness(let share, let fineness), .aboveFineness(let share, let fineness):
      "it holds \(share) ‰ of the precious metal and claims \(fineness) ‰"
    }
  }

  /// What to do about it.
  public var whatToDo: String {
    switch self {
    case .file(let problem): problem.whatToDo
    case .notAnAlloyName: "use lower-case letters, digits and hyphens, such as 18k-yellow"
    case .notTheKarat: "correct the one or the other"
    case .karatWithoutGold: "leave it empty"
    case .unreadableComposition: "write percent by weight as \"Au 75 Ag 15 Cu 10\" or \"14k-yellow 5 on brass 95\""
    case .repeatedElement: "add its shares together"
    case .unknownAlloy: "give it a row or correct the name"
    case .namesItself: "name its elements or other alloys"
    case .compositionSum: "they must sum to 100 % within \(Composition.sumTolerance)"
    case .belowFineness, .aboveFineness: "correct the one or the other"
    }
  }
}

extension RowReader<AlloyRowProblem> {
  /// The cell's alloy name.
  mutating func id(_ column: String) -> AlloyID? {
    guard let text = text(column) else { return nil }
    guard let id = AlloyID(text) else {
      report(.notAnAlloyName(text), in: column)
      return nil
    }
    return id
  }
}
