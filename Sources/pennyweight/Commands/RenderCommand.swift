import ArgumentParser
import Drafts
import Meshes
import Rendering
import Typesetting

/// `pennyweight render`: a shaded picture of a draft.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a shaded picture of a draft; no display is needed.",
    discussion: """
      EXAMPLES
        pennyweight render ring.stl -o ring.png
        pennyweight render ring.stl --side front --side top -o views.png
        pennyweight render ring.stl --tint rose --size 1200x900 -o ring.png

      \(ExitStatus.table)
      """)

  @OptionGroup var drafts: SingleDraftOptions

  @Option(name: [.short, .long], help: "The PNG file to write; an existing one is replaced.")
  var output: String

  @Option(help: "The side to look from; given several times, the views stand on one sheet.")
  var side: [ViewSide] = [.threeQuarter]

  @Option(help: "The metal's colour.")
  var tint = MetalTint.yellow

  @Option(help: "Pixels of one view, WIDTHxHEIGHT.")
  var size = PictureSize(width: 800, height: 600)

  func run() throws {
    let bytes: [UInt8]
    do throws(CommandRefusal) {
      let picture: Picture
      do throws(DraftRefusal) { picture = try draw() } catch { throw CommandRefusal(error) }
      bytes = try encode(picture)
    } catch {
      try Complaint.print(error.message)
      throw ExitCode(error.status.rawValue)
    }
    try OutputFile.write(bytes, to: output)
  }

  func validate() throws {
    guard Self.isPNG(output) else {
      throw ValidationError("--output: \(output): only PNG is written; give a name that ends in .png.")
    }
    try OutputFile.mustNotReplace(inputs: [drafts.file], outputs: [output])
  }

  /// Whether a name says nothing else than PNG; a device or a name without an ending says nothing.
  private static func isPNG(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return path.hasPrefix("/dev/") || !name.contains(".") || name.lowercased().hasSuffix(".png")
  }

  private func draw() throws(DraftRefusal) -> Picture {
    let views = try drafts.reader.read(drafts.file) {
      (triangles: borrowing TriangleSpan, facts: DraftFacts) throws(DraftRefusal) in
      // Beyond what can be weighed float32 overflows or vanishes, and a picture shows nothing.
      guard UnweighableDraft.scales.contains(facts.pass.longestSide) else {
        let fault = UnweighableDraft.Fault.outOfScale(longestSide: facts.pass.longestSide)
        throw DraftRefusal(facts.file, .unweighable(UnweighableDraft(faults: [fault])))
      }
      var views: [Picture] = []
      for side in side {
        views.append(
          try facts.view(triangles, side: side, width: size.width, height: size.height, tint: tint))
      }
      return views
    }
    return Picture.sheet(views, columns: views.count > 3 ? 2 : views.count)
  }

  private func encode(_ picture: Picture) throws(CommandRefusal) -> [UInt8] {
    do throws(TypesettingFailure) {
      return try PNGEncoder.bytes(picture)
    } catch {
      throw CommandRefusal(drafts.file, error)
    }
  }
}

extension ViewSide: ExpressibleByArgument {}

extension MetalTint: ExpressibleByArgument {}
