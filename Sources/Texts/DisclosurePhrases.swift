package import Domain

/// The words for what leaves a file.
package protocol DisclosurePhrases: Sendable {
  func name(of kind: DisclosureKind) -> String
  func name(of ground: DisclosureGround) -> String
  func name(of content: DisclosedContent) -> String
  func name(of purpose: ConsentPurpose) -> String
  func name(of answer: ConsentReplyKind) -> String
  func name(of form: ConsentForm) -> String
  func name(of kind: InspectionAnswerKind) -> String
}
