import Foundation
import Testing

/// One order in a workshop of a test's own, given commands as a person types them.
struct OrderRun {
  let scratch: Scratch
  let id: String

  /// Opens an order of a house.
  init(house: String, style: String, quantity: Int = 1, country: String = "GB", _ more: [String] = []) throws {
    scratch = try Scratch()
    id = "\(house)-2026-0001"
    _ = try run(
      [
        "open", "--house", house, "--client", "Ada Lovelace", "--email", "ada@example.com", "--country", country,
        "--style", style, "--metal", "18k", "--colour", "yellow", "--size", "US 7", "--budget", "2500", "--quantity",
        "\(quantity)", "--by", "Mei",
      ] + more, at: "03-02T09:00")
  }

  var workshop: String { scratch.folder.appending(path: "workshop").path }

  /// Runs a command that is granted, at a moment of 2026; `$` stands for the order's name.
  @discardableResult
  func give(_ line: String, as role: String = "account-specialist", at moment: String, _ more: [String] = []) throws
    -> String
  {
    let outcome = try outcome(line, as: role, at: moment, more)
    try #require(outcome.status == 0, "\(line): \(outcome.errors)")
    return outcome.output
  }

  /// Runs a command that is refused.
  func refusal(_ line: String, as role: String = "account-specialist", at moment: String, _ more: [String] = []) throws
    -> String
  {
    let outcome = try outcome(line, as: role, at: moment, more)
    #expect(outcome.status != 0 && outcome.output.isEmpty, "\(line): \(outcome.output)")
    return outcome.errors
  }

  private func outcome(
    _ line: String, as role: String, at moment: String, _ more: [String]
  ) throws -> BuiltProgram.Outcome {
    let words = line.split(separator: " ").map { $0 == "$" ? id : String($0) }
    return try run(words + more + ["--as", role, "--by", role == "customer" ? "Ada" : "Mei"], at: moment)
  }

  private func run(_ words: [String], at moment: String) throws -> BuiltProgram.Outcome {
    try BuiltProgram.run(["order"] + words + ["--workshop", workshop, "--as-of", "2026-\(moment):00Z"])
  }
}
