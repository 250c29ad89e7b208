import Jail

/// Why a file is refused; lines and triangles are counted from 1 in the messages, for people.
public enum RefusalReason: Sendable, Hashable, Codable {
  /// There is no file at the path.
  case missing
  /// The system does not let it be read, in its own words.
  case unreadable(why: String)
  /// It was written to, cut or replaced between opening and the end of measuring.
  case changedWhileRead

  /// A folder.
  case directory
  /// A pipe, a device or a socket, which could keep us waiting forever.
  case notARegularFile(kind: String)
  /// No byte at all.
  case empty
  /// Another format, or none that is known.
  case unknownFormat(UnreadFormat)

  /// A binary STL that ends before its first triangle.
  case cutInHeader(size: Int)
  /// A binary STL with fewer bytes than its count needs.
  case truncatedBinary(count: Int, expected: Int, size: Int)
  /// A binary STL with room for more triangles than it counts.
  case countContradictsSize(count: Int, left: Int)
  /// A triangle, from 0, of a binary STL that has a coordinate which is NaN or infinite.
  case nonFiniteTriangle(Int)

  /// A line, from 1, of a text that is not well-formed.
  case text(TextFault, line: Int)

  /// A 3MF package that is not taken.
  case threeMF(ThreeMFFault)
  /// A glTF file that is not taken.
  case glTF(GLTFFault)
  /// assimp was asked for, and does not read all that a file of this format says.
  case notByAssimp(DraftFormat)

  /// The jailed process that was to read it gave no answer.
  case stoppedInJail(JailStop)

  /// A well-formed file without triangles.
  case noTriangles
  /// More bytes than assimp counts.
  case tooLarge(bytes: Int, limit: Int)
  /// assimp is not on this machine, in the words of the system's loader.
  case assimpMissing(why: String)
  /// assimp does not read what our own check let through, in its own words.
  case assimpRefused(why: String)
  /// assimp and our own reader take different triangles from the file.
  case importersDisagree(ImportersDisagree)
  /// A polygon, from 0, that would take too long to cut into triangles.
  case polygonTooIntricate(face: Int)
}
