import Domain
import Exchange
import Glibc
import Testing

@Suite("Writing a file safely")
struct SafeFileTests {
  private let folder = TestFolder()
  private var target: String { folder.path + "/out.csv" }

  @Test("the file appears whole, when it is closed, and for its owner alone")
  func appears() throws {
    var file = try SafeFile(path: target, replacing: false)
    try file.write("één\n")
    try file.write(String(repeating: "x", count: 200_000))
    #expect(!folder.names.contains("out.csv"))
    try file.close()
    #expect(folder.names == ["out.csv"])
    #expect(folder.text(of: "out.csv") == "één\n" + String(repeating: "x", count: 200_000))
    var status = stat()
    #expect(stat(target, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(status.st_nlink == 1)
  }

  @Test("what is dropped before it is closed leaves nothing")
  func dropped() throws {
    do {
      var file = try SafeFile(path: target, replacing: false)
      try file.write("x")
      #expect(folder.names.count == 1)
    }
    #expect(folder.names.isEmpty)
  }

  @Test("a name that is taken is refused, or its file replaced when asked")
  func taken() throws {
    _ = folder.file("out.csv", "old")
    #expect(fault(target, replacing: false) == .exists)
    var file = try SafeFile(path: target, replacing: true)
    try file.write("new")
    #expect(folder.text(of: "out.csv") == "old")
    try file.close()
    #expect(folder.text(of: "out.csv") == "new")
    #expect(folder.names == ["out.csv"])
  }

  @Test("a name that is taken while the file is written keeps what it has")
  func takenMeanwhile() throws {
    let file = try SafeFile(path: target, replacing: false)
    _ = folder.file("out.csv", "theirs")
    let refused = faultOfClosing(file)
    #expect(refused == .exists)
    #expect(folder.text(of: "out.csv") == "theirs")
    #expect(folder.names == ["out.csv"])
  }

  @Test("a symbolic link is never followed, also one that appears meanwhile")
  func links() throws {
    let victim = folder.file("victim", "safe")
    symlink(victim, target)
    #expect(fault(target, replacing: true) == .symbolicLink)
    #expect(fault(target, replacing: false) == .symbolicLink)
    unlink(target)
    var file = try SafeFile(path: target, replacing: true)
    try file.write("new")
    symlink(victim, target)
    let refused = faultOfClosing(file)
    #expect(refused == .symbolicLink)
    #expect(folder.text(of: "victim") == "safe")
    #expect(folder.names == ["out.csv", "victim"])
  }

  @Test(
    "names that trap people or programs are refused",
    arguments: ["", "-rf", "..", ".", "a\nb", "a\u{1B}[2J", "a\0b", "x/", "a\u{9B}b"])
  func badNames(name: String) {
    #expect(fault(folder.path + "/" + name, replacing: false) == .badName)
  }

  @Test("a name of 300 bytes, a missing folder, a folder, a device are refused")
  func otherRefusals() {
    let long = String(repeating: "x", count: 300)
    #expect(fault(folder.path + "/" + long, replacing: false) == .badName)
    #expect(fault(folder.path + "/none/out.csv", replacing: false) == .missing)
    #expect(fault(folder.path, replacing: true) == .notRegular)
    #expect(fault("/dev/null", replacing: true) == .notRegular)
  }

  @Test("the folder may not be writable", .enabled(if: geteuid() != 0))
  func notWritable() {
    chmod(folder.path, 0o500)
    #expect(fault(target, replacing: false) == .notWritable)
    chmod(folder.path, 0o700)
  }

  @Test("two files may be written in one folder at a time")
  func two() throws {
    var first = try SafeFile(path: target, replacing: false)
    var second = try SafeFile(path: folder.path + "/b.csv", replacing: false)
    try first.write("1")
    try second.write("2")
    try second.close()
    try first.close()
    #expect(folder.names == ["b.csv", "out.csv"])
    #expect(folder.text(of: "out.csv") == "1")
  }

  private func fault(_ path: String, replacing: Bool) -> FileFault? {
    do {
      _ = try SafeFile(path: path, replacing: replacing)
      return nil
    } catch {
      return error
    }
  }

  private func faultOfClosing(_ file: consuming SafeFile) -> FileFault? {
    do {
      try file.close()
      return nil
    } catch {
      return error
    }
  }
}
