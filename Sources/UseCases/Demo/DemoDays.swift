import Domain

/// The four families that the days in the design tell of, all with the first coordinator.
///
/// Days count back from the morning of the demo: on 23 November the risk of De Wit became high on
/// 3 November and the last contact was on the 10th. The meldcode is at its third step since the 12th.
struct DemoDays {
  let plan: DemoPlan
  let team: DemoStaff.Team
  let coordinator: NewUser
  let municipality: MunicipalityCode
  var numbers: DemoNumbers
  var chance: DemoChance

  init(_ plan: DemoPlan, _ team: DemoStaff.Team, _ casting: DemoCasting) throws {
    self.plan = plan
    self.team = team
    coordinator = team.coordinators[0]
    municipality = try MunicipalityCode("0518")
    numbers = casting.numbers
    chance = DemoChance(seed: plan.seed, part: -4)
  }

  /// The scripts in the order of the design, and the numbers that are left.
  mutating func scripts() throws -> [DemoScript] {
    [try deWit(), try vanDenHeuvel(), try bakkerYilmaz(), try jansen()]
  }

  private mutating func deWit() throws -> DemoScript {
    var cast = try cast(
      "de|Wit", children: [("Sem", 12, .male), ("Noor", 8, .female)],
      mother: "Karin de|Wit", father: "Paul de|Wit", phone: "0612345678", at: ("2571BK", "48", ""))
    cast.parents[1].postalCode = try PostalCode("2531 GH")
    cast.parents[1].houseNumber = try HouseNumber(number: "113", addition: "A")
    var days = DemoTale(self, cast, openedAgo: 231)
    try days.arrive(self, provider: 0, ceiling: 1_800_000, contactPoint: true)
    days.add(
      .budget(year: plan.today.year, Cents(2_100_000), reason: try Line("Begeleiding voor Sem")), 66
    )
    days.add(.risk(.medium, basis: try Line("Veiligheidstaxatie")), 215)
    try days.goal(
      "School", "Sem gaat elke dag naar school", "Dat ik niet meer hoef te liegen over waar ik ben",
      byAgo: -68, 205)
    try days.action(1, .family, "Karin", "Elke ochtend samen ontbijten", nil, 205)
    try days.action(
      1, .professional, coordinator.name.text, "Elke week bellen met de mentor", nil, 205)
    days.add(.legalStep(.groupPlanOffered, ground: nil), 226)
    days.add(.legalStep(.groupPlanWaived, ground: .declined), 212)
    days.add(.legalStep(.carePlanFixed, ground: nil), 196)
    try days.agree(
      [cast.parents[0].name, cast.child.name], 196, evaluationAgo: 130,
      reason: "Vader was nog niet te bereiken; hij krijgt het plan met de post")
    try days.scores(1, "Sem", [(190, 3), (154, 3)])
    days.add(.startPlan, 140)
    try days.goal(
      "Veiligheid", "Ruzies zonder dreigen", "Dat papa en mama niet schreeuwen", byAgo: -53, 139)
    try days.action(2, .family, "Paul", "Bellen vóór het ophalen, en niet aan de deur", nil, 139)
    days.add(
      .answer(cast.parents[1].name, .agreed, ownWords: try Line("Als ik maar mag bellen")), 131)
    try days.agree([cast.parents[0].name, cast.child.name], 130, evaluationAgo: 66)
    try days.scores(1, "Sem", [(110, 4)])
    try days.scores(2, "Sem", [(125, 2), (98, 2)])
    days.add(
      .workAgreement(
        NewWorkAgreement(
          topic: try Line("Verzuim van Sem"), task: try Line("Dezelfde ochtend bellen"),
          responsibility: try Line("mentor"),
          authority: try Line("mag meteen op huisbezoek laten gaan"),
          parties: try Line("school, moeder en regisseur"))), 124)
    days.add(
      .evaluate(
        NewEvaluation(
          present: try Line("Karin, Paul en Sem"), decision: .adjust,
          note: try Line("De wissel op vrijdag gaat steeds mis"), scores: [1: 5, 2: 3])), 76)
    try days.action(
      2, .network, "Oma", "De wissel op vrijdag bij haar thuis", plan.today.adding(days: 21), 75)
    days.add(
      .answer(
        cast.parents[1].name, .partly, ownWords: try Line("Ik wil ze ook door de week zien")), 67)
    try days.agree(
      [cast.parents[0].name, cast.child.name], 66, evaluationAgo: -19,
      reason: "Vader is het met doel 1 en 2 eens; over de dagen praten we door")
    try days.scores(1, "Sem", [(17, 6)])
    try days.scores(2, "Sem", [(17, 4)])
    days.add(.risk(.high, basis: try Line("Veiligheidstaxatie, na de ruzie van het weekend")), 20)
    for (kind, ago) in [
      (NoteKind.homeVisit, 226), (.telephone, 180), (.office, 130), (.homeVisit, 66),
      (.telephone, 34),
    ] {
      try days.note(kind, ago, &chance)
    }
    try days.note(
      .homeVisit, 20, with: "Karin",
      "Op huisbezoek na de ruzie van het weekend. Sem was stil, Noor liet haar kamer zien.")
    try days.note(
      .telephone, 13, with: "Karin",
      "Moeder vertelt dat vader vrijdag onverwacht aan de deur stond. De kinderen waren boven. Sem wil er niet over praten."
    )
    // Who answered the telephone left, and nobody else has been named since.
    days.add(.endOne(.contactPoint), 11)
    days.add(
      .openProtocol(
        about: cast.children.map(\.name),
        try Prose(
          "De kinderen zien en horen ruzies met dreigen. Vader stond onverwacht voor de deur.")),
      13)
    days.add(
      .protocolStep(
        NewProtocolStep(
          stage: .consultation,
          text: try Prose("Casus anoniem voorgelegd. Advies: met beide ouders apart praten."),
          withWhom: try Line("Burcu Yıldız, en Veilig Thuis"))), 11)
    days.add(
      .familyContact(
        NewFamilyContact(
          name: try Line("Karin de Wit"), phone: try PhoneNumber("0612345678"),
          cautions: .othersReadAlong, remark: try Line("bel na negen uur, als vader weg is"))), 60)
    try days.help(
      cast.child, provider: 0, "Ambulante begeleiding", .municipality, 1_560_000, goal: 1, ago: 190)
    try days.help(
      cast.children[1], provider: 3, "Speltherapie", .generalPractitioner, 624_000, goal: 2,
      ago: 60)
    days.add(
      .help(
        .involve(
          cast.children[1].name, try Line("Praktijk De Linde"), .ownAssignment,
          contact: try Line("Femke Bos"), try PhoneNumber("0701234561"))), 45)
    let (mothers, fathers) = (try Line("bij moeder"), try Line("bij vader"))
    days.add(.homes(.name(cast.postalCode, mothers)), 40)
    days.add(.homes(.name(try PostalCode("2531 GH"), fathers)), 39)
    days.add(.homes(.second(cast.child.name, in: fathers)), 38)
    days.add(.homes(.second(cast.children[1].name, in: fathers)), 37)
    days.add(.homes(.secret(mothers)), 36)
    return try days.script("De Wit", self)
  }

