import Alloys
import Quantities

extension QuoteSheet {
  /// Writes stones, their setting and their certificates, a line for each row of the list.
  mutating func addStones() {
    for (index, stone) in request.stones.stones.enumerated() {
      // A list that was read has such counts; one that was kept with a quote may have been edited.
      guard (1...100_000).contains(stone.count) else {
        report(.impossibleCount(.stones(line: stone.line), stone.count))
        continue
      }
      guard let weighed = try? stone.caratsEach(by: book.stones.carats) else {
        report(.tooLarge(.stones(line: stone.line)))
        continue
      }
      checkSupply(stone, weighed.carats)
      addStone(stone, weighed.carats, weighed.basis, "stones.\(index + 1)")
      addSetting(stone, weighed.carats, "setting.\(index + 1)")
      addCertificates(stone, "certificate.\(index + 1)")
    }
  }

  /// Refuses the client's diamonds that are too small, each by itself: twenty of 0.01 ct are twenty small stones.
  private mutating func checkSupply(_ stone: Stone, _ each: ExactCarats) {
    switch stone.supplier {
    case .house: return
    case .client: break
    }
    let terms = book.stones
    if !terms.acceptsClientStones {
      report(.clientStoneRefused(line: stone.line, .noneAccepted))
    } else if stone.gem.isDiamond && each < terms.leastClientDiamond {
      report(
        .clientStoneRefused(
          line: stone.line, .diamondTooSmall(gem: stone.gem.name, each: each, least: terms.leastClientDiamond)))
    }
  }

  private mutating func addStone(_ stone: Stone, _ each: ExactCarats, _ basis: CaratBasis, _ id: String) {
    guard let price = stone.price else { return }
    let all = each * stone.count
    let name = LineName.stones(stone, all, basis)
    switch price {
    case .perCarat(let amount):
      let carats = QuoteFactor(.carats, .times, all.value, "ct")
      charge(id, .stones, name, [carats, rate(.price, amount, per: "ct")], .piece)
    case .perStone(let amount):
      let count = stone.countFactor
      charge(id, .stones, name, [count, rate(.price, amount, per: "stone")], .piece)
    }
  }

  private mutating func addSetting(_ stone: Stone, _ each: ExactCarats, _ id: String) {
    if stone.setting == .loose { return }
    guard let rates = book.setting.first(where: { $0.style == stone.setting }),
      let band = rates.bands.first(where: { $0.holds(each.value) })
    else {
      report(.settingNotPriced(stone.setting, line: stone.line))
      return
    }
    let count = stone.countFactor
    charge(id, .setting, .setting(stone, each), [count, rate(.setting, band.price, per: "stone")], .piece)
  }

  /// A certificate is paid for with the house's stones; the client's come with theirs.
  private mutating func addCertificates(_ stone: Stone, _ id: String) {
    guard let laboratory = stone.certificate, stone.supplier == .house else { return }
    guard let fee = book.extras.certificates.first(where: { $0.laboratory == laboratory }) else {
      let known = book.extras.certificates.map(\.laboratory)
      report(.certificateNotPriced(laboratory, line: stone.line, known: known))
      return
    }
    let count = stone.countFactor
    let basis = [count, rate(.certificate, fee.amount, per: "stone")]
    charge(id, .certification, .certificate(laboratory), basis, .piece)
  }
}

extension Stone {
  /// How many, as a factor.
  fileprivate var countFactor: QuoteFactor {
    QuoteFactor(.stones(count), .times, ExactDecimal(count))
  }
}
