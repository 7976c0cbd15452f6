import Domain
import Exchange
import Ledger
import Store
import UseCases

/// The log in a file: vkey, entries in hexadecimal, checkpoints.
///
/// It holds no content.
struct BundleFile {
  let office: Office

  /// Logs the export, keeps a checkpoint, writes the file, and says how many entries it holds.
  func write(to path: String) throws -> Int {
    do {
      let bundle = try office.desk.exportLog(
        by: office.actor.user.id, onBehalf: office.account)
      var file = try SafeFile(path: path, replacing: false)
      try file.write("{\"vkey\": \"\(verifier)\",\n\"entries\": [\n")
      var count = 0
      var part = ""
      for start in stride(from: 0, to: bundle.size, by: 1000) {
        part = ""
        for line in try office.desk.entries(from: start, before: min(start + 1000, bundle.size)) {
          part += (count == 0 ? "\"" : ",\n\"") + line + "\""
          count += 1
        }
        try file.write(part)
      }
      let notes = bundle.checkpoints.map { JSON.text($0).written }.joined(separator: ",\n")
      try file.write("],\n\"checkpoints\": [\n\(notes)]}\n")
      try file.close()
      return count
    } catch let fault as FileFault {
      throw Ending.trouble(.refused(.file(path: path, FileProblem(fault))))
    } catch let ending as Ending { throw ending } catch {
      throw Ending.trouble(Trouble(any: error))
    }
  }

  private var verifier: String {
    office.key.verifierKey(name: office.desk.store.info.origin).text
  }
}

extension FileProblem {
  /// What the reader and writer of files found, as a fact for people.
  init(_ fault: FileFault) {
    self =
      switch fault {
      case .missing: .missing
      case .notReadable: .notReadable
      case .notWritable: .notWritable
      case .notRegular: .notRegular
      case .empty: .empty
      case .tooLarge: .tooLarge
      case .changedMeanwhile: .changedMeanwhile
      case .exists: .exists
      case .symbolicLink: .symbolicLink
      case .badName: .badName
      case .noSpace: .noSpace
      case .system: .failed
      }
  }
}
