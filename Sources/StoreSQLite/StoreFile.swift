import CSQLite
import Domain
import Glibc
import Store

/// The file of a store: where it lies, who may read it, and how it is made.
package enum StoreFile {
  /// Makes an empty file that only its owner can read; refuses one that is there.
  package static func create(_ path: String) throws {
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw StoreFault.trouble(
        errno == EEXIST || errno == ELOOP ? .alreadyExists(path: path) : .missing(path: path))
    }
    close(descriptor)
    try checkFileSystem(path)
  }

  /// Refuses a file that others can read, or that lies where locks can't be trusted.
  static func check(_ path: String, _ mode: SQLiteEngine.Mode) throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StoreFault.trouble(.missing(path: path)) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw StoreFault.trouble(.notAStore(path: path))
    }
    guard mode == .readWrite else { return }
    let loose = status.st_mode & 0o077
    guard loose == 0 else {
      throw StoreFault.trouble(
        .unsafePermissions(path: path, mode: String(status.st_mode & 0o777, radix: 8)))
    }
    try checkFileSystem(path)
  }

  /// WAL needs shared memory and locks that network and user-space file systems don't give.
  private static func checkFileSystem(_ path: String) throws {
    let network: Set<UInt32> = [
      0x6969,  // NFS
      0xFF53_4D42, 0xFE53_4D42, 0x517B,  // CIFS, SMB2, SMB
      0x6573_5546,  // FUSE
      0x7375_7245, 0x5346_414F,  // Coda, AFS
      0x0102_1997,  // 9p
    ]
    if network.contains(cs_file_system(path)) {
      throw StoreFault.trouble(.networkFileSystem(path: path))
    }
  }
}
