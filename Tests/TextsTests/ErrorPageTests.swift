import Foundation
import Testing

@testable import Texts

@Suite("The page of error codes")
struct ErrorPageTests {
  /// Docs/Errors.md of this package.
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Docs/Errors.md").standardizedFileURL

  @Test("says what the program says")
  func pageIsCurrent() throws {
    let text = ErrorCatalogue.markdown()
    if ProcessInfo.processInfo.environment["REGIE_WRITE_DOCS"] == "1" {
      try Data(text.utf8).write(to: Self.page)
    }
    let written = try? String(contentsOf: Self.page, encoding: .utf8)
    let accept: Comment =
      "Accept the new text with: REGIE_WRITE_DOCS=1 swift test --filter ErrorPageTests"
    // Compared first: a failure that prints the page twice would hide the command.
    let isCurrent = written == text
    #expect(isCurrent, accept)
  }
}
