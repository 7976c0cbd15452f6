import Exchange
import Glibc
import Testing

@Suite("Opening a file to read")
struct FileSourceTests {
  private let folder = TestFolder()

  @Test(
    "refuses what isn't there",
    arguments: ["", "/tmp/exchange-none", "/etc/passwd/x", "../../etc/none", "-rf", "a\nb\u{1B}c"])
  func missing(path: String) {
    #expect(fault(path) == .missing)
  }

  @Test("refuses a name of 300 bytes, and one with a NUL that the system would cut")
  func longName() {
    #expect(fault("/tmp/" + String(repeating: "x", count: 300)) == .missing)
    #expect(fault("/etc/passwd\0.csv") == .missing)
  }

  @Test("refuses a folder, a device and a pipe, and doesn't wait for the pipe")
  func notRegular() {
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(fault(pipe) == .notRegular)
    #expect(fault(folder.path) == .notRegular)
    #expect(fault("/dev/null") == .notRegular)
    #expect(fault("/dev/zero") == .notRegular)
  }

  @Test("refuses an empty file and one over the limit")
  func size() {
    #expect(fault(folder.file("empty", "")) == .empty)
    #expect(fault(folder.file("five", "12345"), limit: 4) == .tooLarge(limit: 4))
    #expect(fault(folder.file("four", "1234"), limit: 4) == nil)
  }

  @Test("a sparse file of a gigabyte is over the usual limit, and is refused unread")
  func gigabyte() {
    let path = folder.file("big", "x")
    #expect(truncate(path, 1 << 30) == 0)
    #expect(fault(path) == .tooLarge(limit: 512 << 20))
  }

  @Test("refuses a file the user may not read", .enabled(if: geteuid() != 0))
  func notReadable() {
    let path = folder.file("secret", "x")
    chmod(path, 0)
    #expect(fault(path) == .notReadable)
  }

  @Test("reads a file in pieces, and again after going back")
  func pieces() throws {
    var source = try FileSource(path: folder.file("in", "abcdefg"))
    for _ in 0..<2 {
      #expect(try readAll(&source, by: 3) == ["abc", "def", "g"])
      try source.rewind()
    }
    #expect(source.size == 7)
  }

  @Test("notices a file that shrinks or grows while it is read")
  func changing() throws {
    let path = folder.file("in", "abcdefg")
    var source = try FileSource(path: path)
    truncate(path, 4)
    #expect(throws: FileFault.changedMeanwhile) { _ = try readAll(&source, by: 3) }
    truncate(path, 9)
    try source.rewind()
    #expect(throws: FileFault.changedMeanwhile) { _ = try readAll(&source, by: 3) }
  }

  @Test("keeps reading the file it opened when another takes its name")
  func replaced() throws {
    let path = folder.file("in", "old")
    var source = try FileSource(path: path)
    rename(folder.file("other", "new!"), path)
    #expect(try readAll(&source, by: 9) == ["old"])
  }

  private func fault(_ path: String, limit: Int = 512 << 20) -> FileFault? {
    do {
      _ = try FileSource(path: path, limit: limit)
      return nil
    } catch {
      return error
    }
  }

  private func readAll(_ source: inout FileSource, by size: Int) throws -> [String] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
    defer { buffer.deallocate() }
    var pieces: [String] = []
    var count = try source.read(into: buffer)
    while count > 0 {
      pieces.append(String(decoding: buffer[..<count], as: UTF8.self))
      count = try source.read(into: buffer)
    }
    return pieces
  }
}
