/// A text draft that is not well-formed, and the line, from 1.
struct TextRefusal: Error, Hashable {
  let fault: TextFault
  let line: Int
}
