import Journals

/// A file below the vault's folder, by its name.
struct VaultEntry {
  let path: String
  /// The digest that its name and its folder say; nil for a file that is no model.
  let digest: ModelDigest?

  /// Joins a folder of the vault and the name of a file in it.
  init(folder: String, name: String, in vault: String) {
    path = "\(vault)/\(folder)/\(name)"
    digest = Self.digest(ofName: name).flatMap { $0.hex.hasPrefix(folder) && folder.utf8.count == 2 ? $0 : nil }
  }

  /// A file that lies in the vault's folder itself, where no model is.
  init(stray name: String, in vault: String) {
    path = "\(vault)/\(name)"
    digest = nil
  }

  /// The digest before the extension.
  static func digest(ofName name: String) -> ModelDigest? {
    ModelDigest(hex: String(name.prefix { $0 != "." }))
  }

  /// Up to eight letters and digits after the last dot, in lower case, with the dot; empty where there are none such.
  static func fileExtension(ofPath path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    let letters = name[name.index(after: dot)...].lowercased()
    let isPlain = letters.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isPlain && (1...8).contains(letters.utf8.count) ? ".\(letters)" : ""
  }
}
