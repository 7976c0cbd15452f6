import Domain
import Exchange
import Glibc
import Screens
import Texts

/// Writes reports to files of their own.
struct ReportExport {
  let office: Office

  /// Where it stands now; a file that is there already stays, and the next number is taken.
  func write(_ report: Report, as shape: ReportShape) throws -> String {
    _ = try office.perform(.report(.exported(report.question)))
    let format: ReportFormat =
      switch shape {
      case .html: .html
      case .csv: .csv
      case .json: .json
      }
    let text = ReportOutput.text(report, format, today: office.today)
    let paths = Self.paths(report, shape)
    guard let path = paths.first(where: { access($0, F_OK) != 0 }) else {
      throw Trouble.refused(.file(path: paths[0], .exists))
    }
    do throws(FileFault) {
      var file = try SafeFile(path: path, replacing: false)
      try file.write(text)
      try file.close()
    } catch { throw Trouble.refused(.file(path: path, FileProblem(error))) }
    return path
  }

  private static func paths(_ report: Report, _ shape: ReportShape) -> [String] {
    let question = report.question
    let period =
      Month(question.fromDay).iso + "_" + Month(question.toDay.adding(days: -1)).iso
    let place = (Surroundings.current.environment["HOME"] ?? ".") + "/"
    let name =
      "regie-\(question.name.rawValue)-\(period)"
      + (question.isForOutside ? "-buiten" : "")
    return (1..<100).map { number in
      place + name + (number == 1 ? "" : "-\(number)") + ".\(shape.rawValue)"
    }
  }
}
