extension MerkleTree {
  /// Whether a proof leads from a leaf at an index to the root of a log of this size.
  ///
  /// The steps are those of RFC 9162, 2.1.3.2.
  package static func verifyInclusion(
    of leaf: Digest32, at index: UInt64, size: UInt64, root: Digest32, proof: [Digest32]
  ) -> Bool {
    guard index < size else { return false }
    var path = ProofPath(node: index, last: size - 1)
    var hash = leaf
    for step in proof {
      guard let side = path.climb() else { return false }
      switch side {
      case .left: hash = node(step, hash)
      case .right: hash = node(hash, step)
      }
    }
    return path.isAtRoot && hash == root
  }

  /// Whether a proof shows that the log with the old root grew into the one with the new root.
  ///
  /// The steps are those of RFC 9162, 2.1.4.2. An empty log is the beginning of every log; then,
  /// as between equal sizes, the proof is empty.
  package static func verifyConsistency(
    from oldSize: UInt64, root oldRoot: Digest32, to newSize: UInt64, root newRoot: Digest32,
    proof: [Digest32]
  ) -> Bool {
    if oldSize == newSize { return proof.isEmpty && oldRoot == newRoot }
    if oldSize == 0 { return proof.isEmpty && oldRoot == emptyRoot }
    guard oldSize < newSize else { return false }
    let isWhole = oldSize.nonzeroBitCount == 1
    let steps = isWhole ? [oldRoot] + proof : proof
    guard let first = steps.first, !proof.isEmpty else { return false }
    var path = ProofPath(node: oldSize - 1, last: newSize - 1)
    path.skipRightEdges()
    var old = first
    var new = first
    for step in steps.dropFirst() {
      guard let side = path.climb() else { return false }
      switch side {
      case .left:
        old = node(step, old)
        new = node(step, new)
      case .right: new = node(new, step)
      }
    }
    return path.isAtRoot && old == oldRoot && new == newRoot
  }
}

/// The way from a node up to the root, beside the way of the last node of its level.
private struct ProofPath {
  enum Side {
    case left
    case right
  }

  private var node: UInt64
  private var last: UInt64

  init(node: UInt64, last: UInt64) {
    self.node = node
    self.last = last
  }

  var isAtRoot: Bool { last == 0 }

  /// Goes up to the level where the node is a left child: the subtree that the old log fills.
  mutating func skipRightEdges() {
    while node & 1 == 1 { up() }
  }

  /// Goes up past one sibling and tells on which side it stands; nil at the root.
  mutating func climb() -> Side? {
    guard last != 0 else { return nil }
    defer { up() }
    guard node & 1 == 1 || node == last else { return .right }
    // A last node without a sibling rises unchanged until it is a right child.
    while node != 0, node & 1 == 0 { up() }
    return .left
  }

  private mutating func up() {
    node >>= 1
    last >>= 1
  }
}
