package import Domain
package import Texts

extension Phrases {
  /// The letters that stayed behind, each with why, and whether there are more.
  package func remarks(on bundle: LetterBundle) -> [String] {
    bundle.left.map { left in
      letterWord(.leftBehind(which(left.line), why: describe(left.why)))
    } + (bundle.hasMore ? [letterWord(.bundleMore(LetterBundle.size))] : [])
  }

  private func which(_ line: PreparedLetterLine) -> String {
    "\(line.familyName.text) (\(line.caseNumber.text)) " + letterWord(.to(line.addressee.full))
  }
}
