package import Domain

extension English {
  package func name(of unit: Norm.Unit) -> String {
    switch unit {
    case .days: "days"
    case .workdays: "working days"
    case .weeks: "weeks"
    case .months: "months"
    case .tenths: "tenths"
    case .families: "families"
    case .euros: "euros"
    case .yesNo: "no or yes"
    }
  }

  package func value(of norm: Norm, _ value: Int) -> String {
    guard norm.unit == .yesNo else { return number(value) }
    return value == 1 ? "1 (yes)" : "0 (no)"
  }

  package func word(_ word: ConfigWord) -> String {
    switch word {
    case .title: "Norms of the team"
    case .columnSince: "Since"
    case .seed: "the start"
    case .range(let lowest, let highest): "from \(number(lowest)) to \(number(highest))"
    case .before(let list): "before: \(list)"
    case .refreshing(let count): "Lists brought up to date of \(number(count)) families"
    }
  }
}
