import Meshes

/// The records of a mapped binary STL, whose size was checked against its count.
struct MappedTriangles: ~Copyable, Sendable {
  var file: MappedFile
  let count: Int

  /// Maps a binary STL that has triangles, all of them.
  static func map(_ file: consuming OpenedFile) throws(ImportRefusal) -> MappedTriangles {
    let mapped = try MappedFile.map(file)
    let bytes = mapped.bytes
    let count = BinarySTL.count(bytes)
    let fault = BinarySTL.fault(count: count, size: bytes.count) { range in bytes[range].allSatisfy { $0 == 0 } }
    if let fault { throw ImportRefusal(file: mapped.path, fault) }
    return MappedTriangles(file: mapped, count: count ?? 0)
  }

  /// The header, the count and the records.
  ///
  /// Valid while this lives.
  var bytesWithoutTrailing: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[..<BinarySTL.size(count: count)])
  }

  /// The records, 50 bytes each.
  ///
  /// Valid while this lives.
  var records: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytesWithoutTrailing[BinarySTL.recordsOffset...])
  }

  /// The unit that the header states.
  var statedUnit: StatedUnit? { StatedUnit.stated(inHeader: UnsafeRawBufferPointer(rebasing: file.bytes[..<80])) }

  /// What the file's form gives to say.
  var notes: ReadingNotes {
    var notes = ReadingNotes()
    notes.omissions.trailingBytes = file.bytes.count - bytesWithoutTrailing.count
    return notes
  }
}
