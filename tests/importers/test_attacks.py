"""What hostile or careless files did to the importers: each is read, or told of, and nothing else is lost."""

import io
import zipfile
from datetime import date

import pytest

from importers.making import CONNECTIONS, lines
from networking_rules.importers import load
from networking_rules.importers.files import replace_file
from networking_rules.importers.mail_headers import sent_at
from networking_rules.importers.recurrence import repeat_of
from networking_rules.problems import InputError

DAY = date(2026, 11, 23)
TOM = "Tom,Wren,https://www.linkedin.com/in/tom-w,tom@example.org,Acme,Boss,06 Jun 2026"
MAIL = "From: Tom Wren <tom@example.org>\nTo: nora@example.org\nMessage-ID: <1@x>\n"


@pytest.fixture
def read(tmp_path):
    """Read one file of a name and some bytes or words."""

    def load_it(name, content, me="nora@example.org", **options):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return load(path, today=DAY, me=me, **options)

    return load_it


def named(network, name):
    """The person of a name."""
    (person,) = (person for person in network.people if person.name == name)
    return person


@pytest.mark.parametrize("mark", [";", "\t"])
def test_an_export_saved_again_by_a_spreadsheet_is_still_one(read, mark):
    """With the day we met, which a plain table would not tell."""
    network = read("Connections.csv", lines(CONNECTIONS, TOM).replace(",", mark))
    assert str(named(network, "Tom Wren").met.on) == "2026-06-06"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Prénom,Nom,Adresse de messagerie,Société", "Tom,Wren,tom@example.org,Acme"),
        ("Nombre,Apellidos,Dirección de correo electrónico,Compañía", "Tom,Wren,tom@example.org,Acme"),
        ("Nome,Cognome,Indirizzo posta elettronica,Società", "Tom,Wren,tom@example.org,Acme"),
        ("Voornaam;Achternaam;E-mailadres;Bedrijf", "Tom;Wren;tom@example.org;Acme"),
    ],
)
def test_address_books_in_other_languages_keep_address_and_employer(read, header, row):
    """Headers as Outlook writes them."""
    tom = named(read("contacts.csv", f"{header}\n{row}\n"), "Tom Wren")
    assert (tom.keys, tom.org) == (("mailto:tom@example.org",), "Acme")


@pytest.mark.parametrize(
    "chat",
    [
        "30/12/2023, 14:30 - Tom Wren: hi\n30/12/2023, 14:31 - Nora: b\n".encode("utf-16"),
        "٣٠\u200f/١٢\u200f/٢٠٢٣، ١٤:٣٠ - Tom Wren: hi\n٣٠\u200f/١٢\u200f/٢٠٢٣، ١٤:٣١ - Nora: b\n".encode(),
        "[30/12/23, 2:30:00\u202fPM] Tom Wren: hi\r\n\u200e[30/12/23, 2:31:00\u202fPM] Nora: b\r\n".encode(),
    ],
    ids=["utf-16", "arabic", "narrow"],
)
def test_chats_in_other_encodings_and_digits(read, chat):
    """Two messages of one day."""
    network = read("WhatsApp Chat with Tom Wren.txt", chat, me="Nora")
    found = {(touch.direction, str(touch.at)) for touch in network.touches}
    assert found == {("in", "2023-12-30"), ("out", "2023-12-30")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2026-01-03T10:00:00Z", "2026-01-03 10:00:00+00:00"),
        ("Sat, 3 Jan 0001 10:00:00 +0000", "None"),
        ("Sat, 3 Jan 01 10:00:00 +0000", "2001-01-03 10:00:00+00:00"),
        ("Sa, 3 Januar 2026 10:00:00 +0100", "None"),
        ("2026-02-30T10:00:00Z", "None"),
    ],
)
def test_dates_of_mails_are_read_exactly_or_not_at_all(text, found):
    """A year of the first century is none of ours."""
    assert str(sent_at(text)) == found


@pytest.mark.parametrize("rule", ["FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=0"])
def test_rules_that_repeat_never_or_for_ever_are_not_followed(rule):
    """They mean nothing."""
    assert repeat_of(rule) is None


@pytest.mark.parametrize("days", ["-3", "0", "abc", "[]", "9999999999999999"])
def test_an_interval_that_is_none_is_told(read, days):
    """The note is read all the same."""
    network = read("Tom Wren.md", f"---\nlast_contacted: 2026-01-03\ncontact_interval_days: {days}\n---\n")
    assert len(network.touches) == 1
    assert days == "[]" or [(p.code, p.field) for p in network.problems] == [("bad-value", "days")]


def test_what_a_contact_of_monica_tells_wrongly_is_told(read):
    """Records that are no objects, too."""
    contact = (
        '{"uuid":"1","properties":{"first_name":"Tom","stay_in_touch_frequency":1e9,"first_met_date":"9999-99-99"}}'
    )
    network = read(
        "monica.json",
        '{"version":"1.0-preview.1","app_version":"4","export_date":"2026-01-01","account":{"data":'
        f'[{{"type":"contact","values":[{contact},3,null]}}]}}}}',
    )
    assert named(network, "Tom").cadence is None
    assert [p.code for p in network.problems] == ["bad-record", "bad-value", "bad-date"]


def test_a_zip_in_a_zip_is_no_export(read):
    """It is refused in a sentence."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as file:
        file.writestr("Connections.csv", lines(CONNECTIONS, TOM))
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as file:
        file.writestr("inner.zip", inner.getvalue())
    with pytest.raises(InputError, match="holds no file") as caught:
        read("export.zip", outer.getvalue())
    assert [p.code for p in caught.value.problems] == ["unknown-format", "nested-archive"]
    with zipfile.ZipFile(outer, "a") as file:
        file.writestr("Connections.csv", lines(CONNECTIONS, TOM))
    network = read("export.zip", outer.getvalue())
    assert named(network, "Tom Wren")
    assert [p.code for p in network.problems] == ["nested-archive"]


def test_a_mail_of_a_thousand_parts_in_each_other_is_told_and_kept(read):
    """Its head makes a touch, its body is not read."""
    parts = "".join(f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(1000))
    network = read("a.eml", f"{MAIL}Date: Sat, 3 Jan 2026 10:00:00 +0100\nMIME-Version: 1.0\n{parts}\n\nhi\n")
    assert len(network.touches) == 1
    assert [p.code for p in network.problems] == ["bad-mail"]


@pytest.mark.parametrize("where", ["nowhere/network.jsonl", "file/network.jsonl"])
def test_where_nothing_can_be_written_that_is_said_of_the_file_itself(tmp_path, where):
    """The name of the part that is written first helps nobody."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(OSError, match="directory") as caught:
        replace_file(tmp_path / where, b"x")
    assert caught.value.filename == str(tmp_path / where)


def test_a_full_disk_leaves_the_old_file_and_no_part(tmp_path, monkeypatch):
    """And names the file."""
    path = tmp_path / "network.jsonl"
    path.write_bytes(b"old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        replace_file(path, b"new")
    assert caught.value.filename == str(path)
    assert [p.name for p in tmp_path.iterdir()] == ["network.jsonl"]
    assert path.read_bytes() == b"old"
