import Testing

@testable import pennyweight

@Suite struct `A number that a command line is not understood for` {
  @Test(arguments: [
    ("castability ring.stl --wall 0,15", "Write 0.15, with a point for the decimals."),
    ("castability ring.stl --wall=0,15", "Write --wall=0.15, with a point for the decimals."),
    ("castability ring.stl --build-volume 120,5x60x60", "Write 120.5x60x60, with a point for the decimals."),
    ("compare a.stl b.stl --accuracy 0,01", "Write 0.01, with a point for the decimals."),
    ("quote --weight 5,2 --alloy 18k-yellow", "Write 5.2, with a point for the decimals."),
    ("quote --weight 5,2 --alloy 18k-yellow --quantity 25,25", "Write 5.2, with a point for the decimals."),
    ("quote ring.stl --alloy 18k-yellow --weighed 1.234,5g", "Write 1234.5g, with a point for the decimals."),
    ("quote ring.stl --alloy 18k-yellow --area 1,234,567", "Write 1234567, with a point for the decimals."),
    (
      "quote --weight 1,234 --alloy 18k-yellow",
      "Write 1.234, with a point for the decimals, or 1234 if that is what it means."
    ),
    (
      "quote ring.stl --alloy 18k-yellow --exchange USD/KWD=0,3072@2026-03-02,CBK",
      "Write USD/KWD=0.3072@2026-03-02,CBK, with a point for the decimals."
    ),
    ("fix add gold 4123,45 --currency USD --source LBMA", "Write 4123.45, with a point for the decimals."),
    ("resize ring.stl --to US6,5", "Write US6.5, with a point for the decimals."),
    ("castability ring.stl --wall -0.5", "--wall: -0.5 is negative; it must not be."),
    ("castability ring.stl --wall=-0,5", "--wall: -0,5 is negative; it must not be."),
    ("castability ring.stl --wall −0.5", "--wall: −0.5 is negative; it must not be."),
    ("castability ring.stl --build-volume -120x60x60", "--build-volume: -120x60x60 is negative; it must not be."),
    ("quote --weight -5 --alloy 18k-yellow", "Write --weight=-5, for a value that begins with a minus."),
    ("resize ring.stl --to US 6.5", "Write --to \"US 6.5\", in quotes."),
    ("resize ring.stl --to us 6,5", "Write --to \"us 6.5\", in quotes."),
    ("resize ring.stl --to UK N", "Write --to \"UK N\", in quotes."),
    ("order open --client Ada --email ada@example.com --size US 6.5", "Write --size \"US 6.5\", in quotes."),
    ("order open --client Ada --email ada@example.com --budget -5", "--budget: -5 is negative; it must not be."),
    (
      "order open --client Ada --email ada@example.com --budget 1500,50",
      "Write 1500.50, with a point for the decimals."
    ),
    ("fix add gold -4123 --currency USD --source LBMA", "The value: -4123 is negative; it must not be."),
  ])
  func `is told how to be typed`(line: String, advice: String) {
    #expect(Self.advice(line) == [advice])
  }

  @Test(arguments: [
    "castability ring.stl --wall 0.15", "quote ring.stl --alloy 18k-yellow --quantity 25,25",
    "quote ring.stl --compare 14k,18k --weight 3", "castability ring.stl --wall thick", "nothing 0,5",
  ])
  func `is not seen where none is`(line: String) {
    #expect(Self.advice(line) == [])
  }

  @Test func `is told with all others of the line`() {
    let told = Self.advice("castability ring.stl --wall 0,8 --prong 0,6")
    #expect(told.count == 2 && told[1].contains("0.6"))
  }

  @Test func `is tried a bounded number of times`() {
    var tries = 0
    let words = (0..<8).map { "\($0),5" }
    let lines = ArgumentAdvice.lines(on: words) { _ in
      tries += 1
      return false
    }
    #expect(lines.isEmpty && tries <= 26)
    #expect(ArgumentAdvice.lines(on: words + words) { _ in true }.isEmpty)
  }

  @Test func `is told on the error stream, behind what was not understood`() throws {
    let run = try BuiltProgram.run(["castability", "ring.stl", "--wall", "0,15"])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasSuffix("\nWrite 0.15, with a point for the decimals.\n"), "\(run.errors)")
  }

  private static func advice(_ line: String) -> [String] {
    ArgumentAdvice.lines(on: line.split(separator: " ").map(String.init)) { words in
      (try? Pennyweight.parseAsRoot(words)) != nil
    }
  }
}
