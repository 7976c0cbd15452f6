import Domain
import Texts

// What can be done with one person of the family, from the card about him.
extension FamilyScreen {
  /// The member whose card is open.
  var cardLine: MemberLine? {
    page?.members.first { $0.person.id == card && $0.member.toDay == nil }
  }

  mutating func openCard() {
    card = members.key
    cardTop = 0
  }

  mutating func changePerson(_ action: ActionName, _ desk: inout Desk) -> Bool {
    guard tab == .members, let page, let line = cardLine else { return false }
    let person = line.person.id
    switch action {
    case .open: desk.push(cardMenu(page, line, desk))
    case .cancel: card = nil
    case .moveUp: cardTop = max(0, cardTop - 1)
    case .moveDown: cardTop += 1
    case .changePerson: personForm(.changePerson, person, &desk)
    case .revealBSN:
      guard line.person.bsn != nil else {
        desk.say(.refused(.access(.noBSN)))
        return true
      }
      personForm(.revealBSN, person, &desk)
    case .personDied: personForm(.personDied, person, &desk)
    case .personBorn: personForm(.personBorn, person, &desk)
    case .personLives:
      write(.people(id, .live(person), expecting: version), &desk)
    case .addCustody:
      guard !page.minors(on: desk.today).isEmpty else { return say(.noChild, &desk) }
      personForm(.addCustody, person, &desk)
    case .endCustody:
      guard !page.openCustody(of: person).isEmpty else { return say(.noCustodyToEnd, &desk) }
      personForm(.endCustody, person, &desk)
    case .setSchool: personForm(.school, person, &desk)
    case .endSchool: personForm(.endSchool, person, &desk)
    case .noteSchoolAbsence: personForm(.schoolAbsence, person, &desk)
    case .takeBackAbsence:
      guard page.people.absences.contains(where: { $0.person == person }) else {
        return say(.noAbsenceToTakeBack, &desk)
      }
      personForm(.takeBackAbsence, person, &desk)
    default: return false
    }
    return true
  }

  private func say(_ word: PersonWord, _ desk: inout Desk) -> Bool {
    desk.say(.hint, desk.words.word(.person(word)))
    return true
  }

  private mutating func personForm(
    _ name: FormName, _ person: ID<Person>, _ desk: inout Desk
  ) {
    form(name, &desk) { $0.person = person }
  }

  /// Enter on the card: what fits this person, the likeliest first.
  private func cardMenu(_ page: FamilyPage, _ line: MemberLine, _ desk: Desk) -> MenuPanel {
    let person = line.person
    let isPupil = line.isChildOfFamily && person.isLiving
    var actions: [ActionName] = []
    if person.isAlive, person.expectedOn != nil { actions.append(.personBorn) }
    if person.isLiving { actions.append(.addCustody) }
    if !page.openCustody(of: person.id).isEmpty { actions.append(.endCustody) }
    if isPupil { actions += [.setSchool, .noteSchoolAbsence] }
    if isPupil, page.people.school(of: person.id) != nil { actions.append(.endSchool) }
    if page.people.absences.contains(where: { $0.person == person.id }) {
      actions.append(.takeBackAbsence)
    }
    actions += [.changePerson, person.isAlive ? .personDied : .personLives]
    return MenuPanel(
      title: desk.words.word(.person(.cardTitle(person.name.full))),
      items: actions.map {
        MenuPanel.Item(label: desk.words.action($0).title, choice: .action($0))
      })
  }
}

extension FamilyPage {
  /// Of whom somebody can have custody on a day.
  func minors(on day: Day) -> [MemberLine] {
    members.filter {
      $0.member.toDay == nil && $0.isChildOfFamily && CustodyRule.isChild($0.person, on: day)
    }
  }

  /// Custody that can be ended: over somebody, or his own over a child.
  func openCustody(of person: ID<Person>) -> [CustodyLine] {
    people.custody.filter {
      $0.term.toDay == nil && ($0.term.child == person || $0.term.holder.person == person)
    }
  }
}

extension MemberLine {
  var isChildOfFamily: Bool { member.role == .youth || member.role == .sibling }
}
