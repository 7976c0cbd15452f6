package import Domain

extension Dutch {
  package func describe(_ done: Done) -> String {
    switch done {
    case .nothingMore: "Gedaan."
    case .referralAdded(_, let team): "Verwijzing toegevoegd bij \(team.text)."
    case .referralsAccepted(_, let number, isNew: true, let count):
      "Nieuw dossier \(number.text) begonnen met \(referrals(count))."
    case .referralsAccepted(_, let number, isNew: false, let count):
      "Dossier \(number.text) heeft er \(referrals(count)) bij."
    case .referralReturned: "Verwijzing terug naar verwijzer."
    case .referralMoved(_, let state): "Verwijzing: \(name(of: state))."
    case .feedbackGiven(let kind): "Terugkoppeling aan verwijzer gegeven: \(name(of: kind))."
    case .practiceAdded: "Genoteerd. Alleen jij ziet dit."
    case .practice(_, let change): "\(words(for: change))."
    case .practiceSent(_, let team): "Verstuurd naar \(team.text)."
    case .caseOpened(_, let number): "Nieuw dossier \(number.text) begonnen."
    case .changed(_, let number, _, let change): "\(number.text): \(words(for: change))."
    case .reportExported(let name): "Rapport \(self.name(of: name)) geschreven."
    case .providerAdded(_, let name): "Aanbieder \(name.text) toegevoegd."
    case .providerChanged(_, let provider, let change):
      "\(provider.text): \(name(of: change))."
    case .userAdded(let login, let team):
      "Gebruiker \(login.text) toegevoegd" + (team.map { ", met het nieuwe team \($0.text)" } ?? "")
        + "."
    case .userDisabled(let login): "Gebruiker \(login.text) uitgezet."
    case .roleGranted(let login, let role):
      "\(login.text) heeft nu de rol \(name(of: role))."
    case .roleEnded(let login, let role):
      "\(login.text) heeft de rol \(name(of: role)) niet meer."
    case .registrationNoted(let login, let kind, let day):
      "\(login.text) staat in \(name(of: kind)) tot en met \(longDay(day))."
    case .settingsChanged(let count):
      count == 1 ? "1 instelling is gewijzigd." : "\(number(count)) instellingen zijn gewijzigd."
    case .normSet(let norm, let value, let day):
      "Norm gewijzigd: \(name(of: norm)): \(self.value(of: norm, value)), vanaf \(longDay(day))."
    case .municipalitiesAdded(let count, let known):
      "Gemeenten ingelezen: \(number(count)) nieuw of gewijzigd, \(number(known)) al bekend."
    case .absenceEnded(let login, let covers, let isUndo):
      isUndo
        ? "Ziekmelding van \(login.text) ongedaan gemaakt: \(families(covers)) zoals het was."
        : "\(login.text) is weer aanwezig; \(families(covers)) zonder waarneming."
    case .assignmentUndone(let count): "Toewijzing ongedaan gemaakt: \(families(count))."
    case .reasonGiven(_, let file): "De reden is genoteerd; vandaag kun je \(file.text) lezen."
    case .emergencyOpened(_, let file, let until):
      "Noodprocedure: je kunt \(file.text) lezen tot \(until.localTime.text). Een ander beoordeelt dit."
    case .emergencyReviewed(let number, let outcome):
      "Noodprocedure \(number) is beoordeeld: \(name(of: outcome))."
    case .destructionProposed(let number, let file):
      "Vernietigen van \(file.text) is voorgesteld (nummer \(number)). Iemand anders beslist."
    case .destructionWithdrawn(let number): "Voorstel \(number) is ingetrokken."
    case .destructionRefused(let number): "Voorstel \(number) is geweigerd; de gegevens blijven."
    case .destroyed(let number, let file, let rows, let isPurged):
      "Vernietigd: \(file.text), \(rows) gegevens (nummer \(number)). " + purged(isPurged)
    case .purged(let isComplete): purged(isComplete)
    case .fteSet(let login, let hundredths): "\(login.text) werkt \(fte(hundredths)) fte."
    case .draftSaved: "Concept bewaard."
    case .draftDiscarded: "Concept weggegooid."
    case .workNoteKept: "Werkaantekening bewaard, alleen voor jou."
    case .undone(let step): "Ongedaan gemaakt: \(what(step))."
    case .claims(let batch): describe(batch)
    case .claimReversed(let label, let amount):
      "Declaratie \(label) teruggeboekt: \(money(amount))."
    case .batch(let result): batch(result)
    }
  }

