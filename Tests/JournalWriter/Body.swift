import Foundation

/// What an event that is written for the tests says of its transaction.
struct Body: Codable {
  let writer: String
  let number: Int
  let parts: Int
  var model: String?
  var filling = ""

  var json: [UInt8] { get throws { Array(try JSONEncoder().encode(self)) } }
}
