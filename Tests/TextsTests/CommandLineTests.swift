import Domain
import Testing
import Texts

@Suite("The words of the command line")
struct CommandLineTests {
  @Test("says of each command in one short sentence what it does", arguments: Language.allCases)
  func abstractsAreShort(language: Language) {
    for command in CommandName.allCases {
      let abstract = language.phrases.abstract(command)
      #expect(abstract.hasSuffix(".") && abstract.first?.isUppercase == true, "\(abstract)")
      #expect(columns(abstract) <= 70 && isTidy(abstract), "\(abstract)")
    }
  }

  @Test("says of each option on one line what it means", arguments: Language.allCases)
  func optionsAreShort(language: Language) {
    for help in helps(language.phrases) {
      #expect(columns(help) <= 60 && isTidy(help) && !help.hasSuffix("."), "\(help)")
    }
  }

  @Test("has heads that fit above narrow columns", arguments: Language.allCases)
  func headsAreShort(language: Language) {
    for column in ColumnName.allCases {
      let head = language.phrases.head(column)
      #expect(columns(head) <= 12 && isTidy(head) && head.first?.isUppercase == true, "\(head)")
    }
  }

  @Test("gives no two commands, columns or headings the same words", arguments: Language.allCases)
  func wordsTellApart(language: Language) {
    let phrases = language.phrases
    for list in [
      CommandName.allCases.map(phrases.abstract), ColumnName.allCases.map(phrases.head),
      HelpHeading.allCases.map(phrases.heading), misuses.map(phrases.describe),
      messages.map(phrases.say),
    ] {
      #expect(Set(list).count == list.count, "\(list)")
    }
  }

  @Test("explains options alike only where they are alike", arguments: Language.allCases)
  func optionsTellApart(language: Language) {
    let helps = helps(language.phrases)
    #expect(Set(helps).count == helps.count)
  }

  @Test("has its own words in each language")
  func languagesDiffer() {
    let same = zip(allWords(.dutch), allWords(.english)).filter { $0 == $1 }.map(\.0)
    #expect(
      Set(same) == [
        "GPRAZB", "Status", "Team", "Fte", "Norm", "Contract", "BSN", Dutch().help(.kind),
      ])
  }

  @Test("writes no English in Dutch")
  func noEnglishInDutch() {
    let english: Set = [
      "the", "this", "there", "not", "no", "you", "your", "and", "or", "with", "case", "referral",
      "store", "file", "log", "such", "choose", "give", "day", "row", "rows", "line", "lines",
    ]
    for text in allWords(.dutch) {
      #expect(words(of: text).isDisjoint(with: english), "\(text)")
    }
  }

  @Test("writes no Dutch in English")
  func noDutchInEnglish() {
    let dutch: Set = [
      "de", "het", "een", "dit", "niet", "geen", "je", "gezin", "aanbieder", "regisseur",
      "opslag", "logboek", "kies", "zoals", "met", "dag", "naam", "rijen", "regels",
    ]
    for text in allWords(.english) {
      #expect(words(of: text).isDisjoint(with: dutch), "\(text)")
    }
  }

  @Test("addresses staff as je, never as u")
  func addressesStaff() {
    for text in allWords(.dutch) {
      #expect(words(of: text).isDisjoint(with: ["u", "uw"]), "\(text)")
    }
  }

  @Test("says what was typed wrongly and what to type instead", arguments: Language.allCases)
  func misuseHelps(language: Language) {
    for misuse in misuses {
      let text = language.phrases.describe(misuse)
      #expect(text.hasSuffix(".") && text.contains(". ") && isTidy(text), "\(text)")
    }
  }

  @Test("repeats what was typed in each message about it", arguments: Language.allCases)
  func misuseNamesWhatWasTyped(language: Language) {
    let phrases = language.phrases
    for misuse in typed("--xyz") { #expect(phrases.describe(misuse).contains("--xyz")) }
    let value = phrases.describe(.badValue(value: "pdf", option: "--format"))
    #expect(value.contains("\"pdf\"") && value.contains("--format"))
  }

  @Test("names every role where one is unknown", arguments: Language.allCases)
  func namesRoles(language: Language) {
    let text = language.phrases.describe(.unknownRole("baas"))
    #expect(Role.allCases.allSatisfy { text.contains($0.rawValue) })
  }

  @Test("words every message of the program", arguments: Language.allCases)
  func messagesAreTidy(language: Language) {
    for message in messages {
      let text = language.phrases.say(message)
      #expect(isTidy(text) && text.first?.isUppercase == true, "\(text)")
    }
  }

  @Test("ends a message in a path, key or command without a full stop to copy along")
  func copiesWell() {
    for phrases in Language.allCases.map(\.phrases) {
      #expect(phrases.say(.storeMade(path: "/srv/regie.sqlite")).hasSuffix(" /srv/regie.sqlite"))
      #expect(phrases.say(.verifierKey("regie.local+7296+AQ")).hasSuffix("\nregie.local+7296+AQ"))
      #expect(phrases.say(.howToOpenScreens("regie")).hasSuffix(" regie"))
      #expect(phrases.say(.exported(entries: 2, path: "a.log")).hasSuffix(" a.log"))
    }
  }

  @Test("counts one row and many rows")
  func counts() {
    #expect(
      Dutch().say(.ledgerSound(entries: 1204, checkpoints: 1, rows: 812))
        == "Het logboek klopt: 1.204 regels, 1 controlepunt en 812 rijen gecontroleerd.")
    #expect(
      English().say(.ledgerSound(entries: 1, checkpoints: 3, rows: 1))
        == "The log is sound: 1 line, 3 checkpoints and 1 row verified.")
    #expect(Dutch().say(.ledgerFindings(1)) == "De controle vond 1 afwijking.")
    #expect(
      Dutch().say(.importing(done: 1200, total: 3000, secondsLeft: 12))
        == "Inlezen: 1.200 van 3.000 rijen, nog 12 s")
    #expect(English().say(.importing(done: 1, total: nil, secondsLeft: nil)) == "Importing: 1 row")
  }

  @Test(
    "has the headings of a help page",
    arguments: [
      (HelpHeading.overview, "OVERZICHT"), (.usage, "GEBRUIK"), (.arguments, "ARGUMENTEN"),
      (.options, "OPTIES"), (.subcommands, "OPDRACHTEN"),
      (.seeHelp, "Zie 'regie help <opdracht>' voor uitleg."),
    ])
  func headings(heading: HelpHeading, text: String) {
    #expect(Dutch().heading(heading) == text)
  }

  @Test("shows the codes that an option takes as they must be typed", arguments: Language.allCases)
  func codesAreTyped(language: Language) {
    let phrases = language.phrases
    let lists: [(String, [String])] = [
      (phrases.help(.riskLevel), RiskLevel.allCases.map(\.rawValue)),
      (phrases.help(.kind), NoteKind.allCases.map(\.rawValue)),
      (phrases.help(.doer), ActionDoer.allCases.map(\.rawValue)),
      (phrases.help(.tab), WorklistTab.allCases.map(\.rawValue)),
      (phrases.help(.order), FamilyOrder.allCases.map(\.rawValue)),
      (phrases.help(.gender), Gender.allCases.map(\.rawValue)),
      (phrases.help(.language), Language.allCases.map(\.rawValue)),
    ]
    for (help, codes) in lists {
      #expect(words(of: help, keepingCase: true).isSuperset(of: codes), "\(help)")
    }
  }
}

