import Domain
import Drawing
import Texts

extension KeyMap {
  /// The keys of the lists of declared lines.
  static let claims: [KeyBinding] = [
    KeyBinding(.claims, [.enter, .function(3)], .open, bar: 10),
    KeyBinding(.claims, [.tab, .right], .nextTab, bar: 60),
    KeyBinding(.claims, [.backTab, .left], .previousTab),
    KeyBinding(.claims, [.character("w")], .explain, bar: 50),
    KeyBinding(.claimsReady, [.character("a"), .function(9)], .approveClaim, bar: 20),
    KeyBinding(.claimsReady, [.character("A")], .approveClaimFile, needs: .approveClaim),
    KeyBinding(.claimsReady, [.character("x"), .delete], .rejectClaim, bar: 30),
    KeyBinding(.claimsReady, [.character(" ")], .mark, bar: 40),
    KeyBinding(.claimsReady, [.character("*")], .markAll),
    KeyBinding(.claimsReady, [.character("-")], .unmarkAll),
    KeyBinding(.claimsHeld, [.character("o")], .matchClaim, bar: 20, needs: .importClaims),
    KeyBinding(.claimsHeld, [.character("x"), .delete], .rejectClaim, bar: 30),
    KeyBinding(.claimsHeld, [.character(" ")], .mark, bar: 40),
    KeyBinding(.claimsHeld, [.character("*")], .markAll),
    KeyBinding(.claimsHeld, [.character("-")], .unmarkAll),
    KeyBinding(.claimsToDecide, [.character("a"), .function(9)], .approveClaim, bar: 20),
    KeyBinding(.claimsToDecide, [.character("x"), .delete], .rejectClaim, bar: 30),
    KeyBinding(.claimsToDecide, [.character(" ")], .mark, bar: 40),
    KeyBinding(.claimsToDecide, [.character("*")], .markAll),
    KeyBinding(.claimsToDecide, [.character("-")], .unmarkAll),
    KeyBinding(.claim, [.character("w")], .explain, bar: 50),
    KeyBinding(.claim, [.character("B")], .revealClaimBSN, bar: 60, needs: .readClaims),
    KeyBinding(.claimReady, [.character("a"), .function(9)], .approveClaim, bar: 20),
    KeyBinding(.claimReady, [.character("x"), .delete], .rejectClaim, bar: 30),
    KeyBinding(.claimOver, [.character("a"), .function(9)], .approveClaim, bar: 20),
    KeyBinding(.claimOver, [.character("o")], .matchClaim, bar: 25, needs: .importClaims),
    KeyBinding(.claimOver, [.character("x"), .delete], .rejectClaim, bar: 30),
    KeyBinding(.claimHeld, [.character("o")], .matchClaim, bar: 20, needs: .importClaims),
    KeyBinding(.claimHeld, [.character("x"), .delete], .rejectClaim, bar: 30),
    KeyBinding(.claimBooked, [.character("t")], .reverseClaim, bar: 20),
  ]
}
