import Quantities

/// The units that a 3MF model may be drawn in (core 1.3, section 3.4.1); millimetres where it says none.
enum ThreeMFUnit: String {
  case micron
  case millimeter
  case centimeter
  case inch
  case foot
  case meter

  /// The unit that the draft is taken in, and how many of it this one has, exactly.
  var drawn: (unit: DrawnUnit, count: Double) {
    switch self {
    case .micron: (.millimetres, 0.001)
    case .millimeter: (.millimetres, 1)
    case .centimeter: (.centimetres, 1)
    case .inch: (.inches, 1)
    case .foot: (.inches, 12)
    case .meter: (.metres, 1)
    }
  }
}
