import Foundation
import TestSupport

/// A place in the way's calls at which power is lost: the disk there, and the step that was under way.
struct LostPower: Sendable {
  let disk: SimulatedDisk
  let step: Step
  /// How many of the step's calls were made.
  let calls: Int
}

extension Way {
  /// Every place at which a call has changed something on the disk, from the first command in a workshop that is there.
  func placesOfLoss() throws -> [LostPower] {
    let first = steps.firstIndex { $0.before != nil && $0.headBefore != nil } ?? 0
    guard let before = steps[first].before else { return [] }
    var disk = SimulatedDisk(try Self.content(of: "\(before)/workshop"))
    let root = scratch.path("way/workshop")
    func inside(_ path: String) -> String? {
      if path == root { return "" }
      return path.hasPrefix("\(root)/") && !path.hasSuffix("-shm") ? String(path.dropFirst(root.count + 1)) : nil
    }
    var places: [LostPower] = []
    for step in steps[first...] {
      for (number, call) in step.calls.enumerated() {
        guard let path = inside(call.path), disk.apply(call, path, inside(call.second)) else { continue }
        places.append(LostPower(disk: disk, step: step, calls: number + 1))
      }
    }
    return places
  }

  /// The files below a folder, by their names in it.
  static func content(of folder: String) throws -> [String: [UInt8]] {
    var content: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue { content[name] = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))) }
    }
    return content
  }

  /// Writes files into a new workshop's folder.
  static func write(_ content: [String: [UInt8]], to folder: String) throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/vault", withIntermediateDirectories: true)
    for (name, bytes) in content {
      let file = URL(filePath: "\(folder)/\(name)")
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }
}

/// What a failing disk does to bytes that it had.
enum Decay: String, CaseIterable, Sendable {
  /// Single bits are turned.
  case flipped
  /// A page of 4096 bytes is zeroes.
  case zeroed
  /// A page stands where another one was.
  case misplaced
  /// A page is as another file has it.
  case strange
  /// The end is missing.
  case shortened

  /// Damages one of the files that have bytes.
  func damage(_ content: inout [String: [UInt8]], _ chance: inout SplitMix64) {
    let names = content.filter { !$0.value.isEmpty }.keys.sorted()
    guard !names.isEmpty else { return }
    let name = chance.happens(60) ? "workshop.sqlite" : chance.one(of: names)
    guard var bytes = content[name], !bytes.isEmpty else { return }
    func page(_ chance: inout SplitMix64) -> Range<Int> {
      let start = chance.count(0...((bytes.count - 1) / 4096)) * 4096
      return start..<min(start + 4096, bytes.count)
    }
    let place = page(&chance)
    switch self {
    case .flipped:
      for _ in 0..<chance.count(1...4) { bytes[chance.count(0...(bytes.count - 1))] ^= UInt8(1 << chance.count(0...7)) }
    case .zeroed: for index in place { bytes[index] = 0 }
    case .misplaced:
      let from = page(&chance)
      for (index, source) in zip(place, from) { bytes[index] = bytes[source] }
    case .strange:
      let other = content[chance.one(of: names)] ?? []
      for (index, byte) in zip(place, other) { bytes[index] = byte }
    case .shortened: bytes.removeLast(chance.count(1...min(bytes.count, 8192)))
    }
    content[name] = bytes
  }
}
