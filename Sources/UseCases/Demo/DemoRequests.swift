/// The questions families come with, in the words of who refers them.
enum DemoRequests {
  static let ordinary = DemoText.lines(
    """
    {kind} gaat al weken niet of nauwelijks naar school en komt 's ochtends het bed niet uit.
    Ouders zijn net uit elkaar en komen er samen niet uit hoe de week eruitziet voor {kind}.
    {kind} slaapt slecht sinds de verhuizing en heeft overdag veel buikpijn. Lichamelijk niets gevonden.
    {ouder} vraagt steun bij het stellen van grenzen. Thuis is er elke avond ruzie over de telefoon.
    Op school trekt {kind} zich terug en heeft geen vrienden in de klas. De leerkracht maakt zich zorgen.
    {kind} heeft de diagnose ADHD. {ouder} wil weten wat thuis en op school helpt.
    Sinds het overlijden van opa is {kind} somber en snel boos. Er is nog met niemand over gepraat.
    {ouder} heeft zelf een depressie en redt het huishouden en de zorg voor de kinderen niet meer.
    {kind} wordt gepest, ook online. {ouder} merkt dat {kind} steeds minder buiten komt.
    Vraag om hulp bij opvoeden: {kind} luistert niet, {ouder} schreeuwt vaker dan gewild.
    {kind} is bang om alleen te zijn en wil niet meer in het eigen bed slapen.
    Er zijn schulden en er dreigt huisuitzetting. {kind} krijgt de spanning mee.
    {kind} heeft dyslexie en is het vertrouwen kwijt. De toets op school geeft elke keer tranen.
    {ouder} werkt in ploegendienst en zoekt opvang en rust voor {kind} na schooltijd.
    {kind} zorgt veel voor een zieke ouder en komt niet aan huiswerk en vrienden toe.
    {kind} eet weinig en weegt minder dan past bij de leeftijd. De huisarts volgt het gewicht.
    Vermoeden van autisme bij {kind}. {ouder} wil onderzoek en vooral weten hoe het nu verder moet.
    {kind} en de nieuwe partner van {ouder} liggen elke dag met elkaar overhoop.
    {kind} spijbelt en hangt tot laat rond bij het winkelcentrum. {ouder} heeft er geen greep op.
    {kind} is faalangstig en durft geen spreekbeurt meer te houden. Eerste stap bij de POH gaf te weinig.
    Het gezin woont sinds kort in Nederland en kent de weg niet naar school, sport en hulp.
    {kind} piekert veel over de scheiding en geeft zichzelf de schuld.
    {kind} gamet tot diep in de nacht. School gaat achteruit en thuis wordt er nauwelijks gepraat.
    {ouder} vraagt om hulp bij de omgang: {kind} wil niet naar het andere huis.
    """)

  static let urgent = DemoText.lines(
    """
    De politie is vannacht aan huis geweest na een ruzie tussen de ouders. {kind} was erbij.
    {kind} is gisteren weggelopen en vannacht bij een vriend gevonden. {ouder} durft niet naar huis te gaan.
    {kind} zegt niet meer te willen leven. De huisarts heeft vandaag met {kind} en {ouder} gesproken.
    {ouder} is met spoed opgenomen en er is niemand die vanaf morgen voor {kind} zorgt.
    Het gezin staat vrijdag op straat. Er is nog geen plek voor {kind} en {ouder}.
    {kind} kwam met blauwe plekken op school en wil niet zeggen wat er is gebeurd. {ouder} is gebeld.
    {kind} is van school gestuurd na een vechtpartij en {ouder} weet zich geen raad.
    {kind} heeft zichzelf pijn gedaan. De wond is verzorgd, {ouder} houdt {kind} in het oog.
    """)

  static let returned = DemoText.lines(
    """
    Het gezin is al bekend bij een andere gemeente en blijft daar in zorg.
    De vraag hoort bij het consultatiebureau; ouders zijn daarheen gewezen.
    De ouders weten niet van deze aanmelding. Bespreek haar eerst met hen.
    Geen telefoonnummer en geen adres dat klopt. Graag aanvullen en opnieuw sturen.
    """)
}
