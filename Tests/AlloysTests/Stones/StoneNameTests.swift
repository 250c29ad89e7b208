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

  @Test(arguments: [
    "zuanshi", "Zuan_Shi_01", "zuànshí", "主钻石", "钻石02", "红宝石", "鑽石", "石", "中石", "ダイヤモンド", "ルビー3", "메인다이아", "다이아몬드",
    "เพชรกลาง", "Stein", "EDELSTEINE", "Brillant 1.3", "Diamanten", "pierre_centrale", "Émeraude", "e\u{301}meraude",
    "pietre", "Zaffiro", "piedra", "rubí", "pérolas", "Brilhantes", "pırlanta", "TAŞ", "İNCİ", "zümrüt", "الماس",
    "أحجار",
    "الفص", "יהלומים", "אבן", "हीरा", "heera_2", "камень", "Бриллианты", "фианит", "Kamień", "kim cương", "đá quý",
    "Batu Permata", "berlian", "διαμάντι", "ΠΕΤΡΕΣ", "moissanite", "ｄｉａｍｏｎｄ", "briljant",
  ])
  func `that says one in another of the trade's languages looks like a stone`(name: String) {
    #expect(StoneTables.standard.looksLikeStone(name))
  }

  @Test(arguments: [
    "stonesetting", "Steinfassung", "钻石托", "石枠", "다이아몬드난집", "ที่ฝังเพชร", "Einstein", "brilliance", "pearlescent",
    "diametro", "gemelos", "Ring", "aro", "bague", "engaste", "chaton", "yüzük", "кольцо", "戒指", "指輪", "반지", "خاتم",
    "טבעת", "अंगूठी", "แหวน", "nhẫn", "cincin",
  ])
  func `that says a setting or a ring in another language does not`(name: String) {
    #expect(!StoneTables.standard.looksLikeStone(name))
  }

  @Test(arguments: ["shank", "yellow-gold", "bezel", "sandstone", "gemini", "czar", "", "001", "cubic", "Stonehenge"])
  func `that says neither does not`(name: String) {
    #expect(!StoneTables.standard.looksLikeStone(name))
  }

  @Test func `of every gem in the table looks like a stone`() {
    for gem in StoneTables.standard.gems { #expect(StoneTables.standard.looksLikeStone(gem.name)) }
  }
}
