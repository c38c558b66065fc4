"""`check` and `explain` on drafts, histories and plans."""

import base64
import errno
import json
import os
from datetime import date
from pathlib import Path

import pytest

from networking_rules import guide, load
from networking_rules.drafts import read_draft

PLEADING = (
    "Hi Philippa,\n\nI really need a feature this year. Could you look at my portfolio?\n\n"
    "You are my last hope. If I send you the scans, will you put us in the spring issue?\n"
)
WARM = (
    "Hello Philippa,\n\nThe column on ferry inns in your May issue sent me up to the attic: here are the four scans"
    " of the Ferry Inn from 1911, in full size.\n\nCould you tell me which of them you like best? Thank you.\n"
)


@pytest.fixture
def pleading(tmp_path):
    """A draft that asks a stranger, pleads and ties a string."""
    (tmp_path / "draft.txt").write_text(PLEADING, "utf-8")
    return "draft.txt"


def test_a_cold_draft_that_asks_pleads_and_ties_a_string(run, pleading):
    """Each rule speaks, with a place and a fix."""
    checked = run("check", "--cold", pleading, "--format", "json")
    assert checked.code == 1
    data = checked.json
    assert data["format"] == "networking-rules/report"
    assert data["version"] == 1
    assert data["complete"] is True
    assert data["ok"] is False
    found = {f["code"]: f for f in data["findings"]}
    assert {"GIV001", "NEE001", "GIV004"} <= found.keys()
    for code in ("GIV001", "NEE001", "GIV004"):
        span = found[code]["span"]
        assert PLEADING[span["start"] : span["end"]] == span["text"]
        assert found[code]["fix"]
        assert found[code]["why"]
        assert found[code]["ground"]


def test_without_a_history_what_needs_one_cannot_be_told(run, pleading):
    """GIV001 is among the unknowns, with what is missing."""
    data = run("check", pleading, "--format", "json").json
    assert "GIV001" not in {f["code"] for f in data["findings"]}
    unknown = {u["code"]: u for u in data["unknowns"]}
    assert "history.gives" in unknown["GIV001"]["missing"]


def test_warm_and_specific_after_five_gives_nothing_is_found(run, tmp_path):
    """The same wish, earned and without plea or string."""
    (tmp_path / "warm.txt").write_text(WARM, "utf-8")
    checked = run("check", "warm.txt", "--gives", "5", "--tenure-days", "240", "--format", "json")
    assert checked.json["findings"] == []
    assert checked.code == 0


def test_text_shows_the_place(run, pleading):
    """The line, the words underlined, why, fix and ground."""
    shown = run("check", "--cold", pleading).out
    assert "draft.txt:3" in shown
    assert "^^^" in shown
    for lead in ("why:", "fix:", "from:"):
        assert lead in shown


def test_standard_input_and_select(run):
    """`-` reads standard input; `--select` leaves one rule."""
    checked = run("check", "-", "--cold", "--select", "GIV004", stdin=PLEADING.encode())
    assert checked.code == 1
    assert "GIV004" in checked.out
    assert "NEE001" not in checked.out
    assert run("check", "-", "--cold", "--ignore", "GIV,NEE", stdin=PLEADING.encode()).code == 0


def test_a_history_from_a_network(run, example, drafts):
    """The same ask is wrong to the editor and right to the planner, who has been given to for a year."""
    asking = drafts / "earned.md"
    words = ("--network", example, "--today", "2026-11-23", "--format", "json")
    earned = run("check", asking, "--to", "mireille@aubert.example", *words)
    assert earned.code == 0, earned.out
    unearned = run("check", asking, "--to", "editor", *words)
    assert "RCH001" in {f["code"] for f in unearned.json["findings"]}
    stranger = run("check", asking, "--to", "nobody@else.example", *words)
    assert "GIV001" in {f["code"] for f in stranger.json["findings"]}


