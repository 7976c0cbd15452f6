import Drawing
import Testing

@Suite("Charts")
struct ChartTests {
  @Test(
    "draws a part of a whole in eighths",
    arguments: [
      (0, "    "), (1, "████"), (0.5, "██  "), (0.001, "▏   "), (0.999, "███▉"), (0.28125, "█▏  "),
      (-3, "    "), (7, "████"), (.nan, "    "), (.infinity, "████"),
    ] as [(Double, String)])
  func bar(_ part: Double, _ expected: String) {
    #expect(Chart.bar(part, width: 4, ascii: false) == expected)
  }

  @Test("draws without UTF-8, and at any width")
  func plainBar() {
    #expect(Chart.bar(0.5, width: 6, ascii: true) == "###...")
    #expect(Chart.bar(0.99, width: 6, ascii: true) == "#####.")
    #expect(Chart.bar(0.5, width: 1, ascii: true) == "#")
    #expect(Chart.bar(0.5, width: -1, ascii: false) == "")
    #expect(Chart.bar(1, width: .max, ascii: true).count == Canvas.longestSide)
  }

  @Test("draws values next to each other relative to the largest")
  func sparkline() {
    #expect(Chart.sparkline([0, 1, 50, 99, 100], ascii: false) == "▁▂▄▇█")
    #expect(Chart.sparkline([0, 100], ascii: true) == "_#")
    #expect(Chart.sparkline([0, 0], ascii: false) == "▁▁")
    #expect(Chart.sparkline([], ascii: false) == "")
    #expect(Chart.sparkline([.min, .max], ascii: false) == "▁█")
  }
}
