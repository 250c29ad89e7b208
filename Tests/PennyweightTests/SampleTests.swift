import Foundation
import Testing

@Suite struct `The sample drafts` {
  /// A row of SampleModels/manifest.csv by its column names.
  typealias Row = [String: String]

  static let rows: [Row] = {
    let file = BuiltProgram.root.appending(path: "SampleModels/manifest.csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let lines = text.split(separator: "\n").map { cells(String($0)) }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }()

  private static func cells(_ line: String) -> [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    let masked = parts.enumerated().map {
      $0.offset.isMultiple(of: 2) ? String($0.element) : String($0.element).replacing(",", with: "\u{1}")
    }
    return masked.joined().split(separator: ",", omittingEmptySubsequences: false).map {
      String($0).replacing("\u{1}", with: ",")
    }
  }

  @Test func `are listed`() { #expect(Self.rows.count >= 15) }

  @Test(arguments: rows) func `weigh what the manifest says`(row: Row) throws {
    let file = "SampleModels/Drafts/\(row["file"] ?? "")"
    let outcome = try BuiltProgram.run(
      ["weigh", file, "--json", "--alloy", "18k-yellow", "--units", row["unit"] ?? "mm"])
    guard row["known_by"] != "no solid" else {
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("no-solid"))
      return
    }
    #expect(outcome.status == 0, "\(outcome.errors)")
    let object = try #require(try outcome.objects.first)
    let volume = try #require(object["metal_volume_mm3"] as? [String: Double])
    let (low, value, high) = (volume["low"] ?? 0, volume["value"] ?? 0, volume["high"] ?? 0)
    let metal = try #require(Double(row["true_volume_mm3"] ?? ""))
    let truth = Double(row["with_stones_mm3"] ?? "") ?? metal
    let tolerance = try #require(Double(row["tolerance"] ?? ""))
    // A stone is weighed as metal only where it is warned of; without stones both volumes are the metal's.
    let findings = try #require(object["findings"] as? [[String: String]])
    let isWarnedOfStones = findings.contains { $0["code"] == "stone-part" || $0["code"] == "looks-like-stone" }
    #expect(
      isWarnedOfStones == (abs(truth / metal - 1) > max(tolerance, 1e-4)), "\(truth) with stones, \(metal) without")
    #expect(low <= truth * (1 + 1e-6) && truth * (1 - 1e-6) <= high, "\(truth) outside \(low) … \(high)")
    #expect(abs(value / truth - 1) <= max(tolerance, 1e-5), "\(value) against \(truth)")
    let bodies = try #require(object["bodies"] as? [Any])
    // The manifest leaves the broken ones empty; mended they are one body.
    #expect(bodies.count == Int(row["bodies"] ?? "") ?? 1)
  }

  @Test(arguments: rows) func `have the findings that the manifest says, and a clean one none above info`(row: Row)
    throws
  {
    let outcome = try BuiltProgram.run(["measure", "SampleModels/Drafts/\(row["file"] ?? "")", "--json"])
    guard row["known_by"] != "no solid" else { return }
    let findings = try #require(try outcome.objects.first?["findings"] as? [[String: String]])
    let grave = findings.filter { $0["severity"] != "info" }.compactMap { $0["code"] }
    let expected = (row["findings"] ?? "").split(separator: " ").map(String.init)
    #expect(Set(grave) == Set(expected))
  }
}
