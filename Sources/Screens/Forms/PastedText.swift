/// Tells whether a field took all of a paste, so that no part is lost in silence.
enum PastedText {
  /// Its length without the control characters, which no field takes.
  static func length(_ text: String) -> Int {
    text.unicodeScalars.count { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }
}
