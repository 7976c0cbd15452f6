import Drawing

/// A decoder one can ask inside an expectation.
final class Keyboard {
  private var decoder = InputDecoder()

  func feed(_ bytes: some Sequence<UInt8>, now: Int) -> [InputEvent] {
    decoder.feed(bytes, now: now)
  }

  func timeout(now: Int) -> [InputEvent] { decoder.timeout(now: now) }

  func deadline(now: Int) -> Int? { decoder.deadline(now: now) }
}
