import Orders

extension ProfileEvent {
  /// What happened to the profile.
  var sentence: String {
    switch self {
    case .emailChanged(let new): "registered e-mail address changed to \(new)"
    case .edited(let edit): "\(edit.field.spelled) changed"
    case .resetRequested(let link): "password reset link requested, valid until \(link.until)"
    case .passwordReset: "new password set by link"
    case .problemReported(let number, let what): "problem \(number) reported: \(what)"
    case .problemSolved(let number, let how): "problem \(number) solved: \(how)"
    }
  }
}
