/// A key as the user pressed it, whatever bytes the terminal sent for it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// Control with a small letter or sign; `control(" ")` is Control-space.
  case control(Character)
  /// Alt, or Escape quickly followed by a character.
  case alt(Character)
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  /// F1 is 1; Escape followed by a digit is F1 to F10 as well.
  case function(Int)
  case shiftUp
  case shiftDown
  case controlLeft
  case controlRight
}

/// Everything that can come from the terminal.
package enum InputEvent: Equatable, Sendable {
  case key(Key)
  /// Pasted text as it came, line breaks and control characters included; never keys.
  case paste(String)
  /// Button 1 to 3, or 4 and 5 for the wheel up and down.
  case mouse(Position, button: Int)
  /// A new size, or a return to the foreground; the next canvas is drawn in full.
  case resize(Size)
  /// Something else in the program asks for attention.
  case wake
  /// The connection went away.
  case hangUp
  /// Someone asks the program to end.
  case terminate
  /// Someone asks the program to stop until it is called back.
  case suspend
  /// No key can come any more.
  case endOfInput
}
