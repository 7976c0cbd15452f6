"""Files of referrals as a practice or a spreadsheet exports them."""

HEADER = (
    "ontvangen_op;achternaam;voorvoegsel;voornamen;geboortedatum;geslacht;bsn;postcode;huisnummer;"
    "toevoeging;gemeentecode;verwijzer_type;verwijzer_agb;verwijzer_naam;hulpvraag;urgentie;"
    "ouder_naam;ouder_telefoon")
SURNAMES = (
    "Bakker", "Yilmaz", "Jansen", "Visser", "Smit", "Meijer", "Mulder", "Bos", "Vos", "Peters")
GIVEN = ("Sem", "Noor", "Daan", "Lotte", "Mees", "Saar", "Finn", "Yara", "Bram", "Zoë")


def bsn(number):
    """The first nine digits from `number` on that pass the eleven test."""
    while True:
        digits = [int(sign) for sign in f"{number:09d}"]
        total = sum(digit * (9 - place) for place, digit in enumerate(digits[:8])) - digits[8]
        if total % 11 == 0:
            return f"{number:09d}"
        number += 1


def row(**cells):
    """One line of the file; what isn't said is filled in believably."""
    plain = {
        "ontvangen_op": "16-11-2026", "achternaam": "Bakker", "voornamen": "Sem",
        "geboortedatum": "12-05-2014", "geslacht": "M", "postcode": "2712 AB", "huisnummer": "1",
        "gemeentecode": "0637", "verwijzer_type": "02", "verwijzer_naam": "Huisartsenpraktijk Zuid",
        "hulpvraag": "Slaapt slecht en gaat niet naar school", "urgentie": "gewoon",
        "ouder_naam": "E. Bakker", "ouder_telefoon": "06 12345678", **cells}
    return ";".join(quoted(plain.get(name, "")) for name in HEADER.split(";"))


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"' if any(sign in cell for sign in ';"\r\n') else cell


def three_hundred():
    """300 referrals, of which the first two are siblings at one address."""
    lines = [
        row(achternaam="Zonneveld", voorvoegsel="van", voornamen="Sem", bsn=bsn(100000000),
            postcode="2719 ZZ", huisnummer="7", ontvangen_op="20-11-2026", urgentie="spoed"),
        row(achternaam="Zonneveld", voorvoegsel="van", voornamen="Noor", geslacht="V",
            geboortedatum="03-09-2018", bsn=bsn(100001000), postcode="2719 ZZ", huisnummer="7",
            ontvangen_op="20-11-2026"),
    ]
    for number in range(298):
        lines.append(row(
            achternaam=SURNAMES[number % 10], voornamen=GIVEN[number // 10 % 10],
            geboortedatum=f"{number % 27 + 1:02d}-{number % 11 + 1:02d}-{2009 + number % 12}",
            bsn=bsn(200000000 + 1000 * number), postcode=f"27{10 + number % 9} AB",
            huisnummer=str(number + 1)))
    return lines


def write(path, lines, end="\r\n", encoding="utf-8"):
    path.write_bytes((end.join([HEADER, *lines]) + end).encode(encoding))
    return path