def test_the_example_drafts(run, example, drafts):
    """One breaks the rules, one keeps them."""
    words = ("--network", example, "--today", "2026-11-23", "--format", "json")
    broken = run("check", drafts / "too-soon.md", "--to", "editor", *words)
    assert {"GIV001", "GIV004", "NEE001", "NEE002", "RCH001"} <= {f["code"] for f in broken.json["findings"]}
    kept = run("check", drafts / "give-first.md", "--to", "petal", *words)
    assert kept.json["findings"] == []


def test_bodies_are_not_in_the_report_of_a_network(run, example):
    """What was written between people stays out."""
    assert "styled shoot" not in run("check", example, "--today", "2026-11-23").out


def test_explain_says_why_why_not_and_what_would_clear_it(run, pleading):
    """Four answers for one rule."""
    fired = run("explain", "GIV001", pleading, "--cold")
    assert fired.code == 0
    assert "history.gives" in fired.out
    silent = run("explain", "GIV001", pleading, "--gives", "3")
    assert "history.gives" in silent.out
    unknown = run("explain", "GIV001", pleading)
    assert "history.gives" in unknown.out
    assert run("explain", "GIV001").code == 0


def test_rules_are_listed_by_profile(run):
    """The guide's own by default; all of them under evidence; one whole on request."""
    few, all_ = run("rules").out.splitlines(), run("rules", "--profile", "evidence").out.splitlines()
    assert len(few) < len(all_) == 51
    page = run("rules", "GIV001").out
    for words in ("ask-before-give", "Broken when", "min_gives", "Ground"):
        assert words in page


def test_a_folder_of_drafts_is_each_of_them_and_an_export_stays_one(run, tmp_path):
    """Also below it; other files are left out."""
    (tmp_path / "drafts" / "old").mkdir(parents=True)
    (tmp_path / "drafts" / "a.md").write_text(PLEADING, "utf-8")
    (tmp_path / "drafts" / "old" / "b.txt").write_text(PLEADING, "utf-8")
    (tmp_path / "drafts" / "list.ods").write_bytes(b"PK")
    checked = run("check", "drafts", "--cold", "--format", "json")
    assert checked.code == 1
    assert {f["file"].replace("\\", "/") for f in checked.json["findings"]} == {"drafts/a.md", "drafts/old/b.txt"}
    (tmp_path / "export").mkdir()
    (tmp_path / "export" / "Connections.csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        "Ann,Lee,https://www.linkedin.com/in/annlee,,Weir Ltd,Keeper,01 Mar 2024\n",
        "utf-8",
    )
    (tmp_path / "export" / "note.txt").write_text(PLEADING, "utf-8")
    doubted = run("check", "export")
    assert doubted.code == 2
    told = "export: holds both drafts (note.txt) and what is read as a network (linkedin); say which is meant"
    assert told in doubted.err
    for kind, files in (("drafts", {"export/note.txt"}), ("network", set())):
        checked = run("check", "export", "--as", kind, "--format", "json")
        assert {f["file"].replace("\\", "/") for f in checked.json["findings"] if f["file"]} == files
    (tmp_path / "export" / "note.txt").unlink()
    assert "about a draft, and none is given" in run("check", "export", "--cold").err
    assert not [f for f in run("check", "export", "--format", "json").json["findings"] if f["file"]]
    assert "export: holds no draft" in run("check", "export", "--as", "drafts").err


