import Foundation
import Testing

@testable import Screens

@Suite("The page of keys")
struct KeyPageTests {
  /// Docs/Keys.md of this package.
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Docs/Keys.md").standardizedFileURL

  @Test
  func `The key page is the one written from the key table`() throws {
    let text = KeyPage.markdown()
    if ProcessInfo.processInfo.environment["REGIE_WRITE_DOCS"] == "1" {
      try Data(text.utf8).write(to: Self.page)
    }
    let written = try? String(contentsOf: Self.page, encoding: .utf8)
    let accept: Comment =
      "Accept the new text with: REGIE_WRITE_DOCS=1 swift test --filter KeyPageTests"
    // Compared first: a failure that prints the page twice would hide the command.
    let isCurrent = written == text
    #expect(isCurrent, accept)
  }
}
