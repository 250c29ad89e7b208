import Quantities

/// An estimate as programs read it: three bare numbers, whose unit the key names.
struct EstimateEntry: Encodable {
  let low: Double
  let value: Double
  let high: Double

  init<Quantity>(_ estimate: Estimate<Quantity>) {
    low = estimate.low.value
    value = estimate.value.value
    high = estimate.high.value
  }
}
