import Foundation

/// A Swift file of the project, read as text.
struct SwiftSource {
  let path: String
  let lines: [String]

  init(_ path: String) throws {
    self.path = path
    lines = try Project.text(path).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Every Swift file below a folder.
  static func all(in folder: String) throws -> [SwiftSource] {
    try Project.files(in: folder, ending: ".swift").map { try SwiftSource($0) }
  }

  /// The modules that it imports.
  var imports: Set<String> {
    Set(
      lines.filter { $0.contains("import ") }.compactMap { line in
        line.firstMatch(
          of:
            /^\s*(?:@\w+(?:\([^)]*\))?\s+|public |package |internal |private )*import (?:struct |enum |class |func |protocol )?(\w+)/
        )
        .map { String($0.output.1) }
      })
  }

  /// The lines that hold code: comments are left out, strings are not.
  var code: [(number: Int, text: String)] {
    lines.enumerated().compactMap { index, line in
      line.drop { $0 == " " }.hasPrefix("//") ? nil : (index + 1, line)
    }
  }

  /// Where in the code any of some texts stands, as compilers print it.
  func places(ofAny texts: [String]) -> [String] {
    code.filter { line in texts.contains { line.text.contains($0) } }.map { "\(path):\($0.number): \($0.text)" }
  }

  /// Where a `default:` closes a switch whose other cases are an enum's.
  var defaultsOverEnums: [String] {
    var isOverEnum = false
    var places: [String] = []
    for (number, text) in code {
      let line = text.drop { $0 == " " }
      if line.contains("switch ") { isOverEnum = false }
      if line.hasPrefix("case .") || line.hasPrefix("case let .") { isOverEnum = true }
      if line.hasPrefix("default:"), isOverEnum { places.append("\(path):\(number): \(line)") }
    }
    return places
  }
}
