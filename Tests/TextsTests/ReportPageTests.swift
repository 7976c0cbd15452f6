import Foundation
import Testing

@testable import Texts

@Suite("The page of reports")
struct ReportPageTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Docs/Reports.md").standardizedFileURL

  @Test("says what the screens say of each number")
  func pageIsCurrent() throws {
    let text = ReportCatalogue.markdown()
    if ProcessInfo.processInfo.environment["REGIE_WRITE_DOCS"] == "1" {
      try Data(text.utf8).write(to: Self.page)
    }
    let accept: Comment =
      "Accept the new text with: REGIE_WRITE_DOCS=1 swift test --filter ReportPageTests"
    let isCurrent = try? String(contentsOf: Self.page, encoding: .utf8) == text
    #expect(isCurrent == true, accept)
  }
}
