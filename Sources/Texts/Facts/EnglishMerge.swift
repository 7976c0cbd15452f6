package import Domain

// Records of the same people that become one.
extension English {
  func advice(on refusal: MergeRefusal) -> Advice {
    switch refusal {
    case .same:
      Advice("These are the same already.", "Choose two different people or files.")
    case .twoBSNs:
      Advice(
        "Each has a BSN of his own: these are two people.",
        "If one of them is wrong, correct it on the person's card first.")
    case .lifeDiffers:
      Advice(
        "One isn't born yet or has died, and the other not.",
        "Record the same for both on the person's card first.")
    case .related:
      Advice(
        "One is a relative of the other or has custody of the other.",
        "If that is wrong, end that relation or that custody first.")
    case .openHandover(let number):
      Advice(
        "\(number.text) is being handed over.",
        "Have that accepted or refused first, or withdraw it.")
    case .twoProtocols:
      Advice(
        "The meldcode is running in both files.",
        "Finish one with step 5 first, and merge after that.")
    case .twoCrises:
      Advice(
        "A crisis is open in both files.",
        "End one on Safety first, and merge after that.")
    case .twoMessageBlocks:
      Advice(
        "Both files say that no messages may be sent.",
        "Lift it in the file that goes first; in the other it stays.")
    case .restricted(let number):
      Advice(
        "\(number.text) is restricted, and the file that stays isn't.",
        "Let the supervisor restrict the file that stays too first, or lift the restriction.")
    case .higherRisk(let number):
      Advice(
        "The file that becomes part of \(number.text) has a higher risk.",
        "Assess the risk in \(number.text) first.")
    case .mergedInto(let number):
      Advice(
        "This file is part of \(number.text) now.",
        "Go on in \(number.text), or undo the merge there.")
    case .undoneAlready:
      Advice("This merge was undone already.", "There is nothing left to do.")
    case .laterMerge(let number, let count):
      Advice(
        "Something was merged with it after that: number \(count) in \(number.text).",
        "Undo that first.")
    }
  }

  package func count(_ count: MergeCount) -> String {
    func number(_ one: String, _ many: String) -> String {
      "\(count.count) \(count.count == 1 ? one : many)"
    }
    func group(_ name: String) -> String { "\(name) (\(count.count))" }
    return switch count.part {
    case .notes: number("contact", "contacts")
    case .help: group("commitments and involved help")
    case .work: number("thing to do", "things to do")
    case .referrals: number("referral", "referrals")
    case .safety: group("safety")
    case .homes: group("households, stays and municipalities")
    case .custody: group("relations and custody")
    case .school: group("school and absence")
    case .life: group("birthdays and help after 18")
    case .plan: number("plan", "plans")
    case .sixOnes: group("periods of coordinator, contact point, provider and budget")
    }
  }

  package func word(_ word: MergeWord) -> String {
    switch word {
    case .title(.people): "Merge two people"
    case .title(.families): "Merge two files"
    case .stays: "Stays"
    case .goes: "Becomes part of it"
    case .opened: "Opened"
    case .coordinator: "Coordinator"
    case .members: "Members"
    case .risk: "Risk"
    case .nobody: "nobody"
    case .closed: "closed"
    case .pairsTitle: "Become one person:"
    case .pair(let merged, let kept): "\(merged) becomes \(kept)"
    case .noPairs: "Nobody is in both."
    case .moves(let list): "Goes along: \(list)."
    case .remains(let list): "Stays in the old file: \(list)."
    case .nothingMoves: "Nothing else hangs on it."
    case .fillsIn:
      "What is missing on the left is filled in from the right. Where they differ (≠), left counts."
    case .obstacle: "Not yet:"
    case .into(let number, let name, let day):
      "Merged into \(number) \(name) on \(day): it goes on there."
    case .mergesTitle: "Merged with this file"
    case .noMerges: "Nothing was merged with this file."
    case .line(.people, let what, let day, let by): "\(day)  person \(what), by \(by)"
    case .line(.families, let what, let day, let by): "\(day)  file \(what), by \(by)"
    case .undoneLine(let day, let reason): "undone on \(day): \(reason)"
    case .confirm(.people, let merged, let kept):
      "\(merged) and \(kept) become one person. You can undo it later."
    case .confirm(.families, let merged, let kept):
      "\(merged) becomes part of \(kept) and closes. You can undo it later."
    case .undoHint(let what): "\(what) is apart again, with all that was its own."
    }
  }
}
