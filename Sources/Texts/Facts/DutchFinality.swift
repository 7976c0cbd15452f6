package import Domain

extension Dutch {
  package func describe(_ final: FinalChange) -> String {
    describe(final.done) + " " + why(final.why)
  }

  package func why(_ finality: Finality) -> String {
    switch finality {
    case .answer:
      "Een antwoord is definitief: het zijn iemands eigen woorden. Noteer een nieuw antwoord; dat telt dan."
    case .adoptedPlan:
      "Een vastgesteld plan blijft staan. Begin een nieuwe versie als het anders moet."
    case .approvalAsked:
      "De vraag ligt bij de teamleider. Wijzig het plan; dan vervalt ze."
    case .approval:
      "Wat een teamleider over een plan zei, blijft staan. Leg het plan opnieuw voor als het anders moet."
    case .score: "Een cijfer is definitief. Noteer een nieuw cijfer; het nieuwste telt."
    case .evaluation: "Een evaluatie is definitief. Noteer er nog een als iets anders besloten is."
    case .letter:
      "Een verstuurde of ingetrokken brief blijft zoals hij was. Zet een nieuwe klaar."
    case .decision:
      "Wat besloten is, blijft staan. Leg een nieuw besluit vast als het anders wordt."
    case .extendedCare:
      "Een besluit over hulp na 18 blijft staan; leg een nieuw besluit vast als het anders wordt."
    case .aftercare:
      "Hoe het met een gezin ging, blijft staan zoals het is genoteerd."
    case .legalStep:
      "Een wettelijke stap is definitief, want er hangen termijnen aan. Noteer een contactmoment met wat er mis is."
    case .note: "Een contactmoment is definitief. Schrijf er een aanvulling bij."
    case .colleagueAnswered:
      "Je collega heeft je antwoord al. Stel zelf een vraag om het te verbeteren."
    case .safetyCheck: "Een veiligheidscheck is definitief. Noteer een nieuwe check."
    case .overspend:
      "Een erkenning blijft staan bij de bedragen van dat moment. Wordt er meer vastgelegd, dan vraagt Regie er opnieuw om."
    case .claim: "Een boeking blijft staan. Boek terug met een tegenboeking."
    case .safety:
      "Wat er voor de veiligheid is gedaan, blijft te lezen. Leg de volgende stap of een nieuwe afspraak vast."
    case .handover:
      "Over een overdracht is besloten, en je collega rekent erop. Vraag een nieuwe overdracht."
    case .move:
      "Het nieuwe team heeft dit bevestigd en rekent erop. Bel dat team als het niet klopt."
    case .referral:
      "De stappen van een verwijzing blijven staan, want de verwijzer ziet ze. Zet de volgende stap."
    case .feedback: "De verwijzer heeft dit al gehoord. Vertel hem wat er anders is."
    case .elsewhere: "Dit neem je niet hier terug, maar met een opdracht van dat scherm zelf."
    case .destruction: "Wat vernietigd is, komt niet terug."
    case .takenBack: "Dit was zelf al terugnemen. Doe het opnieuw als het toch goed was."
    }
  }
}
