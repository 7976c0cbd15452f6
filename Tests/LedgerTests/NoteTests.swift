import Ledger
import Testing

struct NoteTests {
  let vectors = LedgerVectors.all
  var note: LedgerVectors.Note { vectors.signedNote }
  var checkpoint: Checkpoint {
    Checkpoint(origin: origin(0xA0), size: 7, root: digest(vectors.roots["7"] ?? ""))
  }

  @Test("signs the published note, byte for byte")
  func sign() throws {
    let key = try SigningKey(seed: unhex(note.seedHex))
    #expect(try key.sign(checkpoint) == note.note)
    #expect(key.verifierKey(name: origin(0xA0)).text == note.vkey)
    #expect(key.seed == unhex(note.seedHex))
    #expect(checkpoint.paperCode == vectors.paperCode)
  }

  @Test("opens the published note with the key of the log and with that of the witness")
  func open() throws {
    let log = try VerifierKey(parsing: note.vkey)
    let witness = try VerifierKey(parsing: note.witnessVkey)
    #expect(log.text == note.vkey)
    #expect(witness.text == note.witnessVkey)
    #expect(witness.name == "audit.example/witness-fg")
    #expect(try log.open(note.note) == checkpoint)
    #expect(try log.open(note.cosigned) == checkpoint)
    #expect(try witness.open(note.cosigned) == checkpoint)
    #expect(throws: LedgerFault.unsigned) { try witness.open(note.note) }
    #expect(log.identity == Checkpoint.noteIdentity(note.vkey))
  }

  @Test("accepts the note that golang.org/x/mod documents, which is no checkpoint")
  func goExample() throws {
    let key = try VerifierKey(
      parsing: "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    let text =
      "If you think cryptography is the answer to your problem,\n"
      + "then you don't know what your problem is.\n"
    let note =
      text + "\n\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2"
      + "pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    #expect(try key.verifiedText(of: note) == text)
    #expect(throws: LedgerFault.malformedCheckpoint) { try key.open(note) }
  }

  @Test("refuses a note whose size, root or signature was edited")
  func edited() throws {
    let key = try VerifierKey(parsing: note.vkey)
    let witness = try VerifierKey(parsing: note.witnessVkey)
    let edits = [("\n7\n", "\n6\n"), ("2xpCh", "3xpCh"), ("cpaVT3hF", "cpaVT3hG")]
    for (old, new) in edits {
      let forged = replacing(old, by: new, in: note.cosigned)
      #expect(throws: LedgerFault.badSignature) { try key.open(forged) }
    }
    let redated = replacing("5it2VQAAAABpVbqQ", by: "5it2VQAAAABpVbqR", in: note.cosigned)
    #expect(throws: LedgerFault.badSignature) { try witness.open(redated) }
    #expect(try key.open(redated) == checkpoint)
  }

  @Test("refuses a note that no known key signed")
  func unknownKey() throws {
    let key = try SigningKey(seed: unhex(note.seedHex)).verifierKey(name: origin(0xA1))
    #expect(throws: LedgerFault.unsigned) { try key.open(note.note) }
    let other = SigningKey().verifierKey(name: origin(0xA0))
    #expect(throws: LedgerFault.unsigned) { try other.open(note.note) }
  }

  @Test("a note with a line of a second key opens with either")
  func twoKeys() throws {
    let second = try SigningKey(seed: unhex(note.witnessSeedHex))
    let both = note.note + (try second.signatureLine(for: checkpoint))
    #expect(try VerifierKey(parsing: note.vkey).open(both) == checkpoint)
    #expect(try second.verifierKey(name: origin(0xA0)).open(both) == checkpoint)
  }

  @Test(
    "refuses text that is no signed note",
    arguments: [
      "", "\n", "\n\n", "a\n1\nb\n", "a\n\n", "a\n\n- a AAAAAAA=\n", "a\n\n\u{2014} a AAAAAAA=",
      "a\n\n\u{2014} a AAAA\n", "a\n\n\u{2014} a b AAAAAAA=\n", "a\n\n\u{2014} a AAAAAAB=\n",
      "a\r\n\n\u{2014} a AAAAAAA=\n", "a\n\n\u{2014} a AAAAAAA=\nx\n",
    ])
  func malformedNote(text: String) throws {
    let key = try VerifierKey(parsing: note.vkey)
    #expect(throws: LedgerFault.malformedNote) { try key.open(text) }
  }

  @Test("refuses a checkpoint that is not exactly origin, size and root")
  func malformedBody() throws {
    let body = checkpoint.body
    #expect(try Checkpoint(parsing: body) == checkpoint)
    let edits = [
      ("\n7\n", "\n07\n"), ("\n7\n", "\n+7\n"), ("\n7\n", "\n-7\n"), ("\n7\n", "\n\n"),
      ("\n7\n", "\n18446744073709551616\n"), ("\n7\n", "\n7\r\n"), ("VTw=\n", "VTw=\nmore\n"),
      ("VTw=\n", "VTw=\n\n"), ("VTw=\n", "VTw="), ("VTw=", "VTx="), ("VTw=", ""),
      ("audit.example/", "audit example/"), ("audit.example/", "audit+example/"),
    ]
    for (old, new) in edits {
      let edited = replacing(old, by: new, in: body)
      #expect(throws: LedgerFault.malformedCheckpoint, "\(new)") {
        try Checkpoint(parsing: edited)
      }
    }
  }

