/// A letter to somebody of a family, in plain Dutch; prepared by the program, sent by people.
///
/// Its text may be changed until it is sent or withdrawn; after that it stays as it was.
package struct FamilyLetter: Equatable, Sendable {
  package let id: ID<FamilyLetter>
  package let family: ID<Family>
  package let number: Int
  package let template: FamilyLetterTemplate
  package let addressee: ID<Person>
  package let madeOn: Day
  package let author: ID<User>
  /// The absence it tells of, where it was prepared with it.
  package let absence: ID<Absence>?
  /// Whom to call, as it stood when the letter was made; above the text.
  package let contact: Line?
  package var body: Prose
  /// What every letter ends with: who is there for the family besides us.
  package let foot: Prose
  package var state: State
  /// The day it was sent or withdrawn.
  package var endedOn: Day?
  package var way: Way?
  /// Why it went that way although the contact agreement warns of it.
  package var despite: Line?

  package init(
    id: ID<FamilyLetter>, family: ID<Family>, number: Int, template: FamilyLetterTemplate,
    addressee: ID<Person>, madeOn: Day, author: ID<User>, absence: ID<Absence>? = nil,
    contact: Line?, body: Prose, foot: Prose, state: State = .prepared, endedOn: Day? = nil,
    way: Way? = nil, despite: Line? = nil
  ) {
    self.despite = despite
    self.id = id
    self.family = family
    self.number = number
    self.template = template
    self.addressee = addressee
    self.madeOn = madeOn
    self.author = author
    self.absence = absence
    self.contact = contact
    self.body = body
    self.foot = foot
    self.state = state
    self.endedOn = endedOn
    self.way = way
  }

  /// The raw values are stored.
  package enum State: String, CaseIterable, Sendable {
    case prepared
    case sent
    case withdrawn
  }

  /// How it came to the reader; the raw values are stored.
  package enum Way: String, CaseIterable, Sendable {
    case post
    case handedOver
    case secureMail
  }

  /// The places that wait to be filled in, without their brackets.
  package var blanks: [String] { Self.blanks(in: body.text) }

  package static func blanks(in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "[") {
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: "]") else { break }
      let blank = String(rest[..<end])
      if !blank.contains(where: \.isNewline), !found.contains(blank) { found.append(blank) }
      rest = rest[rest.index(after: end)...]
    }
    return found
  }
}

/// What a letter is for; the raw values are stored.
package enum FamilyLetterTemplate: String, CaseIterable, Sendable {
  /// A first invitation, to get to know each other.
  case invitation
  /// That a talk was agreed, and when.
  case talk
  /// The plan lies with the family to be read and answered.
  case planToAnswer
  case planAdopted
  /// The coordinator is away and a colleague does the work.
  case coordinatorAway
  /// Another coordinator has come in place of the one before.
  case newCoordinator
  case helpStarts
  /// Help was promised and hasn't begun.
  case helpWaits
  /// To look together how it goes.
  case evaluation
  /// The help ends and the file is closed.
  case closing

  /// Without which fact of the file the letter would say nothing true.
  package var need: FamilyLetterNeed? {
    switch self {
    case .planToAnswer: .planWithFamily
    case .planAdopted: .plan
    case .coordinatorAway: .cover
    case .newCoordinator: .coordinator
    case .helpStarts: .help
    case .helpWaits: .waiting
    case .invitation, .talk, .evaluation, .closing: nil
    }
  }
}

/// A fact a letter is about.
package enum FamilyLetterNeed: String, CaseIterable, Sendable {
  case planWithFamily
  case plan
  case cover
  case coordinator
  /// Help for somebody the reader may read about, which begins or goes on.
  case help
  case waiting
}

/// What somebody wants to write.
package struct NewFamilyLetter: Equatable, Sendable {
  package var template: FamilyLetterTemplate
  package var addressee: ID<Person>
  /// His own text; the template's where there is none.
  package var text: Prose?

  package init(template: FamilyLetterTemplate, addressee: ID<Person>, text: Prose? = nil) {
    self.template = template
    self.addressee = addressee
    self.text = text
  }
}

/// What can be asked about the letters to one family.
package enum FamilyLetterCommand: Equatable, Sendable {
  case overview
  case prepare(NewFamilyLetter)
  case rewrite(ID<FamilyLetter>, Prose)
  /// The letter as it goes on paper; handed out once it is written down.
  ///
  /// `despite` says why, where the contact agreement warns that somebody else reads along.
  case print(ID<FamilyLetter>, despite: Line? = nil)
  case send(ID<FamilyLetter>, on: Day?, FamilyLetter.Way, despite: Line? = nil)
  case withdraw(ID<FamilyLetter>)
}

/// A letter with the names a list shows.
package struct FamilyLetterLine: Equatable, Sendable {
  package let letter: FamilyLetter
  package let name: PersonName
  package let author: Login

  package init(letter: FamilyLetter, name: PersonName, author: Login) {
    self.letter = letter
    self.name = name
    self.author = author
  }
}

/// A letter as it is handed out.
package struct FamilyLetterPrint: Equatable, Sendable {
  package let letter: FamilyLetter
  package let name: PersonName
  package let caseNumber: CaseNumber
  package let ground: DisclosureGround

  package init(
    letter: FamilyLetter, name: PersonName, caseNumber: CaseNumber, ground: DisclosureGround
  ) {
    self.letter = letter
    self.name = name
    self.caseNumber = caseNumber
    self.ground = ground
  }
}
