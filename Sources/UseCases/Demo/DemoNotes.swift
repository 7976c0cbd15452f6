import Domain

/// What coordinators write down after a contact.
enum DemoNotes {
  static func texts(_ kind: NoteKind) -> [String] {
    switch kind {
    case .telephone: telephone
    case .homeVisit: homeVisit
    case .office: office
    case .video: video
    case .message: message
    case .consultation: consultation
    }
  }

  private static let telephone = DemoText.lines(
    """
    {ouder} vertelt dat de ochtenden rustiger gaan. {kind} is deze week vier dagen op school geweest.
    Gebeld over de afspraak bij {hulp}. {ouder} gaat mee en neemt de brief van school mee.
    {ouder} is moe en twijfelt of het plan werkt. Afgesproken het eerste doel kleiner te maken.
    {kind} zelf gesproken. Het gaat beter in de klas; gym blijft spannend.
    {ouder} belde: de wachtlijst bij {hulp} duurt langer dan gezegd. Uitgelegd wat wij intussen doen.
    Kort gesproken over het weekend. De wissel tussen de huizen ging zonder ruzie.
    {ouder} heeft de rekening van de zorgverzekering meegenomen naar de geldwinkel. Dat lucht op.
    {kind} sliep drie nachten door. {ouder} houdt het slaapritme vol, ook in het weekend.
    {ouder} niet kunnen bereiken op het werk; 's middags teruggebeld en gesproken over school.
    {ouder} vraagt wat er in het verslag voor school komt te staan. Samen doorgenomen, is akkoord.
    """)

  private static let homeVisit = DemoText.lines(
    """
    Op huisbezoek geweest. {kind} liet de nieuwe kamer zien. De week besproken aan de keukentafel.
    Gezin thuis bezocht. {ouder} en {kind} samen aan tafel, goed gesprek over wat ieder nodig heeft.
    Het plan doorgelopen. {kind} wil liever zelf met de mentor praten; {ouder} vindt dat goed.
    Kennisgemaakt thuis. Uitgelegd wie wij zijn, wat we opschrijven en wie het mag lezen.
    Met {ouder} het dagschema op de koelkast gehangen. {kind} koos zelf de kleuren.
    Veel drukte in huis, toch tijd voor {kind} alleen. Mist opa en praat daar nu over.
    Gesproken over geld. {ouder} opent de post weer; de bewindvoerder komt volgende week.
    {kind} en {ouder} vertellen allebei dat er minder geschreeuwd wordt. Een 6, was een 4.
    """)

  private static let office = DemoText.lines(
    """
    {ouder} op kantoor gesproken. De brief van {school} gelezen en een antwoord opgesteld.
    Gesprek met {kind} alleen, op eigen verzoek. {kind} wil dat het thuis rustig blijft.
    Beide ouders op kantoor. Afspraken over ophalen en brengen staan nu op papier.
    {ouder} kwam langs met vragen over de beschikking. Samen de bedragen bekeken.
    """)

  private static let video = DemoText.lines(
    """
    Beeldgesprek met {ouder} en {hulp}. De begeleiding start over twee weken, eerst één keer per week.
    Beeldgesprek met {kind} tijdens de pauze. Gaat goed, heeft zich ingeschreven voor voetbal.
    """)

  private static let message = DemoText.lines(
    """
    Bericht van {ouder}: {kind} is vandaag op tijd op school gekomen.
    {ouder} laat weten dat de afspraak van donderdag niet lukt. Nieuwe dag voorgesteld.
    {kind} stuurde zelf een bericht: de toets is gelukt.
    Bericht gestuurd met tijd en plaats van het gesprek op {school}. {ouder} heeft het bevestigd.
    """)

  private static let consultation = DemoText.lines(
    """
    Overleg met de mentor van {school}. {kind} is er vaker, maakt nog weinig huiswerk.
    Met {hulp} gesproken over de voortgang. Zij zien dat {kind} meer vertelt.
    Overleg met de jeugdarts. Gewicht en slaap zijn stabiel, controle over zes weken.
    De intern begeleider van {school} vraagt om een gesprek met {ouder} erbij. Gepland.
    Overleg in het team: doorgaan op de ingeslagen weg, over een maand opnieuw bespreken.
    Leerplicht gesproken. Geen melding zolang {kind} aan het opbouwschema meedoet.
    """)

  static let workTitles = DemoText.lines(
    """
    Verslag van school opvragen
    Beschikking nalezen met de aanbieder
    Afspraak bij de jeugdarts plannen
    Gesprek op school voorbereiden
    Huisbezoek voorbereiden
    Verslag van het overleg afmaken
    Toestemming voor het onderzoek vragen
    Wachttijd bij de aanbieder navragen
    Brief aan de ouders schrijven
    Geldwinkel bellen over de aanvraag
    """)

  static let callBacks = DemoText.lines(
    """
    Moeder terugbellen
    Vader terugbellen over het weekend
    Mentor terugbellen
    Huisarts terugbellen
    Oma terugbellen
    """)
}