  private mutating func vanDenHeuvel() throws -> DemoScript {
    let cast = try cast(
      "van den|Heuvel", children: [("Lotte", 14, .female)], mother: "Marieke van den|Heuvel",
      father: "Jeroen van den|Heuvel", phone: "0612345214", at: ("2281CD", "17", ""))
    var days = DemoTale(self, cast, openedAgo: 143)
    try days.arrive(self, provider: 3, ceiling: 850_000, contactPoint: true)
    try days.goal(
      "Gezondheid", "Lotte slaapt de nacht door", "Ik wil niet zo moe zijn", byAgo: -60, 120)
    try days.action(1, .family, "Marieke", "Om negen uur de telefoon in de keuken", nil, 120)
    days.add(.legalStep(.groupPlanOffered, ground: nil), 139)
    days.add(.legalStep(.groupPlanMade, ground: nil), 123)
    days.add(
      .answer(
        cast.parents[1].name, .agreed, ownWords: try Line("Fijn dat zij zelf mocht kiezen")), 110)
    try days.agree([cast.parents[0].name, cast.child.name], 108, evaluationAgo: -45)
    try days.scores(1, "Lotte", [(104, 4), (60, 5), (20, 7)])
    try days.note(.homeVisit, 138, &chance)
    for ago in [110, 84, 59, 31, 6] {
      try days.note(ago == 59 ? .homeVisit : .telephone, ago, &chance)
    }
    let ten = ClockTime(minutes: 600)
    days.add(
      .work(
        NewWorkItem(
          kind: .callBack, title: try Line("Moeder terugbellen"), dueOn: plan.today, at: ten)), 3)
    try days.help(
      cast.child, provider: 3, "Behandeling bij slaapproblemen", .generalPractitioner, 245_000,
      goal: 1, ago: 100)
    return try days.script("Van den Heuvel", self)
  }

