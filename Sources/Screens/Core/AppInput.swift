import Domain
import Drawing
import Texts

extension App {
  mutating func input(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .paste(let text):
      // Outside a field a paste would be a row of commands nobody meant.
      guard top.takesText else { return [] }
      return run { $0.paste(text, &$1) }
    case .mouse(_, let button):
      guard button == 4 || button == 5 else { return [] }
      return perform(button == 4 ? .moveUp : .moveDown)
    case .resize(let size):
      self.size = size
      return []
    case .wake: return []
    case .hangUp, .terminate, .endOfInput: return leaveAll() + [.quit]
    case .suspend: return everyLayer { $0.leave(&$1) } + [.suspend]
    }
  }

  /// Does what a key stands for: an action of the table, else typing.
  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if let action = keyMap.action(for: key, in: contexts) {
      var handled = false
      let effects = run { handled = $0.act(action, &$1) }
      if handled { return effects }
      // A field may want the key more than the app does, as Enter in a text.
      var typed = false
      let typing = run { typed = $0.type(key, &$1) }
      return typed ? effects + typing : effects + general(action)
    }
    return run { _ = $0.type(key, &$1) }
  }

  /// Carries out an action that was chosen by name.
  mutating func perform(_ action: ActionName) -> [Effect] {
    var handled = false
    let effects = run { handled = $0.act(action, &$1) }
    return handled ? effects : effects + general(action)
  }

  /// What works everywhere.
  private mutating func general(_ action: ActionName) -> [Effect] {
    switch action {
    case .help, .menu: return pushActions(action)
    case .findFamily: return push(FinderPanel(.open))
    case .newFamily: return push(FinderPanel(.newFamily))
    case .recentFamilies: return push(FinderPanel(.recent))
    case .telephone: return openTelephone()
    case .messages: return push(messageList)
    case .undo: return push(UndoPanel())
    case .fromFile: return push(ImportScreen())
    case .useEmergency: return run { $1.push(Self.emergencyForm(&$1)) }
    case .reviewEmergencies: return push(ReviewsPanel())
    case .browseProviders:
      return tabs.contains(.providers) ? show(.providers) : push(ProviderListScreen())
    case .refresh: return everyLayer { $0.refresh(&$1) }
    case .redraw: return [.redraw]
    case .back: return back()
    case .interrupt: return interrupt()
    case .showWorklist, .showFamilies, .showReferrals, .showPractice, .showAsked, .showTeam,
      .showReports, .showProviders, .showClaims,
      .showLog,
      .showUsers:
      guard let wanted = tabs.first(where: { $0.action == action }) else { return [] }
      return show(wanted)
    default: return []
    }
  }

  private static func emergencyForm(_ desk: inout Desk) -> FormPanel {
    var subject = FormSubject()
    subject.message = desk.words.word(AccessWord.emergencyWarning)
    return FormPanel(.emergency, subject, desk: &desk)
  }

  private mutating func pushActions(_ action: ActionName) -> [Effect] {
    guard !(top is ActionPanel) else { return [] }
    let actions = keyMap.actions(in: contexts).map {
      ActionPanel.Item(action: $0.binding.action, keys: $0.keys, context: $0.binding.context)
    }
    return push(ActionPanel(isHelp: action == .help, actions: actions))
  }

  private mutating func openTelephone() -> [Effect] {
    guard !layers.contains(where: { $0.screen is TelephoneStrip }) else { return [] }
    let family = layers.last { !$0.screen.isPanel }?.screen.family
    return push(TelephoneStrip(family: family, startedAt: now))
  }

  private var messageList: TextPanel {
    let words = settings.language.phrases
    let lines = said.reversed().map { $0.at.localTime.text + "  " + $0.notice.text }
    return TextPanel(
      title: words.word(.messagesTitle),
      paragraphs: lines.isEmpty ? [words.word(.noMessages)] : lines)
  }

  private mutating func back() -> [Effect] {
    guard layers.count == 1 else { return pop() }
    return leaveAll() + [.quit]
  }

  /// Ctrl-C is Esc, with a word on how to stop.
  private mutating func interrupt() -> [Effect] {
    let effects = perform(.cancel)
    say(Notice(.hint, settings.language.phrases.word(.interruptHint)))
    return effects
  }

  private mutating func leaveAll() -> [Effect] { everyLayer { $0.leave(&$1) } }
}
