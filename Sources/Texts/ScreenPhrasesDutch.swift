extension Dutch {
  package func name(of tab: MainTab) -> String {
    switch tab {
    case .worklist: "Werkvoorraad"
    case .families: "Gezinnen"
    case .referrals: "Aanmeldingen"
    case .practice: "Mijn aanmeldingen"
    case .team: "Team"
    case .providers: "Aanbieders"
    case .log: "Logboek"
    case .users: "Beheer"
    }
  }

  package func name(of tab: FamilyTab) -> String {
    switch tab {
    case .overview: "Overzicht"
    case .members: "Gezin"
    case .plan: "Plan"
    case .helpAndBudget: "Hulp en budget"
    case .notes: "Contactmomenten"
    case .work: "Te doen"
    case .history: "Verloop"
    case .safety: "Veiligheid"
    }
  }

  package func name(of section: HelpSection) -> String {
    switch section {
    case .here: "hier"
    case .moving: "bewegen"
    case .everywhere: "overal"
    }
  }

  package func name(of key: KeyLabel) -> String {
    switch key {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .space: "Spatie"
    case .up: "Omhoog"
    case .down: "Omlaag"
    case .left: "Links"
    case .right: "Rechts"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control(let sign): "Ctrl-" + sign.uppercased()
    case .alt(let sign): "Alt-" + String(sign)
    case .function(let number): "F\(number)"
    case .character(let sign): String(sign)
    }
  }

  package func title(of form: FormName) -> String {
    switch form {
    case .coordinator: "Regisseur"
    case .contactPoint: "Aanspreekpunt"
    case .provider: "Hoofdaanbieder"
    case .budget: "Budget"
    case .risk: "Risico"
    case .member: "Gezinslid toevoegen"
    case .goal: "Doel toevoegen"
    case .action: "Actie toevoegen"
    case .present: "Plan voorleggen aan het gezin"
    case .agree: "Akkoord van het gezin, plan vaststellen"
    case .planAnswer: "Antwoord op het plan"
    case .approve: "Goedkeuring van de teamleider"
    case .changeGoal: "Doel wijzigen"
    case .changeAction: "Actie wijzigen"
    case .dropAction: "Actie wordt niet gedaan"
    case .score: "Cijfer voor een doel"
    case .workAgreement: "Werkafspraak"
    case .endWorkAgreement: "Werkafspraak beëindigen"
    case .foundation: "Onderbouwing van het plan"
    case .expertAdvice: "Advies van een deskundige"
    case .evaluate: "Evaluatie van het plan"
    case .legalStep: "Familiegroepsplan en termijnen"
    case .planAsOf: "Het plan zoals het was"
    case .note: "Contactmoment"
    case .telephone: "Telefoonnotitie"
    case .work: "Te doen"
    case .callBack: "Terugbelverzoek"
    case .postponeFamily: "Uitstellen tot"
    case .postponeWork: "Te doen uitstellen tot"
    case .closeFamily: "Dossier sluiten"
    case .commitment: "Inzet toevoegen"
    case .waiting: "Wachten bij de aanbieder"
    case .startHelp: "Hulp gestart"
    case .stopHelp: "Hulp gestopt"
    case .linkGoal: "Doel van de inzet"
    case .safetyCheck: "Veiligheidscheck bij wachten"
    case .involvedHelp: "Betrokken hulp toevoegen"
    case .endInvolvedHelp: "Betrokken hulp beëindigen"
    case .protocolOpen: "Meldcode stap 1: signalen"
    case .protocolStep: "Meldcode: de volgende stap"
    case .protocolWeighing: "Meldcode stap 4: wegen"
    case .protocolDecision: "Meldcode stap 5: beslissen"
    case .safetyReport: "Veilig Thuis of de Raad"
    case .reportOutcome: "Uitkomst"
    case .safetyAgreement: "Veiligheidsafspraak"
    case .endSafetyAgreement: "Veiligheidsafspraak beëindigen"
    case .referral: "Nieuwe aanmelding"
    case .newFamily: "Nieuw gezin"
    case .acceptNew: "Aannemen in een nieuw gezin"
    case .returnReferral: "Niet aannemen"
    case .newUser: "Nieuwe gebruiker"
    case .newProvider: "Nieuwe aanbieder"
    case .addendum: "Aanvulling"
    case .workNote: "Werkaantekening (alleen voor jou)"
    case .forwardWork: "Doorsturen naar een collega"
    case .question: "Een collega vragen"
    case .answer: "Antwoord"
    case .familyContact: "Wie we bellen"
    case .safety: "Veiligheid: wat er moet gebeuren"
    case .handoverMany: "Aangekruiste gezinnen overdragen"
    case .postponeMany: "Aangekruiste gezinnen uitstellen"
    case .practice: "Kind noteren"
    case .practiceDetails: "Gegevens om te versturen"
    case .practiceTalk: "Gesprek"
    case .practiceConsents: "Toestemming om te delen"
    case .letter: "Brief aan een specialist"
    case .letterSigned: "Getekend door de huisarts"
    case .letterSent: "Brief verzonden"
    case .practiceClose: "Afgerond bij POH"
    case .practiceWithdraw: "Intrekken"
    case .known: "Gezin bekend?"
    case .feedback: "Terugkoppeling aan verwijzer"
    case .referralStep: "Stand van de aanmelding"
    case .handover: "Overdragen aan een collega"
    case .refuseHandover: "Overdracht weigeren"
    case .external: "Externe regisseur"
    case .absence: "Ziek melden"
    }
  }
}
