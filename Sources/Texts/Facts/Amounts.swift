package import Domain

extension Dutch {
  package func money(_ amount: Cents) -> String {
    Digits.sign(amount.rawValue) + "€ " + Digits.euros(amount, thousands: ".", decimals: ",")
  }

  package func number(_ number: Int) -> String { Digits.grouped(Int64(number), by: ".") }
}

extension English {
  package func money(_ amount: Cents) -> String {
    Digits.sign(amount.rawValue) + "€" + Digits.euros(amount, thousands: ",", decimals: ".")
  }

  package func number(_ number: Int) -> String { Digits.grouped(Int64(number), by: ",") }
}
