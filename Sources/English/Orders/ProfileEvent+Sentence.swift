import Orders

extension ProfileEvent {
  /// What happened to the profile.
  var sentence: String {
    switch self {
    case .emailChanged(let new): "registered e-mail address changed to \(new)"
    case .edited(let edit): "\(edit.field.rawValue) changed"
    case .resetRequested(let link): "link for a new password asked for, to be used until \(link.until)"
    case .passwordReset: "new password set by the link"
    case .problemReported(let number, let what): "problem \(number) reported: \(what)"
    case .problemSolved(let number, let how): "problem \(number) solved: \(how)"
    }
  }
}
