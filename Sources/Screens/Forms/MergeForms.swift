import Domain
import Texts

// The forms that make one file of two, and two of it again.
extension FormBuilder {
  var mergeFields: [FormField] { [FormField(.reason, .line(limit: 200), required: true)] }
}

extension FormReader {
  func mergeCommand(_ name: FormName) throws -> Command? {
    switch name {
    case .merge:
      try subject.merge.map {
        .merging(.merge($0.request, reason: try line(.reason), expecting: $0.kept.version))
      }
    case .undoMerge:
      try subject.family.flatMap { family in
        try subject.mergeNumber.map {
          .merging(.undo(family, number: $0, reason: try line(.reason)))
        }
      }
    default: nil
    }
  }
}
