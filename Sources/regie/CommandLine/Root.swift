import ArgumentParser
import Domain
import Texts

/// `regie` alone opens the screens; everything else is a command.
struct Root: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "regie", abstract: Wording.phrases.abstract(.regie),
      subcommands: [
        Demo.self, Initialise.self, FamilyBranch.self, ReferralBranch.self,
        PracticeBranch.self,
        CoordinatorBranch.self, ContactPointBranch.self, FamilyContactBranch.self,
        ProviderBranch.self, BudgetBranch.self, CommitmentBranch.self, ClaimBranch.self,
        InvolvedBranch.self,
        RiskBranch.self, SafetyBranch.self, MeetingBranch.self, FamilyLetterBranch.self,
        PlanBranch.self, NoteBranch.self,
        PersonBranch.self, CustodyBranch.self, SchoolBranch.self,
        HouseholdBranch.self, StayBranch.self, MunicipalityBranch.self, MoveBranch.self,
        MilestoneBranch.self, ExtendedCareBranch.self, AftercareBranch.self, AccessBranch.self,
        ConsentBranch.self, DisclosureBranch.self,
        EmergencyBranch.self, RetentionBranch.self,
        MergeBranch.self,
        WorkBranch.self, ImportBranch.self, AuditBranch.self, UserBranch.self, GrantBranch.self,
        ConfigBranch.self,
        AbsenceBranch.self, TeamBranch.self, ReportBranch.self, Doctor.self, Bench.self,
      ])
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var screen: ScreenOptions

  mutating func run() throws {
    guard Surroundings.now.hasTerminal else { throw Ending.misuse(.noTerminal) }
    let office = try Office.openOrMake(global, Surroundings.now)
    try office.withdrawUnfinishedImports()
    try office.refreshAfterNorms()
    try ScreenSession(office: office, options: screen, Surroundings.now).run()
  }
}

/// How the screens look.
struct ScreenOptions: ParsableArguments {
  @Flag(help: .of(.ascii)) var ascii = false
  @Flag(name: .customLong("no-color"), help: .of(.noColor)) var noColor = false
}
