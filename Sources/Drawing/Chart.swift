/// Small charts made of characters.
package enum Chart {
  /// A bar of exactly `width` cells for a part of a whole, 0 to 1.
  ///
  /// Drawn in eighths of a cell and blanks, or in `#` and `.` without UTF-8. Anything above
  /// nothing shows, and only the whole looks full; parts outside 0 to 1 are held at the ends.
  package static func bar(_ part: Double, width: Int, ascii: Bool) -> String {
    let width = min(max(0, width), Canvas.longestSide)
    let steps = ascii ? width : width * 8
    let filled = filledSteps(part, of: steps)
    guard !ascii else {
      return String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    }
    var bar = String(repeating: "█", count: filled / 8)
    if filled % 8 > 0 { bar.append(eighths[filled % 8]) }
    return bar + String(repeating: " ", count: width - (filled + 7) / 8)
  }

  /// One cell per value, its height relative to the largest; negative values count as 0.
  package static func sparkline(_ values: [Int], ascii: Bool) -> String {
    let levels = ascii ? asciiLevels : blockLevels
    let largest = values.max().map { max($0, 1) } ?? 1
    return String(
      values.map { value in
        let part = Double(max(0, value)) / Double(largest)
        return levels[filledSteps(part, of: levels.count - 1)]
      })
  }

  private static func filledSteps(_ part: Double, of steps: Int) -> Int {
    guard part > 0, steps > 0 else { return 0 }
    guard part < 1 else { return steps }
    return min(max(1, Int(part * Double(steps))), max(1, steps - 1))
  }

  private static let eighths = Array(" ▏▎▍▌▋▊▉")
  private static let blockLevels = Array("▁▂▃▄▅▆▇█")
  private static let asciiLevels = Array("_.-:=+*#")
}
