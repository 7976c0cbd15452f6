import ArgumentParser
import Domain
import Exchange
import Texts

struct ImportProviders: Leaf {
  static let place = CommandName.importProviders
  static let word = "providers"
  @OptionGroup var global: GlobalOptions
  @Argument(help: .of(.file)) var file: String
  @Flag(help: .of(.dryRun)) var dryRun = false

  func run(_ office: Office) throws {
    do {
      var source = try FileSource(path: file, limit: ProviderFile.limit)
      let rows = try ProviderFile.read(&source, today: office.today)
      try tell(try office.perform(.provider(.take(rows, isDryRun: dryRun))))
    } catch let refusal as FileRefusal {
      for fault in refusal.faults { Console.say(Wording.phrases.describe(fault)) }
      throw Ending.silent(.refused)
    } catch let fault as FileFault {
      throw Ending.trouble(.refused(.file(path: file, FileProblem(fault))))
    }
  }

  private func tell(_ outcome: Outcome) throws {
    guard case .providerImport(let report) = outcome else { return }
    for fault in report.faults { Console.say(Wording.phrases.describe(fault)) }
    guard report.faulty == 0 else {
      Console.say(Wording.phrases.providerWord(.nothingImported(faulty: report.faulty)))
      throw Ending.silent(.refused)
    }
    Console.out(Wording.phrases.describe(report))
  }
}
