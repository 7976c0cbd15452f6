import ArgumentParser
import Domain
import Screens
import Texts

struct ReferralMove: Leaf {
  static let place = CommandName.referralMove
  static let word = "move"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.referral)) var referral: String
  @Option(help: .of(.referralState)) var to: String
  @Option(help: .of(.on)) var on: String?
  @Option(help: .of(.reason)) var reason: String?

  func run(_ office: Office) throws {
    try office.change(
      .referral(
        .move(
          try referralID(referral), to: try code(.outcome, to),
          on: try office.day(.fromDay, on), reason: try line(.reason, reason))))
  }
}

/// Shows the text for the referrer; with `--given` it is also written down as given.
struct ReferralFeedbackGive: Leaf {
  static let place = CommandName.referralFeedback
  static let word = "feedback"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.referral)) var referral: String
  @Flag(help: .of(.feedbackGiven)) var given = false
  @Option(help: .of(.feedbackText)) var text: String?

  func run(_ office: Office) throws {
    let id = try referralID(referral)
    guard case .triage(let page) = try office.perform(.triage(id)) else { return }
    guard let due = page.feedback.first else { throw Ending.trouble(.refused(.alreadyDone)) }
    let ready =
      text
      ?? Wording.phrases.feedback(due.kind, of: due.referral, due.story, today: office.today)
    Console.out(ready)
    guard given else { return }
    let prose: Prose = try read(.feedback, ready) { (text) throws(ValueFault) in try Prose(text) }
    let outcome = try office.perform(.referral(.giveFeedback(id, due.kind, text: prose)))
    if case .done(let done) = outcome { Console.say(Wording.phrases.describe(done)) }
  }
}
