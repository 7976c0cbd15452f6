import Domain

extension English {
  /// What is the matter with a file somebody named; the path comes back as it was given.
  func advice(on problem: FileProblem, path: String) -> Advice {
    switch problem {
    case .missing:
      Advice("\(path) doesn't exist.", "Check the path; capitals matter.")
    case .notReadable:
      Advice("You may not read \(path).", "Ask whoever made the file for leave to read it.")
    case .notWritable:
      Advice("You may not make or change \(path).", "Choose a place in a directory of your own.")
    case .notRegular:
      Advice("\(path) is no ordinary file.", "Give the path of a file, not of a directory.")
    case .empty: Advice("\(path) is empty.", "Save the file again, or choose another.")
    case .tooLarge: Advice("\(path) is too large.", "Divide it over more files.")
    case .changedMeanwhile:
      Advice(
        "\(path) changed while it was read; nothing was saved.",
        "Close the file in other programs and import it again.")
    case .exists:
      Advice(
        "\(path) exists already and isn't overwritten.",
        "Choose another name, or move the file that is there.")
    case .symbolicLink:
      Advice(
        "\(path) is a symbolic link; Regie doesn't write through it.",
        "Give the path of the file itself.")
    case .badName:
      Advice(
        "\(path.isEmpty ? "An empty name" : path) can't be the name of a file.",
        "Choose a shorter name without a dash in front and without invisible characters.")
    case .noSpace:
      Advice(
        "There is no room left for \(path).",
        "Make room on the disk, or choose a directory on another one.")
    case .failed:
      Advice(
        "\(path) can't be read or written: the system reports an error.",
        "Try again; if it stays so, have the administrator check the disk.")
    }
  }
}
