import Domain
import Drawing
import Testing
import Texts

@testable import Screens

@Suite("the key table") struct KeyTests {
  private static let map = KeyMap(tabs: MainTab.allCases, may: { _ in true })

  @Test("no key does two things in one context")
  func noClash() {
    for context in KeyContext.allCases {
      var known: [Key: ActionName] = [:]
      for binding in Self.map.bindings where binding.context == context {
        for key in binding.keys {
          #expect(known[key] == nil, "\(context): \(key) is \(binding.action)")
          known[key] = binding.action
        }
      }
    }
  }

  @Test("every action can be reached by a key or the menu")
  func reachable() {
    for action in ActionName.allCases {
      #expect(Self.map.bindings.contains { $0.action == action }, "\(action)")
    }
  }

  @Test("every action, form, tab and key has words", arguments: Language.allCases)
  func words(_ language: Language) {
    let words = language.phrases
    for action in ActionName.allCases {
      let names = words.action(action)
      #expect(!names.title.isEmpty && !names.caption.isEmpty)
      #expect(CellWidth.of(names.caption) <= 14, "\(names.caption)")
    }
    for form in FormName.allCases { #expect(!words.title(of: form).isEmpty) }
    for tab in MainTab.allCases { #expect(!words.name(of: tab).isEmpty) }
    for tab in FamilyTab.allCases { #expect(!words.name(of: tab).isEmpty) }
    for binding in Self.map.bindings {
      for key in binding.keys { #expect(key.label != nil) }
    }
  }

  @Test("no command needs a dead key or AltGr")
  func noDeadKeys() {
    let hard = Set("'\"`~^[]{}\\|@")
    for binding in Self.map.bindings {
      for case .character(let sign) in binding.keys { #expect(!hard.contains(sign)) }
    }
  }
}
