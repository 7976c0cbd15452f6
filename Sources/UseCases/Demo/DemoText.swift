/// Fills the blanks of a sentence: `{kind}` becomes the child's name.
enum DemoText {
  static func fill(_ template: String, _ values: [String: String]) -> String {
    guard template.contains("{") else { return template }
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      result += values[name] ?? name
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The lines of a block of text, without the empty ones.
  static func lines(_ block: String) -> [String] {
    block.split(separator: "\n").map(String.init)
  }
}
