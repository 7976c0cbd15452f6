/// The right edge of a growing tree: all that is needed to append and to tell the root.
///
/// It holds one hash for each bit set in the size, the largest subtree first, so a log of millions
/// is carried on with about twenty hashes.
package struct Frontier: Equatable, Sendable {
  /// How many entries the tree holds.
  package private(set) var size: UInt64
  private var peaks: [Digest32]

  /// A tree without entries.
  package init() {
    size = 0
    peaks = []
    peaks.reserveCapacity(40)
  }

  /// Takes up a stored edge; nil unless there are 32 bytes for each bit set in the size.
  package init?(size: UInt64, bytes: [UInt8]) {
    guard bytes.count == size.nonzeroBitCount * 32 else { return nil }
    self.size = size
    peaks = bytes.withUnsafeBytes { buffer in
      stride(from: 0, to: buffer.count, by: 32).map { start in
        Digest32(loading: UnsafeRawBufferPointer(rebasing: buffer[start..<start + 32]))
      }
    }
  }

  /// The hashes as they are stored, the largest subtree first.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(peaks.count * 32)
    for peak in peaks { bytes.append(peak) }
    return bytes
  }

  /// Adds the next leaf, joining subtrees of equal size from the right.
  package mutating func append(_ leaf: Digest32) {
    var hash = leaf
    for _ in 0..<(~size).trailingZeroBitCount { hash = MerkleTree.node(peaks.removeLast(), hash) }
    peaks.append(hash)
    size += 1
  }

  /// The root over all leaves so far.
  package var root: Digest32 {
    guard var hash = peaks.last else { return MerkleTree.emptyRoot }
    for peak in peaks.dropLast().reversed() { hash = MerkleTree.node(peak, hash) }
    return hash
  }
}
