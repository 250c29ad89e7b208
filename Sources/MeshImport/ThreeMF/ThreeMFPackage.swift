/// A 3MF package in memory: its archive, and the model parts that were read of it.
struct ThreeMFPackage {
  /// The part that says what is built.
  let root: String
  private(set) var parts: [String: ThreeMFModel] = [:]
  private let archive: ZipArchive
  private let bytes: UnsafeRawBufferPointer

  /// Opens a package and reads the part that says what is built, and every part that it names.
  ///
  /// - Precondition: the bytes outlive it.
  init(_ bytes: UnsafeRawBufferPointer) throws(ThreeMFFault) {
    self.bytes = bytes
    archive = try Self.archived { () throws(ArchiveFault) in try ZipArchive(bytes) }
    root = try Self.startPart(archive, bytes)
    try refuseSlicerVolumes()
    var (waiting, known) = ([root], Set([Self.key(root)]))
    // Each part of the archive is read once at the most.
    while let next = waiting.popLast() {
      let model = try read(next)
      parts[Self.key(next)] = model
      for placement in model.items + model.objects.values.flatMap(\.components) {
        if let path = placement.path, known.insert(Self.key(path)).inserted { waiting.append(path) }
      }
    }
  }

  /// The model of a part that was read.
  func model(_ path: String) -> ThreeMFModel? { parts[Self.key(path)] }

  private static func key(_ path: String) -> String {
    (path.hasPrefix("/") ? String(path.dropFirst()) : path).lowercased()
  }

  private static func archived<Value>(
    _ body: () throws(ArchiveFault) -> Value
  ) throws(ThreeMFFault) -> Value {
    do throws(ArchiveFault) { return try body() } catch { throw .archive(error) }
  }

  /// The part that the package's relationships name as its model; the usual one where they name none.
  private static func startPart(
    _ archive: ZipArchive, _ bytes: UnsafeRawBufferPointer
  ) throws(ThreeMFFault) -> String {
    let usual = "3D/3dmodel.model"
    guard let entry = archive.entry("_rels/.rels") else { return usual }
    let text = try archived { () throws(ArchiveFault) in
      try Unpacking(entry, of: bytes).whole(atMost: 1_000_000)
    }
    let reading = RelationshipReading()
    guard let pass = XMLPass(reading) else { throw .outOfMemory }
    let isRead = text.withUnsafeBytes { pass.parse($0, isLast: true) }
    if !isRead, let fault = pass.fault { throw Self.fault(fault, "_rels/.rels") }
    guard reading.models.count <= 1 else { throw .severalModels(reading.models.count) }
    return reading.models.first.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 } ?? usual
  }

  private func read(_ path: String) throws(ThreeMFFault) -> ThreeMFModel {
    guard let entry = archive.entry(path) else { throw .missingPart(path) }
    let reading = ThreeMFPartReading(part: path)
    guard let pass = XMLPass(reading) else { throw .outOfMemory }
    do throws(ArchiveFault) {
      try Unpacking(entry, of: bytes).forEachPiece { pass.parse($0) }
    } catch {
      throw .archive(error)
    }
    if pass.fault == nil { _ = pass.parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true) }
    if let fault = reading.fault { throw fault }
    if let fault = pass.fault { throw Self.fault(fault, path) }
    return reading.model
  }

  private static func fault(_ fault: XMLPass.Fault, _ part: String) -> ThreeMFFault {
    switch fault {
    case .malformed(let why, let line): .malformed(part: part, why: why, line: line)
    case .notTaken(let line): .notTaken(part: part, line: line)
    case .unwanted: .malformed(part: part, why: "it is not wanted", line: 0)
    }
  }

  /// Slicers keep in files of their own which volumes are taken away or only change settings; a reader of the model alone
  /// would weigh them as metal.
  private func refuseSlicerVolumes() throws(ThreeMFFault) {
    for name in ["Metadata/Slic3r_PE_model.config", "Metadata/model_settings.config"] {
      guard let entry = archive.entry(name) else { continue }
      let text = try Self.archived { () throws(ArchiveFault) in
        try Unpacking(entry, of: bytes).whole(atMost: 64_000_000)
      }
      let words = String(decoding: text, as: UTF8.self)
      let kinds = ["NegativeVolume", "ParameterModifier", "SupportBlocker", "SupportEnforcer"]
      let subtypes = ["negative_part", "modifier_part", "support_blocker", "support_enforcer"]
      if (kinds + subtypes).contains(where: { words.contains("\"\($0)\"") }) { throw .slicerVolumes }
    }
  }
}

/// Reads which part of a package is its model (Open Packaging Conventions, part 2).
private final class RelationshipReading: XMLReading {
  private(set) var models: [String] = []

  func declare(prefix: String, namespace: String) {}
  func end(_ element: XMLName) -> Bool { true }

  func begin(_ element: XMLName, _ attributes: XMLAttributes) -> Bool {
    let isRelationship = element.isSame(
      as: "http://schemas.openxmlformats.org/package/2006/relationships|Relationship")
    if isRelationship, attributes.text("Type") == "http://schemas.microsoft.com/3dmanufacturing/2013/01/3dmodel" {
      models.append(attributes.text("Target") ?? "")
    }
    return true
  }
}
