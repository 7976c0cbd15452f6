/// To whom the weekend sheet goes, and why the families aren't told each time.
package struct WeekendHanding: Equatable, Sendable {
  package let recipient: Line
  package let whyNotInformed: Line

  package init(recipient: Line, whyNotInformed: Line) {
    self.recipient = recipient
    self.whyNotInformed = whyNotInformed
  }
}
