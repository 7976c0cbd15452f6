package import Domain

/// Values are named in lower case, ready for the middle of a sentence; labels have a capital.
extension Dutch {
  package func name(of one: One) -> String {
    switch one {
    case .family: "gezin"
    case .plan: "plan"
    case .coordinator: "regisseur"
    case .contactPoint: "aanspreekpunt"
    case .provider: "aanbieder"
    case .budget: "budget"
    }
  }

  package func letter(of one: One) -> String {
    switch one {
    case .family: "G"
    case .plan: "P"
    case .coordinator: "R"
    case .contactPoint: "A"
    case .provider: "Z"
    case .budget: "B"
    }
  }

  package func name(of state: OneState) -> String {
    switch state {
    case .present: "aanwezig"
    case .missing: "ontbreekt"
    case .overdue: "aandacht nodig"
    }
  }

  package func name(of role: Role) -> String {
    switch role {
    case .coordinator: "regisseur"
    case .poh: "POH-GGZ Jeugd"
    case .supervisor: "teamleider"
    case .controller: "inkoop en control"
    case .backoffice: "backoffice"
    case .behaviourExpert: "gedragswetenschapper"
    case .privacyOfficer: "FG"
    case .logKeeper: "logbeheerder"
    case .administrator: "beheerder"
    }
  }

  package func name(of right: Right) -> String {
    switch right {
    case .readFamily: "dossiers lezen"
    case .writeFamily: "dossiers bijwerken"
    case .closeFamily: "een dossier sluiten"
    case .openFamily: "een nieuw dossier openen"
    case .mergeRecords: "dossiers of personen samenvoegen"
    case .revealAddress: "een geheim adres bekijken"
    case .readReferrals: "verwijzingen lezen"
    case .writeReferral: "verwijzingen toevoegen"
    case .importReferrals: "een bestand met verwijzingen inlezen"
    case .triageReferral: "over verwijzingen beslissen"
    case .doOwnWork: "iets afhandelen dat een collega doorstuurde"
    case .takeFamily: "zelf een gezin zonder regisseur nemen"
    case .assignCoordinator: "een regisseur aanwijzen"
    case .handOverFamily: "een gezin overdragen"
    case .answerHandover: "een gevraagde overdracht beantwoorden"
    case .arrangeCover: "ziek melden en waarneming regelen"
    case .readProviders: "aanbieders bekijken"
    case .writeProviders: "aanbieders toevoegen en wijzigen"
    case .manageUsers: "gebruikers en rollen beheren"
    case .readOwnLog: "eigen regels van het logboek bekijken"
    case .readWholeLog: "het hele logboek bekijken"
    case .exportLog: "het logboek exporteren"
    case .practiceRecords: "eigen aanmeldingen in de praktijk bijhouden"
    case .askKnown: "vragen of een gezin bekend is"
    case .practiceFigures: "tellen wat de praktijk zelf afrondt"
    case .manageLists: "codelijsten beheren"
    case .approvePlan: "een plan goedkeuren"
    case .proposeRaise: "ophoging van een budget vragen"
    case .importClaims: "declaraties inlezen"
    case .readClaims: "declaraties bekijken"
    case .approveClaim: "declaraties boeken en afkeuren"
    case .approveLargeClaim: "beslissen over declaraties boven het mandaat"
    case .approveRaise: "over ophoging van een budget beslissen"
    case .acknowledgeOverspend: "een overschrijding van het budget erkennen"
    case .restrictFamily: "een dossier afschermen"
    case .emergencyAccess: "de noodprocedure gebruiken"
    case .reviewEmergency: "een noodprocedure beoordelen"
    case .reportAccess: "een overzicht van inzage maken"
    case .readReviews: "beoordelingen van noodprocedures zien"
    case .askExpert: "een deskundige laten meekijken"
    case .giveAdvice: "zien wie je om advies vraagt, en advies geven"
    case .revealBSN: "een BSN voluit zien"
    case .commitHelp: "budget en inzet vastleggen"
    case .readReports: "rapporten bekijken"
    case .destroyFiles: "vernietigen wat niet meer bewaard hoeft te worden"
    case .readRetention: "zien welke bewaartermijnen verlopen zijn"
    }
  }

  package func name(of gender: Gender) -> String {
    switch gender {
    case .male: "man"
    case .female: "vrouw"
    case .other: "anders"
    }
  }

  package func name(of role: MemberRole) -> String {
    switch role {
    case .youth: "jeugdige"
    case .parent: "ouder"
    case .legalGuardian: "voogd"
    case .fosterParent: "pleegouder"
    case .sibling: "broer of zus"
    case .networkMember: "netwerklid"
    case .other: "anders"
    }
  }

  package func name(of kind: RelationKind) -> String {
    switch kind {
    case .curator: "curator"
    case .financialAgent: "financieel gemachtigde"
    case .financialReview: "financieel toetser"
    case .cohabitant: "lid van de leefeenheid"
    case .careWorker: "hulpverlener"
    case .specialist: "specialist"
    case .otherwise: "anders"
    case .parent: "ouder"
    case .guardian: "voogd"
    case .partner: "partner"
    case .fosterParent: "pleegouder"
    case .administrator: "bewindvoerder"
    case .mentor: "mentor"
    case .child: "zoon of dochter"
    case .relative: "familielid"
    case .householdMember: "gezinslid"
    case .neighbour: "buur"
    case .friend: "vriend of kennis"
    case .clientSupporter: "cliëntondersteuner"
    case .generalPractitioner: "huisarts"
    case .heirs: "erfgenamen"
    case .employer: "werkgever"
    case .neighbourhoodCoach: "wijkcoach"
    }
  }

  package func name(of risk: RiskLevel) -> String {
    switch risk {
    case .none: "geen"
    case .low: "laag"
    case .medium: "middel"
    case .high: "hoog"
    }
  }

  package func name(of reason: MatchReason) -> String {
    switch reason {
    case .sameBSN: "zelfde BSN"
    case .sameNameAndBirth: "zelfde naam en geboortedatum"
    case .sameAddress: "zelfde adres"
    case .samePhone: "zelfde telefoonnummer"
    case .sameBirthSimilarName: "zelfde geboortedatum, naam lijkt erop"
    case .sameName: "zelfde naam"
    case .sameCaseNumber: "zelfde zaaknummer"
    case .words: "past bij wat je typt"
    }
  }
}
