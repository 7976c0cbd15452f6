/// The codes that schema 1 allows in its columns, as they were when it was released.
///
/// An enum may grow; the checks of a schema that stands may not, or two stores with the same
/// number would differ. A later schema makes the table anew with the wider list.
enum FirstCodes {
  static let gender = ["M", "V", "O"]
  static let role = [
    "coordinator", "poh", "supervisor", "controller", "backoffice", "behaviourExpert",
    "privacyOfficer", "logKeeper", "administrator",
  ]
  static let norm = [
    "plan.term.days", "plan.evaluation.days", "coordinator.term.workdays",
    "contactPoint.term.workdays", "provider.term.workdays", "budget.term.workdays",
    "contact.high.days", "contact.medium.days", "contact.otherwise.days", "lead.days",
  ]
  static let memberRole = [
    "youth", "parent", "legalGuardian", "fosterParent", "sibling", "networkMember", "other",
  ]
  static let relationKind = [
    "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15", "16", "17",
    "18", "19", "20", "21", "22", "23", "24", "25",
  ]
  static let risk = ["none", "low", "medium", "high"]
  static let planState = ["concept", "withFamily", "adopted", "replaced"]
  static let actionDoer = ["family", "network", "professional"]
  static let importState = ["running", "complete", "withdrawn"]
  static let referrerType = ["01", "02", "03", "04", "05", "06", "08"]
  static let urgency = ["gewoon", "spoed"]
  static let referralState = ["sent", "accepted", "returned"]
  static let noteKind = ["telephone", "homeVisit", "office", "video", "message", "consultation"]
  static let workKind = ["item", "callBack"]
}
