import Glibc

/// A regular file that is read by the chunk, more than once if need be, over one descriptor.
///
/// The descriptor pins the file: whoever puts another under its name changes nothing here. A
/// symbolic link is followed; what it leads to must be a regular file all the same.
package struct FileSource: ~Copyable {
  /// The bytes that `ReferralFile` reads at a time.
  package static let chunkSize = 256 << 10

  /// The size when it was opened; neither more nor less is read.
  package let size: Int

  private let descriptor: Int32
  private var done = 0

  /// Opens a file for reading; refuses what isn't a regular file without waiting for a pipe, an
  /// empty one, and one over the limit in bytes.
  package init(path: String, limit: Int = 512 << 20) throws(FileFault) {
    (descriptor, size) = try Self.opened(path, limit)
  }

  deinit { close(descriptor) }

  /// Reads on and says how many bytes came, 0 at the end.
  ///
  /// Refuses a file that ends early, or goes on, where its size at opening says otherwise.
  package mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
    if done == size || buffer.isEmpty {
      if done == size { try checkSize() }
      return 0
    }
    let wanted = min(buffer.count, size - done)
    var count = Glibc.read(descriptor, buffer.baseAddress, wanted)
    while count < 0, errno == EINTR {
      count = Glibc.read(descriptor, buffer.baseAddress, wanted)
    }
    guard count >= 0 else { throw .system(errno) }
    guard count > 0 else { throw .changedMeanwhile }
    done += count
    return count
  }

  /// Goes back to the first byte.
  package mutating func rewind() throws(FileFault) {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .system(errno) }
    done = 0
  }
}

extension FileSource {
  private static func opened(_ path: String, _ limit: Int) throws(FileFault) -> (Int32, Int) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw fault(errno) }
    do throws(FileFault) {
      let status = try status(descriptor)
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
      guard status.st_size > 0 else { throw .empty }
      guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
      return (descriptor, status.st_size)
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func status(_ descriptor: Int32) throws(FileFault) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno) }
    return status
  }

  private func checkSize() throws(FileFault) {
    guard try Self.status(descriptor).st_size == size else { throw .changedMeanwhile }
  }

  private static func fault(_ code: Int32) -> FileFault {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .missing
    case EACCES, EPERM: .notReadable
    case ENXIO, ENODEV: .notRegular
    default: .system(code)
    }
  }
}
