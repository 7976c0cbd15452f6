package import Domain

extension English {
  package func name(of kind: CustodyKind) -> String {
    switch kind {
    case .parental: "parental custody"
    case .guardianship: "guardianship"
    }
  }

  package func name(of kind: SchoolAbsence.Kind) -> String {
    switch kind {
    case .authorised: "authorised"
    case .unauthorised: "unauthorised"
    case .unknown: "unknown"
    }
  }

  func personWord(_ word: PersonWord) -> String {
    switch word {
    case .columnCustody: "Custody"
    case .hasCustody: "yes"
    case .notRecorded: "not"
    case .custodyNotRecorded: "custody not recorded"
    case .custodyMissing(let names):
      "Custody not recorded of \(names): parents and guardians count for the plan."
    case .custodyBy: "Who has custody"
    case .custodyOver(let name): "of \(name)"
    case .nobodyHasCustody: "has custody of nobody"
    case .ofAge: "ended: 18 years"
    case .takenBack: "taken back"
    case .relations: "Relations"
    case .elsewhere: "Also in"
    case .otherFile(let number, let name): "case file \(number) (\(name))"
    case .fileOfOthers(let team): "a file of team \(team): ask there"
    case .ownFile: "that is his own file"
    case .address: "Address"
    case .secret: "secret"
    case .relation(let kind, let name): "\(kind) of \(name)"
    case .deceased(let day): "died \(day)"
    case .unborn: "unborn"
    case .expected(let day): "expected \(day)"
    case .school: "School"
    case .noSchool: "no school recorded"
    case .mentor(let name): "mentor \(name)"
    case .attendanceOfficer(let name): "attendance: \(name)"
    case .absence(let weeks): "Absence, \(number(weeks)) weeks"
    case .noAbsence: "none"
    case .days(let count): count == 1 ? "1 day" : "\(number(count)) days"
    case .hours(let count): count == 1 ? "1 hour" : "\(number(count)) hours"
    case .unauthorised(let amount): "of which \(amount) unauthorised"
    case .afterDeath(.custody):
      "Note: a child is left without anybody's custody. Record who has it now."
    case .afterDeath(.familyContact): "Note: this is still whom we call. Change that with W."
    case .afterDeath(.help): "Note: help for this person still goes on, see Help and budget."
    case .anOrganisation: "an organisation (below)"
    case .noChild: "There is no child under 18 in this family."
    case .noCustodyToEnd: "There is no custody to end."
    case .noAbsenceToTakeBack: "There is no absence to take back."
    case .historyCustody: "custody"
    case .historyHolder(let child, let holder): "of \(child): \(holder)"
    case .cardTitle(let name): "What do you want to do for \(name)?"
    }
  }
}
