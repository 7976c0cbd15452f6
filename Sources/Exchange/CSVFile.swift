/// Leads a whole file through the reader of CSV, chunk by chunk, in constant memory.
enum CSVFile {
  /// Hands out every byte once, in order, before its rows, and after each chunk the bytes done.
  ///
  /// Throws `FileFault` for what the system refuses, `ImportFault` for what is no CSV, and what the
  /// closures throw.
  static func read(
    _ source: inout FileSource, delimiter: UInt8? = nil,
    chunk: (UnsafeRawBufferPointer) -> Void = { _ in }, take: (CSVRow) throws -> Void,
    progress: (Int) throws -> Void = { _ in }
  ) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: FileSource.chunkSize, alignment: 16)
    defer { buffer.deallocate() }
    var reader = CSVReader(delimiter: delimiter)
    var done = 0
    var count = try source.read(into: buffer)
    while count > 0 {
      let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      chunk(bytes)
      try reader.feed(bytes, take: take)
      done += count
      try progress(done)
      count = try source.read(into: buffer)
    }
    try reader.finish(take: take)
  }
}
