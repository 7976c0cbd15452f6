/// The hash tree of RFC 6962 over the entries of a log.
///
/// Leaves and inner nodes hash different first bytes, so neither can pass for the other. One root
/// commits to the entries and their order.
package enum MerkleTree {
  /// The root of a log without entries: the hash of nothing.
  package static let emptyRoot = Digest32(hashing: [])

  /// The hash of an entry's stored bytes.
  package static func leaf(_ entry: [UInt8]) -> Digest32 {
    entry.withUnsafeBytes { leaf($0) }
  }

  /// The hash of an entry's stored bytes, read in place.
  package static func leaf(_ buffer: UnsafeRawBufferPointer) -> Digest32 {
    withUnsafeTemporaryAllocation(byteCount: buffer.count + 1, alignment: 8) { marked in
      marked[0] = 0
      UnsafeMutableRawBufferPointer(rebasing: marked[1...]).copyMemory(from: buffer)
      return Digest32(hashing: UnsafeRawBufferPointer(marked))
    }
  }

  /// The hash over two subtrees, the left one first.
  package static func node(_ left: Digest32, _ right: Digest32) -> Digest32 {
    withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { marked in
      marked[0] = 1
      left.store(in: marked, at: 1)
      right.store(in: marked, at: 33)
      return Digest32(hashing: UnsafeRawBufferPointer(marked))
    }
  }

  /// The root over these leaves.
  package static func root(of leaves: ArraySlice<Digest32>) -> Digest32 {
    var frontier = Frontier()
    for leaf in leaves { frontier.append(leaf) }
    return frontier.root
  }

  /// The hashes that lead from one leaf to the root, the leaf's sibling first.
  ///
  /// The index counts from the first of these leaves. An index outside them has no proof, and
  /// gets an empty one.
  package static func inclusionProof(
    of index: Int, in leaves: ArraySlice<Digest32>
  ) -> [Digest32] {
    guard leaves.count > 1, 0..<leaves.count ~= index else { return [] }
    let (left, right) = halves(of: leaves)
    return index < left.count
      ? inclusionProof(of: index, in: left) + [root(of: right)]
      : inclusionProof(of: index - left.count, in: right) + [root(of: left)]
  }

  /// The hashes that show the log of an earlier size to be the beginning of this one.
  ///
  /// From size 0, from the same size or from a larger one the proof is empty.
  package static func consistencyProof(
    from size: Int, in leaves: ArraySlice<Digest32>
  ) -> [Digest32] {
    guard size > 0, size < leaves.count else { return [] }
    return consistencyProof(from: size, in: leaves, isWhole: true)
  }

  /// As RFC 6962 has it: the old root itself is left out as long as the old log is a whole subtree.
  private static func consistencyProof(
    from size: Int, in leaves: ArraySlice<Digest32>, isWhole: Bool
  ) -> [Digest32] {
    guard size < leaves.count else { return isWhole ? [] : [root(of: leaves)] }
    let (left, right) = halves(of: leaves)
    return size <= left.count
      ? consistencyProof(from: size, in: left, isWhole: isWhole) + [root(of: right)]
      : consistencyProof(from: size - left.count, in: right, isWhole: false) + [root(of: left)]
  }

  /// Splits at the largest power of two below the count, of which there are at least two.
  private static func halves(
    of leaves: ArraySlice<Digest32>
  ) -> (left: ArraySlice<Digest32>, right: ArraySlice<Digest32>) {
    let power = 1 << (Int.bitWidth - 1 - (leaves.count - 1).leadingZeroBitCount)
    return (leaves.prefix(power), leaves.dropFirst(power))
  }
}
