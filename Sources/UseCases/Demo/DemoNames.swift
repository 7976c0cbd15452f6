import Domain

/// The names of one part of the people who live here.
struct DemoOrigin: Sendable {
  /// Surnames, with a prefix before a bar: `van den|Heuvel`.
  let surnames: [String]
  let girls: [String]
  let boys: [String]
  let mothers: [String]
  let fathers: [String]

  private init(_ surnames: String, girls: String, boys: String, mothers: String, fathers: String) {
    func list(_ text: String) -> [String] {
      text.split(separator: ",").map { $0.drop { $0 == " " || $0 == "\n" } }.map(String.init)
    }
    self.surnames = list(surnames)
    self.girls = list(girls)
    self.boys = list(boys)
    self.mothers = list(mothers)
    self.fathers = list(fathers)
  }

  /// Takes `van den|Heuvel` apart.
  static func name(_ given: String, _ surname: String) throws -> PersonName {
    let parts = surname.split(separator: "|").map(String.init)
    return try PersonName(
      given: given, prefix: parts.count > 1 ? parts[0] : "", surname: parts.last ?? surname)
  }

  static let dutch = DemoOrigin(
    """
    de|Vries,de|Boer,van den|Berg,van|Dijk,Smit,Meijer,de|Groot,Bos,Vos,Peters,Hendriks,van|Leeuwen,
    Dekker,Brouwer,de|Graaf,van der|Linden,Kok,van der|Meer,Jacobs,van|Vliet,Hermans,Schouten,
    van der|Heijden,van|Beek,Willems,Verhoeven,Koster,Prins,Blom,Huisman,Peeters,de|Bruin,Postma,
    Kuipers,van|Wijk,Driessen,Schipper,van|Loon,Groen,Kramer,Scholten,van der|Velde,Wolters,Bosch,
    van|Veen,in 't|Veld,van 't|Hof,op den|Camp,Sanders,Timmermans,Veenstra,Martens,van der|Wal,
    Maas,Verbeek,Evers,Hoekstra,van|Dongen,Lammers,de|Lange,Molenaar,van der|Laan,Ruiter,Goossens
    """,
    girls: """
      Emma,Julia,Mila,Tess,Sophie,Zoë,Sara,Nora,Yara,Eva,Lotte,Fenna,Anna,Lieke,Noor,Isa,Roos,Elin,
      Maud,Fleur,Jasmijn,Liv,Sofie,Vera,Lynn,Fien
      """,
    boys: """
      Daan,Sem,Lucas,Levi,Finn,Noah,Luuk,Mees,Bram,Milan,Jesse,Thijs,Thomas,Sam,Julian,Tim,Ruben,
      Lars,Stijn,Gijs,Teun,Hugo,Jens,Niels,Floris,Sven
      """,
    mothers: """
      Marieke,Linda,Esther,Sandra,Kim,Ilse,Monique,Suzanne,Petra,Wendy,Anouk,Femke,Judith,Manon
      """,
    fathers: "Mark,Jeroen,Patrick,Bas,Erik,Dennis,Martijn,Rob,Sander,Peter,Michiel,Arjan,Ronald")
  static let frisian = DemoOrigin(
    "Hoekstra,Dijkstra,Wiersma,Zijlstra,Terpstra,Boonstra,Bouma,Haanstra,Sikkema,de|Jong",
    girls: "Femke,Jildou,Nynke,Sietske,Marrit,Baukje,Hiske",
    boys: "Jelle,Sjoerd,Wytse,Douwe,Tjeerd,Hidde,Rienk",
    mothers: "Froukje,Wietske,Aaltje,Tjitske,Ytsje", fathers: "Sybren,Folkert,Auke,Harmen,Klaas")
  static let turkish = DemoOrigin(
    "Yıldız,Demir,Kaya,Çelik,Şahin,Öztürk,Arslan,Aydın,Koç,Yılmaz,Polat,Güneş",
    girls: "Elif,Zeynep,Defne,Ela,Nisa,Ecrin,Melisa",
    boys: "Emir,Yusuf,Kerem,Eymen,Mert,Deniz,Baran",
    mothers: "Ayşe,Fatma,Emine,Hatice,Zehra,Sevgi",
    fathers: "Mehmet,Mustafa,Hakan,Murat,Serkan,Okan")
  static let moroccan = DemoOrigin(
    "El|Amrani,Benali,El|Idrissi,Bouzid,Achahbar,Azzouzi,El|Yaacoubi,Ouali,Tahiri,Chaibi,Haddou",
    girls: "Amina,Lina,Safae,Inaya,Nour,Malak,Hafsa",
    boys: "Adam,Ilyas,Ayoub,Rayan,Bilal,Zakaria,Imran",
    mothers: "Fatima,Naima,Samira,Khadija,Latifa,Hanan",
    fathers: "Mohamed,Rachid,Youssef,Hassan,Karim,Said")
  static let surinamese = DemoOrigin(
    "Ramdin,Biharie,Kartosen,Pinas,Sedney,Wijngaarde,Jagroep,Tjon A Fat,Landveld,Mohan",
    girls: "Shanaya,Priya,Jayda,Kiara,Aaliyah,Rani", boys: "Jayden,Ravi,Dylan,Kenji,Xavi,Nathan",
    mothers: "Sharda,Marlène,Sandhia,Ingrid,Cheryl,Usha",
    fathers: "Roy,Dinesh,Kenneth,Soeresh,Orlando")
  static let polish = DemoOrigin(
    "Kowalski,Nowak,Wiśniewski,Zieliński,Mazur,Wójcik,Krawczyk,Dąbrowski",
    girls: "Zofia,Maja,Hanna,Lena,Alicja,Oliwia", boys: "Jakub,Antoni,Szymon,Filip,Kacper,Igor",
    mothers: "Agnieszka,Katarzyna,Monika,Joanna,Ewa", fathers: "Piotr,Tomasz,Marcin,Paweł,Krzysztof"
  )
  static let antillean = DemoOrigin(
    "Martina,Rosalia,Winklaar,Isenia,Maduro,Croes,Thodé,Zimmerman",
    girls: "Jaylene,Shakira,Mayra,Naomi,Raïsa", boys: "Dion,Rayvano,Giovanni,Quincy,Jurgen",
    mothers: "Mirella,Sharine,Lucina,Xiomara,Ruthmila", fathers: "Edsel,Ruthsel,Marlon,Curtis,Errol"
  )
  static let vietnamese = DemoOrigin(
    "Nguyen,Tran,Pham,Le,Vo,Hoang", girls: "Linh,Mai,Thao,An,Vy", boys: "Minh,Khoa,Bao,Duc,Long",
    mothers: "Thi Lan,Hoa,Phuong,Thu,Ngoc", fathers: "Van Hung,Tuan,Quang,Dung,Thanh")
}
