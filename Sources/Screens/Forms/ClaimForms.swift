import Domain
import Texts

// The forms about declared lines.
extension FormBuilder {
  func claimFields(_ name: FormName) -> [FormField] {
    switch name {
    case .claimApprove: [FormField(.remark, .line(limit: 200), required: true)]
    default: [FormField(.reason, .line(limit: 200), required: true)]
    }
  }
}

extension FormReader {
  func claimCommand(_ name: FormName) throws -> ClaimCommand? {
    guard let first = subject.claims.first else { return nil }
    switch name {
    case .claimApprove: return .approve(subject.claims, remark: try line(.remark))
    case .claimReject: return .reject(subject.claims, reason: try line(.reason))
    case .claimReverse: return .reverse(first, reason: try line(.reason))
    case .claimBSN: return .revealBSN(first, reason: try line(.reason))
    default: return nil
    }
  }
}