  package func describe(_ step: UndoStep) -> String {
    "Ongedaan maken van \(step.at.localTime.text): \(what(step))?"
  }

  private func what(_ step: UndoStep) -> String {
    let whose =
      step.families == 1
      ? "\(step.familyName.text) (\(step.caseNumber.text))" : "\(number(step.families)) gezinnen"
    return whose + ", " + words(for: step.change)
  }

  private func batch(_ result: BatchResult) -> String {
    let done = result.doneCount
    let families = done == 1 ? "1 gezin" : "\(number(done)) gezinnen"
    let refused = result.rows.count - done
    let rest = refused == 0 ? "" : ", \(number(refused)) niet"
    let what =
      switch result.kind {
      case .absence(_, let login): "waarneming voor \(login.text)"
      case .assignment(_, let login): "\(login.text) is nu regisseur"
      case .change(let change): words(for: change)
      }
    return "\(families): \(what)\(rest)."
  }

  package func describe(_ report: ImportReport) -> String {
    let read = report.rows == 1 ? "1 rij gelezen" : "\(number(report.rows)) rijen gelezen"
    let isKept = !report.isDryRun && !report.wasRefused
    let new = number(report.new) + (isKept ? " ingelezen" : " nieuw")
    let counts = "\(read): \(new), \(number(report.known)) al bekend, \(faulty(report))."
    var sentences = [report.isDryRun ? "Proef. " + counts : counts]
    if report.isDryRun { sentences.append("Er is nog niets opgeslagen.") }
    if report.wasRefused {
      sentences.append(
        "Er is niets ingelezen. Verbeter de fouten, of lees alleen de goede rijen in.")
    }
    if let file = report.rejectedFile {
      sentences.append("De rijen met fouten staan met hun reden in \(file).")
    }
    if !report.unknownColumns.isEmpty {
      let columns = report.unknownColumns.joined(separator: ", ")
      sentences.append("Regie kent deze kolommen niet en slaat ze over: \(columns).")
    }
    return sentences.joined(separator: " ")
  }

  package func history(_ value: HistoryLine.Value) -> String {
    switch value {
    case .file: "dossier open"
    case .plan(let goals): goals == 1 ? "plan met 1 doel" : "plan met \(number(goals)) doelen"
    case .coordinator(let login, let name): "\(name.text) (\(login.text))"
    case .external(let external, let contact):
      "extern: \(external.name.text), \(external.organisation.text) (contact \(contact.text))"
    case .cover(let login, let name): "waarneming: \(name.text) (\(login.text))"
    case .contactPoint(let name, let phone): "\(name.text), \(phone.display)"
    case .provider(let name): name.text
    case .budget(let year, let ceiling): "\(year): \(money(ceiling))"
    case .gap: "ontbreekt"
    }
  }

  private func purged(_ isComplete: Bool) -> String {
    isComplete
      ? "Er staat niets meer van in de bestanden."
      : "Een andere sessie leest nog: typ later regie retention purge."
  }
}

extension Dutch {
  func families(_ count: Int) -> String {
    count == 1 ? "1 gezin" : "\(number(count)) gezinnen"
  }

  private func referrals(_ count: Int) -> String {
    count == 1 ? "1 verwijzing" : "\(number(count)) verwijzingen"
  }

  private func faulty(_ report: ImportReport) -> String {
    switch report.faulty {
    case 0: "geen fouten"
    case 1: "1 rij met een fout"
    default: "\(number(report.faulty)) rijen met een fout"
    }
  }

  private func words(for change: Done.PracticeChange) -> String {
    switch change {
    case .content: "Gegevens bewaard"
    case .talk: "Gesprek genoteerd"
    case .consents: "Toestemming genoteerd"
    case .letterWritten: "Brief bewaard als concept"
    case .letterReady: "De brief ligt klaar voor de huisarts"
    case .letterSigned: "Handtekening genoteerd; de brief ligt nu vast"
    case .letterSent: "Verzending genoteerd"
    case .closed: "Afgerond bij POH"
    case .withdrawn: "Ingetrokken"
    }
  }

