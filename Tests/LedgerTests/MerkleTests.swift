import Ledger
import Testing

struct MerkleTests {
  let vectors = LedgerVectors.all

  /// 130 leaves that differ.
  static let leaves: [Digest32] = (0..<130).map { MerkleTree.leaf([UInt8(truncatingIfNeeded: $0)]) }

  @Test("gives the published roots of Certificate Transparency")
  func certificateTransparency() {
    let inputs = [
      "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
      "606162636465666768696a6b6c6d6e6f",
    ]
    let leaves = inputs.map { MerkleTree.leaf(unhex($0)) }
    for (size, root) in vectors.publishedCtRoots {
      #expect(MerkleTree.root(of: leaves.prefix(Int(size)!)).hex == root)
    }
  }

  @Test("gives the published leaf, root and edge after each entry")
  func published() throws {
    var frontier = Frontier()
    #expect(frontier.root.hex == vectors.roots["0"])
    for entry in vectors.entries {
      let leaf = MerkleTree.leaf(unhex(entry.hex))
      #expect(leaf.hex == entry.leaf)
      frontier.append(leaf)
      #expect(frontier.size == entry.size)
      #expect(frontier.root.hex == entry.root)
      #expect(frontier.bytes == entry.frontier.flatMap { unhex($0) })
      #expect(Frontier(size: entry.size, bytes: frontier.bytes) == frontier)
    }
    for (size, root) in vectors.roots {
      #expect(MerkleTree.root(of: vectors.leaves.prefix(Int(size)!)).hex == root)
    }
  }

  @Test("refuses a stored edge whose length does not fit the size")
  func wrongEdge() {
    #expect(Frontier(size: 3, bytes: [UInt8](repeating: 0, count: 32)) == nil)
    #expect(Frontier(size: 0, bytes: [0]) == nil)
    #expect(Frontier(size: 0, bytes: []) == Frontier())
  }

  @Test("a leaf larger than the stack hashes like any other")
  func largeLeaf() {
    let bytes = [UInt8](repeating: 7, count: 65_535)
    #expect(MerkleTree.leaf(bytes) == Digest32(hashing: [0] + bytes))
  }

  @Test("carries a tree on to the root that the definition gives, for sizes 0 to 130")
  func frontierEqualsDefinition() {
    var frontier = Frontier()
    for size in 0...130 {
      #expect(frontier.root == definedRoot(Self.leaves.prefix(size)))
      #expect(frontier.root == MerkleTree.root(of: Self.leaves.prefix(size)))
      #expect(frontier.bytes.count == size.nonzeroBitCount * 32)
      if size < 130 { frontier.append(Self.leaves[size]) }
    }
  }

  @Test("gives the published proofs")
  func publishedProofs() {
    for (place, proof) in vectors.inclusion {
      let numbers = place.split(separator: "/").map { Int($0)! }
      let found = MerkleTree.inclusionProof(
        of: numbers[0], in: vectors.leaves.prefix(numbers[1]))
      #expect(found.map(\.hex) == proof)
    }
    for (sizes, proof) in vectors.consistency {
      let numbers = sizes.split { "->".contains($0) }.map { Int($0)! }
      let found = MerkleTree.consistencyProof(
        from: numbers[0], in: vectors.leaves.prefix(numbers[1]))
      #expect(found.map(\.hex) == proof)
    }
  }

  @Test("proves each leaf of each log up to 40, and no other leaf or place", arguments: 1...40)
  func inclusion(size: Int) {
    let leaves = Self.leaves.prefix(size)
    let root = MerkleTree.root(of: leaves)
    for index in 0..<size {
      let proof = MerkleTree.inclusionProof(of: index, in: leaves)
      func holds(_ leaf: Digest32, _ place: Int, _ proof: [Digest32]) -> Bool {
        MerkleTree.verifyInclusion(
          of: leaf, at: UInt64(place), size: UInt64(size), root: root, proof: proof)
      }
      #expect(holds(leaves[index], index, proof))
      #expect(!holds(Self.leaves[index + 1], index, proof))
      #expect(!holds(leaves[index], size, proof))
      #expect(!holds(leaves[index], index, proof + [root]))
      if !proof.isEmpty {
        #expect(!holds(leaves[index], index ^ 1, proof))
        #expect(!holds(leaves[index], index, Array(proof.dropLast())))
      }
    }
  }

  @Test("proves each earlier size of each log up to 40, and no other root", arguments: 0...40)
  func consistency(size: Int) {
    let leaves = Self.leaves.prefix(size)
    let root = MerkleTree.root(of: leaves)
    for old in 0...size {
      let oldRoot = MerkleTree.root(of: leaves.prefix(old))
      let proof = MerkleTree.consistencyProof(from: old, in: leaves)
      func holds(_ old: Int, _ oldRoot: Digest32, _ proof: [Digest32]) -> Bool {
        MerkleTree.verifyConsistency(
          from: UInt64(old), root: oldRoot, to: UInt64(size), root: root, proof: proof)
      }
      #expect(holds(old, oldRoot, proof))
      #expect(!holds(old, Self.leaves[99], proof))
      #expect(!holds(old, oldRoot, proof + [root]))
      #expect(!holds(size + 1, oldRoot, proof))
      if !proof.isEmpty { #expect(!holds(old, oldRoot, Array(proof.dropLast()))) }
    }
  }

  @Test("proofs count from the first leaf given, also in the middle of an array")
  func slices() {
    let leaves = Self.leaves[50..<57]
    let copy = Array(leaves)
    #expect(
      MerkleTree.inclusionProof(of: 5, in: leaves)
        == MerkleTree.inclusionProof(of: 5, in: copy[...]))
    #expect(
      MerkleTree.consistencyProof(from: 3, in: leaves)
        == MerkleTree.consistencyProof(from: 3, in: copy[...]))
    #expect(MerkleTree.inclusionProof(of: 7, in: leaves).isEmpty)
    #expect(MerkleTree.inclusionProof(of: -1, in: leaves).isEmpty)
  }

  /// RFC 6962, 2.1, word for word: the tree that all shortcuts have to equal.
  private func definedRoot(_ leaves: ArraySlice<Digest32>) -> Digest32 {
    guard leaves.count > 1 else { return leaves.first ?? Digest32(hashing: []) }
    var power = 1
    while power * 2 < leaves.count { power *= 2 }
    return MerkleTree.node(
      definedRoot(leaves.prefix(power)), definedRoot(leaves.dropFirst(power)))
  }
}
