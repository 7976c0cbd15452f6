package import Domain

/// The words of a person's card: who he is, custody, school.
package enum PersonWord: Equatable, Sendable {
  case columnCustody
  /// He has custody of a child of the family.
  case hasCustody
  /// Nobody's custody of this child is recorded.
  case notRecorded
  case custodyNotRecorded
  /// The same for several children, with what follows from it for the plan.
  case custodyMissing(names: String)
  case custodyBy
  case custodyOver(String)
  case nobodyHasCustody
  /// By law it ended when the child came of age.
  case ofAge
  case takenBack
  case relations
  /// Another file he is in.
  case elsewhere
  case otherFile(number: String, name: String)
  case fileOfOthers(team: String)
  case ownFile
  case address
  case secret
  case relation(kind: String, name: String)
  case deceased(String)
  case unborn
  case expected(String)
  case school
  case noSchool
  case mentor(String)
  case attendanceOfficer(String)
  case absence(weeks: Int)
  case noAbsence
  case days(Int)
  case hours(Int)
  case unauthorised(String)
  case afterDeath(AfterDeath)
  /// In the list of holders: none of the family, but the organisation that is filled in.
  case anOrganisation
  /// No child of whom one can record custody.
  case noChild
  case noCustodyToEnd
  case noAbsenceToTakeBack
  case cardTitle(String)
  /// In *Verloop*, before who has custody of whom.
  case historyCustody
  case historyHolder(child: String, holder: String)
}