  private func words(for change: Done.Change) -> String {
    switch change {
    case .coordinator: "regisseur ingesteld"
    case .contactPoint: "aanspreekpunt ingesteld"
    case .provider: "aanbieder ingesteld"
    case .budget: "budget ingesteld"
    case .risk: "risico ingeschat"
    case .planStarted: "plan begonnen"
    case .goalAdded: "doel toegevoegd"
    case .actionAdded: "actie toegevoegd"
    case .actionDone: "actie afgerond"
    case .planPresented: "plan ligt bij gezin"
    case .planAgreed: "akkoord genoteerd, plan vastgesteld"
    case .answerNoted: "antwoord genoteerd"
    case .approvalAsked: "goedkeuring gevraagd"
    case .planApproved: "plan goedgekeurd"
    case .planReturned: "plan teruggegeven"
    case .goalChanged: "doel gewijzigd"
    case .goalRemoved: "doel uit het plan gehaald"
    case .actionChanged: "actie gewijzigd"
    case .actionRemoved: "actie uit het plan gehaald"
    case .actionDropped: "actie wordt niet gedaan"
    case .foundationSet: "onderbouwing bewaard"
    case .adviceAdded: "advies toegevoegd"
    case .adviceChanged: "advies gewijzigd"
    case .adviceRemoved: "advies uit het plan gehaald"
    case .goalScored: "cijfer genoteerd"
    case .workAgreed: "werkafspraak genoteerd"
    case .workAgreementEnded: "werkafspraak beëindigd"
    case .planEvaluated: "evaluatie genoteerd"
    case .legalStepNoted: "stap genoteerd"
    case .memberAdded: "persoon toegevoegd"
    case .memberEnded: "persoon hoort niet meer bij het gezin"
    case .personChanged: "gegevens van persoon gewijzigd"
    case .personDeceased: "overlijden vastgelegd"
    case .personLives: "overlijden teruggenomen"
    case .personBorn: "geboorte vastgelegd"
    case .custodyAdded: "gezag vastgelegd"
    case .custodyEnded: "gezag beëindigd"
    case .schoolSet: "school vastgelegd"
    case .schoolEnded: "school beëindigd"
    case .schoolAbsenceNoted: "verzuim vastgelegd"
    case .schoolAbsenceTakenBack: "verzuim teruggenomen"
    case .peopleMerged: "personen samengevoegd"
    case .familiesMerged: "dossiers samengevoegd"
    case .consentAsked: "toestemming gevraagd"
    case .inspectionAnswered: "antwoord over inzage genoteerd"
    case .consentAnswered: "antwoord op toestemming genoteerd"
    case .disclosed: "delen vastgelegd"
    case .familyRestricted: "dossier afgeschermd"
    case .restrictionLifted: "afscherming opgeheven"
    case .expertAsked: "deskundige gevraagd"
    case .expertEnded: "toegang van de deskundige beëindigd"
    case .expertAdvised: "advies gegeven"
    case .mergeUndone: "samenvoegen ongedaan gemaakt"
    case .householdAdded: "huishouden toegevoegd"
    case .householdChanged: "huishouden gewijzigd"
    case .householdEnded: "huishouden beëindigd"
    case .addressHidden: "adres is nu geheim"
    case .addressOpened: "adres is niet meer geheim"
    case .residenceSet: "woonplek vastgelegd"
    case .residenceEnded: "woont daar niet meer"
    case .stayBegun: "verblijf vastgelegd"
    case .stayEnded: "verblijf beëindigd"
    case .municipalitySet: "verantwoordelijke gemeente vastgelegd"
    case .municipalityEnded: "verantwoordelijke gemeente ingetrokken"
    case .moveStarted: "verhuizing vastgelegd"
    case .moveConfirmed: "verhuizing bevestigd"
    case .moveWithdrawn: "verhuizing ingetrokken"
    case .noteAdded: "contactmoment genoteerd"
    case .workAdded: "te doen toegevoegd"
    case .workDone: "te doen afgehandeld"
    case .workPostponed: "te doen uitgesteld"
    case .familyPostponed: "gezin uitgesteld"
    case .familyClosed: "dossier gesloten"
    case .familyReopened: "dossier heropend"
    case .commitmentMade: "inzet vastgelegd"
    case .commitmentUncontracted:
      "inzet vastgelegd; let op: geen contract voor deze hulp in deze gemeente"
    case .providerUncontracted: "aanbieder ingesteld; let op: geen contract in deze gemeente"
    case .commitmentWaiting: "wachten bij aanbieder vastgelegd"
    case .commitmentStarted: "hulp gestart"
    case .commitmentStopped: "hulp gestopt"
    case .commitmentServes: "doel bij inzet gezet"
    case .safetyChecked: "veiligheidscheck genoteerd"
    case .protocolOpened: "meldcode begonnen"
    case .protocolStepTaken: "stap van de meldcode gezet"
    case .safetyReported: "advies, melding of verzoek vastgelegd"
    case .reportOutcomeNoted: "uitkomst van een melding genoteerd"
    case .crisisOpened: "crisis vastgelegd"
    case .crisisDecided: "besluit over hulp in de crisis"
    case .crisisEnded: "crisis beëindigd"
    case .familyLetterPrepared: "brief klaargezet"
    case .familyLetterChanged: "brief gewijzigd"
    case .familyLetterSent: "brief verstuurd"
    case .familyLetterWithdrawn: "brief ingetrokken"
    case .crisisLinked: "inzet bij het besluit na de crisis vastgelegd"
    case .crisisLookedAt: "weer naar de crisis gekeken"
    case .meetingPrepared: "overleg voorbereid"
    case .meetingChanged: "overleg gewijzigd"
    case .attendeeAsked: "uitgenodigd voor het overleg"
    case .attendeeWithdrawn: "uitnodiging ingetrokken"
    case .meetingDecided: "besluit vastgelegd"
    case .meetingHeld: "overleg afgerond"
    case .meetingCancelled: "overleg afgezegd"
    case .scaleChanged: "op- of afschaling vastgelegd"
    case .messagesBlocked: "geen berichtenverkeer ingesteld"
    case .messagesAllowed: "geen berichtenverkeer opgeheven"
    case .safetyAgreed: "veiligheidsafspraak gemaakt"
    case .safetyAgreementEnded: "veiligheidsafspraak beëindigd"
    case .milestoneMet: "afspraak bij verjaardag genoteerd"
    case .milestoneWithdrawn: "afspraak bij verjaardag teruggenomen"
    case .extendedCareDecided: "besluit over hulp na 18 vastgelegd"
    case .aftercareWell: "waakvlamcontact genoteerd, het gaat goed"
    case .aftercareAttention: "waakvlamcontact genoteerd, er is aandacht nodig"
    case .aftercareGiven: "waakvlamcontact overgedragen"
    case .helpInvolved: "betrokken hulp toegevoegd"
    case .raiseAsked: "ophoging wacht op tweede akkoord"
    case .raiseApproved: "ophoging akkoord"
    case .raiseRefused: "ophoging geweigerd"
    case .raiseWithdrawn: "ophoging ingetrokken"
    case .overspendAcknowledged: "overschrijding erkend"
    case .involvedHelpEnded: "betrokken hulp beëindigd"
    case .familyWoken: "gezin staat weer in de werkvoorraad"
    case .addendumAdded: "aanvulling genoteerd"
    case .workForwarded: "te doen doorgestuurd"
    case .reminded: "aandacht gevraagd"
    case .questionAsked: "vraag gesteld"
    case .questionAnswered: "vraag beantwoord"
    case .workRestored: "te doen teruggezet"
    case .workRemoved: "te doen weggehaald"
    case .takenBack: "vergissing teruggenomen"
    case .familyContact: "wie we bellen vastgelegd"
    case .oneEnded: "beëindigd, er is nu een gat"
    case .handoverAsked: "overdracht gevraagd"
    case .handoverAccepted: "overdracht aangenomen, je bent nu regisseur"
    case .handoverRefused: "overdracht geweigerd"
    case .handoverWithdrawn: "overdracht ingetrokken"
    case .externalCoordinator: "externe regisseur ingesteld"
    }
  }
}
