/// A chart of bars as SVG: standing ones through time, lying ones for everything else.
struct ReportChart {
  let bars: [Bar]
  let isTime: Bool

  /// Where there is nothing to draw, or it is hidden, `value` is nil and the text says so.
  struct Bar {
    let label: String
    let value: Int64?
    let text: String
  }

  /// More lines than these make no picture.
  static let mostBars = 36

  private var largest: Int64 { max(1, bars.compactMap(\.value).max() ?? 1) }

  func svg(_ title: String) -> String {
    isTime ? standing(title) : lying(title)
  }

  private func standing(_ title: String) -> String {
    let (width, height, foot) = (360, 130, 26)
    let step = Double(width) / Double(max(1, bars.count))
    let isCrowded = bars.count > 13
    let drawn = bars.enumerated().map { place, bar -> String in
      let left = Double(place) * step
      let tall = tall(bar, of: height - foot - 14)
      let top = height - foot - tall
      let middle = left + step / 2
      let words = bar.label.split(separator: " ").map(String.init)
      let isFirstOfYear = place == 0 || words.last != before(place)
      let label =
        (isCrowded && !isFirstOfYear
          ? "" : text(words.first ?? "", x: middle, y: height - 13, at: "middle"))
        + (isFirstOfYear && words.count > 1
          ? text(words.last ?? "", x: middle, y: height - 3, at: "middle") : "")
      let number =
        isCrowded ? "" : text(short(bar), x: middle, y: top - 3, at: "middle")
      return rect(left + step * 0.15, top, step * 0.7, tall, bar) + label + number
    }
    return svg(title, width, height, drawn)
  }

  /// The year of the bar before.
  private func before(_ place: Int) -> String? {
    bars[place - 1].label.split(separator: " ").last.map(String.init)
  }

  private func lying(_ title: String) -> String {
    let (width, row, room) = (360, 18, 130)
    let drawn = bars.enumerated().map { place, bar -> String in
      let top = place * row + 3
      let long = tall(bar, of: width - room - 70)
      return text(cut(bar.label), x: 0, y: top + 10, at: "start")
        + rect(Double(room), top, Double(long), row - 6, bar)
        + text(bar.text, x: Double(room + long + 4), y: top + 10, at: "start")
    }
    return svg(title, width, max(row, bars.count * row + 4), drawn)
  }

  private func svg(_ title: String, _ width: Int, _ height: Int, _ parts: [String]) -> String {
    """
    <svg viewBox="0 0 \(width) \(height)" role="img"><title>\(ReportPage.escaped(title))</title>\
    \(parts.joined())</svg>
    """
  }

  /// What is there at all is seen, however small.
  private func tall(_ bar: Bar, of room: Int) -> Int {
    guard let value = bar.value, value > 0 else { return 0 }
    return max(1, Int(Double(value) / Double(largest) * Double(room)))
  }

  private func rect(_ x: Double, _ y: Int, _ width: Double, _ height: Int, _ bar: Bar) -> String {
    let about = ReportPage.escaped("\(bar.label): \(bar.text)")
    return """
      <rect x="\(tenths(x))" y="\(y)" width="\(tenths(width))" height="\(height)">\
      <title>\(about)</title></rect>
      """
  }

  private func text(_ text: String, x: Double, y: Int, at anchor: String) -> String {
    guard !text.isEmpty else { return "" }
    return """
      <text x="\(tenths(x))" y="\(y)" text-anchor="\(anchor)">\(ReportPage.escaped(text))</text>
      """
  }

  /// Standing bars have no room for units.
  private func short(_ bar: Bar) -> String {
    guard bar.value != nil else { return "·" }
    return bar.text.split(separator: " ").first { $0.contains(where: \.isNumber) }
      .map(String.init) ?? bar.text
  }

  private func cut(_ label: String) -> String {
    label.count > 24 ? label.prefix(23) + "…" : label
  }

  private func tenths(_ number: Double) -> String {
    let whole = Int((number * 10).rounded())
    return "\(whole / 10).\(whole % 10)"
  }
}
