/// The words that only the screens need: actions, tabs, column heads, questions.
package protocol ScreenPhrases: Sendable {
  /// The short word in the key bar and the full name in help and menu.
  func action(_ action: ActionName) -> ActionWords
  func name(of tab: MainTab) -> String
  func name(of tab: FamilyTab) -> String
  func name(of section: HelpSection) -> String
  /// The name of a key as it is printed on keyboards, such as Enter.
  func name(of key: KeyLabel) -> String
  func title(of form: FormName) -> String
  func word(_ word: ScreenWord) -> String
}

/// What an action is called.
package struct ActionWords: Equatable, Sendable {
  /// One word or two, for the bar.
  package let caption: String
  /// What it does, for help and menu.
  package let title: String

  package init(_ caption: String, _ title: String) {
    self.caption = caption
    self.title = title
  }
}

/// The main screens.
package enum MainTab: String, CaseIterable, Sendable {
  case worklist
  case families
  case referrals
  case practice
  case asked
  case team
  case reports
  case claims
  case providers
  case log
  case users
}

/// The parts of a family's file.
package enum FamilyTab: String, CaseIterable, Sendable {
  case overview
  case members
  case plan
  case helpAndBudget
  case notes
  case work
  case history
  case safety
  case sharing
}

/// Where in help an action stands.
package enum HelpSection: String, CaseIterable, Sendable {
  case here
  case moving
  case everywhere
}

/// Keys that have a name and no sign.
package enum KeyLabel: Hashable, Sendable {
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case insert
  case space
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case control(Character)
  case alt(Character)
  case function(Int)
  case character(Character)
}

/// The forms; the raw values name drafts in the store.
package enum FormName: String, CaseIterable, Sendable {
  case reportPeriod
  case coordinator
  case contactPoint
  case provider
  case budget
  case risk
  case member
  case changePerson
  case personDied
  case personBorn
  case addCustody
  case endCustody
  case school
  case endSchool
  case schoolAbsence
  case takeBackAbsence
  case merge
  case undoMerge
  case household
  case changeHousehold
  case revealAddress
  case readingRemark
  case emergency
  case reviewEmergency
  case restrict
  case revealBSN
  case askExpert
  case giveAdvice
  case askConsent
  case inspectionAnswer
  case answerConsent
  case disclose
  case residence
  case endResidence
  case stay
  case endStay
  case municipality
  case move
  case confirmMove
  case goal
  case action
  case present
  case agree
  case planAnswer
  case approve
  case changeGoal
  case changeAction
  case dropAction
  case score
  case workAgreement
  case endWorkAgreement
  case foundation
  case expertAdvice
  case evaluate
  case scaleChange
  case legalStep
  case planAsOf
  case note
  case telephone
  case work
  case callBack
  case postponeFamily
  case postponeWork
  case milestone
  case extendedCare
  case aftercare
  case giveAftercare
  case closeFamily
  case commitment
  case waiting
  case startHelp
  case stopHelp
  case linkGoal
  case safetyCheck
  case involvedHelp
  case endInvolvedHelp
  case overspend
  case raise
  case claimApprove
  case claimReject
  case claimReverse
  case claimBSN
  case carryBudget
  case approveRaise
  case refuseRaise
  case protocolOpen
  case protocolStep
  case protocolWeighing
  case protocolDecision
  case safetyReport
  case reportOutcome
  case safetyAgreement
  case endSafetyAgreement
  case crisis
  case crisisDecision
  case linkCrisis
  case lookAtCrisis
  case endCrisis
  case meeting
  case attendee
  case meetingDecision
  case holdMeeting
  case cancelMeeting
  case familyLetter
  case familyLetterText
  case familyLetterSent
  case unsafePrint
  case blockMessages
  case allowMessages
  case referral
  case newFamily
  case acceptNew
  case returnReferral
  case newUser
  case norm
  case lifeDomain
  case teamSetting
  case support
  case endSetting
  case newProvider
  case contract
  case product
  case tariff
  case capacity
  case subcontractor
  case endProviderItem
  case addendum
  case workNote
  case forwardWork
  case question
  case answer
  case familyContact
  case postponeMany
  case handoverMany
  case remindMany
  case safety
  case practice
  case practiceDetails
  case practiceTalk
  case practiceConsents
  case letter
  case letterSigned
  case letterSent
  case practiceClose
  case practiceWithdraw
  case known
  case feedback
  case referralStep
  case handover
  case refuseHandover
  case external
  case absence
}
