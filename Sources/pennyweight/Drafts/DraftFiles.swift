import FoundationEssentials
import MeshImport

/// Finds the drafts that the command line means: files as they are named, folders walked for drafts.
enum DraftFiles {
  /// The endings by which a walked folder's files are known as drafts.
  static let endings = ["stl", "obj", "3mf", "glb", "gltf"]

  /// The drafts behind a path: itself where it is a file, every draft within where it is a folder, sorted by name.
  ///
  /// Hidden files and folders are passed over (macOS keeps its `._ring.stl` there), links to folders are not followed.
  static func drafts(at path: String) throws(CommandRefusal) -> [String] {
    guard isFolder(path, followingLinks: true) else { return [path] }
    let found = try walk(path)
    guard !found.isEmpty else {
      throw CommandRefusal(path, "the folder holds no file that ends in .stl, .obj, .3mf, .glb or .gltf; name another")
    }
    return found
  }

  /// Whether the path is a folder, or a link to one.
  static func isFolder(_ path: String) -> Bool { isFolder(path, followingLinks: true) }

  /// What a piece is called after its draft: the file's name without folder and ending.
  static func pieceName(_ path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return String(file) }
    return String(file[..<dot])
  }

  private static func walk(_ folder: String) throws(CommandRefusal) -> [String] {
    var drafts: [String] = []
    for name in try names(in: folder).sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if isFolder(path, followingLinks: false) {
        drafts += try walk(path)
      } else if endings.contains(where: { name.lowercased().hasSuffix(".\($0)") }),
        !isFolder(path, followingLinks: true)
      {
        drafts.append(path)
      }
    }
    return drafts
  }

  private static func names(in folder: String) throws(CommandRefusal) -> [String] {
    guard let names = FolderNames.all(in: folder) else {
      throw CommandRefusal(folder, "the folder cannot be read; check its permissions", status: .missing)
    }
    return names
  }

  private static func isFolder(_ path: String, followingLinks: Bool) -> Bool {
    if followingLinks {
      var isFolder = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return type == .typeDirectory
  }
}
