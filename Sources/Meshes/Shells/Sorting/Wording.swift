import Quantities

/// A number of millimetres, their squares or cubes for a person, to three decimals.
func words(_ length: Double) -> String {
  guard length.isFinite, abs(length) < 1e15 else { return "\(length)" }
  let thousandths = Int64((abs(length) * 1000).rounded(.toNearestOrAwayFromZero))
  let fraction = String(thousandths % 1000)
  let zeros = String(repeating: "0", count: 3 - fraction.count)
  return (length < 0 && thousandths > 0 ? "-" : "") + "\(thousandths / 1000).\(zeros)\(fraction)"
}

/// A place for a person, in the drawn unit.
func words(_ place: SIMD3<Double>) -> String { "(\(words(place.x)), \(words(place.y)), \(words(place.z)))" }

/// A drawn volume for a person.
func words(volume: Double, _ unit: DrawnUnit) -> String { "\(words(unit.volume(volume).value)) mm³" }

/// A drawn place for a person, in millimetres.
func words(_ place: SIMD3<Double>, _ unit: DrawnUnit) -> String { "\(words(place * unit.millimetres)) mm" }

/// The first few of some drawn places, in millimetres.
func placeList(_ places: [SIMD3<Double>], _ unit: DrawnUnit) -> String { firstFew(places.map { words($0, unit) }) }

/// The first few of some drawn holes, in millimetres.
func holeList(_ holes: [Hole], _ unit: DrawnUnit) -> String {
  firstFew(
    holes.map {
      "a hole of \($0.edges) edges, \(words(unit.length($0.length).value)) mm around, at \(words($0.centre, unit))"
    })
}

private func firstFew(_ items: [String]) -> String {
  let shown = items.prefix(5).joined(separator: "; ")
  return items.count > 5 ? "\(shown); and \(items.count - 5) more" : shown
}
