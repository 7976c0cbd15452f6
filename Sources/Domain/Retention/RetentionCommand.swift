/// What can be asked about how long things are kept, and about destroying what needn't be any more.
package enum RetentionCommand: Equatable, Sendable {
  /// Whose term ended before a day.
  case due(before: Day, after: PageKey?, limit: Int)
  /// What further pages of that list showed.
  case reportShown([ID<Family>])
  case rules
  /// The proposals that wait, or all with what became of them, the newest first.
  case destructions(all: Bool)
  case propose(CaseReference, person: ID<Person>?, Destruction.Cause, remark: Line?)
  case withdraw(number: Int)
  case refuse(number: Int, Destruction.RefusalGround, remark: Line)
  /// Decides that it goes, and destroys it.
  case destroy(number: Int)
  /// Takes what the engine left of destroyed words out of the files.
  case purge
}