MAIL = "From: me@example.org\nTo: ann@example.org\nSubject: Hello\n\nCould you introduce me to Bo?\n"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("mail.eml", MAIL),
        ("sub/mail.eml", MAIL),
        ("dated.eml", f"Date: Mon, 2 Mar 2026 10:00:00 +0000\n{MAIL}"),
        ("people.csv", "Name,E-mail\nAnn Lee,ann@example.org\n"),
        ("template.md", f"---\nname: Welcome\nemail: me@example.org\n---\n{PLEADING}"),
        ("invite.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n"),
        ("me.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Me\nEND:VCARD\n"),
        ("network.jsonl", '{"kind": "networking-rules", "version": 1}\n'),
        ("new/logo.svg", "<svg/>"),
    ],
)
def test_every_draft_of_a_folder_is_checked_whatever_lies_beside_it(run, tmp_path, name, content):
    """What is found in the folder is what is found in its files, one by one."""
    (tmp_path / "drafts" / name).parent.mkdir(parents=True)
    (tmp_path / "drafts" / "ask.md").write_text(PLEADING, "utf-8")
    (tmp_path / "drafts" / name).write_text(content, "utf-8")
    drafts = [f"drafts/{one}" for one in ("ask.md", name) if one.endswith((".md", ".eml"))]
    words = ("--cold", "--format", "json")
    made, named = run("check", "drafts", *words), run("check", *drafts, *words)
    assert made.code == named.code == 1
    found, one_by_one = (
        [(finding["code"], finding["file"].replace("\\", "/"), finding.get("span")) for finding in report]
        for report in (made.json["findings"], named.json["findings"])
    )
    assert found == one_by_one
    assert {file for _, file, _ in found} == set(drafts)


@pytest.mark.parametrize("place", [".venv", ".git/hooks", "node_modules/left-pad", "env", "pages/.cache"])
def test_what_programs_put_below_a_folder_is_no_draft(run, tmp_path, place):
    """As when a whole project is checked; a folder of theirs that is given itself is looked at."""
    (tmp_path / "site" / place).mkdir(parents=True)
    (tmp_path / "site" / "ask.md").write_text(PLEADING, "utf-8")
    (tmp_path / "site" / place / "licence.md").write_text(PLEADING, "utf-8")
    if place == "env":
        (tmp_path / "site" / place / "pyvenv.cfg").write_text("home = /usr\n", "utf-8")
    words = ("--cold", "--format", "json")
    assert {one["file"] for one in run("check", "site", *words).json["findings"]} == {"site/ask.md"}
    told = run("check", f"site/{place}", *words)
    assert {one["file"] for one in told.json["findings"]} == {f"site/{place}/licence.md"}


def test_a_folder_with_a_mailbox_and_drafts_is_doubtful(run, tmp_path):
    """Nothing is guessed: one says what is meant."""
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "ask.eml").write_text(MAIL)
    (tmp_path / "drafts" / "all.mbox").write_text(
        "From me Mon Mar  2 10:00:00 2026\nFrom: me@example.org\nTo: ann@example.org\n"
        "Date: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <1@example.org>\n\nHello.\n"
    )
    made = run("check", "drafts", "--cold")
    assert made.code == 2
    assert "(mail); say which is meant: --as drafts or --as network" in made.err
    assert run("check", "drafts", "--cold", "--as", "drafts").code == 1
    assert "--cold is about a draft" in run("check", "drafts", "--cold", "--as", "network").err
    made = run("check", "drafts", "--as", "network", "--i-am", "me@example.org", "--format", "json")
    assert not [found for found in made.json["findings"] if found["file"]]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("network.jsonl", "--gives", "2"), "--gives is about a draft, and none is given"),
        (("network.jsonl", "--asks", "0"), "--asks is about a draft, and none is given"),
        (("network.jsonl", "--subject", "Hello"), "--subject is about a draft, and none is given"),
        (("network.jsonl", "--as", "network"), "--as says what a folder holds, and no folder is given"),
        (
            ("network.jsonl", "--network", "network.jsonl"),
            "--network does nothing here: a network that is to be checked",
        ),
        (("d.md", "--network", "network.jsonl"), "--network does nothing here: --to says whom the draft is for"),
        (("d.md", "--i-am", "me@example.org"), "--i-am is about a network or an export, and none is given"),
        (("d.md", "--diff", "--format", "json"), "--diff has a form of its own; leave out --format"),
        (("d.md", "--as-prompt", "--statistics"), "--as-prompt has a form of its own; leave out --statistics"),
        (("d.md", "--diff", "--update-baseline"), "--diff writes nothing; leave out --update-baseline"),
        (("d.md", "--no-text"), "--no-text is about a network or an export, and none is given"),
    ],
)
def test_an_option_that_would_do_nothing_is_refused(run, tmp_path, example, words, told):
    """It says that something else was meant."""
    (tmp_path / "d.md").write_text(WARM, "utf-8")
    made = run("check", *words)
    assert made.code == 2
    assert told in made.err


