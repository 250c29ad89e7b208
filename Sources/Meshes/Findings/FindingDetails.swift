import Quantities

/// The beginning of a list that may be as long as a stranger's file makes it, and how long it is.
public struct FirstFew<Item: Sendable & Hashable>: Sendable, Hashable {
  /// So many are kept.
  public static var most: Int { 5 }

  /// The first of them.
  public let items: [Item]
  /// How many there are.
  public let count: Int

  /// Keeps the first few of a list.
  public init<Source: Collection>(of list: Source, _ item: (Source.Element) -> Item) {
    items = list.prefix(Self.most).map(item)
    count = list.count
  }

  /// Keeps the first few of a list.
  public init(_ list: some Collection<Item>) { self.init(of: list) { $0 } }

  /// How many are not kept.
  public var more: Int { count - items.count }
}

/// What a shell is called: its number from one, and the part of the file that holds its first triangle.
public struct ShellName: Sendable, Hashable {
  /// Its number, from one.
  public let number: Int
  /// The part's name; nil where the file gives none.
  public let part: String?
  /// Whether the draft has no other shell.
  public let isOnly: Bool
}

/// A shell with its volume and the middle of the box around it.
public struct PlacedShell: Sendable, Hashable {
  /// What it is called.
  public let name: ShellName
  /// What it encloses.
  public let volume: CubicMillimetres
  /// The middle of its box.
  public let centre: SIMD3<Double>
}

/// The unit in which a draft would be of a piece's size.
public struct LikelyUnit: Sendable, Hashable {
  /// The unit.
  public let unit: DrawnUnit
  /// How long the longest side then is.
  public let longestSide: Millimetres
}

/// A part of a draft by the names that the file gives it, as they are shown.
public struct PartName: Sendable, Hashable {
  /// Its object or group; nil where it has none.
  public let name: String?
  /// Its material, where that is another name.
  public let material: String?

  /// Names a part.
  public init(name: String?, material: String?) {
    self.name = name
    self.material = material
  }
}

/// The shells of a draft that have the shape of cut stones.
public struct StonesSeen: Sendable, Hashable {
  /// Stones of one cut and size.
  public struct Row: Sendable, Hashable {
    /// How many there are.
    public let count: Int
    /// The cut's name.
    public let cut: String
    /// One diameter, or length and width and, where it is known, depth, to 0.01 mm.
    public let sides: [ExactDecimal]

    /// Names some stones.
    public init(count: Int, cut: String, sides: [ExactDecimal]) {
      self.count = count
      self.cut = cut
      self.sides = sides
    }
  }

  /// How many shells there are, copies too.
  public let shells: Int
  /// How many of them are drawn again over another.
  public let repeated: Int
  /// The first rows of the list.
  public let rows: [Row]
  /// How many more rows there are.
  public let moreRows: Int
  /// What all of them weigh as diamonds, copies once.
  public let asDiamond: ExactCarats
  /// The middle of the first.
  public let first: SIMD3<Double>
  /// The volume that is weighed as metal, copies once.
  public let volume: CubicMillimetres

  /// Puts together what was seen.
  public init(
    shells: Int, repeated: Int, rows: [Row], moreRows: Int, asDiamond: ExactCarats, first: SIMD3<Double>,
    volume: CubicMillimetres
  ) {
    self.shells = shells
    self.repeated = repeated
    self.rows = rows
    self.moreRows = moreRows
    self.asDiamond = asDiamond
    self.first = first
    self.volume = volume
  }
}
