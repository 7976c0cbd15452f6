/// What is done with the letter to a specialist about one child in the practice.
///
/// Each command is about the newest letter of the child.
package enum LetterCommand: Equatable, Sendable {
  /// To read it on the screen.
  case show(ID<PracticeRecord>)
  /// To print it or keep it in a file, which is written down with whether the BSN stood in it whole.
  case print(ID<PracticeRecord>, hidingBSN: Bool)
  /// A new letter; `correcting` says that it takes the place of the one signed before it.
  case new(ID<PracticeRecord>, LetterContent, correcting: Bool)
  case change(ID<PracticeRecord>, LetterContent, expecting: Int?)
  case markReady(ID<PracticeRecord>, on: Day?)
  case sign(ID<PracticeRecord>, by: Line?, on: Day?)
  case send(ID<PracticeRecord>, how: Line, on: Day?)
}
