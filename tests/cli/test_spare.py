"""An output that is one of the files that are read is refused, and the file stays."""

import os

import pytest

TEXT = "Could you help me?"
CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Ann Lee\nEND:VCARD\n"


@pytest.fixture
def folder(run, example, tmp_path):
    """A folder with something of each kind that is read."""
    del example
    run("init")
    for name, text in (("d.md", TEXT), ("drafts/e.txt", TEXT), ("cards/ann.vcf", CARD)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.mark.parametrize(
    ("read", "words"),
    [
        ("d.md", ("check", "d.md", "--cold")),
        ("d.md", ("check", "d.md", "--cold", "--fix")),
        ("drafts/e.txt", ("check", "drafts", "--cold")),
        ("network.jsonl", ("check", "d.md", "--to", "petal", "--network", "network.jsonl")),
        ("network.jsonl", ("plan", "network.jsonl")),
        ("me.toml", ("plan", "network.jsonl", "--me", "me.toml")),
        ("network.jsonl", ("segment", "network.jsonl")),
        ("d.md", ("explain", "GIV001", "d.md")),
        ("drafts/e.txt", ("explain", "GIV001", "drafts", "--cold")),
        ("network.jsonl", ("explain", "petal", "network.jsonl")),
        ("network.jsonl", ("export", "network.jsonl")),
        ("network.jsonl", ("export", "network.jsonl", "--format", "csv")),
        ("cards/ann.vcf", ("export", "cards")),
    ],
)
def test_what_is_read_is_not_written_over(run, folder, read, words):
    """By its own path, another spelling of it and a link; a new file is written."""
    before = (folder / read).read_bytes()
    (folder / "link.out").symlink_to(folder / read)
    for output in (read, folder / read, f"cards/../{read}", "link.out"):
        done = run(*words, "-o", output)
        assert (done.code, done.out) == (2, "")
        assert "is one of the files that are read, and is left as it is; write elsewhere" in done.err
    assert (folder / read).read_bytes() == before
    assert run(*words, "-o", "new.out").code in (0, 1, 3)
    assert (folder / "new.out").read_bytes()


def test_a_file_of_two_names_is_one(run, folder):
    """A hard link is another name of what is read."""
    os.link(folder / "d.md", folder / "hard.out")
    assert run("check", "d.md", "--cold", "-o", "hard.out").code == 2


def test_a_report_in_the_folder_that_is_read_can_be_written_again(run, folder):
    """It is no draft, and nothing that an importer reads."""
    for _ in range(2):
        assert run("check", "drafts", "--cold", "--format", "json", "-o", "drafts/report.json").code == 1


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("drafts/report.md", ("check", "drafts", "--cold", "--format", "markdown")),
        ("link/new/report.txt", ("check", "drafts", "--cold")),
        ("cards/why.md", ("explain", "GIV001", "cards")),
        ("cards/out.vcf", ("export", "cards", "--format", "vcard")),
        ("cards/out", ("export", "cards")),
        ("cards/out.csv", ("export", "cards", "--format", "csv")),
        ("base.json", ("check", "d.md", "--cold", "--baseline", "base.json", "--update-baseline")),
    ],
)
def test_what_would_be_read_the_next_time_is_not_written(run, folder, output, words):
    """A new file, by the name and the kind that it would have; elsewhere it is written, time and again."""
    (folder / "drafts" / "new").mkdir()
    (folder / "link").symlink_to(folder / "drafts")
    done = run(*words, "-o", output)
    assert (done.code, done.out) == (2, "")
    assert "would be one of the files that are read, the next time; write elsewhere" in done.err
    assert not (folder / output).exists()
    for _ in range(2):
        assert run(*words, "-o", "elsewhere.out").code in (0, 1, 3)


def test_what_a_folder_passes_over_may_be_written_there(run, folder):
    """Hidden folders, and what the settings exclude."""
    (folder / "drafts" / ".out").mkdir()
    (folder / "pyproject.toml").write_text('[tool.networking-rules]\nexclude = ["*.report.md"]\n')
    for _ in range(2):
        for output in ("drafts/.out/report.md", "drafts/e.report.md"):
            assert run("check", "drafts", "--cold", "-o", output).code == 1


def test_what_the_settings_read_is_not_written_over(run, folder):
    """The settings themselves and their baseline, also one that is to be written."""
    (folder / "pyproject.toml").write_text('[tool.networking-rules]\nbaseline = "base.json"\n')
    check = ("check", "d.md", "--cold")
    assert "the next time" in run(*check, "--update-baseline", "-o", "base.json").err
    assert run(*check, "--update-baseline").code == 0
    before = {name: (folder / name).read_bytes() for name in ("base.json", "pyproject.toml")}
    for words, output in (
        (check, "base.json"),
        (check, "drafts/../base.json"),
        (check, "pyproject.toml"),
        (("plan", "network.jsonl"), "pyproject.toml"),
        (("export", "network.jsonl"), "pyproject.toml"),
        (("rules",), "pyproject.toml"),
        (("segment", "network.jsonl"), "pyproject.toml"),
    ):
        done = run(*words, "-o", output)
        assert (done.code, "is one of the files that are read" in done.err) == (2, True)
    assert {name: (folder / name).read_bytes() for name in before} == before


def test_a_page_in_the_folder_that_is_read_can_be_written_again(run, folder):
    """As a report can."""
    pytest.importorskip("jinja2")
    for _ in range(2):
        assert run("plan", "cards", "--format", "html", "-o", "cards/plan.html").code == 0


def test_import_changes_the_file_that_it_reads(run, folder):
    """It adds to it, and takes nothing away."""
    before = (folder / "network.jsonl").read_bytes()
    assert run("import", "network.jsonl", "-o", "network.jsonl").code == 0
    assert (folder / "network.jsonl").read_bytes().startswith(before)
