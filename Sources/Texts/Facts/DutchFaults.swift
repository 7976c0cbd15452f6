package import Domain

extension Dutch {
  package func advice(on fault: ValueFault) -> Advice {
    switch fault {
    case .empty: Advice("Dit is nog leeg.", "Vul het in.")
    case .tooLong(let limit):
      Advice("Dit is te lang.", "Gebruik hoogstens \(number(limit)) tekens.")
    case .controlCharacter:
      Advice("Hier zit een onzichtbaar teken in.", "Wis de tekst en typ hem opnieuw.")
    case .notADate: Advice("Dit is geen datum.", "Een datum schrijf je als 31-12-2026.")
    case .dateOutOfRange:
      Advice(
        "Dit jaar ligt niet tussen 1900 en 2100.",
        "Controleer het jaar; een datum schrijf je als 31-12-2026.")
    case .dateInFuture:
      Advice("Deze dag ligt in de toekomst.", "Vul vandaag of een eerdere dag in.")
    case .dateInPast:
      Advice("Deze dag ligt in het verleden.", "Vul vandaag of een latere dag in.")
    case .bsnForm:
      Advice(
        "Dit zijn geen negen cijfers.",
        "Een BSN schrijf je als 123456782; een nul vooraan hoort erbij.")
    case .bsnCheck:
      Advice(
        "In dit nummer is een cijfer fout of verwisseld.",
        "Vergelijk het BSN met de brief of het identiteitsbewijs.")
    case .bsnZero:
      Advice(
        "Dit nummer is van niemand.", "Laat het leeg als het BSN niet bekend is.")
    case .agbForm: Advice("Dit zijn geen acht cijfers.", "Een AGB-code schrijf je als 01012345.")
    case .postalCodeForm: Advice("Dit is geen postcode.", "Een postcode schrijf je als 2511 BT.")
    case .postalCodeNotIssued:
      Advice(
        "Geen postcode eindigt op SA, SD of SS.",
        "Controleer de letters; een postcode schrijf je als 2511 BT.")
    case .houseNumberForm:
      Advice("Dit is geen huisnummer.", "Schrijf het nummer als 12 en de toevoeging als A of bis.")
    case .municipalityForm:
      Advice("Dit zijn geen vier cijfers.", "Een gemeentecode schrijf je als 0518.")
    case .municipalityZero:
      Advice(
        "De code 0000 is van geen enkele gemeente.",
        "Vul de code van de gemeente in, zoals 0518.")
    case .phoneForm:
      Advice(
        "Dit is geen telefoonnummer.",
        "Schrijf het als 06 12345678, of uit het buitenland als +32 470123456.")
    case .amountForm: Advice("Dit is geen bedrag.", "Een bedrag schrijf je als 1250 of 1.250,50.")
    case .amountTooLarge:
      Advice(
        "Dit bedrag is te hoog.",
        "Controleer het aantal nullen; een bedrag schrijf je als 1.250,50.")
    case .amountNegative: Advice("Dit bedrag ligt onder nul.", "Laat het minteken weg.")
    case .loginForm:
      Advice(
        "Dit is geen inlognaam.",
        "Gebruik hoogstens 32 kleine letters en cijfers, zoals avisser.")
    case .caseNumberForm:
      Advice("Dit is geen zaaknummer.", "Een zaaknummer schrijf je als Z-2026-00398.")
    case .timeForm: Advice("Dit is geen tijd.", "Een tijd schrijf je als 9:30.")
    case .unknownCode(let allowed):
      Advice(
        "Dit staat niet in de lijst.",
        Wording.listing(allowed).map { "Kies uit: \($0)." }
          ?? "Kies een waarde uit de lijst.")
    case .bandForm:
      Advice(
        "Dit is geen bandbreedte.",
        "Schrijf de laagste en de hoogste met een streepje, zoals 18-24.")
    case .productCodeForm(let category):
      Advice(
        "Dit is geen productcode van deze categorie.",
        "Een code begint met \(category) en heeft hoogstens vijf letters en cijfers, zoals \(category)A03."
      )
    case .numberForm: Advice("Dit is geen heel getal.", "Schrijf het in cijfers, zoals 12.")
    case .numberOutOfRange(let lowest, let highest):
      Advice(
        "Dit getal is te laag of te hoog.",
        "Vul een getal in van \(lowest) tot en met \(highest).")
    }
  }

  package func advice(on fault: ReferrerFault) -> Advice {
    switch fault {
    case .agbAndName:
      Advice(
        "Van deze verwijzer zijn een AGB-code en een naam ingevuld.",
        "Vul een van de twee in: de AGB-code als je die hebt, anders de naam.")
    case .neitherAGBNorName:
      Advice(
        "Bij dit soort verwijzer moet staan wie het is.",
        "Vul de AGB-code in, zoals 01012345, of de naam.")
    case .agbNotAllowed:
      Advice(
        "Bij dit soort verwijzer hoort geen AGB-code.",
        "Laat de AGB-code leeg, of kies een ander soort verwijzer.")
    }
  }
}