  private mutating func jansen() throws -> DemoScript {
    let cast = try cast(
      "Jansen", children: [("Thijs", 9, .male), ("Fien", 6, .female)], mother: "Ilse Jansen",
      father: nil, phone: "0612345361", at: ("2718AB", "231", ""))
    var days = DemoTale(self, cast, openedAgo: 38)
    try days.arrive(self, provider: nil, ceiling: nil, contactPoint: true)
    for (kind, ago) in [(NoteKind.homeVisit, 35), (.telephone, 20), (.telephone, 5)] {
      try days.note(kind, ago, &chance)
    }
    return try days.script("Jansen", self)
  }

  private mutating func bakkerYilmaz() throws -> DemoScript {
    let cast = try cast(
      "Bakker-Yılmaz",
      children: [("Deniz", 13, .male), ("Ela", 10, .female), ("Mila", 4, .female)],
      mother: "Sevgi Yılmaz", father: "Martijn Bakker", phone: "0612345497",
      at: ("2611KL", "5", "B"))
    var days = DemoTale(self, cast, openedAgo: 222)
    try days.arrive(self, provider: 1, ceiling: 1_275_000, contactPoint: true)
    days.add(.risk(.medium, basis: try Line("Overleg in het team")), 210)
    try days.goal(
      "Opvoeding", "Ouders maken samen afspraken over de kinderen", "Dat ze niet via mij praten",
      byAgo: -30, 200)
    try days.action(1, .family, "Martijn", "Elke zondag de week doornemen", nil, 200)
    try days.agree(
      [cast.parents[0].name, cast.parents[1].name, cast.child.name], 187, evaluationAgo: 4)
    try days.note(.homeVisit, 217, &chance)
    for ago in [190, 165, 140, 112, 88, 61, 45, 32, 18, 5] {
      try days.note(ago == 45 ? .homeVisit : .telephone, ago, &chance)
    }
    try days.help(
      cast.child, provider: 1, "Gezinsbegeleiding", .municipality, 780_000, goal: 1, ago: 180)
    try days.help(
      cast.children[1], provider: 4, "Groepstraining na scheiding", .municipality, 145_000,
      goal: 1, ago: 40, starts: false)
    days.add(.help(.wait(expectedOn: plan.today.adding(days: 14), bridging: nil)), 39)
    days.add(
      .help(
        .check(
          try Prose(
            "Met moeder gebeld: Ela slaapt weer door, wachten kan. Zij belt als het misgaat.")
        )), 10)
    return try days.script("Bakker-Yilmaz", self)
  }

  private mutating func cast(
    _ surname: String, children: [(String, Int, Gender)], mother: String, father: String?,
    phone: String, at address: (code: String, number: String, addition: String)
  ) throws -> DemoCast {
    let code = try PostalCode(address.code)
    let house = try HouseNumber(number: address.number, addition: address.addition)
    func parent(_ full: String, _ gender: Gender, _ phone: PhoneNumber) throws -> NewMember {
      let parts = full.split(separator: " ", maxSplits: 1).map(String.init)
      return NewMember(
        name: try DemoOrigin.name(parts[0], parts[1]), gender: gender, phone: phone,
        role: .parent, postalCode: code, houseNumber: house)
    }
    var parents = [try parent(mother, .female, try PhoneNumber(phone))]
    if let father { parents.append(try parent(father, .male, try numbers.mobile())) }
    let members = try children.map { given, age, gender in
      NewMember(
        name: try DemoOrigin.name(given, surname),
        birth: BirthDate(plan.today.adding(months: -12 * age).adding(days: -chance.of(20...200))),
        gender: gender, bsn: try numbers.bsn(), role: .youth, postalCode: code, houseNumber: house)
    }
    return DemoCast(
      children: members, parents: parents, municipality: municipality, postalCode: code,
      houseNumber: house, school: "De Regenboog")
  }
}
