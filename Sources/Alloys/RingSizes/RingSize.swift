import Quantities

/// A ring's size, told in one of the scales.
public struct RingSize: Sendable, Hashable {
  /// The scale.
  public let scale: RingSizeScale
  /// The size in it, as people write it: `54.4`, `7¼`, `N½`.
  public let name: String
  /// The inner circumference that it stands for.
  public let circumference: Millimetres

  /// The inner circumference of US size 0, and what each whole size adds.
  private static let (usZero, usStep) = (36.5, 2.55)
  /// Sizes of fingers, from a baby's to beyond the largest that are made, in mm around.
  public static let circumferences = Millimetres(30)...Millimetres(85)

  /// The size of a ring that is so far around inside; nothing where the scale does not go there.
  ///
  /// EU sizes are rounded to 0.1 mm, US sizes to quarters, UK sizes to halves; `exactUS` is the US size unrounded.
  public init?(_ circumference: Millimetres, in scale: RingSizeScale) {
    guard Self.circumferences.contains(circumference) else { return nil }
    self.scale = scale
    self.circumference = circumference
    switch scale {
    case .eu: name = FixedDecimals.string(circumference.value, decimals: 1)
    case .us:
      let quarters = (4 * Self.exactUS(circumference)).rounded()
      guard quarters >= 0 else { return nil }
      name = Self.quarters(Int(quarters))
    case .uk:
      guard let letter = UKRingSizes.standard.nearest(to: circumference) else { return nil }
      name = letter
    }
  }

  /// The US size of a circumference, unrounded.
  public static func exactUS(_ circumference: Millimetres) -> Double { (circumference.value - usZero) / usStep }

  /// Every scale's size of a ring that is so far around.
  public static func all(_ circumference: Millimetres) -> [RingSize] {
    RingSizeScale.allCases.compactMap { RingSize(circumference, in: $0) }
  }

  /// The size with its scale: `US 7¼`.
  public var text: String { "\(scale.rawValue) \(name)" }

  private static func quarters(_ count: Int) -> String {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: 4)
    let part = ["", "¼", "½", "¾"][rest]
    return whole == 0 && rest > 0 ? part : "\(whole)\(part)"
  }
}

extension RingSize {
  /// Reads a size as people write it: `US 7`, `us 6.25`, `US 6 1/2`, `EU 54`, `UK N½`, `UK N 1/2`, `UK Z+1`.
  public init?(_ text: String) {
    let word = text.filter { $0 != " " && $0 != "-" }.uppercased()
    guard let scale = RingSizeScale.allCases.first(where: { word.hasPrefix($0.rawValue) }) else { return nil }
    let size = Self.withFractions(String(word.dropFirst(scale.rawValue.count)), isLetter: scale == .uk)
    let around: Millimetres?
    switch scale {
    case .eu: around = Self.number(size).map { Millimetres($0) }
    case .us: around = Self.number(size).flatMap { $0 <= 20 ? Millimetres(Self.usZero + Self.usStep * $0) : nil }
    case .uk: around = UKRingSizes.standard.circumference(of: size)
    }
    guard let around, Self.circumferences.contains(around) else { return nil }
    self.scale = scale
    circumference = around
    name = scale == .us ? Self.usName(size) : size
  }

  private static func usName(_ size: String) -> String {
    guard let number = number(size), (number * 4).rounded() == number * 4 else { return size }
    return quarters(Int(number * 4))
  }

  /// The size with its fraction as a decimal after a number, as ½ after a letter.
  private static func withFractions(_ size: String, isLetter: Bool) -> String {
    let forms = [(["¼", "1/4"], ".25"), (["½", "1/2"], ".5"), (["¾", "3/4"], ".75")]
    for (written, decimal) in forms {
      for form in written where size.hasSuffix(form) {
        let whole = String(size.dropLast(form.count))
        return isLetter ? (decimal == ".5" ? whole + "½" : size) : (whole.isEmpty ? "0" : whole) + decimal
      }
    }
    return isLetter && size.hasSuffix(".5") ? size.dropLast(2) + "½" : size
  }

  private static func number(_ text: String) -> Double? {
    guard !text.isEmpty, text.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }) else { return nil }
    return Double(text)
  }
}
