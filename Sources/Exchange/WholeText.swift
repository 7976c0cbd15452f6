extension FileSource {
  /// A small text file as a whole, as UTF-8; what isn't text becomes signs that a value refuses.
  package static func text(path: String, limit: Int) throws(FileFault) -> String {
    var source = try FileSource(path: path, limit: limit)
    var bytes: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunkSize, alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let count = try source.read(into: buffer)
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
