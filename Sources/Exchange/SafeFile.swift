import Glibc

/// Writes a file that appears under its name only when it is whole and on the disk.
///
/// The bytes go to a new file beside it, readable by its owner alone; closing flushes it, gives it
/// its name and flushes the folder. No symbolic link is followed. What isn't closed leaves nothing.
package struct SafeFile: ~Copyable {
  private let folder: Int32
  private let descriptor: Int32
  private let name: String
  private let temporaryName: String
  private let replacing: Bool
  private var buffer: [UInt8] = []
  private var isNamed = false

  private static let bufferSize = 64 << 10

  /// Prepares writing; refuses a name that is taken unless it is to be replaced, and then still one
  /// that isn't a regular file.
  package init(path: String, replacing: Bool) throws(FileFault) {
    let (folderPath, name) = try FilePlace.parts(of: path)
    let folder = open(folderPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FilePlace.fault(errno) }
    do throws(FileFault) {
      try FilePlace.check(name, in: folder, replacing: replacing)
      (descriptor, temporaryName) = try FilePlace.openTemporary(in: folder)
    } catch {
      Glibc.close(folder)
      throw error
    }
    self.folder = folder
    self.name = name
    self.replacing = replacing
  }

  deinit {
    if !isNamed { unlinkat(folder, temporaryName, 0) }
    Glibc.close(descriptor)
    Glibc.close(folder)
  }

  /// Adds text, as UTF-8.
  package mutating func write(_ text: String) throws(FileFault) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Makes the file appear, whole and lasting; where this fails there is no file, or the old one.
  package consuming func close() throws(FileFault) {
    try flush()
    guard fsync(descriptor) == 0 else { throw FilePlace.fault(errno) }
    try FilePlace.check(name, in: folder, replacing: replacing)
    try FilePlace.give(name, to: temporaryName, in: folder, replacing: replacing)
    isNamed = true
    guard fsync(folder) == 0 else { throw FilePlace.fault(errno) }
  }

  private mutating func flush() throws(FileFault) {
    var start = 0
    while start < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress?.advanced(by: start), bytes.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FilePlace.fault(errno) }
      start += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Names in an open folder; the descriptor keeps the folder the same from first to last.
private enum FilePlace {
  /// Folder and file name of a path.
  static func parts(of path: String) throws(FileFault) -> (folder: String, name: String) {
    let bytes = Array(path.utf8)
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let name = bytes[(slash.map { $0 + 1 } ?? 0)...]
    let isControlled = path.unicodeScalars.contains { $0.properties.generalCategory == .control }
    guard !isControlled, !name.isEmpty, name.count <= 255, name.first != UInt8(ascii: "-"),
      !name.elementsEqual(".".utf8), !name.elementsEqual("..".utf8)
    else { throw .badName }
    let folder = slash.map { $0 == 0 ? "/" : String(decoding: bytes[..<$0], as: UTF8.self) }
    return (folder ?? ".", String(decoding: name, as: UTF8.self))
  }

  static func check(_ name: String, in folder: Int32, replacing: Bool) throws(FileFault) {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT { return }
      throw fault(errno)
    }
    if status.st_mode & S_IFMT == S_IFLNK { throw .symbolicLink }
    guard replacing else { throw .exists }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
  }

  /// A new file of a name that nothing has; the process number keeps two programs apart.
  static func openTemporary(in folder: Int32) throws(FileFault) -> (Int32, String) {
    for attempt in 0..<100 {
      let name = ".regie-\(getpid())-\(attempt).tmp"
      let descriptor = openat(folder, name, newFile, 0o600)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { throw fault(errno) }
    }
    throw .exists
  }

  /// Gives the temporary file its name, in one step that either happens or doesn't.
  static func give(
    _ name: String, to temporary: String, in folder: Int32, replacing: Bool
  ) throws(FileFault) {
    if !replacing {
      if linkat(folder, temporary, folder, name, 0) == 0 {
        unlinkat(folder, temporary, 0)
        return
      }
      guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { throw fault(errno) }
      // Memory sticks know no second names: reserve the name, then replace the reservation.
      let reserved = openat(folder, name, newFile, 0o600)
      guard reserved >= 0 else { throw fault(errno) }
      close(reserved)
    }
    guard renameat(folder, temporary, folder, name) == 0 else {
      let code = errno
      if !replacing { unlinkat(folder, name, 0) }
      throw fault(code)
    }
  }

  static func fault(_ code: Int32) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM, EROFS: .notWritable
    case EEXIST: .exists
    case EISDIR: .notRegular
    case ELOOP: .symbolicLink
    case ENAMETOOLONG: .badName
    case ENOSPC, EDQUOT, EFBIG: .noSpace
    default: .system(code)
    }
  }

  private static let newFile = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
}
