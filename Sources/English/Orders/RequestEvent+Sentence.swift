import HousePolicies
import Orders
import Quantities

extension RequestEvent {
  /// What became of the request, in one sentence.
  var sentence: String {
    switch self {
    case .referred(let request, let why): "\(request.words) requested, for a specialist to decide: \(why)"
    case .denied(let request, let reason): "\(request.words) denied by a specialist: \(reason)"
    case .changeAllowed(let what, let needsAgreement):
      "change allowed\(needsAgreement ? " once its cost and time are agreed" : ""): \(what)"
    case .cancelled(let end, _): end.sentence
    case .reinstated(let reason, _, _): "the order, which had expired, stands again: \(reason)"
    }
  }
}

extension Cancellation {
  fileprivate var sentence: String {
    let how =
      switch ground {
      case .cancelled: "cancelled"
      case .refunded: "ended by a refund"
      case .lost: "ended, its parcel lost,"
      case .misdelivered: "ended, its parcel misdelivered,"
      case .refusedParcel: "ended, its parcel refused,"
      case .writtenOff: "written off"
      }
    let decided = specialistsReason.map { ", decided by a specialist: \($0)" } ?? ""
    return "\(how) while \(stage.spelled): \(keeps) kept, \(givesBack) to be refunded: \(why)\(decided)"
  }
}

extension Message {
  /// What the client is written, in one sentence.
  var sentence: String {
    "message to \(to): \(kind.spelled)" + facts.map { ", \($0.name.rawValue) \($0.value)" }.joined()
  }
}