/// A message about one thing that was typed.
private func typed(_ text: String) -> [Misuse] {
  [
    .missing(text), .unknownOption(text), .unexpected(text), .valueMissing(text),
    .badDelimiter(text), .unknownRole(text), .wrongClock(text), .other(text),
  ]
}

private let misuses: [Misuse] =
  typed("--xyz") + [
    .badValue(value: "pdf", option: "--format"), .noTerminal, .postgresNotBuilt, .intoOrNew,
  ]

private let messages: [CommandMessage] = [
  .storeMade(path: "/srv/regie.sqlite"), .verifierKey("regie.local+7296954f+AQ"),
  .demoMade(families: 400, seconds: 3), .makingFamilies(done: 120, of: 400),
  .firstUser(login: "avisser", team: "lokaal team"), .howToOpenScreens("regie"),
  .ledgerSound(entries: 1204, checkpoints: 3, rows: 812), .ledgerHeadSound, .ledgerFindings(2),
  .exported(entries: 1204, path: "regie.export"),
  .importing(done: 1200, total: 3000, secondsLeft: 12),
  .importing(done: 1200, total: nil, secondsLeft: nil), .importWithdrawn(rows: 120),
  .rejectedRows(path: "fout.csv"), .fileIs(path: "regie.csv"), .storeIsSound, .noRows,
  .actingAs("avisser"), .newTeam("Oost"),
]

/// What every argument and option means, of all subjects.
private func helps(_ phrases: any Phrases) -> [String] {
  let shared = OptionName.allCases.map { phrases.help($0) }
  let subjects = [
    PlanOption.allCases.map { phrases.help($0) },
    SafetyOption.allCases.map { phrases.help($0) },
    ContactOption.allCases.map { phrases.help($0) },
    SharingOption.allCases.map { phrases.help($0) },
    HelpOption.allCases.map { phrases.help($0) },
    PersonOption.allCases.map { phrases.help($0) },
    PracticeOption.allCases.map { phrases.help($0) },
  ]
  return shared + subjects.flatMap(\.self)
}

private func allWords(_ language: Language) -> [String] {
  let phrases = language.phrases
  return CommandName.allCases.map(phrases.abstract) + helps(phrases)
    + ColumnName.allCases.map(phrases.head) + HelpHeading.allCases.map(phrases.heading)
    + misuses.map(phrases.describe) + messages.map(phrases.say)
}

/// Not empty, no blanks too many, no line that ends in one.
private func isTidy(_ text: String) -> Bool {
  !text.isEmpty && !text.contains("  ") && !text.contains("..") && !text.contains(" \n")
    && text.first != " " && text.last != " "
}

/// The words of a text but for its examples between quotation marks and its commands.
private func words(of text: String, keepingCase: Bool = false) -> Set<String> {
  let outside = dropping(from: "'regie ", to: "'", in: dropping(from: "\"", to: "\"", in: text))
  guard keepingCase else { return wordSet(outside) }
  return Set(outside.split { !$0.isLetter }.map(String.init))
}

private func dropping(from opening: String, to closing: Character, in text: String) -> String {
  var (kept, rest) = ("", text[...])
  while let start = rest.firstRange(of: opening) {
    kept += rest[..<start.lowerBound]
    rest = rest[start.upperBound...].drop { $0 != closing }.dropFirst()
  }
  return kept + rest
}
