import Domain
import Texts

// The forms of moves: their fields, and the command each makes.
extension FormBuilder {
  func movingFields(_ name: FormName) -> [FormField] {
    switch name {
    case .move: [movers, day] + target + [stay] + responsibility
    case .confirmMove:
      [
        chosenMove, FormField(.confirmedBy, .line(limit: 200), required: true),
        FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today)),
      ]
    default: []
    }
  }

  private var day: FormField {
    FormField(.fromDay, .day, required: true, label: .fieldDay, text: text(today))
  }

  /// Who lives in the household under the cursor, or the youth there, is ticked.
  private var movers: FormField {
    let ticks = members.map { tick in
      var tick = tick
      tick.isOn = chosen.contains { $0.uuid == tick.id }
      return tick
    }
    return .ticks(.movers, ticks, required: true)
  }

  private var chosen: [ID<Person>] {
    subject.home.map { home in
      page?.homes.residents(of: home).filter { $0.kind == .main }.map(\.person) ?? []
    } ?? [subject.movingPerson].compactMap(\.self)
  }

  /// A new address, or a household there is.
  private var target: [FormField] {
    let lines = page.map { HomesLines(page: $0, words: words, today: today) }
    let homes = (page?.homes.open ?? []).map {
      Choice(id: $0.id.uuid, label: lines?.label($0) ?? "", detail: lines?.address($0) ?? "")
    }
    let new = Choice(id: Self.newHome, label: words.word(.moving(.newHome)))
    return [
      .choice(.moveTarget, [new] + homes, chosen: new.id),
      FormField(.postalCode, .postalCode), FormField(.houseNumber, .line(limit: 5)),
      FormField(.houseAddition, .line(limit: 6)),
      .remote(.municipality, .municipalities, required: false),
      FormField(.householdName, .line(limit: 60)),
      .ticks(
        .secret,
        [
          FormField.Tick(
            id: "1", label: words.word(.homes(.isSecret)),
            isOn: page?.homes.livesSecretly(chosen) == true)
        ]),
    ]
  }

  fileprivate static let newHome = "new"

  private var stay: FormField {
    let stays = (page?.homes.stays ?? []).contains {
      $0.holds(on: today) && chosen.contains($0.person)
    }
    return .choice(
      .withStay,
      [
        Choice(id: "no", label: words.word(.moving(.withoutStay))),
        Choice(id: "yes", label: words.word(.moving(.withStay))),
      ], chosen: stays ? "yes" : "no")
  }

  private var responsibility: [FormField] {
    [
      FormField(.newTeam, .line(limit: 200)), FormField(.teamContact, .line(limit: 200)),
      FormField(.continuationUntil, .day), FormField(.continuationBy, .line(limit: 200)),
      .ticks(
        .keepsMunicipality,
        [FormField.Tick(id: "1", label: words.word(.moving(.keepsIt)), isOn: false)]),
      FormField(.reason, .line(limit: 200)),
    ]
  }

  private var chosenMove: FormField {
    guard let page else { return .choice(.move, []) }
    let lines = HomesLines(page: page, words: words, today: today)
    let open = page.moves.filter(\.move.isOpen).map {
      Choice(id: $0.move.id.uuid, label: lines.moved($0), detail: $0.move.team?.name.text ?? "")
    }
    return .choice(.move, open, chosen: subject.move?.uuid ?? open.first?.id)
  }
}

extension FormReader {
  func movingCommand(_ name: FormName) throws -> MovingCommand? {
    switch name {
    case .move: return .preview(try newMove())
    case .confirmMove:
      let (who, day) = (try line(.confirmedBy), try day(.fromDay))
      return ID<Move>(text(.move)).map { .confirm($0, by: who, on: day) }
    default: return nil
    }
  }

  private func newMove() throws -> NewMove {
    NewMove(
      people: ticked(.movers), onDay: try day(.fromDay), target: try target(),
      withStay: text(.withStay) == "yes", keepsMunicipality: isTicked(.keepsMunicipality),
      reason: try optionalLine(.reason), continuationUntil: try day(.continuationUntil),
      continuationBy: try optionalLine(.continuationBy), team: try optionalLine(.newTeam),
      teamContact: try optionalLine(.teamContact))
  }

  private func target() throws -> NewMove.Target {
    if let id = ID<Household>(text(.moveTarget)) { return .existing(id) }
    return .new(
      NewHousehold(
        name: try optional(.householdName) { try Line($0, limit: 60) },
        postalCode: try optional(.postalCode) { try PostalCode($0) }, houseNumber: try house(),
        municipality: try municipality(), isSecret: isTicked(.secret)))
  }

  private func isTicked(_ name: FieldName) -> Bool {
    field(name)?.ticks.contains(where: \.isOn) ?? false
  }
}

extension MoveRefusal {
  /// The field of the form that it is about.
  var field: FieldName? {
    switch self {
    case .stayRecorded, .stayNotRecorded: .withStay
    case .municipalityUnknown: .municipality
    case .apart: .movers
    case .teamMissing, .noNewTeam: .newTeam
    case .noContinuation, .continuationTooLong: .continuationUntil
    case .continuationIncomplete: .continuationBy
    case .nothingToConfirm: .move
    case .waiting, .confirmed, .changedSince, .openAtClosing: nil
    }
  }
}
