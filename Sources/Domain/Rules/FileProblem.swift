/// Why a file that somebody named can't be read or made.
///
/// It tells of the file as a whole; what is wrong inside one is an `ImportFault`.
package enum FileProblem: String, CaseIterable, Sendable, Hashable {
  /// Nothing has that name, or its folder is missing.
  case missing
  case notReadable
  /// The folder or the file doesn't let itself be written.
  case notWritable
  /// A folder, a device, a pipe or a socket.
  case notRegular
  /// No bytes at all.
  case empty
  /// More than the program takes in at once.
  case tooLarge
  /// It grew, shrank or was replaced while it was read.
  case changedMeanwhile
  /// Something has that name already, and it wasn't to be replaced.
  case exists
  /// The name to write to is a symbolic link, which is never followed.
  case symbolicLink
  /// A file name that is empty, too long, begins with a dash or holds control characters.
  case badName
  /// The disk, or what the user may use of it, is full.
  case noSpace
  /// Another error of the system.
  case failed

  /// The stable code; those that start with `file.` are about what a file holds.
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
    case .failed: "path.failed"
    }
  }
}
