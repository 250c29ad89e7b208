/// Why a file is refused; lines and triangles as people count them are made in the messages.
public enum RefusalReason: Sendable, Hashable {
  // The file cannot be read.
  case missing
  case unreadable(why: String)
  case changedWhileRead

  // It is no draft.
  case directory
  case notARegularFile(kind: String)
  case empty
  case unknownFormat(UnreadFormat)

  // A binary STL that contradicts itself.
  case cutInHeader(size: Int)
  case truncatedBinary(count: Int, expected: Int, size: Int)
  case countContradictsSize(count: Int, left: Int)
  case nonFiniteTriangle(Int)

  // A text that is not well-formed.
  case text(TextFault, line: Int)

  // Nothing to measure, or more than the importer takes.
  case noTriangles
  case tooLarge(bytes: Int, limit: Int)
  case assimpRefused(why: String)
  case assimpDisagrees(expected: Int, got: Int)
  case polygonTooIntricate(face: Int)
}
