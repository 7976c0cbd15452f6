import ArgumentParser
import Domain
import Exchange
import Texts

struct ImportBranch: Branch {
  static let place = CommandName.importing
  static let word = "import"
  static var parts: [any ParsableCommand.Type] {
    [
      ImportReferrals.self, ImportClaims.self, ImportMunicipalities.self, ImportProviders.self,
    ]
  }
}

struct ImportReferrals: Leaf {
  static let place = CommandName.importReferrals
  static let word = "referrals"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.file)) var file: String
  @Flag(help: .of(.dryRun)) var dryRun = false
  @Flag(help: .of(.skipFaulty)) var skipFaulty = false
  @Option(help: .of(.delimiter)) var delimiter: String?
  @Option(help: .of(.team)) var team: String?

  func run(_ office: Office) throws {
    var work = ReferralFileImport(
      office: office, path: file, delimiter: try sign(), team: try line(.team, team))
    work.skipsFaulty = skipFaulty
    work.progress = { progress in
      Console.progress(
        Wording.phrases.say(
          .importing(
            done: progress.done, total: progress.total, secondsLeft: progress.secondsLeft)))
    }
    do {
      let report = dryRun ? try work.check() : try work.run()
      Console.endProgress()
      try tell(report)
    } catch let refusal as FileRefusal {
      Console.endProgress()
      for fault in refusal.faults { Console.say(Wording.phrases.describe(fault)) }
      throw Ending.silent(.refused)
    }
  }

  private func tell(_ report: ImportReport) throws {
    for fault in report.faults { Console.say(Wording.phrases.describe(fault)) }
    Console.out(Wording.phrases.describe(report))
    let wasRefused = report.faulty > 0 && (dryRun || !skipFaulty)
    if wasRefused { throw Ending.silent(.refused) }
  }

  private func sign() throws -> UInt8? { try delimiterSign(delimiter) }
}

/// What stands between cells, as it was asked for; nil to find out.
private func delimiterSign(_ delimiter: String?) throws -> UInt8? {
  switch delimiter {
  case nil: nil
  case ";": UInt8(ascii: ";")
  case ",": UInt8(ascii: ",")
  case "tab", "\t", "\\t": UInt8(ascii: "\t")
  case let other?: throw Ending.misuse(.badDelimiter(other))
  }
}

struct ImportClaims: Leaf {
  static let place = CommandName.importClaims
  static let word = "claims"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.file)) var file: String
  @Flag(help: .of(.dryRun)) var dryRun = false
  @Flag(help: .of(.skipFaulty)) var skipFaulty = false
  @Option(help: .of(.delimiter)) var delimiter: String?

  func run(_ office: Office) throws {
    var work = ClaimFileImport(
      office: office, path: file, delimiter: try delimiterSign(delimiter))
    work.skipsFaulty = skipFaulty
    work.progress = { progress in
      Console.progress(
        Wording.phrases.say(
          .importing(
            done: progress.done, total: progress.total, secondsLeft: progress.secondsLeft)))
    }
    do {
      let report = dryRun ? try work.check() : try work.run()
      Console.endProgress()
      for fault in report.file.faults { Console.say(Wording.phrases.describe(fault)) }
      Console.out(Wording.phrases.describe(report))
      if report.file.faulty > 0 && (dryRun || !skipFaulty) { throw Ending.silent(.refused) }
    } catch let refusal as FileRefusal {
      Console.endProgress()
      for fault in refusal.faults { Console.say(Wording.phrases.describe(fault)) }
      throw Ending.silent(.refused)
    }
  }
}

struct ImportMunicipalities: Leaf {
  static let place = CommandName.importMunicipalities
  static let word = "municipalities"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.file)) var file: String

  func run(_ office: Office) throws {
    do {
      var source = try FileSource(path: file)
      try office.change(.addMunicipalities(try MunicipalityFile.read(&source)))
    } catch let refusal as FileRefusal {
      for fault in refusal.faults { Console.say(Wording.phrases.describe(fault)) }
      throw Ending.silent(.refused)
    } catch let fault as FileFault {
      throw Ending.trouble(.refused(.file(path: file, FileProblem(fault))))
    }
  }
}
