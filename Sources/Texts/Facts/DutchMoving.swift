import Domain

/// Moving in Dutch.
extension Dutch {
  func movingWord(_ word: MovingWord) -> String {
    switch word {
    case .title: "Verhuizing"
    case .movedTo(let home): "naar \(home)"
    case .waitsFor(let team): "wacht op \(team)"
    case .waitsSince(let team, let day):
      "Verhuisd \(day). Dossier blijft open tot \(team) bevestigt."
    case .confirmed(let who, let day): "bevestigd \(day) door \(who)"
    case .withdrawn(let day): "ingetrokken \(day)"
    case .contact(let contact): "contact: \(contact)"
    case .continues(let until, let askedBy):
      "Hulp loopt door t/m \(until), op verzoek van \(askedBy)"
    case .changes(let from, let to): "Verantwoordelijke gemeente: van \(from) naar \(to)"
    case .stays(let name): "Verantwoordelijke gemeente blijft \(name)"
    case .onGround(let ground): "Grond: \(ground)"
    case .previewTitle(let day): "Verhuizing op \(day)"
    case .fromTo(let name, let from, let to): "\(name): van \(from) naar \(to)"
    case .goesTo(let name, let to): "\(name): naar \(to)"
    case .secondEnds(let name, let home):
      "\(name): woont niet meer een deel van de tijd bij \(home)"
    case .newAddress(let address): "Nieuw adres: \(address)"
    case .secretAddress(let address): "Nieuw adres, geheim: \(address)"
    case .staysOpen(let team): "Het dossier blijft open tot \(team) bevestigt."
    case .blocksClosing(let team):
      "\(team) heeft de verhuizing nog niet bevestigd. Leg dat vast bij Gezin (2, v, dan c)."
    case .nobodyConfirms: "Er hoeft geen ander team te bevestigen."
    case .saveHint(let key): "\(key) legt dit vast; Esc gaat terug naar het formulier."
    case .withdrawQuestion(let names):
      "Verhuizing van \(names) intrekken? Adres en gemeente worden weer zoals ze waren."
    case .newHome: "nieuw adres (vul hieronder in)"
    case .withStay: "ja: pleegzorg, gezinshuis of instelling"
    case .withoutStay: "nee, de jeugdige woont thuis"
    case .keepsIt: "de verantwoordelijke gemeente blijft dezelfde"
    }
  }

  func movingReason(_ reason: Reminder.Reason, team: String?) -> String {
    switch reason {
    case .continuationEnds: "Voortzetting hulp stopt"
    default: "Wacht op \(team ?? "het nieuwe team")"
    }
  }

  func movingAdvice(_ reason: Reminder.Reason, team: String?) -> Advice {
    let team = team ?? "het nieuwe team"
    return switch reason {
    case .continuationEnds:
      Advice(
        "De hulp die na de verhuizing op verzoek doorliep, stopt.",
        "Bel \(team) over wat er daarna komt, en rond de hulp hier af.")
    default:
      Advice(
        "Het gezin is verhuisd en \(team) heeft nog niet bevestigd.",
        "Bel dat team, en leg bij Gezin (toets v) de bevestiging vast.")
    }
  }

  func advice(on refusal: MoveRefusal) -> Advice {
    switch refusal {
    case .stayRecorded:
      Advice(
        "Er is een verblijf vastgelegd voor wie verhuist.",
        "Kies dat er hulp met verblijf is, of beëindig eerst het verblijf.")
    case .stayNotRecorded:
      Advice(
        "Er is geen verblijf vastgelegd voor elke jeugdige die verhuist.",
        "Leg eerst het verblijf vast, of verhuis de jeugdigen apart.")
    case .municipalityUnknown:
      Advice(
        "Van het nieuwe adres is de gemeente niet bekend.",
        "Vul de gemeente in bij het adres, of kies dat de gemeente dezelfde blijft.")
    case .apart:
      Advice(
        "De verantwoordelijke gemeente is niet voor iedereen dezelfde.",
        "Leg de verhuizing per jeugdige vast.")
    case .teamMissing(let code):
      Advice(
        "Gemeente \(code.text) wordt verantwoordelijk; er staat niet welk team daar bevestigt.",
        "Vul het nieuwe team in.")
    case .noNewTeam:
      Advice(
        "De verantwoordelijke gemeente verandert niet, dus er is geen nieuw team.",
        "Laat het nieuwe team leeg.")
    case .noContinuation:
      Advice(
        "Voortzetting is er alleen bij hulp zonder verblijf, als de gemeente verandert.",
        "Laat de voortzetting leeg.")
    case .continuationIncomplete:
      Advice(
        "Bij voortzetting horen een einddag en wie erom vroeg.",
        "Vul ze allebei in, of laat ze allebei leeg.")
    case .continuationTooLong(let last):
      Advice(
        "Voortzetting duurt ten hoogste een jaar vanaf de verhuizing.",
        "Vul uiterlijk \(longDay(last)) in.")
    case .waiting(let team):
      Advice(
        "Er is al een verhuizing die wacht op \(team.text).",
        "Leg eerst die bevestiging vast, of trek die verhuizing in.")
    case .confirmed(let day):
      Advice(
        "Het nieuwe team heeft de verhuizing op \(longDay(day)) bevestigd.",
        "Bel dat team; leg daarna vast waar het gezin nu woont.")
    case .nothingToConfirm:
      Advice(
        "Deze verhuizing hoeft niemand te bevestigen.",
        "Kies een verhuizing die op een nieuw team wacht.")
    case .changedSince:
      Advice(
        "Na deze verhuizing zijn adres, gemeente of hulp opnieuw gewijzigd.",
        "Leg bij Gezin (toets v) vast waar iedereen nu woont en welke gemeente geldt.")
    case .openAtClosing(let team):
      Advice(
        "Het dossier blijft open tot \(team.text) bevestigt.",
        "Leg de bevestiging vast, of trek de verhuizing in als die niet klopt.")
    }
  }
}