  @Test("refuses a verifier key whose id, type or length is wrong")
  func malformedKey() {
    func refusal(_ text: String) -> LedgerFault? {
      do throws(LedgerFault) {
        _ = try VerifierKey(parsing: text)
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(note.vkey) == nil)
    #expect(refusal(replacing("7296954f", by: "7296954e", in: note.vkey)) == .malformedKey)
    #expect(refusal(replacing("7296954f", by: "7296954F", in: note.vkey)) == .malformedKey)
    #expect(refusal(replacing("audit", by: "Audit", in: note.vkey)) == .malformedKey)
    #expect(refusal(replacing("audit", by: "au dit", in: note.vkey)) == .invalidName)
    #expect(refusal(replacing("+AQ", by: "+Ag", in: note.vkey)) == .unknownKeyType(2))
    #expect(refusal("name+00000000+AQ==") == .malformedKey)
    #expect(refusal("name") == .malformedKey)
  }

  @Test("signs only under an origin that may be the name of a key", arguments: ["", "a b", "a+b"])
  func wrongOrigin(origin: String) {
    let wrong = Checkpoint(origin: origin, size: 0, root: MerkleTree.emptyRoot)
    #expect(throws: LedgerFault.invalidName) { try SigningKey().sign(wrong) }
  }

  @Test("refuses a seed that is not 32 bytes", arguments: [0, 31, 33])
  func wrongSeed(count: Int) {
    #expect(throws: LedgerFault.malformedKey) {
      try SigningKey(seed: [UInt8](repeating: 1, count: count))
    }
  }

  @Test("seals a body with a key of its own for each purpose")
  func seal() throws {
    let key = try SigningKey(seed: unhex(note.seedHex))
    let sealing = key.derivedKey(for: "drafts")
    #expect(sealing.count == 32)
    #expect(sealing != key.derivedKey(for: "other"))
    let seal = SigningKey.authentication([1, 2, 3], key: sealing)
    #expect(SigningKey.isAuthentic(seal, for: [1, 2, 3], key: sealing))
    #expect(!SigningKey.isAuthentic(seal, for: [1, 2, 4], key: sealing))
    #expect(!SigningKey.isAuthentic(seal, for: [1, 2, 3], key: key.derivedKey(for: "other")))
    #expect(!SigningKey.isAuthentic([], for: [1, 2, 3], key: sealing))
  }

  @Test("computes HMAC-SHA256 as RFC 4231 has it")
  func hmac() {
    let code = SigningKey.authentication(
      Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
    #expect(
      code == unhex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"))
  }
}

private func replacing(_ old: String, by new: String, in text: String) -> String {
  let bytes = Array(text.utf8)
  guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: old.utf8) }) else {
    Issue.record("nothing to replace")
    return text
  }
  return String(
    decoding: bytes[..<start] + Array(new.utf8) + bytes[(start + old.utf8.count)...],
    as: UTF8.self)
}
