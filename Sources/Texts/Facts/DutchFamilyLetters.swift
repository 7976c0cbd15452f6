package import Domain

/// Letters to a family, in Dutch.
extension Dutch {
  package func name(of template: FamilyLetterTemplate) -> String {
    switch template {
    case .invitation: "uitnodiging om kennis te maken"
    case .talk: "bevestiging van een gesprek"
    case .planToAnswer: "plan om te lezen en te beantwoorden"
    case .planAdopted: "plan vastgesteld"
    case .coordinatorAway: "vervanging van de regisseur"
    case .newCoordinator: "nieuwe regisseur"
    case .helpStarts: "hulp begint"
    case .helpWaits: "wachten op hulp"
    case .evaluation: "uitnodiging voor evaluatie of overleg"
    case .closing: "einde van de hulp"
    }
  }

  package func name(of state: FamilyLetter.State) -> String {
    switch state {
    case .prepared: "klaargezet"
    case .sent: "verstuurd"
    case .withdrawn: "ingetrokken"
    }
  }

  package func name(of way: FamilyLetter.Way) -> String {
    switch way {
    case .post: "post"
    case .handedOver: "persoonlijk gegeven"
    case .secureMail: "veilige mail"
    }
  }

  package func letterWord(_ word: FamilyLetterWord) -> String {
    switch word {
    case .title(let family): "\(family) · Brieven"
    case .none(let key): "Er is nog geen brief. \(key) zet er een klaar."
    case .to(let who): "aan \(who)"
    case .plain: "De brief is goed te lezen."
    case .hard(let what): "Moeilijk te lezen: \(what)"
    case .blanks(let blanks):
      "Nog invullen: " + blanks.map { "[\($0)]" }.joined(separator: " ")
    case .withdrawQuestion(let number): "Brief \(number) intrekken?"
    case .printed(let number, let who, let ground):
      "Brief \(number) voor \(who): de verstrekking is vastgelegd (\(ground))."
    case .preparedMany(let count, let of):
      "\(self.number(count)) van \(self.number(of)) brieven klaargezet, niet verstuurd"
    case .letterReady(let number, let who): "brief \(number) aan \(who) klaargezet"
    case .letterNot(let why): "geen brief: \(why)"
    case .preparedTitle: "Brieven die klaarliggen"
    case .nothingPrepared: "Er ligt geen brief klaar die nog weg moet."
    case .columnLetter: "Brief"
    case .columnTo: "Aan"
    case .columnDays: "Dgn"
    case .columnNote: "Let op"
    case .hasBlanks: "nog invullen"
    case .asCover: "waarneming"
    case .readAlong: "leest mee"
    case .bundleQuestion(let count):
      "\(self.number(count)) \(count == 1 ? "brief" : "brieven") afdrukken? Van elke wordt vastgelegd aan wie."
    case .bundleTitle(let count): count == 1 ? "1 brief" : "\(self.number(count)) brieven"
    case .leftBehind(let which, let why): "Niet afgedrukt: \(which). \(why)"
    case .bundled(let count, let left):
      "\(self.number(count)) \(count == 1 ? "brief" : "brieven") afgedrukt"
        + (left > 0 ? ", \(self.number(left)) niet." : ".")
    case .bundleMore(let count):
      "Er liggen er meer dan \(self.number(count)): verstuur deze eerst, en druk dan de rest af."
    case .bundleOnPaper:
      "Op papier: regie letter print --prepared --format html --out brieven.html"
    }
  }

  package func describe(_ finding: PlainLanguage.Finding) -> String {
    switch finding.problem {
    case .long(let words): "zin \(finding.sentence) heeft \(words) woorden"
    case .office(let word, let plainer):
      "zin \(finding.sentence): \"\(word)\", schrijf liever \"\(plainer)\""
    }
  }

  package func describe(_ warning: ContactWarning) -> String {
    let said = warning.remark.map { " (\($0.text))" } ?? ""
    return warning.isToContact
      ? "Let op: volgens de contactafspraak met \(warning.contact.text) leest een ander mee\(said)."
      : "Let op: volgens de contactafspraak met \(warning.contact.text) leest op dit adres een ander mee\(said)."
  }

  func advice(on warning: ContactWarning) -> Advice {
    Advice(
      describe(warning),
      "Geef de brief liever zelf, of geef een reden om het toch zo te doen (--despite REDEN).")
  }

  func advice(on refusal: FamilyLetterRefusal) -> Advice {
    switch refusal {
    case .notOfFamily:
      Advice(
        "Een brief gaat alleen naar iemand van het gezin.",
        "Kies een ouder met gezag of de jeugdige zelf.")
    case .deceased:
      Advice("Deze persoon is overleden.", "Kies iemand anders, of stuur geen brief.")
    case .tooYoung:
      Advice(
        "Wie jonger is dan 12, krijgt zelf geen brief.",
        "Schrijf aan een ouder met gezag, en vertel het kind zelf wat erin staat.")
    case .noCustody:
      Advice(
        "Deze persoon heeft geen gezag over een kind in dit gezin.",
        "Kies iemand met gezag; klopt het gezag niet, pas het aan bij Gezin.")
    case .nobody:
      Advice(
        "Er is niemand aan wie de brief mag: geen ouder met gezag, geen jeugdige vanaf 16.",
        "Leg bij Gezin vast wie gezag heeft, of bel het gezin.")
    case .ended(.sent):
      Advice("Deze brief is al verstuurd.", "Zet een nieuwe brief klaar.")
    case .ended:
      Advice("Deze brief is ingetrokken.", "Zet een nieuwe brief klaar.")
    case .blanks(let blanks):
      Advice(
        "In de brief is nog iets leeg: " + blanks.map { "[\($0)]" }.joined(separator: " ") + ".",
        "Vul het in (toets e), ook de haken gaan dan weg.")
    case .needs(let need): needs(need)
    case .leadsToOthers:
      Advice(
        "In de tekst staat een telefoonnummer of postcode van een ander uit dit gezin.",
        "Haal dat weg; de lezer mag het niet zien.")
    }
  }

  private func needs(_ need: FamilyLetterNeed) -> Advice {
    switch need {
    case .planWithFamily:
      Advice("Er ligt geen plan bij het gezin.", "Leg het plan eerst voor (toets P).")
    case .plan:
      Advice("Dit gezin heeft geen plan dat vaststaat.", "Stel het plan eerst vast (toets P).")
    case .cover:
      Advice(
        "Niemand neemt het werk van de regisseur over.",
        "Een teamleider regelt de waarneming met Ziek melden.")
    case .coordinator:
      Advice("Dit gezin heeft geen regisseur.", "Wijs er eerst een aan (toets R).")
    case .help:
      Advice(
        "Er is geen hulp waarover deze persoon mag lezen.",
        "Leg de toewijzing vast bij Hulp en budget.")
    case .waiting:
      Advice(
        "Niemand wacht op hulp van wie deze persoon mag lezen.",
        "Leg bij Hulp en budget vast dat de hulp op zich laat wachten.")
    }
  }
}
