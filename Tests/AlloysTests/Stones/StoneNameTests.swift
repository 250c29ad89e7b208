import Alloys
import Testing

@Suite struct `A part's name` {
  @Test(arguments: [
    "stone", "Stone", "diamond", "Diamond.001", "centerStone", "5mmDiamond", "cubic_zirconia", "CZ-2",
    "lab-grown diamond",
    "Gems", "rubies", "side_stones_12", "ROUND DIAMOND", "gemstone", "sapphire", "pearls",
  ])
  func `that says a gem or a stone looks like a stone`(name: String) {
    #expect(StoneTables.standard.looksLikeStone(name))
  }

  @Test(arguments: ["shank", "yellow-gold", "bezel", "sandstone", "gemini", "czar", "", "001", "cubic", "Stonehenge"])
  func `that says neither does not`(name: String) {
    #expect(!StoneTables.standard.looksLikeStone(name))
  }

  @Test func `of every gem in the table looks like a stone`() {
    for gem in StoneTables.standard.gems { #expect(StoneTables.standard.looksLikeStone(gem.name)) }
  }
}
