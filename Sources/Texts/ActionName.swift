/// Everything a key or the menu can do.
///
/// The key table, the bar, help and the menu speak this.
package enum ActionName: String, CaseIterable, Hashable, Sendable {
  // Everywhere.
  case help
  case menu
  case findFamily
  case recentFamilies
  case telephone
  case messages
  case refresh
  case undo
  case redraw
  case back
  case cancel
  case interrupt
  case showWorklist
  case showFamilies
  case showReferrals
  case showProviders
  case showLog
  case showUsers
  // In lists.
  case moveUp
  case moveDown
  case pageUp
  case pageDown
  case moveFirst
  case moveLast
  case open
  case nextTab
  case previousTab
  case filter
  case keepFilter
  case clearFilter
  case sort
  case onlyMine
  case withClosed
  case mark
  case markAll
  case unmarkAll
  case postponeMarked
  case finishReason
  case postponeReason
  case forwardReason
  case answerReason
  case handle
  case explain
  // Referrals and new families.
  case newFamily
  case newReferral
  case fromFile
  case acceptIntoNew
  case returnReferral
  case startImport
  case skipFaulty
  // A family's file.
  case showOverview
  case showMembers
  case showPlan
  case showNotes
  case showWork
  case showHistory
  case setPlan
  case setCoordinator
  case setContactPoint
  case setProvider
  case setBudget
  case setRisk
  case addMember
  case startPlan
  case addGoal
  case addAction
  case finishAction
  case presentPlan
  case agreePlan
  case addNote
  case addWork
  case addCallBack
  case finishWork
  case postponeWork
  case postponeFamily
  case wakeFamily
  case addAddendum
  case workNotes
  case forwardWork
  case askColleague
  case answerQuestion
  case setFamilyContact
  case addSafetyWork
  // The house.
  case newUser
  case disableUser
  case newProvider
  // In forms and boxes.
  case save
  case makeFinal
  case workOut
  case nextField
  case previousField
  case pick
  case take
  case confirm
  case keepMine
  case takeTheirs
}
