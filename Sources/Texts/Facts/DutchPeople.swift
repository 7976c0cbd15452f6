package import Domain

extension Dutch {
  package func name(of kind: CustodyKind) -> String {
    switch kind {
    case .parental: "ouderlijk gezag"
    case .guardianship: "voogdij"
    }
  }

  package func name(of kind: SchoolAbsence.Kind) -> String {
    switch kind {
    case .authorised: "geoorloofd"
    case .unauthorised: "ongeoorloofd"
    case .unknown: "onbekend"
    }
  }

  func personWord(_ word: PersonWord) -> String {
    switch word {
    case .columnCustody: "Gezag"
    case .hasCustody: "ja"
    case .notRecorded: "niet"
    case .custodyNotRecorded: "gezag niet vastgelegd"
    case .custodyMissing(let names):
      "Gezag niet vastgelegd van \(names): ouders en voogden tellen mee bij het plan."
    case .custodyBy: "Wie heeft gezag"
    case .custodyOver(let name): "over \(name)"
    case .nobodyHasCustody: "heeft over niemand gezag"
    case .ofAge: "geëindigd: 18 jaar"
    case .takenBack: "teruggenomen"
    case .relations: "Relaties"
    case .elsewhere: "Ook in"
    case .otherFile(let number, let name): "dossier \(number) (\(name))"
    case .fileOfOthers(let team): "een dossier van team \(team): vraag het daar"
    case .ownFile: "dat is zijn eigen dossier"
    case .address: "Adres"
    case .secret: "geheim"
    case .relation(let kind, let name): "\(kind) van \(name)"
    case .deceased(let day): "overleden \(day)"
    case .unborn: "ongeboren"
    case .expected(let day): "verwacht \(day)"
    case .school: "School"
    case .noSchool: "geen school vastgelegd"
    case .mentor(let name): "mentor \(name)"
    case .attendanceOfficer(let name): "leerplicht: \(name)"
    case .absence(let weeks): "Verzuim, \(number(weeks)) weken"
    case .noAbsence: "geen"
    case .days(let count): count == 1 ? "1 dag" : "\(number(count)) dagen"
    case .hours(let count): count == 1 ? "1 uur" : "\(number(count)) uur"
    case .unauthorised(let amount): "waarvan \(amount) ongeoorloofd"
    case .afterDeath(.custody):
      "Let op: een kind is zonder iemand met gezag. Leg vast wie het nu heeft."
    case .afterDeath(.familyContact): "Let op: dit is nog wie we bellen. Wijzig dat met W."
    case .afterDeath(.help): "Let op: er loopt nog hulp voor deze persoon, zie Hulp en budget."
    case .anOrganisation: "een organisatie (hieronder)"
    case .noChild: "Er is in dit gezin geen kind onder de 18."
    case .noCustodyToEnd: "Er is geen gezag om te beëindigen."
    case .noAbsenceToTakeBack: "Er is geen verzuim om terug te nemen."
    case .historyCustody: "gezag"
    case .historyHolder(let child, let holder): "over \(child): \(holder)"
    case .cardTitle(let name): "Wat wil je doen voor \(name)?"
    }
  }
}
