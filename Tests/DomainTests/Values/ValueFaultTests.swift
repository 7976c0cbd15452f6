import Domain
import Testing

@Suite("What can be wrong with a value")
struct ValueFaultTests {
  private static let all: [ValueFault] = [
    .empty, .tooLong(limit: 10), .controlCharacter, .notADate, .dateOutOfRange, .dateInFuture,
    .dateInPast, .bsnForm, .bsnCheck, .bsnZero, .agbForm, .postalCodeForm, .postalCodeNotIssued,
    .houseNumberForm, .municipalityForm, .municipalityZero, .phoneForm, .amountForm,
    .amountTooLarge, .amountNegative, .loginForm, .caseNumberForm, .timeForm,
    .unknownCode(allowed: ["01"]), .numberForm, .bandForm,
    .productCodeForm(category: "45"), .numberOutOfRange(lowest: 1, highest: 9),
  ]

  @Test("each fault has a code of its own")
  func codesDiffer() {
    #expect(Set(Self.all.map(\.code)).count == Self.all.count)
  }

  @Test("a code is a field and a fault, and holds no value", arguments: all)
  func codeForm(_ fault: ValueFault) {
    let parts = fault.code.split(separator: ".")
    #expect(parts.count == 2)
    #expect(fault.code.utf8.allSatisfy { $0 == 46 || (65...90) ~= $0 || (97...122) ~= $0 })
  }
}
