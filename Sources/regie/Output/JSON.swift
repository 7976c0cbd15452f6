/// A value of JSON whose keys keep their order, so that what comes out reads as it was meant.
indirect enum JSON {
  case null
  case bool(Bool)
  case number(Int64)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  static func number(_ value: Int) -> JSON { .number(Int64(value)) }
  static func optional(_ text: String?) -> JSON { text.map(JSON.text) ?? .null }

  /// The value on indented lines.
  var written: String {
    var text = ""
    write(into: &text, indent: 0)
    return text
  }

  private func write(into text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .text(let value): text += Self.quoted(value)
    case .list(let values):
      Self.write(values.map { ("", $0) }, "[", "]", into: &text, indent)
    case .object(let members):
      Self.write(members.map { (Self.quoted($0.0) + ": ", $0.1) }, "{", "}", into: &text, indent)
    }
  }

  private static func write(
    _ members: [(String, JSON)], _ open: String, _ close: String, into text: inout String,
    _ indent: Int
  ) {
    guard !members.isEmpty else {
      text += open + close
      return
    }
    text += open
    for (index, member) in members.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: indent + 1) + member.0
      member.1.write(into: &text, indent: indent + 1)
    }
    text += "\n" + String(repeating: "  ", count: indent) + close
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
