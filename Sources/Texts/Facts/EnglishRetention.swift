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
    case .changed(let day): "last change \(day)"
    }
  }
}
