import Testing

@testable import Workshop

@Suite("A word that a person typed")
struct PrintableTests {
  @Test(
    "is refused with control characters, line breaks and marks of direction",
    arguments: [
      "\u{0}", "\n", "\r", "\t", "\u{1B}", "\u{7F}", "\u{85}", "\u{200F}", "\u{202E}", "\u{2028}", "\u{2066}",
      "\u{61C}",
    ])
  func refused(mark: String) {
    #expect(UnprintableText.stands(in: JSONForm.bytes(["name": "Ana\(mark)Held 900.00"])))
  }

  @Test(
    "is taken with letters of every script and signs", arguments: ["Zoë \"Q\" \\ / Ñandú", "李雷 €5 – ½", "שלום", "👩‍🔧"])
  func taken(text: String) { #expect(!UnprintableText.stands(in: JSONForm.bytes(["name": text]))) }
}
