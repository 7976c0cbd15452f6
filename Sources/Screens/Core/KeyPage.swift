import Domain
import Drawing
import Texts

/// The page of all keys, made from the key table, so that it can't say anything else.
package enum KeyPage {
  /// Every context with its keys, in both languages side by side.
  package static func markdown() -> String {
    let sections = KeyContext.allCases.flatMap(section)
    return (opening + sections).joined(separator: "\n") + "\n"
  }

  /// The keys of somebody with every right and every tab.
  private static let map = KeyMap(tabs: MainTab.allCases, may: { _ in true })

  private static let opening = [
    "# Toetsen / Keys",
    "",
    "Dit staat in de toetsentabel van het programma. Welke toetsen werken hangt af van het scherm en van",
    "je rechten: F1 of ? toont wat hier kan, de onderste regel de belangrijkste. Van boven naar beneden",
    "geldt de meest bijzondere plaats eerst. De cijfers van de hoofdschermen tellen alleen de tabbladen",
    "die jij hebt. *Menu* is iets zonder eigen toets: F2 of :, typ een paar letters, Enter.",
    "",
    "This is the program's own key table. Which keys work depends on the screen and on your rights: F1 or",
    "? shows what can be done here, the bottom line the most important. The most special place counts",
    "first. The digits of the main screens count only the tabs that you have. *Menu* is something without",
    "a key of its own: F2 or :, type a few letters, Enter.",
  ]

  private static func section(_ context: KeyContext) -> [String] {
    let bindings = map.bindings.filter { $0.context == context }
    guard !bindings.isEmpty else { return [] }
    let heading = "## \(name(context, .dutch)) / \(name(context, .english))"
    let head = [row(["Toets", "Wat", "Key", "What"]), row(["---", "---", "---", "---"])]
    return ["", heading, ""] + head + bindings.map(line)
  }

  private static func line(_ binding: KeyBinding) -> String {
    row(
      Language.allCases.flatMap { language in
        let words = language.phrases
        let labels = binding.keys.compactMap(\.label).map { "`\(words.name(of: $0))`" }
        let menu = "*\(words.action(.menu).caption)*"
        let keys = labels.isEmpty ? menu : labels.joined(separator: " ")
        return [keys, words.action(binding.action).title]
      })
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}

// What the places are called.
extension KeyPage {
  private static func name(_ context: KeyContext, _ language: Language) -> String {
    let words = language.phrases
    func say(_ dutch: String, _ english: String) -> String {
      switch language {
      case .dutch: dutch
      case .english: english
      }
    }
    func tab(_ part: FamilyTab) -> String {
      say("Dossier", "File") + ", " + words.name(of: part)
    }
    func letter(_ state: LetterState) -> String {
      say("Brief aan een specialist", "Letter to a specialist") + ": " + words.name(of: state)
    }
    return switch context {
    case .worklist: words.name(of: MainTab.worklist)
    case .families: words.name(of: MainTab.families)
    case .filter: say("Lijst filteren", "Filtering a list")
    case .referrals: words.name(of: MainTab.referrals)
    case .triage: say("Eén aanmelding", "One referral")
    case .practice: words.name(of: MainTab.practice)
    case .asked: words.name(of: MainTab.asked)
    case .practiceRecord: say("Eén kind in de praktijk", "One child in the practice")
    case .practiceEnded: say("Een kind dat is afgerond", "A child that was finished")
    case .letterConcept: letter(.concept)
    case .letterReady: letter(.ready)
    case .letterSigned: letter(.signed)
    case .letterSent: letter(.sent)
    case .importPath: say("Uit bestand: het pad", "From file: the path")
    case .importReport: say("Uit bestand: alles goed", "From file: all is well")
    case .importFaulty: say("Uit bestand: er zijn fouten", "From file: there are faults")
    case .importDone: say("Uit bestand: ingelezen", "From file: imported")
    case .family: say("Dossier van een gezin", "A family's file")
    case .overview: tab(.overview)
    case .members: tab(.members)
    case .doubles: say("Wie er dubbel in staat", "Who is recorded twice")
    case .merge: say("Naast elkaar om samen te voegen", "Side by side to merge")
    case .mergeOfFiles:
      say("Naast elkaar: twee dossiers", "Side by side: two files")
    case .mergedFile: say("Dossier dat is opgegaan in een ander", "File that is part of another")
    case .personCard: tab(.members) + say(": één persoon", ": one person")
    case .homes: tab(.members) + say(": adressen en verblijf", ": homes and stays")
    case .household: tab(.members) + say(": een huishouden", ": a household")
    case .secretHome: tab(.members) + say(": een geheim adres", ": a secret address")
    case .openStay: tab(.members) + say(": een verblijf dat loopt", ": a stay that goes on")
    case .move: tab(.members) + say(": een verhuizing", ": a move")
    case .openMove:
      tab(.members) + say(": er wacht een verhuizing", ": a move waits")
    case .movePreview: say("Verhuizing nakijken", "Looking at a move before it is saved")
    case .plan: tab(.plan)
    case .planTab: tab(.plan) + ": " + say("elke weergave", "every view")
    case .planRow: tab(.plan) + ": " + say("een regel van een weergave", "a row of a view")
    case .foundation: tab(.plan) + ": " + words.name(of: PlanView.foundation)
    case .expertAdvice: tab(.plan) + ": " + say("advies van een deskundige", "advice of an expert")
    case .planVersions: tab(.plan) + ": " + words.name(of: PlanView.versions)
    case .planAnswers: tab(.plan) + ": " + words.name(of: PlanView.answers)
    case .workAgreement: tab(.plan) + ": " + say("een werkafspraak", "a work agreement")
    case .workAgreements: tab(.plan) + ": " + words.name(of: PlanView.workAgreements)
    case .evaluations: tab(.plan) + ": " + words.name(of: PlanView.evaluations)
    case .legalSteps: tab(.plan) + ": " + words.name(of: PlanView.legalSteps)
    case .helpAndBudget: tab(.helpAndBudget)
    case .overspend:
      tab(.helpAndBudget) + say(": boven het budget", ": over the budget")
    case .raiseToDecide:
      tab(.helpAndBudget) + say(": ophoging wacht op akkoord", ": a raise waits for approval")
    case .ownRaise:
      tab(.helpAndBudget) + say(": je eigen ophoging", ": a raise you asked for")
    case .commitment:
      tab(.helpAndBudget) + say(": inzet die loopt", ": a commitment that goes on")
    case .commitmentAhead:
      tab(.helpAndBudget) + say(": nog niet gestart", ": not started yet")
    case .waitingHelp:
      tab(.helpAndBudget) + say(": wacht bij aanbieder", ": waiting at the provider")
    case .involvedHelp:
      tab(.helpAndBudget) + say(": betrokken hulp", ": involved help")
    case .notes: tab(.notes)
    case .work: tab(.work)
    case .history: tab(.history)
    case .safety: tab(.safety)
    case .sharing: tab(.sharing)
    case .lookAlong: say("Meekijken: met wie", "Looking along: with whom")
    case .sharedView: say("Het gezin kijkt mee", "The family looks along")
    case .safetyReport:
      tab(.safety) + say(": melding zonder uitkomst", ": a report without outcome")
    case .crisis: tab(.safety) + say(": een crisis", ": a crisis")
    case .meetings: say("Overleg (MDO)", "Meetings")
    case .openMeeting: say("Overleg dat is voorbereid", "A meeting that is prepared")
    case .attendee: say("Genodigde voor een overleg", "Somebody asked to a meeting")
    case .familyLetters: say("Brieven aan het gezin", "Letters to the family")
    case .preparedLetters: say("Brieven die klaarliggen", "Prepared letters of all families")
    case .preparedLetter: say("Brief die klaarstaat", "A letter that is prepared")
    case .safetyAgreement:
      tab(.safety) + say(": afspraak die geldt", ": an agreement that holds")
    case .log: words.name(of: MainTab.log)
    case .users: words.name(of: MainTab.users)
    case .settings: words.name(of: MainTab.users) + ": " + say("instellingen", "settings")
    case .changeable: say("Instelling die je kunt wijzigen", "A setting you can change")
    case .lifeDomains: say("Instellingen: leefgebieden", "Settings: life domains")
    case .setting:
      say("Instellingen: leefgebied of gegeven van een team", "Settings: life domain or team")
    case .providers: words.name(of: MainTab.providers)
    case .reports: words.name(of: MainTab.reports)
    case .figures: say("Lijst achter een getal", "List behind a number")
    case .providerCard: say("Eén aanbieder", "One provider")
    case .runningContract: say("Aanbieder: een contract", "Provider: a contract")
    case .runningProduct: say("Aanbieder: een product", "Provider: a product")
    case .endable: say("Aanbieder: wat kan eindigen", "Provider: what can end")
    case .coverage: words.providerWord(.coverage)
    case .claims: say("Declaraties", "Claims")
    case .claimsReady: say("Declaraties, klaar om te boeken", "Claims, ready to book")
    case .claimsHeld: say("Declaraties, vastgehouden", "Claims, held")
    case .claimsToDecide: say("Declaraties, boven mandaat", "Claims, above the mandate")
    case .claim: say("Een declaratieregel", "A declared line")
    case .claimReady:
      say("Een declaratieregel, klaar om te boeken", "A declared line, ready to book")
    case .claimHeld: say("Een declaratieregel, vastgehouden", "A declared line, held")
    case .claimOver:
      say("Een declaratieregel, meer dan er is", "A declared line, more than is left")
    case .claimBooked: say("Een declaratieregel, geboekt", "A declared line, booked")
    case .team: words.name(of: MainTab.team)
    case .unassigned: say("Gezinnen zonder regisseur", "Families without coordinator")
    case .ofBoard: say("Gezinnen achter een getal van het bord", "Families behind a number")
    case .longWaiting: say("Gezinnen die lang wachten", "Families that wait long")
    case .absence: say("Ziek melden", "Reporting absence")
    case .handovers: say("Overdragen van meer gezinnen", "Handing over several families")
    case .batch: say("Uitkomst van een lijst", "Outcome of a list")
    case .list: say("Bewegen in lijsten", "Moving in lists")
    case .form: say("Formulier", "Form")
    case .finalForm: say("Formulier dat definitief wordt", "Form that becomes final")
    case .finder: say("Zoekvenster", "Search box")
    case .actions: say("Help en menu", "Help and menu")
    case .menu: say("Keuzelijst", "List of choices")
    case .reading: say("Tekstvenster", "Text to read")
    case .question: say("Vraag met ja of nee", "Yes-or-no question")
    case .conflict: say("Twee waarden voor hetzelfde", "Two values for the same")
    case .strip: say("Telefoonstrook", "Telephone strip")
    case .stripOfFamily:
      say("Telefoonstrook, gezin bekend", "Telephone strip, family known")
    case .plain: say("Overal waar je niet typt", "Wherever you aren't typing")
    case .always: say("Overal", "Everywhere")
    }
  }
}
