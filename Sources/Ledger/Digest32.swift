import Crypto

/// A SHA-256 value, held in four words so that copying one allocates nothing.
package struct Digest32: Hashable, Sendable {
  // Words in memory order: they are only ever copied out again, never computed with.
  private let first: UInt64
  private let second: UInt64
  private let third: UInt64
  private let fourth: UInt64

  /// Reads exactly 32 bytes; nil for any other count.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self = Array(bytes).withUnsafeBytes { Digest32(loading: $0) }
  }

  /// The same from a row of the store.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 32 else { return nil }
    self.init(loading: bytes)
  }

  /// Hashes the bytes with SHA-256.
  package init(hashing bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Digest32(hashing: $0) }
  }

  /// Hashes a buffer with SHA-256 in one update, which is where the speed comes from.
  init(hashing buffer: UnsafeRawBufferPointer) {
    var hasher = SHA256()
    hasher.update(bufferPointer: buffer)
    self = hasher.finalize().withUnsafeBytes { Digest32(loading: $0) }
  }

  /// Loads 32 bytes that the caller has counted.
  init(loading buffer: UnsafeRawBufferPointer) {
    first = buffer.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
    second = buffer.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    third = buffer.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    fourth = buffer.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
  }

  /// Stores the 32 bytes at an offset of a buffer that has room for them.
  func store(in buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
    buffer.storeBytes(of: first, toByteOffset: offset, as: UInt64.self)
    buffer.storeBytes(of: second, toByteOffset: offset + 8, as: UInt64.self)
    buffer.storeBytes(of: third, toByteOffset: offset + 16, as: UInt64.self)
    buffer.storeBytes(of: fourth, toByteOffset: offset + 24, as: UInt64.self)
  }

  /// The 32 bytes.
  package var bytes: [UInt8] {
    withUnsafeBytes(of: self) { Array($0) }
  }

  /// The bytes as 64 lower-case hexadecimal digits.
  package var hex: String { hexadecimal(bytes) }
}
