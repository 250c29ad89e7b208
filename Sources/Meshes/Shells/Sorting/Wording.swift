/// A length for a person: three decimals are a micrometre where the drawn unit is the millimetre.
func words(_ length: Double) -> String {
  guard length.isFinite, abs(length) < 1e15 else { return "\(length)" }
  let thousandths = Int64((abs(length) * 1000).rounded(.toNearestOrAwayFromZero))
  let fraction = String(thousandths % 1000)
  let zeros = String(repeating: "0", count: 3 - fraction.count)
  return (length < 0 && thousandths > 0 ? "-" : "") + "\(thousandths / 1000).\(zeros)\(fraction)"
}

/// A place for a person, in the drawn unit.
func words(_ place: SIMD3<Double>) -> String { "(\(words(place.x)), \(words(place.y)), \(words(place.z)))" }

/// The first few of some places.
func placeList(_ places: [SIMD3<Double>]) -> String { firstFew(places.map(words)) }

/// The first few of some holes: where, how long around, of how many edges.
func holeList(_ holes: [Hole]) -> String {
  firstFew(holes.map { "a hole of \($0.edges) edges, \(words($0.length)) around, at \(words($0.centre))" })
}

private func firstFew(_ items: [String]) -> String {
  let shown = items.prefix(5).joined(separator: "; ")
  return items.count > 5 ? "\(shown); and \(items.count - 5) more" : shown
}
