/// The words of birthdays, of help after eighteen and of the contacts after a file was closed.
package enum LifeWord: Equatable, Sendable {
  case title(String)
  case birthdays
  case ahead(milestone: String, day: String)
  case met(milestone: String, day: String)
  case taking(part: String)
  case partialBirth
  case careUntil(day: String, ground: String)
  case careEnds(instead: String, day: String)
  case careBefore(day: String)
  case careMissing(day: String)
  case noYouths
  case stops
  case aftercareOn(day: String, who: String)
  case aftercareWas(day: String, outcome: String)
  case aftercareEnded(planned: String, day: String)
  case reopenQuestion
  case aftercareYes
  case aftercareNo
  case aftercareBy
  case untilDay
  case yes
  case no
  case goalsCame(improved: Int, scored: Int, scores: String)
}
