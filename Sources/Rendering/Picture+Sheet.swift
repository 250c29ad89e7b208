extension Picture {
  /// Several pictures of one size on one sheet, row by row from the top left.
  ///
  /// - Parameters:
  ///   - pictures: at least one, all of one size.
  ///   - columns: how many stand side by side.
  /// - Returns: one picture, empty places white.
  /// - Precondition: pictures of one size, at least one column.
  public static func sheet(_ pictures: [Picture], columns: Int) -> Picture {
    precondition(columns > 0, "a sheet needs a column")
    guard let first = pictures.first else { preconditionFailure("a sheet needs a picture") }
    let across = min(columns, pictures.count)
    let down = (pictures.count + across - 1) / across
    var sheet = Picture(width: first.width * across, height: first.height * down)
    for (index, picture) in pictures.enumerated() {
      precondition(picture.width == first.width && picture.height == first.height, "pictures of one size")
      let left = index % across * first.width
      let top = index / across * first.height
      for row in 0..<first.height {
        let start = (top + row) * sheet.width + left
        sheet.pixels.replaceSubrange(
          start..<start + first.width, with: picture.pixels[row * first.width..<(row + 1) * first.width])
      }
    }
    return sheet
  }
}
