import Domain
import Drawing
import Testing
import Texts

@testable import Screens

@Suite("Whatever is pasted into whatever form")
struct HostileFormTests {
  /// Escape sequences, controls, marks that turn the reading round, wide and piled-up signs, SQL,
  /// numbers that aren't, and more than fits.
  private static let texts = [
    "\u{1B}[2J\u{1B}[H", "\u{1B}]52;c;YQ==\u{7}", "\u{9B}31mrood", "\u{202E}abc\u{2066}", "a\0b",
    "\u{200B}\u{FEFF}x", "a" + String(repeating: "\u{301}", count: 5_000), "👨‍👩‍👧‍👦🇳🇱",
    String(repeating: "漢字", count: 200), "een\r\ntwee\tdrie", "'; DROP TABLE family; --",
    "\" OR NEAR(*", "-1", "1e400", "0x1p3", "9223372036854775808", "12,50", "29-02-2023",
    "00-00-0000",
    "10000-01-01", "NULL", "=cmd|' /C calc'!A0", String(repeating: "x", count: 30_000), "   ",
  ]

  @Test(
    "every form takes it as text, says what is wrong with it, or leaves it; nothing reaches the screen raw",
    arguments: FormName.allCases)
  func form(_ name: FormName) throws {
    for language in Language.allCases {
      for text in Self.texts {
        var desk = Desk(
          settings: Sample.settings(language), now: Sample.now, size: Size(columns: 80, rows: 24),
          recents: [], lastTicket: 0, numbers: SeededNumbers(seed: 7))
        var panel = FormPanel(name, subject, desk: &desk)
        for place in panel.fields.indices {
          panel.focus = place
          panel.paste(text, &desk)
          _ = panel.type(.character("é"), &desk)
        }
        let before = typed(panel)
        _ = panel.act(.save, &desk)
        // What was typed stays until the store has taken it.
        #expect(typed(panel) == before, "\(name) \(text.prefix(20))")
        let shown = try picture(of: panel, desk)
        for scalar in shown.unicodeScalars where scalar != "\n" {
          #expect(!Self.isRaw(scalar), "\(name) \(text.prefix(20)) U+\(scalar.value)")
        }
        check(desk, "\(name) \(text.prefix(20))")
      }
    }
  }

  /// What was written by hand; looking for one of a list writes nothing.
  private func typed(_ panel: FormPanel) -> [String] {
    panel.fields.filter { if case .choice = $0.kind { false } else { true } }.map(\.shownText)
  }

  /// What a form asks for is made of values that refuse raw text themselves.
  private func check(_ desk: Desk, _ place: String) {
    for case .perform(_, let command) in desk.effects {
      let words = String(describing: command)
      if case .saveDraft = command { continue }
      for scalar in words.unicodeScalars where scalar.value == 0 || scalar.value == 0x1B {
        Issue.record("\(place): a command with U+\(scalar.value)")
      }
    }
  }

  private func picture(of panel: FormPanel, _ desk: Desk) throws -> String {
    var canvas = Canvas(desk.size)
    panel.draw(on: &canvas, in: Area(top: 0, rows: 22, columns: 80), desk.face)
    return canvas.description
  }

  private static func isRaw(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// A file with people, homes, help and a plan in the making.
  private var subject: FormSubject {
    var subject = FormSubject()
    subject.page = Sample.family(
      making: Sample.plan(Sample.id(398), number: 4, state: .concept), helped: true, peopled: true,
      housed: true)
    subject.person = Sample.id(501)
    return subject
  }
}
