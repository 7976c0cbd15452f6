package import Domain

// Records of the same people that become one.
extension Dutch {
  func advice(on refusal: MergeRefusal) -> Advice {
    switch refusal {
    case .same:
      Advice("Dit zijn al dezelfde.", "Kies twee verschillende personen of dossiers.")
    case .twoBSNs:
      Advice(
        "Ze hebben elk een eigen BSN: dit zijn twee personen.",
        "Klopt een van beide BSN's niet? Verbeter die eerst op de persoonskaart.")
    case .lifeDiffers:
      Advice(
        "De een is nog niet geboren of is overleden, de ander niet.",
        "Leg dat eerst bij allebei gelijk vast op de persoonskaart.")
    case .related:
      Advice(
        "De een is familie van de ander of heeft gezag over de ander.",
        "Klopt dat niet? Beëindig dan eerst die relatie of dat gezag.")
    case .openHandover(let number):
      Advice(
        "Van \(number.text) loopt een overdracht.",
        "Laat die eerst aannemen of weigeren, of trek hem in.")
    case .twoProtocols:
      Advice(
        "In beide dossiers loopt een meldcode.",
        "Rond er eerst een af met stap 5, en voeg daarna samen.")
    case .twoCrises:
      Advice(
        "In beide dossiers staat een crisis open.",
        "Beëindig er eerst een bij Veiligheid, en voeg daarna samen.")
    case .twoMessageBlocks:
      Advice(
        "In beide dossiers staat ‘geen berichtenverkeer’.",
        "Hef het eerst op in het dossier dat weggaat; in het andere blijft het staan.")
    case .restricted(let number):
      Advice(
        "\(number.text) is afgeschermd, en het dossier dat blijft niet.",
        "Laat de teamleider eerst het dossier dat blijft ook afschermen, of de afscherming opheffen."
      )
    case .higherRisk(let number):
      Advice(
        "Het dossier dat opgaat in \(number.text) heeft een hoger risico.",
        "Beoordeel eerst het risico in \(number.text).")
    case .mergedInto(let number):
      Advice(
        "Dit dossier is samengevoegd met \(number.text).",
        "Werk verder in \(number.text), of maak het samenvoegen daar ongedaan.")
    case .undoneAlready:
      Advice("Dit samenvoegen is al ongedaan gemaakt.", "Je hoeft niets meer te doen.")
    case .laterMerge(let number, let count):
      Advice(
        "Daarna is er nog iets mee samengevoegd: nummer \(count) in \(number.text).",
        "Maak dat eerst ongedaan.")
    }
  }

  package func count(_ count: MergeCount) -> String {
    func number(_ one: String, _ many: String) -> String {
      "\(count.count) \(count.count == 1 ? one : many)"
    }
    func group(_ name: String) -> String { "\(name) (\(count.count))" }
    return switch count.part {
    case .notes: number("contactmoment", "contactmomenten")
    case .help: group("inzet en betrokken hulp")
    case .work: number("werkpunt", "werkpunten")
    case .referrals: number("verwijzing", "verwijzingen")
    case .safety: group("veiligheid")
    case .homes: group("huishoudens, verblijf en gemeente")
    case .custody: group("relaties en gezag")
    case .school: group("school en verzuim")
    case .life: group("verjaardagen en hulp na 18")
    case .plan: number("plan", "plannen")
    case .sixOnes: group("periodes van regisseur, aanspreekpunt, aanbieder en budget")
    }
  }

  package func word(_ word: MergeWord) -> String {
    switch word {
    case .title(.people): "Twee personen samenvoegen"
    case .title(.families): "Twee dossiers samenvoegen"
    case .stays: "Blijft"
    case .goes: "Gaat daarin op"
    case .opened: "Begonnen"
    case .coordinator: "Regisseur"
    case .members: "Gezinsleden"
    case .risk: "Risico"
    case .nobody: "niemand"
    case .closed: "gesloten"
    case .pairsTitle: "Worden één persoon:"
    case .pair(let merged, let kept): "\(merged) wordt \(kept)"
    case .noPairs: "Niemand staat er dubbel in."
    case .moves(let list): "Gaat mee: \(list)."
    case .remains(let list): "Blijft in het oude dossier: \(list)."
    case .nothingMoves: "Er hangt verder niets aan."
    case .fillsIn:
      "Wat links ontbreekt, wordt rechts vandaan aangevuld. Verschilt iets (≠), dan geldt links."
    case .obstacle: "Dit kan nog niet:"
    case .into(let number, let name, let day):
      "Op \(day) samengevoegd met \(number) \(name): daar gaat het verder."
    case .mergesTitle: "Samengevoegd met dit dossier"
    case .noMerges: "Met dit dossier is niets samengevoegd."
    case .line(.people, let what, let day, let by): "\(day)  persoon \(what), door \(by)"
    case .line(.families, let what, let day, let by): "\(day)  dossier \(what), door \(by)"
    case .undoneLine(let day, let reason): "ongedaan gemaakt op \(day): \(reason)"
    case .confirm(.people, let merged, let kept):
      "\(merged) en \(kept) worden één persoon. Je kunt het later ongedaan maken."
    case .confirm(.families, let merged, let kept):
      "\(merged) gaat op in \(kept) en sluit. Je kunt het later ongedaan maken."
    case .undoHint(let what): "\(what) wordt weer apart, met alles wat ervan was."
    }
  }
}
