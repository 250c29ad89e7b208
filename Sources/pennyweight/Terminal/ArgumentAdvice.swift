/// What to type in place of a number that a command line was not understood for: a decimal comma, a minus.
///
/// Nothing is guessed: a word is advised only where the command line is understood with it.
struct ArgumentAdvice {
  /// A word that may be at fault, and what to try in its place.
  private struct Suspect {
    let range: Range<Int>
    let tries: [(words: [String], advice: String)]
  }

  /// More suspects are not looked into; of eight, the command line is tried 26 times at most.
  private static let most = 8

  private let words: [String]
  private let isUnderstood: ([String]) -> Bool

  /// The advice on a command line; nothing where there is none, or where the command line is understood.
  ///
  /// - Parameters:
  ///   - words: the command line without the program's name.
  ///   - isUnderstood: whether a command line can be run.
  /// - Returns: a sentence a line.
  static func lines(on words: [String], isUnderstood: @escaping ([String]) -> Bool) -> [String] {
    let advice = ArgumentAdvice(words: words, isUnderstood: isUnderstood)
    let suspects = advice.suspects
    guard !suspects.isEmpty, suspects.count <= most, !isUnderstood(words) else { return [] }
    return advice.lines(suspects)
  }

  /// Tries all suspects together, then each alone: the words of one may be right as they stand.
  private func lines(_ suspects: [Suspect]) -> [String] {
    for group in [suspects] + (suspects.count > 1 ? suspects.map { [$0] } : []) {
      for attempt in 0..<2 {
        let chosen = group.map { ($0.range, $0.tries[min(attempt, $0.tries.count - 1)]) }
        guard isUnderstood(applying(chosen.map { ($0, $1.words) })) else { continue }
        // What is understood as it stands needs no advice.
        let needed = chosen.indices.filter { index in
          !isUnderstood(applying(chosen.indices.filter { $0 != index }.map { (chosen[$0].0, chosen[$0].1.words) }))
        }
        return needed.map { chosen[$0].1.advice }
      }
    }
    return []
  }

  /// The command line with other words in some places.
  private func applying(_ changes: [(range: Range<Int>, words: [String])]) -> [String] {
    var line = words
    for change in changes.reversed() { line.replaceSubrange(change.range, with: change.words) }
    return line
  }

  private var suspects: [Suspect] {
    var suspects: [Suspect] = []
    for index in words.indices where index >= suspects.last?.range.upperBound ?? 0 {
      let isAfterOption = index > 0 && words[index - 1].hasPrefix("--") && !words[index - 1].contains("=")
      let option = isAfterOption ? words[index - 1] : nil
      suspects += [size(at: index, option: option) ?? minus(at: index, option: option) ?? comma(at: index)].compactMap(
        \.self)
    }
    return suspects
  }

  /// A ring size whose scale and number are two words: the shell takes the blank between them for its own.
  private func size(at index: Int, option: String?) -> Suspect? {
    let scale = words[index]
    guard let option, ["US", "EU", "UK"].contains(scale.uppercased()), index + 1 < words.count,
      let first = words[index + 1].first, first.isWholeNumber || first.isLetter
    else { return nil }
    let size = "\(scale) \(Self.withPoint(words[index + 1]) ?? words[index + 1])"
    return Suspect(range: index..<index + 2, tries: [([size], "Write \(option) \"\(size)\", in quotes.")])
  }

  /// A value with a minus: after its option it looks like an option itself, and few options take one.
  private func minus(at index: Int, option: String?) -> Suspect? {
    let word = words[index]
    let sides = word.split(separator: "=", maxSplits: 1).map(String.init)
    let (name, value) = sides.count == 2 && word.hasPrefix("--") ? (sides[0], sides[1]) : (option, word)
    guard let sign = value.first, "-−".contains(sign), let digit = value.dropFirst().first,
      digit.isASCII && digit.isWholeNumber || digit == "." || digit == ","
    else { return nil }
    let number = Self.withPoint(String(value.dropFirst())) ?? String(value.dropFirst())
    let positive = "\(name ?? "The value"): \(value) is negative; it must not be."
    guard let name else { return Suspect(range: index..<index + 1, tries: [([number], positive)]) }
    let tries = [
      (["\(name)=-\(number)"], "Write \(name)=-\(number), for a value that begins with a minus."),
      (["\(name)=\(number)"], positive),
    ]
    return Suspect(range: (sides.count == 2 && word.hasPrefix("--") ? index : index - 1)..<index + 1, tries: tries)
  }

  private func comma(at index: Int) -> Suspect? {
    guard let word = Self.withPoint(words[index]) else { return nil }
    let isAmbiguous = words[index].contains(#/(^|=)[1-9][0-9]{0,2},[0-9]{3}$/#)
    let thousands = isAmbiguous ? ", or \(words[index].filter { $0 != "," }) if that is what it means" : ""
    return Suspect(
      range: index..<index + 1, tries: [([word], "Write \(word), with a point for the decimals\(thousands).")])
  }

  /// A word whose numbers have commas, with a point for the decimals and nothing between thousands; nil where no number
  /// has a comma.
  private static func withPoint(_ word: String) -> String? {
    let corrected = word.replacing(#/[0-9]+[.,][0-9.,]*[0-9]/#) { match in
      let number = match.output
      guard number.contains(","), let last = number.lastIndex(where: { $0 == "," || $0 == "." }) else {
        return String(number)
      }
      let isThousands = number.count { $0 == number[last] } > 1
      let digits = { (text: Substring) in String(text.filter(\.isWholeNumber)) }
      if isThousands { return digits(number) }
      let whole = digits(number[..<last])
      return whole + "." + digits(number[number.index(after: last)...])
    }
    return corrected == word ? nil : corrected
  }
}
