import Domain
import Drawing
import Screens
import Testing
import Texts

/// Whole screens as text: what a user sees, letter by letter.
@Suite("pictures of the screens") struct PictureTests {
  @Test("the worklist says who needs me and why")
  func worklist() {
    var seat = Seat()
    seat.settle()
    #expect(
      seat.screen == """
         1 Werkvoorraad  2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek  ma 23 nov
         Nu (4)  Deze week (5)  Later (11)  Uitgesteld (2)        lokaal team · avisser
        ────────────────────────────────────────────────────────────────────────────────
            Gezin                  GPRAZB  Waarom                       Termijn
        ▸!! De Wit                 ●●●○●◐  Te lang geen contact      +3 6 dgn te laat
            Van den Heuvel         ●●●●●●  Moeder terugbellen           vandaag 10:00
            Jansen                 ●○●●●○  Gezinsplan vóór 27 nov       nog 4 dgn
          ! Bakker-Yilmaz          ●◐●●●●  Evaluatie van het plan       4 dgn te laat













        ────────────────────────────────────────────────────────────────────────────────
         De Wit  Z-2026-00398  risico hoog (3 nov)  laatste contact 13 dgn geleden
         F1/? Help  F2/: Menu  Enter Open  n Nieuw  a Afhandelen  b Bellen  / Zoek q Uit
        """)
  }

  @Test("an empty worklist is a quiet sentence")
  func emptyWorklist() {
    var seat = Seat()
    seat.desk.worklist = WorklistPage(tab: .now, counts: [:], rows: [], next: nil)
    seat.settle()
    #expect(
      seat.screen == """
         1 Werkvoorraad  2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek  ma 23 nov
         Nu  Deze week  Later  Uitgesteld                         lokaal team · avisser
        ────────────────────────────────────────────────────────────────────────────────





                Er wacht nu niets op je.












        ────────────────────────────────────────────────────────────────────────────────

         F1/? Help  F2/: Menu  Enter Open  n Nieuw  a Afhandelen  b Bellen  / Zoek q Uit
        """)
  }

  @Test("an empty store says what to do first")
  func firstDay() {
    var seat = Seat(Sample.settings(isEmpty: true))
    seat.desk.worklist = WorklistPage(tab: .now, counts: [:], rows: [], next: nil)
    seat.settle()
    #expect(
      seat.screen == """
         1 Werkvoorraad  2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek  ma 23 nov
         Nu  Deze week  Later  Uitgesteld                         lokaal team · avisser
        ────────────────────────────────────────────────────────────────────────────────




                Welkom. Er staan nog geen gezinnen in Regie.

                n  Nieuw gezin: typ een naam en leg het eerste gezin vast.
                i  Uit bestand…: lees aanmeldingen uit een CSV-bestand.

                Daarna staat hier elke ochtend wie je nodig heeft, en waarom.








        ────────────────────────────────────────────────────────────────────────────────

         F1/? Help  F2/: Menu  Enter Open  n Nieuw  a Afhandelen  b Bellen  / Zoek q Uit
        """)
  }

  @Test("the family's file shows the six with their terms")
  func family() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter)
    #expect(
      seat.screen == """
         ‹ De Wit                           Z-2026-00398   ●●●○●◐   risico hoog (3 nov)
         R avisser   A ○ ontbreekt   Z Kompas Jeugd   B ◐ € 840 te veel
         1 Overzicht  2 Gezin  3 Plan  4 Hulp en budget  5 Contactmomenten  6 Te doen ›
        ────────────────────────────────────────────────────────────────────────────────
        ▸ ● gezin         Z-2026-00398                 sinds 1 sep
          ● plan          Plan versie 3, vastgesteld   sinds 18 sep                  P
          ● regisseur     Anna Visser                  sinds 18 sep                  R
          ○ aanspreekpunt ontbreekt                    sinds 12 nov · 4 dgn te laat  A
          ● aanbieder     Kompas Jeugd                 sinds 18 sep                  Z
          ◐ budget        € 21.840 van € 21.000        sinds 18 sep tot 20 nov       B

          Nu te doen
          ! Te lang geen contact                      6 dgn te laat
          ! Geen aanspreekpunt                        4 dgn te laat

          Plan versie 3, vastgesteld · 1 doel, 1 actie open · evaluatie 12 dec

          10 nov      huisbezoek    Sem gaat weer drie ochtenden. Moeder is opgelucht …
          28 okt      telefoon      Mentor meldt dat Sem er deze week twee dagen was.


        ────────────────────────────────────────────────────────────────────────────────
         lokaal team · laatste contact 13 dgn geleden · 1 van de zes ontbreekt
         F1/? Help  F2/: Menu  Enter Open n Notitie a Afhandelen b Bellen / Zoek q Terug
        """)
  }

  @Test("a name of sixty characters and no contact point fit in the header")
  func longName() {
    var seat = Seat()
    seat.desk.family = Sample.family(
      name: "Van den Boogaard-Papadopoulos genaamd Van Heeckeren tot Kell",
      missing: [.contactPoint, .plan, .budget], overdue: [])
    seat.settle()
    seat.go(.enter)
    #expect(
      seat.screen == """
         ‹ Van den Boogaard-Papadopoulos …  Z-2026-00398   ●○●○●○   risico hoog (3 nov)
         R avisser   A ○ ontbreekt   Z Kompas Jeugd   B ○ ontbreekt
         1 Overzicht  2 Gezin  3 Plan  4 Hulp en budget  5 Contactmomenten  6 Te doen ›
        ────────────────────────────────────────────────────────────────────────────────
        ▸ ● gezin         Z-2026-00398                 sinds 1 sep
          ○ plan          ontbreekt                    sinds 12 nov                  P
          ● regisseur     Anna Visser                  sinds 18 sep                  R
          ○ aanspreekpunt ontbreekt                    sinds 12 nov · 4 dgn te laat  A
          ● aanbieder     Kompas Jeugd                 sinds 18 sep                  Z
          ○ budget        ontbreekt                    sinds 12 nov                  B

          Nu te doen
          ! Te lang geen contact                      6 dgn te laat
          ! Geen aanspreekpunt                        4 dgn te laat

          10 nov      huisbezoek    Sem gaat weer drie ochtenden. Moeder is opgelucht …
          28 okt      telefoon      Mentor meldt dat Sem er deze week twee dagen was.




        ────────────────────────────────────────────────────────────────────────────────
         lokaal team · laatste contact 13 dgn geleden · 3 van de zes ontbreken
         F1/? Help  F2/: Menu  Enter Open n Notitie a Afhandelen b Bellen / Zoek q Terug
        """)
  }

  @Test("the six are offered, missing ones first")
  func familyMenu() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("a"))
    #expect(
      seat.screen == """
         ‹ De Wit                           Z-2026-00398   ●●●○●◐   risico hoog (3 nov)
         R avisser   A ○┌─ Afhandelen: De Wit ────────────────────────┐
         1 Overzicht  2 │▸ Aanspreekpunt vastleggen       ○ ontbreekt │ten  6 Te doen ›
        ────────────────│  Budget vastleggen         ◐ aandacht nodig │─────────────────
        ▸ ● gezin       │  Plan: de volgende stap          ● aanwezig │
          ● plan        │  Regisseur vastleggen            ● aanwezig │              P
          ● regisseur   │  Hoofdaanbieder vastleggen       ● aanwezig │              R
          ○ aanspreekpun│  Overdragen aan een collega                 │ dgn te laat  A
          ● aanbieder   │  Contactmoment schrijven                    │              Z
          ◐ budget      │  Terugbelverzoek vastleggen                 │ 20 nov       B
                        │  Iets te doen toevoegen                     │
          Nu te doen    │  Iets over veiligheid dat moet gebeuren     │
          ! Te lang geen│  Een collega iets vragen over dit gezin     │
          ! Geen aanspre│  Vastleggen wie we bellen, en hoe veilig    │
                        │  Risico inschatten                          │
          Plan versie 3,│  Gezinslid toevoegen                        │ 12 dec
                        │  Externe regisseur vastleggen               │
          10 nov      hu│  Gezin uitstellen tot een dag               │r is opgelucht …
          28 okt      te│  Dossier sluiten, met de reden              │wee dagen was.
                        └─────────────────────────────────────────────┘

        ────────────────────────────────────────────────────────────────────────────────

         F1 Help  F2 Menu  Enter Open  Esc Annuleer
        """)
  }

  @Test("the contact point's form offers the coordinator")
  func contactPoint() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("A"))
    #expect(
      seat.screen == """
         ‹ De Wit                           Z-2026-00398   ●●●○●◐   risico hoog (3 nov)
         R avisser   A ○ ontbreekt   Z Kompas Jeugd   B ◐ € 840 te veel
         1 Overzicht  2 Gezin  3 Plan  4 Hulp en budget  5 Contactmomenten  6 Te doen ›
        ────────────────────────────────────────────────────────────────────────────────
        ▸ ● gezin         Z-2026-00398                 sinds 1 sep
          ● plan          Plan versie 3, vastgesteld   sinds 18 sep                  P
          ● regisseur     Anna Visser                  sinds 18 sep                  R
          ○ aanspreekpunt ontbreekt                    sinds 12 nov · 4 dgn te laat  A
        ┌─ Aanspreekpunt · De Wit ─────────────────────────────────────────────────────┐
        │▸ Naam*                Anna Visser                                            │
        │  Telefoon*            06 12345678           06 12345678                      │
        │  Bereikbaar                                                                  │
        └──────────────────────────────────────────────────────────────────────────────┘
          ! Geen aanspreekpunt                        4 dgn te laat

          Plan versie 3, vastgesteld · 1 doel, 1 actie open · evaluatie 12 dec

          10 nov      huisbezoek    Sem gaat weer drie ochtenden. Moeder is opgelucht …
          28 okt      telefoon      Mentor meldt dat Sem er deze week twee dagen was.


        ────────────────────────────────────────────────────────────────────────────────
         De Wit
         F1 Help  F2 Menu  Ctrl-S Opslaan  Tab Volgende  F4 Lijst  Esc Annuleer
        """)
  }

  @Test("the plan shows goals with their actions")
  func plan() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("3"))
    #expect(
      seat.screen == """
         ‹ De Wit                           Z-2026-00398   ●●●○●◐   risico hoog (3 nov)
         R avisser   A ○ ontbreekt   Z Kompas Jeugd   B ◐ € 840 te veel
         1 Overzicht  2 Gezin  3 Plan  4 Hulp en budget  5 Contactmomenten  6 Te doen ›
        ────────────────────────────────────────────────────────────────────────────────
          Plan versie 3, vastgesteld · sinds 18 sep · evaluatie 12 dec
            akkoord Karin Jonker, 18 sep
        ▸  1 Sem gaat elke dag naar school                    school · vóór 30 jan 2027
               ‘Ik wil weer bij mijn vrienden in de klas zitten’
              [ ] Elke ochtend samen naar school fietsen  moeder (gezin)  7 dgn te laat
              [x] Gesprek met de mentor          A. Visser (professional)  gedaan 1 okt











        ────────────────────────────────────────────────────────────────────────────────
         lokaal team · laatste contact 13 dgn geleden · 1 van de zes ontbreekt
         F1/? Help  F2/: Menu  n Doel  c Actie  d Gedaan  s Cijfer  v Weergave  q Terug
        """)
  }

  @Test("contacts are a list with the text beneath")
  func notes() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("5"))
    #expect(
      seat.screen == """
         ‹ De Wit                           Z-2026-00398   ●●●○●◐   risico hoog (3 nov)
         R avisser   A ○ ontbreekt   Z Kompas Jeugd   B ◐ € 840 te veel
         1 Overzicht  2 Gezin  3 Plan  4 Hulp en budget  5 Contactmomenten  6 Te doen ›
        ────────────────────────────────────────────────────────────────────────────────
        ▸ 10 nov      15:30 huisbezoek    Sem gaat weer drie ochtenden. Moeder is opge…
          28 okt      09:10 telefoon      Mentor meldt dat Sem er deze week twee dagen…
        ────────────────────────────────────────────────────────────────────────────────
          10 november 2026 · avisser · met moeder en Sem · over Sem de Wit
          Sem gaat weer drie ochtenden. Moeder is opgelucht maar moe.












        ────────────────────────────────────────────────────────────────────────────────
         lokaal team · laatste contact 13 dgn geleden · 1 van de zes ontbreekt
         F1/? Help  F2/: Menu  Enter Open  n Notitie  e Aanvulling  a Afhandelen q Terug
        """)
  }

  @Test("the history shows the gaps too")
  func history() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("7"))
    #expect(
      seat.screen == """
         ‹ De Wit                           Z-2026-00398   ●●●○●◐   risico hoog (3 nov)
         R avisser   A ○ ontbreekt   Z Kompas Jeugd   B ◐ € 840 te veel
        ‹ 2 Gezin  3 Plan  4 Hulp en budget  5 Contactmomenten  6 Te doen  7 Verloop ›
        ────────────────────────────────────────────────────────────────────────────────
          Vanaf       Tot                         Wat
        ▸ 12 nov      nu          aanspreekpunt   ○ ontbreekt
          10 sep      12 nov      aanspreekpunt   Bea de Boer, 070 1234567
          3 sep       nu          regisseur       Anna Visser (avisser)
          1 sep       nu          gezin           dossier open












        ────────────────────────────────────────────────────────────────────────────────
         lokaal team · laatste contact 13 dgn geleden · 1 van de zes ontbreekt
         F1/? Help  F2/: Menu  a Afhandelen b Bellen / Zoek q Terug w Waarom Tab Tabblad
        """)
  }

  @Test("a note has its text ready to be typed")
  func note() {
    var seat = Seat()
    seat.settle()
    seat.go(.enter, .character("n"))
    seat.write("Sem gaat weer naar school.")
    #expect(
      seat.screen == """
        ┌─ Contactmoment · De Wit ─────────────────────────────────────────────────────┐
        │  Soort contact*       telefoon                                               │
        │  Datum*               23-11-2026            ma 23 nov 2026                   │
        │  Tijd                 08:30                                                  │
        │  Met wie                                                                     │
        │▸ Tekst*               Sem gaat weer naar school.                             │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │  Over                 [ ] Sem de Wit (12 jaar), jeugdige                     │
        │                       [ ] Noor de Wit (8 jaar), jeugdige                     │
        │                       [ ] Karin Jonker (40 jaar), ouder                      │
        │  Bij doel             [ ] 1 Sem gaat elke dag naar school                    │
        │  Zelf gesproken       [ ] Sem de Wit (12 jaar), jeugdige                     │
        │                       [ ] Noor de Wit (8 jaar), jeugdige                     │
        │                       [ ] Karin Jonker (40 jaar), ouder                      │
        │  Zelf gezien          [ ] Sem de Wit (12 jaar), jeugdige                     │
        │                       [ ] Noor de Wit (8 jaar), jeugdige                     │
        │  Aard                                                                 ▾ meer │
        └──────────────────────────────────────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────
         De Wit
         F1 Help  F2 Menu  Ctrl-S Definitief  Tab Volgende  F4 Lijst  Esc Annuleer
        """)
  }

  @Test("the telephone strip lies under whatever is open")
  func telephone() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("b"))
    seat.write("Mevrouw Jonker belt over Sem.")
    seat.go(.tab)
    seat.write("0687654321")
    #expect(
      seat.screen == """
         1 Werkvoorraad  2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek  ma 23 nov
         Nu (4)  Deze week (5)  Later (11)  Uitgesteld (2)        lokaal team · avisser
        ────────────────────────────────────────────────────────────────────────────────
            Gezin                  GPRAZB  Waarom                       Termijn
        ▸!! De Wit                 ●●●○●◐  Te lang geen contact      +3 6 dgn te laat
            Van den Heuvel         ●●●●●●  Moeder terugbellen           vandaag 10:00
            Jansen                 ●○●●●○  Gezinsplan vóór 27 nov       nog 4 dgn
          ! Bakker-Yilmaz          ●◐●●●●  Evaluatie van het plan       4 dgn te laat






        ── Bellen 08:30 · onbekende beller ─────────────────────────────────────────────
         Gezin (Tab): 0687654321
         ▸ De Wit               Z-2026-00398 zelfde adres, zelfde telefoonnummer · Se…




        ────────────────────────────────────────────────────────────────────────────────
         onbekende beller
         F1 Help  F2 Menu  Ctrl-S Definitief  Tab Volgende  Esc Annuleer
        """)
  }

  @Test("the list of families")
  func families() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("2"), .down)
    #expect(
      seat.screen == """
         1 Werkvoorraad  2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek  ma 23 nov
         /  Lijst filteren terwijl je typt                         6 gezinnen · op naam
        ────────────────────────────────────────────────────────────────────────────────
          Gezin                             Zaak          GPRAZB  Risico   Regisseur
          Aarts                             Z-2026-00100  ●○●●●●  hoog     avisser
        ▸ Bakker-Yilmaz                     Z-2026-00101  ●●●●●◐  laag     avisser
          De Wit                            Z-2026-00102  ●●●●●●  laag     avisser
          El Amrani                         Z-2026-00103  ●○●●●●  laag     avisser
          Jansen                            Z-2026-00104  ●●●●●●  laag     avisser
          Van den Heuvel                    Z-2026-00105  ●●●●●◐  hoog     avisser











        ────────────────────────────────────────────────────────────────────────────────
         Bakker-Yilmaz  Z-2026-00101  de zes zijn er
         F1/? Help  F2/: Menu  Enter Open n Nieuw / Zoek s Sorteer m Mijn b Bellen q Uit
        """)
  }

  @Test("the referrals that wait")
  func referrals() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("3"))
    #expect(
      seat.screen == """
         1 Werkvoorraad  2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek  ma 23 nov
         Nog te doen  Behandeld
        ────────────────────────────────────────────────────────────────────────────────
            Ontvangen   Naam                   Leeftijd  Verwijzer           Zelfde huis
        ▸!! 19 nov      Yara el Amrani         13 jaar   huisarts            +1
            19 nov      Bilal el Amrani        13 jaar   huisarts            +1















        ────────────────────────────────────────────────────────────────────────────────
         Yara el Amrani: Slaapt slecht en gaat niet meer naar school sinds de scheidin…
         F1/? Help  F2/: Menu  Enter Open  n Nieuw  i Uit bestand… / Zoek b Bellen q Uit
        """)
  }

  @Test("a referral with its sibling and the families it may belong to")
  func triage() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("3"), .enter)
    #expect(
      seat.screen == """
         ‹ Aanmelding van Yara el Amrani
        ────────────────────────────────────────────────────────────────────────────────
          09-04-2013 (13 jaar) · vrouw
          2512 AB 12 · Gemeente 0518
          !! spoed · Verwijzer: huisarts · Huisarts Kaya · ontvangen 19 nov
          Ouder: Fatima el Amrani 06 11223344
          Slaapt slecht en gaat niet meer naar school sinds de scheiding.

           Ook aangemeld op dit adres (Spatie: meenemen of niet)
           [x] Bilal el Amrani (13 jaar)

           Misschien al bekend
        ▸  De Wit               Z-2026-00398 zelfde adres, zelfde telefoonnummer · Sem…
           Nieuw gezin: El Amrani







        ────────────────────────────────────────────────────────────────────────────────

         F1/? Help  F2/: Menu  Enter Open  Spatie Aankruisen  n Nieuw gezin  q Terug
        """)
  }

  @Test("a new referral looks for known families while one types")
  func newReferral() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("3"), .character("n"))
    seat.write("de Wit")
    #expect(
      seat.screen == """
        ┌─ Nieuwe aanmelding ──────────────────────────────────────────────────────────┐
        │  Ontvangen op*        23-11-2026            ma 23 nov 2026                   │
        │  Voornamen                                                                   │
        │  Voorvoegsel                                                                 │
        │▸ Achternaam*          de Wit                                                 │
        │  Geboortedatum*                                                              │
        │  Geslacht*                                                                   │
        │  BSN                                                                         │
        │  Postcode                                                                    │
        │  Huisnummer                                                                  │
        │  Toevoeging                                                                  │
        │  Gemeente*                                                                   │
        │  Soort verwijzer*     huisarts                                               │
        │  AGB-code verwijzer                                                          │
        │  Naam verwijzer                                                              │
        │  Urgentie*            gewoon                                          ▾ meer │
        │ ─ Misschien al bekend ────────────────────────────────────────────────────── │
        │ De Wit               Z-2026-00398 zelfde adres, zelfde telefoonnummer · Sem… │
        │                                                                              │
        │                                                                              │
        └──────────────────────────────────────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────

         F1 Help  F2 Menu  Ctrl-S Opslaan  Tab Volgende  F4 Lijst  Esc Annuleer
        """)
  }

  @Test("one box finds a family and says why")
  func finder() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("/"))
    seat.write("wit")
    #expect(
      seat.screen == """
         1 Werkvoorraad  2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek  ma 23 nov
        ┌─ Gezin zoeken ───────────────────────────────────────────────────────────────┐
        │ Naam, geboortedatum, telefoonnummer, BSN of zaaknummer                       │
        │ wit                                                                          │
        │                                                                              │
        │▸ De Wit               Z-2026-00398 zelfde adres, zelfde telefoonnummer · Se… │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        │                                                                              │
        └──────────────────────────────────────────────────────────────────────────────┘

        ────────────────────────────────────────────────────────────────────────────────

         F1 Help  F2 Menu  Enter Open  Esc Annuleer
        """)
  }

  @Test("help has each key of this screen")
  func help() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("?"))
    #expect(
      seat.screen == """
        ┌─ Help ───────────────────────────────────────────────────────────────────────┐
        │ Typ om te zoeken:                                                            │
        │                                                                              │
        │▸ Enter  F3          Openen wat onder de cursor staat                    hier │
        │  n  F4              Nieuw gezin: eerst zoeken of het al bekend is       hier │
        │  a  F9              Afhandelen: de zes en wat er verder te doen is      hier │
        │  w                  Waarom staat dit hier?                              hier │
        │  Spatie             Aankruisen of niet                                  hier │
        │  *                  Alles in deze lijst aankruisen                      hier │
        │  -                  Niets meer aankruisen                               hier │
        │                     De aangekruiste gezinnen uitstellen tot een dag     hier │
        │                     De aangekruiste gezinnen overdragen aan een collega hier │
        │                     De overdracht van de aangekruiste gezinnen aannemen hier │
        │                     Weekendblad voor de dienst lezen                    hier │
        │  L                  Brieven die klaarliggen, van al je gezinnen         hier │
        │  C                  Crisis: vastleggen, of naar de open crisis          hier │
        │  d                  Klaar: dit is gedaan                                hier │
        │  z                  Uitstellen tot een dag                              hier │
        │                     Doorsturen naar een collega                         hier │
        │                     Antwoord geven                                      hier │
        └──────────────────────────────────────────────────────────────────────────────┘
        ────────────────────────────────────────────────────────────────────────────────

         F1 Help  F2 Menu  Enter Open  Esc Annuleer
        """)
  }

  @Test("the log speaks the users' words")
  func log() {
    var seat = Seat()
    seat.settle()
    seat.go(.character("5"))
    #expect(
      seat.screen == """
        ‹ 2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek                 ma 23 nov
        ────────────────────────────────────────────────────────────────────────────────
          Tijd           Wie          Wat                                   Zaak
        ▸ 08:30          avisser      Dossier geopend (gelezen)             Z-2026-00398
          20 nov   16:05 avisser      GEWEIGERD: Toegang geweigerd          Z-2026-00012
          20 nov   16:01 avisser      Werkvoorraad bekeken (22)















        ────────────────────────────────────────────────────────────────────────────────

         F1/? Help  F2/: Menu  b Bellen  q Uit
        """)
  }

  @Test("a terminal without UTF-8 gets letters for the six")
  func ascii() {
    var seat = Seat(Sample.settings(isASCII: true))
    seat.settle()
    #expect(
      seat.screen == """
         1 Werkvoorraad  2 Gezinnen  3 Aanmeldingen  4 Rapportage  5 Logboek  ma 23 nov
         Nu (4)  Deze week (5)  Later (11)  Uitgesteld (2)        lokaal team - avisser
        --------------------------------------------------------------------------------
            Gezin                  GPRAZB  Waarom                       Termijn
        >!! De Wit                 GPR-Zb  Te lang geen contact      +3 6 dgn te laat
            Van den Heuvel         GPRAZB  Moeder terugbellen           vandaag 10:00
            Jansen                 G-RAZ-  Gezinsplan voor 27 nov       nog 4 dgn
          ! Bakker-Yilmaz          GpRAZB  Evaluatie van het plan       4 dgn te laat













        --------------------------------------------------------------------------------
         De Wit  Z-2026-00398  risico hoog (3 nov)  laatste contact 13 dgn geleden
         F1/? Help  F2/: Menu  Enter Open  n Nieuw  a Afhandelen  b Bellen  / Zoek q Uit
        """)
  }

  @Test("the worklist in English")
  func englishWorklist() {
    var seat = Seat(Sample.settings(.english))
    seat.settle()
    #expect(
      seat.screen == """
         1 Worklist  2 Families  3 Referrals  4 Reports  5 Log               Mon 23 Nov
         Now (4)  This week (5)  Later (11)  Postponed (2)        lokaal team · avisser
        ────────────────────────────────────────────────────────────────────────────────
            Family                 GPRAZB  Why                          Due
        ▸!! De Wit                 ●●●○●◐  No contact for too long   +3 6 days late
            Van den Heuvel         ●●●●●●  Moeder terugbellen           today 10:00
            Jansen                 ●○●●●○  Family plan by 27 Nov        4 days left
          ! Bakker-Yilmaz          ●◐●●●●  Evaluation of the plan       4 days late













        ────────────────────────────────────────────────────────────────────────────────
         De Wit  Z-2026-00398  risk high (3 Nov)  last contact 13 days ago
         F1/? Help  F2/: Menu  Enter Open  n New  a Handle  b Call  / Find  q Quit w Why
        """)
  }

  @Test("the file in English")
  func englishFamily() {
    var seat = Seat(Sample.settings(.english))
    seat.settle()
    seat.go(.enter)
    #expect(
      seat.screen == """
         ‹ De Wit                             Z-2026-00398   ●●●○●◐   risk high (3 Nov)
         R avisser   A ○ missing   Z Kompas Jeugd   B ◐ €840 over
         1 Overview  2 Family  3 Plan  4 Help and budget  5 Contacts  6 To do ›
        ────────────────────────────────────────────────────────────────────────────────
        ▸ ● family        Z-2026-00398                 since 1 Sep
          ● plan          Plan version 3, adopted      since 18 Sep                  P
          ● coordinator   Anna Visser                  since 18 Sep                  R
          ○ contact point missing                      since 12 Nov · 4 days late    A
          ● provider      Kompas Jeugd                 since 18 Sep                  Z
          ◐ budget        €21,840 of €21,000           since 18 Sep until 20 Nov     B

          To do now
          ! No contact for too long                   6 days late
          ! No contact point                          4 days late

          Plan version 3, adopted · 1 goal, 1 action open · evaluation 12 Dec

          10 Nov      home visit    Sem gaat weer drie ochtenden. Moeder is opgelucht …
          28 Oct      telephone     Mentor meldt dat Sem er deze week twee dagen was.


        ────────────────────────────────────────────────────────────────────────────────
         lokaal team · last contact 13 days ago · 1 of the six missing
         F1/? Help  F2/: Menu  Enter Open  n Note  a Handle  b Call  / Find q Back w Why
        """)
  }

  @Test(
    "a wide terminal keeps what belongs together within reach of the eye", arguments: ["1", "3"])
  func wideFile(_ tab: Character) {
    var seat = Seat(Sample.settings(.dutch, columns: 200, rows: 60))
    seat.settle()
    seat.go(.enter)
    seat.go(.character(tab))
    let body = seat.screen.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(4)
    #expect(body.dropLast(4).contains { !$0.isEmpty })
    #expect(body.prefix(40).allSatisfy { $0.count <= 120 })
  }

  @Test("a wide terminal shows the family beside the list")
  func wideFamilies() {
    var seat = Seat(Sample.settings(.english, columns: 200, rows: 60))
    seat.settle()
    seat.go(.character("2"))
    #expect(
      seat.screen == """
         1 Worklist  2 Families  3 Referrals  4 Reports  5 Log                                                                                                                                       Mon 23 Nov
         /  Filter the list while you type                                                                                                                                                 6 families · by name
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
          Family                                              Case          GPRAZB  Risk     Coordinator    Last contact        Opened                      │ Aarts
        ▸ Aarts                                               Z-2026-00100  ●○●●●●  high     avisser        13 days ago         01-09-2026                  │ Z-2026-00100
          Bakker-Yilmaz                                       Z-2026-00101  ●●●●●◐  low      avisser        13 days ago         01-09-2026                  │
          De Wit                                              Z-2026-00102  ●●●●●●  low      avisser        13 days ago         01-09-2026                  │ ● family          present         since 1 Sep
          El Amrani                                           Z-2026-00103  ●○●●●●  low      avisser        13 days ago         01-09-2026                  │ ○ plan            missing         since 12 Nov
          Jansen                                              Z-2026-00104  ●●●●●●  low      avisser        13 days ago         01-09-2026                  │ ● coordinator     present         since 18 Sep
          Van den Heuvel                                      Z-2026-00105  ●●●●●◐  high     avisser        13 days ago         01-09-2026                  │ ● contact point   present         since 18 Sep
                                                                                                                                                            │ ● provider        present         since 18 Sep
                                                                                                                                                            │ ● budget          present         since 18 Sep
                                                                                                                                                            │
                                                                                                                                                            │ Risk: high
                                                                                                                                                            │ last contact 13 days ago
                                                                                                                                                            │ Opened: 1 September 2026
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
                                                                                                                                                            │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Aarts  Z-2026-00100  missing: plan
         F1/? Help  F2/: Menu  Enter Open  n New  / Find  s Sort  m Mine  b Call  q Quit
        """)
  }

  @Test("the worklist as lines of text")
  func plainWorklist() {
    let text = PlainText.worklist(
      Sample.worklist, phrases: Language.dutch.phrases, today: Sample.today)
    #expect(
      text == """
        Werkvoorraad: Nu
        Nu (4)  Deze week (5)  Later (11)  Uitgesteld (2)
        Gezin           Zaak          GPRAZB  Waarom                   Termijn
        De Wit          Z-2026-00398  GPR-Zb  Te lang geen contact +3  6 dgn te laat
        Van den Heuvel  Z-2026-00402  GPRAZB  Moeder terugbellen       vandaag 10:00
        Jansen          Z-2026-00411  G-RAZ-  Gezinsplan vóór 27 nov   nog 4 dgn
        Bakker-Yilmaz   Z-2026-00277  GpRAZB  Evaluatie van het plan   4 dgn te laat

        """)
  }

  @Test("a family's file as lines of text")
  func plainFamily() {
    let text = PlainText.family(
      Sample.family(), phrases: Language.dutch.phrases, today: Sample.today)
    #expect(
      text == """
        De Wit  Z-2026-00398  GPR-Zb  Risico: hoog
        laatste contact 13 dgn geleden

        De zes
        gezin          aanwezig        Z-2026-00398           sinds 1 sep
        plan           aanwezig        3                      sinds 18 sep
        regisseur      aanwezig        Anna Visser            sinds 18 sep
        aanspreekpunt  ontbreekt                              sinds 12 nov
        aanbieder      aanwezig        Kompas Jeugd           sinds 18 sep
        budget         aandacht nodig  € 21.840 van € 21.000  sinds 18 sep

        Nu te doen
        - Te lang geen contact: 6 dgn te laat
        - Geen aanspreekpunt: 4 dgn te laat

        Plan versie 3, vastgesteld
        1. Sem gaat elke dag naar school (school)
           [ ] Elke ochtend samen naar school fietsen: moeder, 16 nov
           [x] Gesprek met de mentor: A. Visser, 2 okt

        Gezin
        - Sem de Wit, 12 jaar, jeugdige
        - Noor de Wit, 8 jaar, jeugdige
        - Karin Jonker, 40 jaar, ouder

        Laatste contactmomenten
        - 10 november 2026, huisbezoek
          Sem gaat weer drie ochtenden. Moeder is opgelucht maar moe.
        - 28 oktober 2026, telefoon
          Mentor meldt dat Sem er deze week twee dagen was.

        """)
  }
}
