package import Domain

extension English {
  package func name(of record: RetainedRecord) -> String {
    switch record {
    case .help: "file of the help"
    case .access: "file of the access"
    }
  }

  package func name(of trigger: RetentionTrigger) -> String {
    switch trigger {
    case .lastChange: "last change"
    }
  }

  func retentionWord(_ word: RetentionWord) -> String {
    switch word {
    case .title: "Kept"
    case .until(let day): "up to and including \(day)"
    case .notYet: "no day yet: the file is open"
    case .differs: "differs per person, see Family"
    case .certificateTitle: "Declaration of destruction"
    case .certificateOf: "Destroyed"
    case .wholeFile: "the whole file"
    case .onePerson: "the data of one person in this file"
    case .certificateWhy: "Reason"
    case .certificateOn: "On"
    case .certificateCount: "Number of records"
    case .certificateLog:
      "The log keeps when and by whom these data were worked with, without what they said. What others in a family share, such as a plan or a note together, stays theirs."
    case .changed(let day): "last change \(day)"
    }
  }
}
