import Crypto

/// What an entry only commits to: the content that may have to be destroyed one day.
///
/// A payload concerns exactly one subject. The event of its entry tells which kind the body is, a
/// row image or a list; the bytes alone don't.
package enum Payload {
  /// The most ids one list holds; a longer one takes several entries.
  package static let longestList = Int(UInt16.max)

  /// The commitment that an entry keeps: HMAC-SHA256 under the salt over "AEP1" and the body.
  ///
  /// The salt is 32 random bytes of its own for each payload. Without it, a birth date or a number
  /// could be guessed from the hash.
  package static func commitment(salt: [UInt8], body: [UInt8]) -> Digest32 {
    var code = HMAC<SHA256>(key: SymmetricKey(data: salt))
    code.update(data: mark + body)
    return code.finalize().withUnsafeBytes { Digest32(loading: $0) }
  }

  /// The body for a list that was shown: how many, then each id in the order shown.
  ///
  /// There may be no more than `longestList` ids: more is a fault of the caller and stops the
  /// program, as a list cut short would be a false entry.
  package static func list(_ ids: [Identity]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 + ids.count * 16)
    bytes.append(bigEndian: UInt16(ids.count))
    for id in ids {
      bytes.append(bigEndian: id.high)
      bytes.append(bigEndian: id.low)
    }
    return bytes
  }

  /// The ids of a body that `list` wrote; nil when count and length disagree.
  package static func listed(_ body: [UInt8]) -> [Identity]? {
    var cursor = ByteCursor(body)
    guard let count = cursor.read(UInt16.self), body.count == 2 + Int(count) * 16 else {
      return nil
    }
    var ids: [Identity] = []
    ids.reserveCapacity(Int(count))
    while let high = cursor.read(UInt64.self), let low = cursor.read(UInt64.self) {
      ids.append(Identity(high: high, low: low))
    }
    return ids
  }

  private static let mark = Array("AEP1".utf8)
}
