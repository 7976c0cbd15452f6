/// A crisis in a family: what was told on the telephone, what was done at once, and who helps.
///
/// Help starts without a budget and without a decision; the decision follows. There is never more
/// than one open crisis of a family.
package struct Crisis: Equatable, Sendable {
  package let id: ID<Crisis>
  package let family: ID<Family>
  package let number: Int
  package let beganOn: Day
  package let author: ID<User>
  package let story: CrisisStory
  package var decision: CrisisDecision?
  package var ending: CrisisEnding?

  package init(
    id: ID<Crisis>, family: ID<Family>, number: Int, beganOn: Day, author: ID<User>,
    story: CrisisStory, decision: CrisisDecision? = nil, ending: CrisisEnding? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.beganOn = beganOn
    self.author = author
    self.story = story
    self.decision = decision
    self.ending = ending
  }

  package var isOpen: Bool { ending == nil }

  /// When one looks again; `looks` are those at any crisis, the newest first.
  package func lookOn(after looks: [CrisisLook]) -> Day {
    looks.first { $0.crisis == id }?.nextOn ?? story.lookOn
  }

  /// Whether help has begun that nobody decided on yet; a crisis that ended still owes it.
  package var awaitsDecision: Bool { story.help != nil && decision == nil }
}

/// What is asked on the telephone, beside the day it began.
package struct CrisisStory: Equatable, Sendable {
  /// Who called, with a telephone number.
  package var reportedBy: Line
  package var about: Line
  package var situation: Prose
  /// What the danger is now, and for whom.
  package var danger: Line
  /// What was done at once, and agreed for the safety of the children.
  package var agreed: Prose
  /// Who helps now.
  package var help: CrisisHelp?
  /// Who can be reached in the evening and over the weekend, and how.
  package var reachable: Line
  /// When the coordinator looks at it again.
  package var lookOn: Day

  package init(
    reportedBy: Line, about: Line, situation: Prose, danger: Line, agreed: Prose,
    help: CrisisHelp? = nil, reachable: Line, lookOn: Day
  ) {
    self.reportedBy = reportedBy
    self.about = about
    self.situation = situation
    self.danger = danger
    self.agreed = agreed
    self.help = help
    self.reachable = reachable
    self.lookOn = lookOn
  }
}

/// Who helps in a crisis, with a telephone number, and since when.
package struct CrisisHelp: Equatable, Sendable {
  package var who: Line
  package var fromDay: Day

  package init(who: Line, fromDay: Day) {
    self.who = who
    self.fromDay = fromDay
  }
}

/// What was decided on help that had begun already.
package struct CrisisDecision: Equatable, Sendable {
  package var onDay: Day
  package var text: Line

  package init(onDay: Day, text: Line) {
    self.onDay = onDay
    self.text = text
  }
}

/// How a crisis ended.
package struct CrisisEnding: Equatable, Sendable {
  package var onDay: Day
  package var text: Prose

  package init(onDay: Day, text: Prose) {
    self.onDay = onDay
    self.text = text
  }
}

/// That nothing about a family may be sent in messages: a transfer would be a serious risk.
///
/// Dated, with a reason; at most one holds.
package struct MessageBlock: Equatable, Sendable {
  package let id: ID<MessageBlock>
  package let family: ID<Family>
  package let number: Int
  package let reason: Line
  package let author: ID<User>
  package let fromDay: Day
  package var lifting: Lifting?

  package init(
    id: ID<MessageBlock>, family: ID<Family>, number: Int, reason: Line, author: ID<User>,
    fromDay: Day, lifting: Lifting? = nil
  ) {
    self.id = id
    self.family = family
    self.number = number
    self.reason = reason
    self.author = author
    self.fromDay = fromDay
    self.lifting = lifting
  }

  /// From which day on messages may go again, and why.
  package struct Lifting: Equatable, Sendable {
    package let onDay: Day
    package let reason: Line

    package init(onDay: Day, reason: Line) {
      self.onDay = onDay
      self.reason = reason
    }
  }
}

/// What may leave a file by message.
package enum MessageRule {
  /// Refuses a message about a family of which none may be sent.
  package static func check(_ blocks: [MessageBlock]) throws(Refusal) {
    guard let block = blocks.first(where: { $0.lifting == nil }) else { return }
    throw .safety(.messagesBlocked(since: block.fromDay))
  }
}
