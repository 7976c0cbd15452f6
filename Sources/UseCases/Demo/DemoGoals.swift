import Domain

/// Goals as families and professionals word them together, each with who does what.
struct DemoGoal: Sendable {
  let domain: String
  let wording: String
  let ownWords: String
  var actions: [Action] = []

  struct Action: Sendable {
    let doer: ActionDoer
    let name: String
    let wording: String
  }

  static let all = read(
    """
    School|{kind} gaat elke dag naar school|Ik wil weer gewoon in mijn klas zitten
    f|{ouder}|Elke avond samen de tas inpakken
    n|Oma|Om half acht bellen om {kind} wakker te maken
    p|{regisseur}|Met de mentor een rustige start van de dag afspreken
    School|{kind} maakt het huiswerk op tijd|Ik wil niet elke keer achterlopen
    f|{kind}|Dinsdag en donderdag huiswerk in de bibliotheek
    n|Buurvrouw Els|Helpen met rekenen op woensdagmiddag
    p|{hulp}|Leren plannen in vijf keer
    Veiligheid|Ruzies thuis eindigen zonder schreeuwen|Dat het gewoon gezellig is aan tafel
    f|{ouder}|Even naar buiten lopen als het te veel wordt
    n|Oom|De kinderen opvangen als daarom gevraagd wordt
    p|{regisseur}|Elke twee weken bespreken hoe het ging
    Veiligheid|{kind} voelt zich veilig op weg naar school|Ik wil niet meer omfietsen
    f|{kind}|Samen met een klasgenoot fietsen
    n|Ouders van een klasgenoot|De eerste week meefietsen
    p|{school}|Toezicht bij de fietsenstalling regelen
    Wonen|Het gezin heeft een eigen plek om te blijven|Een huis waar we niet meer weg hoeven
    f|{ouder}|Elke week reageren op woningen
    n|Tante|Spullen opslaan tot de verhuizing
    p|{regisseur}|Voorrang aanvragen bij de gemeente
    Wonen|{kind} heeft een rustige plek om te slapen|Een eigen bed en een deur die dicht kan
    f|{ouder}|De zolder opruimen en verven
    n|Opa|Een bed in elkaar zetten
    p|{regisseur}|Een bijdrage vragen bij het fonds
    Geld|De vaste lasten worden elke maand betaald|Niet meer bang zijn voor de post
    f|{ouder}|Alle post in één map bewaren
    n|Broer van {ouder}|Elke maand een avond samen de administratie doen
    p|{regisseur}|Aanmelden bij de schuldhulp
    Gezondheid|{kind} slaapt de nacht door|Ik wil niet zo moe zijn
    f|{ouder}|Om negen uur de telefoon in de keuken
    n|Oma|Op vrijdag voorlezen bij het slapengaan
    p|{hulp}|Zes gesprekken over piekeren en slapen
    Gezondheid|{ouder} heeft genoeg kracht voor de dag|Ik wil weer zin hebben in iets
    f|{ouder}|Drie keer in de week een half uur wandelen
    n|Vriendin|Op dinsdag meewandelen
    p|Huisarts|De behandeling bespreken
    Opvoeding|Ouders maken samen afspraken over de kinderen|Dat ze niet via mij praten
    f|{ouder}|Elke zondag de week doornemen
    n|Opa en oma|Niet meepraten over de scheiding
    p|{hulp}|Vijf gesprekken met de ouders samen
    Opvoeding|{ouder} blijft rustig bij het stellen van grenzen|Minder schreeuwen
    f|{ouder}|Eén regel tegelijk, opgehangen op de koelkast
    n|Buurvrouw Els|Een uur oppassen na een zware dag
    p|{hulp}|Opvoedcursus van zes avonden
    Vrije tijd|{kind} doet iets leuks met anderen|Ik wil op voetbal
    f|{kind}|Twee proeflessen kiezen
    n|Trainer|{kind} de eerste keer opvangen
    p|{regisseur}|Het lidmaatschap aanvragen bij het jeugdfonds
    Netwerk|Er zijn drie mensen op wie het gezin kan rekenen|Dat ik iemand kan bellen
    f|{ouder}|Opschrijven wie er kan helpen, en waarmee
    n|Tante|Elke woensdag mee-eten
    p|{regisseur}|Een familiegesprek voorbereiden
    """)

  private static func read(_ block: String) -> [DemoGoal] {
    var goals: [DemoGoal] = []
    for line in DemoText.lines(block) {
      let parts = line.split(separator: "|").map(String.init)
      guard parts.count == 3 else { continue }
      if let doer = doers[parts[0]], let last = goals.indices.last {
        goals[last].actions.append(Action(doer: doer, name: parts[1], wording: parts[2]))
      } else {
        goals.append(DemoGoal(domain: parts[0], wording: parts[1], ownWords: parts[2]))
      }
    }
    return goals
  }

  private static let doers: [String: ActionDoer] = [
    "f": .family, "n": .network, "p": .professional,
  ]
}
