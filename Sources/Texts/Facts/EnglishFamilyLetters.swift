package import Domain

/// Letters to a family, in English; what they say is Dutch.
extension English {
  package func name(of template: FamilyLetterTemplate) -> String {
    switch template {
    case .invitation: "invitation to get to know each other"
    case .talk: "confirmation of a talk"
    case .planToAnswer: "plan to read and answer"
    case .planAdopted: "plan adopted"
    case .coordinatorAway: "a colleague stands in"
    case .newCoordinator: "new coordinator"
    case .helpStarts: "help begins"
    case .helpWaits: "waiting for help"
    case .evaluation: "invitation to an evaluation or meeting"
    case .closing: "end of help"
    }
  }

  package func name(of state: FamilyLetter.State) -> String {
    switch state {
    case .prepared: "prepared"
    case .sent: "sent"
    case .withdrawn: "withdrawn"
    }
  }

  package func name(of way: FamilyLetter.Way) -> String {
    switch way {
    case .post: "by post"
    case .handedOver: "handed over"
    case .secureMail: "secure mail"
    }
  }

  package func letterWord(_ word: FamilyLetterWord) -> String {
    switch word {
    case .title(let family): "\(family) · Letters"
    case .none(let key): "There is no letter yet. \(key) prepares one."
    case .to(let who): "to \(who)"
    case .plain: "The letter is easy to read."
    case .hard(let what): "Hard to read: \(what)"
    case .blanks(let blanks):
      "To fill in: " + blanks.map { "[\($0)]" }.joined(separator: " ")
    case .withdrawQuestion(let number): "Withdraw letter \(number)?"
    case .printed(let number, let who, let ground):
      "Letter \(number) for \(who): the disclosure is recorded (\(ground))."
    case .preparedMany(let count, let of):
      "\(self.number(count)) of \(self.number(of)) letters prepared, none sent"
    case .letterReady(let number, let who): "letter \(number) to \(who) prepared"
    case .letterNot(let why): "no letter: \(why)"
    case .preparedTitle: "Prepared letters"
    case .nothingPrepared: "No letter is prepared that still has to go."
    case .columnLetter: "Letter"
    case .columnTo: "To"
    case .columnDays: "Days"
    case .columnNote: "Mind"
    case .hasBlanks: "to fill in"
    case .asCover: "as cover"
    case .readAlong: "read along"
    case .bundleQuestion(let count):
      "Print \(self.number(count)) \(count == 1 ? "letter" : "letters")? Of each is recorded to whom."
    case .bundleTitle(let count): count == 1 ? "1 letter" : "\(self.number(count)) letters"
    case .leftBehind(let which, let why): "Not printed: \(which). \(why)"
    case .bundled(let count, let left):
      "\(self.number(count)) \(count == 1 ? "letter" : "letters") printed"
        + (left > 0 ? ", \(self.number(left)) not." : ".")
    case .bundleMore(let count):
      "There are more than \(self.number(count)): send these first, and print the rest then."
    case .bundleOnPaper:
      "On paper: regie letter print --prepared --format html --out letters.html"
    }
  }

  package func describe(_ finding: PlainLanguage.Finding) -> String {
    switch finding.problem {
    case .long(let words): "sentence \(finding.sentence) has \(words) words"
    case .office(let word, let plainer):
      "sentence \(finding.sentence): “\(word)”, rather “\(plainer)”"
    }
  }

  package func describe(_ warning: ContactWarning) -> String {
    let said = warning.remark.map { " (\($0.text))" } ?? ""
    return warning.isToContact
      ? "Mind: by the contact agreement with \(warning.contact.text) another reads along\(said)."
      : "Mind: by the contact agreement with \(warning.contact.text) another reads along at this address\(said)."
  }

  func advice(on warning: ContactWarning) -> Advice {
    Advice(
      describe(warning),
      "Rather hand it over yourself, or give a reason to do it even so (--despite REASON).")
  }

  func advice(on refusal: FamilyLetterRefusal) -> Advice {
    switch refusal {
    case .notOfFamily:
      Advice(
        "A letter goes to somebody of the family alone.",
        "Choose a parent with custody, or the youth.")
    case .deceased:
      Advice("This person is deceased.", "Choose somebody else, or send no letter.")
    case .tooYoung:
      Advice(
        "Who is younger than 12 gets no letter himself.",
        "Write to a parent with custody, and tell the child yourself what it says.")
    case .noCustody:
      Advice(
        "This person has no custody of a child of this family.",
        "Choose somebody who has; if custody is wrong, change it on Family.")
    case .nobody:
      Advice(
        "Nobody may get the letter: no parent with custody, no youth from 16.",
        "Record on Family who has custody, or call the family.")
    case .ended(.sent):
      Advice("This letter was sent already.", "Prepare a new one to the same person.")
    case .ended:
      Advice("This letter was withdrawn.", "Prepare a new one to the same person.")
    case .blanks(let blanks):
      Advice(
        "Something in the letter is empty: " + blanks.map { "[\($0)]" }.joined(separator: " ")
          + ".",
        "Fill it in (key e); the brackets go too.")
    case .needs(let need): needs(need)
    case .leadsToOthers:
      Advice(
        "The text has a telephone number or postal code of another of this family.",
        "Take it out; the reader may not see it.")
    }
  }

  private func needs(_ need: FamilyLetterNeed) -> Advice {
    switch need {
    case .planWithFamily:
      Advice("No plan lies with the family.", "Lay the plan before it first (key P).")
    case .plan:
      Advice("This family has no adopted plan.", "Adopt the plan first (key P).")
    case .cover:
      Advice(
        "Nobody does the work of the coordinator.",
        "A supervisor arranges cover by reporting the absence.")
    case .coordinator:
      Advice("This family has no coordinator.", "Appoint one first (key R).")
    case .help:
      Advice(
        "There is no help this person may read about.",
        "Record the commitment on Help and budget.")
    case .waiting:
      Advice(
        "Nobody this person may read about waits for help.",
        "Record on Help and budget that the help has to wait.")
    }
  }
}
