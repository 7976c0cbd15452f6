import Domain
import Glibc
import Ledger
import Store
import StoreSQLite
import Texts

/// Where a store and the files beside it lie.
struct StorePath: Equatable, Sendable {
  let path: String

  /// `--store`, else REGIE_STORE, else the XDG data directory.
  init(option: String?, _ surroundings: Surroundings) throws {
    let named = option ?? surroundings.environment["REGIE_STORE"]
    if let named, !named.isEmpty {
      guard !named.hasPrefix("postgres://"), !named.hasPrefix("postgresql://") else {
        throw Ending.misuse(.postgresNotBuilt)
      }
      path = named
    } else {
      let home = surroundings.environment["HOME"] ?? "/"
      let data = surroundings.environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      path = (data ?? home + "/.local/share") + "/regie/regie.sqlite"
    }
  }

  var keyPath: String { path + ".key" }
  var verifierPath: String { path + ".vkey" }
  var importLockPath: String { path + ".import" }

  var exists: Bool { access(path, F_OK) == 0 }

  /// The first of the store's own files that is there already.
  var firstThere: String? {
    [path, keyPath, verifierPath].first { access($0, F_OK) == 0 }
  }

  /// Takes a store away that could not be made whole.
  func remove() {
    for end in ["", "-wal", "-shm", ".key", ".vkey"] { unlink(path + end) }
  }

  /// Makes the directory, readable by its owner only; those above it that are missing too.
  func makeDirectory() throws {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let directory = String(path[..<slash])
    var made = ""
    for part in directory.split(separator: "/", omittingEmptySubsequences: false) {
      made += made.isEmpty && part.isEmpty ? "" : (made == "/" ? "" : "/") + part
      if made.isEmpty { made = directory.hasPrefix("/") ? "" : String(part) }
      guard !made.isEmpty else { continue }
      if mkdir(made, 0o700) != 0, errno != EEXIST {
        throw Ending.trouble(.refused(.file(path: made, .notWritable)))
      }
    }
  }
}

/// The keys beside a store: one that signs, kept by its owner, and one that everybody may check with.
enum KeyFile {
  static func write(_ key: SigningKey, origin: String, at path: StorePath) throws {
    try create(path.keyPath, hex(key.seed) + "\n")
    try create(path.verifierPath, key.verifierKey(name: origin).text + "\n")
  }

  static func signingKey(_ path: StorePath) throws -> SigningKey {
    var status = stat()
    guard stat(path.keyPath, &status) == 0 else {
      throw Ending.trouble(.store(.keyMissing(path: path.keyPath)))
    }
    guard status.st_mode & 0o077 == 0 else {
      let mode = String(status.st_mode & 0o777, radix: 8)
      throw Ending.trouble(.store(.unsafePermissions(path: path.keyPath, mode: mode)))
    }
    guard let text = read(path.keyPath), let seed = bytes(text),
      let key = try? SigningKey(seed: seed)
    else { throw Ending.trouble(.store(.keyMissing(path: path.keyPath))) }
    return key
  }

  /// The keys a store may be checked with: one a line.
  static func verifierKeys(_ path: String) throws -> [VerifierKey] {
    guard let text = read(path) else {
      throw Ending.trouble(.store(.keyMissing(path: path)))
    }
    let keys = text.split(whereSeparator: \.isNewline).compactMap {
      try? VerifierKey(parsing: String($0))
    }
    guard !keys.isEmpty else { throw Ending.trouble(.store(.keyMissing(path: path))) }
    return keys
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(validating: buffer.prefix(count), as: UTF8.self)
  }

  private static func create(_ path: String, _ text: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Ending.trouble(.store(.alreadyExists(path: path)))
    }
    defer { close(descriptor) }
    var text = text
    let written = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard written == text.utf8.count, fsync(descriptor) == 0 else {
      throw Ending.trouble(.store(.full))
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    let digits = Array(text.utf8.prefix { $0 > 32 })
    guard digits.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).reduce(into: [UInt8]?([])) { bytes, index in
      let pair = String(decoding: digits[index..<index + 2], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else {
        bytes = nil
        return
      }
      bytes?.append(byte)
    }
  }
}