def test_the_head_of_a_mail_says_whom_it_is_for(run, tmp_path, example):
    """With a network its To is looked up, as in Python; an unknown address is a stranger's; counts are said."""
    ask = "Could you introduce me to the editor?"
    for name, to in (("known", "mireille@aubert.example"), ("stranger", "nobody@else.example")):
        (tmp_path / f"{name}.eml").write_text(f"From: me@example.org\nTo: {to}\nSubject: Hello\n\n{ask}\n")
    words = ("--network", example, "--today", "2026-11-23", "--format", "json")
    for name, to in (("known", "mireille@aubert.example"), ("stranger", "nobody@else.example")):
        by_head = run("check", f"{name}.eml", *words)
        assert by_head.json["findings"] == run("check", f"{name}.eml", "--to", to, *words).json["findings"]
        draft = read_draft(str(tmp_path / f"{name}.eml"))
        assert by_head.json["ok"] == guide().check(draft, network=load(example), today=date(2026, 11, 23)).ok
        assert "GIV001" in run("explain", "GIV001", f"{name}.eml", "--network", example).out
    both = run("check", "known.eml", "stranger.eml", *words).json["findings"]
    assert {found["file"] for found in both if found["code"] == "GIV001"} == {"stranger.eml"}
    assert "--network does nothing here" in run("check", "known.eml", "--cold", "--network", example).err


def test_a_document_in_a_pipe_is_no_draft(run, example, tmp_path):
    """It would pass as a text in no language; it is named instead."""
    run("plan", example, "--format", "json", "-o", "plan.json")
    for path, kind in ((example, "network"), (tmp_path / "plan.json", "plan")):
        for words in (("check", "-"), ("check", "-", "--cold"), ("explain", "GIV001", "-")):
            refused = run(*words, stdin=Path(path).read_bytes())
            assert (refused.code, f"standard input: holds a {kind}, which is no draft" in refused.err) == (2, True)
    assert run("check", "-", "--cold", stdin=b'{ "format" is a word }').code in (0, 3)


def test_explain_opens_a_folder_as_check_does(run, tmp_path, example):
    """Its drafts are explained, each by its name; one without drafts is a network; `--as` says what is meant."""
    (tmp_path / "both").mkdir()
    for name in ("a.md", "b.txt"):
        (tmp_path / "both" / name).write_text("Could you introduce me to Ann?", "utf-8")
    told = run("explain", "GIV001", "both", "--cold")
    for name in ("a.md", "b.txt"):
        assert f"both/{name}: GIV001 ask-before-give fired (error)" in told.out
    made = run("explain", "GIV001", "both", "--cold", "--format", "json").json["cases"]
    assert [case["file"] for case in made] == ["both/a.md", "both/b.txt"]
    (tmp_path / "card").mkdir()
    (tmp_path / "card" / "ann.vcf").write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Ann Lee\nEND:VCARD\n")
    assert "TGT001" in run("explain", "TGT001", "card").out
    assert "holds no draft" in run("explain", "TGT001", "card", "--as", "drafts").err
    assert "--as says what a folder holds" in run("explain", "TGT001", example, "--as", "network").err


def test_a_folder_without_drafts_is_told(run, tmp_path):
    (tmp_path / "empty").mkdir()
    assert run("check", "empty").code == 2


def test_a_draft_without_words_is_incomplete(run, tmp_path):
    """An empty file or an empty pipe is no pass."""
    (tmp_path / "empty.md").write_text(" \n", "utf-8")
    for words, stdin in ((("empty.md",), None), (("-",), b"")):
        made = run("check", *words, "--cold", stdin=stdin)
        assert made.code == 3
        assert "has no words of its own, so that nothing was checked [empty-draft]" in " ".join(made.out.split())
    (tmp_path / "ask.md").write_text(PLEADING, "utf-8")
    assert run("check", "empty.md", "ask.md", "--cold").code == 1
    assert run("check", "empty.md", "ask.md", "--cold", "--exit-zero").code == 3


