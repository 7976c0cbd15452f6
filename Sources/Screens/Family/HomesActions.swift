import Domain
import Drawing
import Texts

// What can be done in the view with homes and stays.
extension FamilyScreen {
  /// The keys follow what is under the cursor.
  var homesContexts: [KeyContext] {
    var contexts: [KeyContext] = []
    if let home = selectedHome {
      contexts = home.isSecret ? [.secretHome, .household] : [.household]
    }
    if let stay = selectedStay, stay.toDay == nil { contexts = [.openStay] }
    if selectedMove?.move.confirmation == nil, selectedMove != nil { contexts = [.move] }
    if page?.moves.contains(where: \.move.isOpen) == true { contexts.append(.openMove) }
    return contexts + [.homes, .family, .list]
  }

  var selectedHome: Household? {
    guard case .household(let id)? = homes.key else { return nil }
    return page?.homes.households.first { $0.id == id }
  }

  var selectedStay: Stay? {
    guard case .stay(let id)? = homes.key else { return nil }
    return page?.homes.stays.first { $0.id == id }
  }

  private var selectedYouth: ID<Person>? {
    guard case .youth(let id)? = homes.key else { return nil }
    return id
  }

  mutating func changeHomes(_ action: ActionName, _ desk: inout Desk) -> Bool {
    let home = selectedHome
    switch action {
    case .addHousehold: form(.household, &desk)
    case .changeHousehold: if home != nil { form(.changeHousehold, &desk) { $0.home = home?.id } }
    case .hideAddress: if let home { hide(home, &desk) }
    case .revealAddress:
      if home?.isSecret == true { form(.revealAddress, &desk) { $0.home = home?.id } }
    case .endHousehold: if let home { end(home, &desk) }
    case .setResidence: form(.residence, &desk) { $0.home = home?.id }
    case .endResidence: form(.endResidence, &desk) { $0.home = home?.id }
    case .beginStay:
      let person = selectedStay?.person ?? selectedYouth
      form(.stay, &desk) { $0.person = person }
    case .endStay:
      let stay = selectedStay?.id
      form(.endStay, &desk) { $0.stay = stay }
    case .setMunicipality:
      let person = selectedYouth
      form(.municipality, &desk) { $0.person = person }
    default: return false
    }
    return true
  }

  /// Hiding is done at once; showing it to everybody is asked first.
  private mutating func hide(_ home: Household, _ desk: inout Desk) {
    guard let page else { return }
    let command = Command.homes(id, .setSecret(home.id, !home.isSecret), expecting: version)
    guard page.mayWrite else {
      desk.tell(.access(.mayWrite(id)))
      return
    }
    guard home.isSecret else {
      write(command, &desk)
      return
    }
    let name = HomesLines(page: page, words: desk.words, today: desk.today).label(home)
    desk.push(
      QuestionPanel(question: desk.words.word(.homes(.openQuestion(name))), command: command))
  }

  private mutating func end(_ home: Household, _ desk: inout Desk) {
    guard let page else { return }
    let name = HomesLines(page: page, words: desk.words, today: desk.today).label(home)
    desk.push(
      QuestionPanel(
        question: desk.words.word(.homes(.endQuestion(name))),
        command: .homes(id, .endHousehold(home.id, on: nil), expecting: version)))
  }

  /// Enter: all that can be done with what is under the cursor.
  func homesMenu(_ desk: Desk) -> MenuPanel? {
    guard let page else { return nil }
    let lines = HomesLines(page: page, words: desk.words, today: desk.today)
    var (title, actions): (String, [ActionName]) = ("", [])
    if let home = selectedHome {
      title = lines.label(home)
      actions = [
        .setResidence, .endResidence, .startMove, .changeHousehold, .hideAddress, .endHousehold,
      ]
      if home.isSecret { actions.insert(.revealAddress, at: 0) }
    } else if let stay = selectedStay {
      title = lines.given(stay.person) + desk.face.dot + stay.place.text
      actions = stay.toDay == nil ? [.beginStay, .endStay] : []
    } else if let youth = selectedYouth {
      title = lines.given(youth)
      actions = [.setMunicipality, .beginStay, .startMove]
    } else if let line = selectedMove {
      title = lines.moved(line)
      actions = line.move.isOpen ? [.confirmMove] : []
      if line.move.confirmation == nil { actions.append(.withdrawMove) }
    }
    guard !actions.isEmpty else { return nil }
    return MenuPanel(
      title: title,
      items: actions.map {
        MenuPanel.Item(label: desk.words.action($0).title, choice: .action($0))
      })
  }

  /// A secret address, alone on the screen for as long as it is read.
  static func addressPanel(_ home: Household, _ words: any Phrases) -> TextPanel {
    let address = [home.postalCode?.display, home.houseNumber?.display, home.municipality?.text]
      .compactMap(\.self)
    let title = home.name?.text ?? words.name(of: FieldName.household)
    return TextPanel(
      title: words.word(.homes(.revealTitle(title))),
      paragraphs: [
        address.isEmpty ? words.word(.homes(.withoutAddress)) : address.joined(separator: "  "),
        words.word(.homes(.revealHint)),
      ], isSpaced: true)
  }
}
