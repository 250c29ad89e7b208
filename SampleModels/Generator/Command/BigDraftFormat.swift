import ArgumentParser

/// The forms in which a big draft is written.
enum BigDraftFormat: String, CaseIterable, ExpressibleByArgument {
  case stl
  case ascii
  case obj
}