def test_a_draft_that_cannot_be_read_costs_the_others_nothing(run, tmp_path):
    """It is named and the result is incomplete; where nothing else is to be checked, the input is at fault."""
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "good.md").write_text("Here are the photos of the weir.", "utf-8")
    (folder / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe")
    (folder / "old.txt").write_bytes("Hier ist die Größe.".encode("latin-1"))
    (folder / "gone.md").symlink_to("nowhere.md")
    made = run("check", "drafts", "--cold")
    assert made.code == 3
    for told in ("picture.md: is not UTF-8 text (byte 0)", "old.txt: is not UTF-8 text", "gone.md: cannot be read"):
        assert told in made.out
    assert run("check", "drafts", "--cold", "--exit-zero").code == 3
    assert "picture.md: is not UTF-8 text" in run("check", "drafts/good.md", "drafts/picture.md", "--diff").err
    (folder / "ask.md").write_text(PLEADING, "utf-8")
    made = run("check", "drafts", "--cold", "--format", "json")
    assert made.code == 1
    assert {problem["file"] for problem in made.json["problems"]} == {
        os.path.join("drafts", name) for name in ("gone.md", "old.txt", "picture.md")
    }
    alone = run("check", "drafts/picture.md", "drafts/old.txt")
    assert alone.code == 2
    assert "picture.md: is not UTF-8 text" in alone.err
    assert "old.txt: is not UTF-8 text" in alone.err


def test_what_may_not_be_opened_is_named(run, tmp_path, monkeypatch):
    """A file and a folder among others."""
    (tmp_path / "drafts" / "sub").mkdir(parents=True)
    for name in ("drafts/good.md", "drafts/shut.md", "drafts/sub/ask.md"):
        (tmp_path / name).write_text("Here are the photos of the weir.", "utf-8")
    shut = {tmp_path / "drafts" / "shut.md", tmp_path / "drafts" / "sub"}
    read_bytes, scandir = Path.read_bytes, os.scandir

    def refuse(path):
        if Path(path).absolute() in shut:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", lambda path: refuse(path) or read_bytes(path))
    monkeypatch.setattr(os, "scandir", lambda path=".": refuse(path) or scandir(path))
    made = run("check", "drafts", "--cold")
    assert made.code == 3
    for name in ("shut.md", "sub"):
        assert f"{os.path.join('drafts', name)}: cannot be read: Permission denied" in made.out


FRENCH = "Bonjour Marie, j'ai besoin de votre aide. Pourriez-vous me présenter à votre éditeur pour mon roman ?\n"
SHORT_GERMAN = "Bitte antworten Sie umgehend.\n"


def test_a_language_can_be_said(run, tmp_path):
    """For all drafts of a run, by an option or in the settings; the option counts more."""
    (tmp_path / "fr.md").write_text(FRENCH, "utf-8")
    (tmp_path / "de.md").write_text(SHORT_GERMAN, "utf-8")
    unread = run("check", "fr.md", "--cold")
    assert unread.code == 3
    for told in ("fr.md: the text seems", "phrasebook", "--language", "[language-unread]"):
        assert told in " ".join(unread.out.split())
    told = run("check", "fr.md", "--cold", "--format", "github").out
    assert "::error title=incomplete::Not all was checked, as the problems say" in told
    assert "dropped" not in told
    assert run("check", "fr.md", "--cold", "--language", "en").code == 0
    german = ("de.md", "--cold", "--select", "NEE003")
    assert run("check", *german).code == 0
    assert run("check", *german, "--language", "de").code == 1
    assert "fr.md: the text seems to be in no language that is read" in run("explain", "GIV001", "fr.md").err
    assert "NEE003 imposed-urgency fired" in run("explain", "NEE003", "de.md", "--cold", "--language", "de").out
    (tmp_path / "pyproject.toml").write_text('[tool.networking-rules]\nlanguage = "de"\n', "utf-8")
    assert run("check", *german).code == 1
    assert run("check", *german, "--language", "en").code == 0


def test_a_language_without_a_phrasebook_is_refused(run, tmp_path):
    """With those that there are."""
    (tmp_path / "fr.md").write_text(FRENCH, "utf-8")
    made = run("check", "fr.md", "--cold", "--language", "fr")
    assert made.code == 2
    assert "fr.md: there is no phrasebook for 'fr'; there are: de, en [no-phrasebook]" in made.err


def test_files_that_the_settings_exclude_are_left_out_of_folders(run, tmp_path):
    """Named itself, such a file is checked."""
    (tmp_path / "drafts" / "fr").mkdir(parents=True)
    (tmp_path / "drafts" / "fr" / "a.md").write_text(FRENCH, "utf-8")
    (tmp_path / "drafts" / "b.md").write_text("Here are the photos of the weir.", "utf-8")
    assert run("check", "drafts", "--cold").code == 3
    (tmp_path / "pyproject.toml").write_text('[tool.networking-rules]\nexclude = ["drafts/fr/*"]\n', "utf-8")
    assert run("check", "drafts", "--cold").code == 0
    assert run("check", "drafts/fr/a.md", "--cold").code == 3
    made = run("check", "drafts/fr", "--cold")
    assert made.code == 2
    assert "drafts/fr: the settings exclude every draft in it" in made.err


def test_what_cannot_be_checked_is_named(run, tmp_path):
    """A folder without drafts, a page, an empty path, a baseline that is not there."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "page.html").write_text("<p>Hello.</p>", "utf-8")
    (tmp_path / "d.md").write_text("Here are the photos.", "utf-8")
    for words, told in (
        (("empty",), "drafts are .txt, .md and .eml"),
        (("page.html",), "drafts are .txt, .md and .eml"),
        (("",), "a path is empty"),
        (("d.md", "--baseline", "nope.json"), "nope.json: there is no such baseline; --update-baseline writes it"),
    ):
        made = run("check", *words)
        assert made.code == 2
        assert told in made.err
    assert run("check", "d.md", "--baseline", "new.json", "--update-baseline").code == 0
    assert run("check", "d.md", "--baseline", "new.json").code == 0


def test_what_a_baseline_accepts_is_counted(run, tmp_path):
    """So that "nothing broken" is not all that is told."""
    (tmp_path / "d.md").write_text(PLEADING, "utf-8")
    words = ("check", "d.md", "--cold", "--baseline", "known.json", "--no-unknowns")
    run(*words, "--update-baseline")
    made = run(*words)
    assert (made.code, made.out.startswith("nothing broken")) == (0, True)
    count = len(run("check", "d.md", "--cold", "--format", "json").json["findings"])
    assert f"{count} known findings, accepted by the baseline" in made.err


@pytest.mark.parametrize("known", ["known.json", "ci/known.json"])
def test_known_findings_of_files_that_are_not_checked_are_not_gone(run, tmp_path, known):
    """A hook checks what was changed; only what is checked, or is missing in a folder that is, can be gone."""
    (tmp_path / "ci").mkdir()
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(PLEADING, "utf-8")
    words = ("--cold", "--baseline", known, "--no-unknowns")
    run("check", "a.md", "b.md", *words, "--update-baseline")
    assert "gone" not in run("check", "a.md", *words).err
    assert "gone" not in run("check", "a.md", "--baseline", known).err
    assert "gone" not in run("check", ".", *words, "--select", "GIV001").err
    (tmp_path / "b.md").unlink()
    assert "gone" not in run("check", "a.md", *words).err
    assert "of the known findings are gone" in run("check", ".", *words).err
    (tmp_path / "a.md").write_text(WARM, "utf-8")
    assert "of the known findings are gone" in run("check", "a.md", *words).err


def test_updating_a_baseline_leaves_what_is_not_checked(run, tmp_path):
    """Other files and other rules; what was checked is replaced, and what is missing in a folder goes."""
    (tmp_path / "drafts").mkdir()
    for name in ("a.md", "b.md"):
        (tmp_path / "drafts" / name).write_text(PLEADING, "utf-8")

    def known(*words):
        run("check", *words, "--cold", "--baseline", "known.json", "--update-baseline")
        return [(one["file"], one["code"]) for one in json.loads((tmp_path / "known.json").read_text())["findings"]]

    whole = known("drafts")
    assert {file for file, _ in whole} == {"drafts/a.md", "drafts/b.md"}
    assert known("drafts/a.md") == whole
    assert known("drafts", "--select", "GIV001") == whole
    (tmp_path / "drafts" / "a.md").write_text("Here are the photos of the weir.", "utf-8")
    left = [(file, code) for file, code in whole if file == "drafts/b.md"]
    assert known("drafts/a.md") == left
    (tmp_path / "drafts" / "b.md").write_bytes(b"\xff\xfe")
    assert known("drafts") == left
    (tmp_path / "drafts" / "b.md").unlink()
    assert known("drafts/a.md") == left
    assert known("drafts") == []
    (tmp_path / "known.json").write_text("[]")
    assert (
        "once it is away, --update-baseline writes one"
        in run("check", "drafts", "--baseline", "known.json", "--update-baseline").err
    )


def test_further_places_of_a_finding_are_counted(run, tmp_path):
    """The first one is shown."""
    (tmp_path / "d.md").write_text("I need a sponsor.\n\nI need a venue.\n\nI need a stage.\n", "utf-8")
    (found,) = run("check", "d.md", "--cold", "--select", "NEE001", "--format", "json").json["findings"]
    assert len(found["spans"]) == 3
    assert "    and 2 more places\n" in run("check", "d.md", "--cold", "--select", "NEE001").out


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_places_in_a_mail_are_lines_of_its_file(run, tmp_path, ends):
    """The head counts; where the body is encoded there is no line rather than a wrong one."""
    head = "From: me@example.org\nTo: ann@example.org\nSubject: Hello\n"
    plain = f"{head}\nDear Ann,\n\nCould you introduce me to Bo?\n"
    (tmp_path / "plain.eml").write_bytes(plain.replace("\n", ends).encode())
    encoded = base64.b64encode(b"Dear Ann,\n\nCould you introduce me to Bo?\n").decode()
    coded = f"{head}Content-Transfer-Encoding: base64\n\n{encoded}\n"
    (tmp_path / "coded.eml").write_bytes(coded.replace("\n", ends).encode())
    words = ("--cold", "--select", "GIV001", "--format")
    assert "file=plain.eml,line=7," in run("check", "plain.eml", *words, "github").out
    assert "file=coded.eml,title=" in run("check", "coded.eml", *words, "github").out
    assert run("check", "plain.eml", *words, "text").out.startswith("plain.eml:7: error GIV001")
    shown = run("check", "coded.eml", *words, "text").out
    assert shown.startswith("coded.eml: error GIV001")
    assert "    | Could you introduce me to Bo?" in shown
    for name, line in (("plain.eml", 7), ("coded.eml", None)):
        (result,) = run("check", name, *words, "sarif").json["runs"][0]["results"]
        region = result["locations"][0]["physicalLocation"].get("region", {})
        assert region.get("startLine") == line
        assert "charOffset" not in region


def test_a_comment_in_a_mail_is_told_by_the_line_of_its_file(run, tmp_path):
    """As findings are; without a line where the body is encoded."""
    body = "Dear Ann,\n\n<!-- networking-rules: ignore GIV001 -->\nHere are the photos.\n"
    (tmp_path / "plain.eml").write_text(f"From: me@example.org\nSubject: Hello\n\n{body}", "utf-8")
    coded = base64.b64encode(body.encode()).decode()
    (tmp_path / "coded.eml").write_text(
        f"From: me@example.org\nContent-Transfer-Encoding: base64\n\n{coded}\n", "utf-8"
    )
    for name, line in (("plain.eml", 6), ("coded.eml", None)):
        (told,) = run("check", name, "--cold", "--format", "json").json["problems"]
        assert (told["code"], told["file"], told["line"]) == ("bad-suppression", name, line)
