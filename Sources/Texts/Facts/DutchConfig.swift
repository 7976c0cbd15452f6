package import Domain

extension Dutch {
  package func name(of unit: Norm.Unit) -> String {
    switch unit {
    case .days: "dagen"
    case .workdays: "werkdagen"
    case .weeks: "weken"
    case .months: "maanden"
    case .tenths: "tienden"
    case .families: "gezinnen"
    case .euros: "euro"
    case .yesNo: "nee of ja"
    }
  }

  package func value(of norm: Norm, _ value: Int) -> String {
    guard norm.unit == .yesNo else { return number(value) }
    return value == 1 ? "1 (ja)" : "0 (nee)"
  }

  package func word(_ word: ConfigWord) -> String {
    switch word {
    case .title: "Normen van het team"
    case .columnSince: "Sinds"
    case .seed: "het begin"
    case .range(let lowest, let highest): "van \(number(lowest)) tot en met \(number(highest))"
    case .before(let list): "eerder: \(list)"
    case .refreshing(let count): "Lijsten bijgewerkt van \(number(count)) gezinnen"
    }
  }
}
