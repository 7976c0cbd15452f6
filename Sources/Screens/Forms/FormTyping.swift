import Domain
import Drawing
import Texts

extension FormField {
  /// What a key did to a field.
  enum Effect: Equatable {
    case changed
    case moved
    /// It means nothing here; the form may go to another field.
    case leaves
  }

  mutating func take(_ key: Key, width: Int) -> Effect {
    if isFixed { return .leaves }
    switch kind {
    case .prose:
      let before = prose.text
      guard prose.handle(key, width: width) else { return .leaves }
      return prose.text == before ? .moved : .changed
    case .ticks: return takeTick(key)
    case .choice: return takeChoice(key)
    case .line, .day, .time, .money, .year, .phone, .birth, .bsn, .agb, .postalCode, .login:
      let before = editor.text
      guard editor.handle(key) else { return .leaves }
      return editor.text == before ? .moved : .changed
    }
  }

  mutating func openList() { highlighted = highlighted ?? 0 }

  /// On leaving: what was typed becomes the choice when there is only one.
  mutating func settleChoice() {
    guard case .choice = kind else { return }
    if chosen == nil, !editor.text.isEmpty, offered.count == 1 { set(offered[0]) }
    highlighted = nil
  }

  private mutating func takeTick(_ key: Key) -> Effect {
    switch key {
    case .character(" "):
      guard ticks.indices.contains(tick) else { return .moved }
      ticks[tick].isOn.toggle()
      return .changed
    case .up where tick > 0:
      tick -= 1
      return .moved
    case .down where tick + 1 < ticks.count:
      tick += 1
      return .moved
    default: return .leaves
    }
  }

  private mutating func takeChoice(_ key: Key) -> Effect {
    let offered = offered
    switch key {
    case .down, .up:
      guard let place = highlighted else { return .leaves }
      highlighted = max(0, min(offered.count - 1, place + (key == .down ? 1 : -1)))
      return .moved
    case .enter:
      guard let place = highlighted else { return .leaves }
      guard offered.indices.contains(place) else {
        highlighted = nil
        return .moved
      }
      set(offered[place])
      return .changed
    case .left, .right:
      guard case .choice(nil) = kind, !choices.isEmpty else { return edit(key) }
      let now = choices.firstIndex { $0.id == chosen?.id } ?? -1
      let count = choices.count
      let next = now < 0 ? 0 : (now + (key == .right ? 1 : count - 1)) % count
      set(choices[next])
      return .changed
    default: return edit(key)
    }
  }

  /// Typing in a chosen field begins a new search.
  private mutating func edit(_ key: Key) -> Effect {
    if chosen != nil {
      switch key {
      case .character: editor = LineEditor("")
      case .backspace, .delete:
        set(nil)
        return .changed
      default: break
      }
    }
    let before = editor.text
    guard editor.handle(key) else { return .leaves }
    guard editor.text != before else { return .moved }
    chosen = nil
    isStale = true
    highlighted = 0
    return .changed
  }
}
