#if os(Linux)
  import Foundation
  import Testing

  @Suite struct `What is declared of cairo and pango` {
    /// Each function twice, by the libraries' headers and by ours: a compiler refuses what differs.
    @Test func `is what their own headers declare`() throws {
      let ours = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Sources/CPango/Loaded/include/CPango.h").standardized.path
      let check = """
        clang -fsyntax-only -Werror -x c $(pkg-config --cflags pangocairo) \
        -include cairo-pdf.h -include pango/pangocairo.h '\(ours)'
        """
      let compiler = Process()
      compiler.executableURL = URL(filePath: "/bin/sh")
      compiler.arguments = ["-c", check]
      try compiler.run()
      compiler.waitUntilExit()
      #expect(compiler.terminationStatus == 0)
    }
  }
#endif
