import FileVault
import FoundationEssentials
import Journals
import Quoting
import Workshop

extension OrderDesk {
  /// Keeps a file in the vault.
  /// - Returns: its digest.
  func keep(_ file: String) async throws -> String {
    try await storing { () async throws(ModelStoreError) in
      try await workshop.models.keep(ModelFile.bytes(at: file), ending: ModelFile.ending(of: file)).digest.hex
    }
  }

  /// Keeps a text in the vault.
  /// - Returns: its digest.
  func keep(text: String) async throws -> String {
    try await storing { () async throws(ModelStoreError) in
      try await workshop.models.keep(Array(text.utf8), ending: ".json").digest.hex
    }
  }

  /// A copy of a kept model, as long as it is asked for.
  func copy(ofModel digest: String) async throws -> ModelCopy {
    guard let named = ModelDigest(hex: digest) else {
      return try Refusing.ending { () throws(CommandRefusal) in
        throw CommandRefusal(digest, "this names no kept model")
      }
    }
    return try await storing { () async throws(ModelStoreError) in
      let model = try await workshop.models.model(named)
      let copy = ModelCopy(named, ending: model.ending)
      try await ModelFile.write(model, to: copy.path)
      return copy
    }
  }

  /// A quote as it was kept whole.
  func quote(kept digest: String) async throws -> Quote {
    let copy = try await copy(ofModel: digest)
    defer { extendLifetime(copy) }
    return try JSONDecoder().decode(Quote.self, from: Data(contentsOf: URL(filePath: copy.path)))
  }

  /// Refuses a file that is not what was kept of it a moment ago.
  func refuseChanged(_ file: String, since digest: String) async throws {
    try await storing { () async throws(ModelStoreError) in
      if try await ModelFile.digest(of: file).hex != digest { throw .changedWhileRead(path: file) }
    }
  }

  private func storing<Result>(_ work: () async throws(ModelStoreError) -> Result) async throws -> Result {
    try await refusing { () async throws(WorkshopRefusal) in
      do throws(ModelStoreError) { return try await work() } catch { throw .models(error) }
    }
  }
}

/// A kept model as a file of the program's own, removed at the end of its life.
final class ModelCopy: Sendable {
  /// Where it lies.
  let path: String

  init(_ digest: ModelDigest, ending: String) {
    let folder = FileManager.default.temporaryDirectory.path()
    let own = UInt64.random(in: .min ... .max)
    path = "\(folder.hasSuffix("/") ? folder : folder + "/")pennyweight-\(own)-\(digest.hex.prefix(12))\(ending)"
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
