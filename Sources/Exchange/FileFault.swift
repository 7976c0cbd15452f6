/// Why a file can't be read or written.
package enum FileFault: Error, Hashable, Sendable {
  /// Nothing has that name, or its folder is missing.
  case missing
  case notReadable
  /// The folder or the file doesn't let itself be written.
  case notWritable
  /// A folder, a device, a pipe or a socket.
  case notRegular
  /// No bytes at all.
  case empty
  /// More than so many bytes.
  case tooLarge(limit: Int)
  /// It grew or shrank while it was read.
  case changedMeanwhile
  /// Something has that name already, and it wasn't to be replaced.
  case exists
  /// The name to write to is a symbolic link, which is never followed.
  case symbolicLink
  /// A file name that is empty, too long, begins with a dash or holds control characters.
  case badName
  /// The disk, or what the user may use of it, is full.
  case noSpace
  /// Another error of the system, by its number.
  case system(Int32)

  /// The stable code.
  package var code: String {
    switch self {
    case .missing: "path.missing"
    case .notReadable: "path.notReadable"
    case .notWritable: "path.notWritable"
    case .notRegular: "path.notRegular"
    case .empty: "path.empty"
    case .tooLarge: "path.tooLarge"
    case .changedMeanwhile: "path.changed"
    case .exists: "path.exists"
    case .symbolicLink: "path.symbolicLink"
    case .badName: "path.badName"
    case .noSpace: "path.noSpace"
    case .system: "path.system"
    }
  }
}
