"""What a project sets down: settings read strictly, plugins allowed by name, a baseline of what is known."""

import json

import pytest
from attrs import evolve
from parts import adding, long

from networking_rules import Draft, History, guide
from networking_rules.baseline import Baseline, read_baseline, write_baseline
from networking_rules.cases import STRANGER
from networking_rules.findings import Finding, Report, Span
from networking_rules.plugins import Host, host_of
from networking_rules.problems import InputError, RuleError
from networking_rules.settings import Settings, find, parse, read
from networking_rules.testing.build import TODAY
from networking_rules.testing.plugins import made_plugin

KNOWN = '{"file": "a.md", "code": "GIV001", "target": "", "words": "", "count": %s}'
WHOLE = """
[tool.networking-rules]
profile = "evidence"
select = ["GIV", "too-long"]
ignore = ["GIV009"]
plugins = ["acme"]
baseline = "known.json"

[tool.networking-rules.options]
GIV001 = {min_gives = 2}

[tool.networking-rules.per-file-ignores]
"old/*.md" = ["GIV001"]

[tool.networking-rules.plugin-settings.acme]
least = 5
"""


def test_settings_are_read_whole(tmp_path):
    """From the nearest pyproject.toml that has them."""
    (tmp_path / "pyproject.toml").write_text(WHOLE)
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    found = read(find(inner))
    assert found == Settings(
        "evidence", ("GIV", "too-long"), ("GIV009",), {"GIV001": {"min_gives": 2}},
        {"old/*.md": ("GIV001",)}, ("acme",), {"acme": {"least": 5}}, "known.json", tmp_path,
    )  # fmt: skip
    assert found.baseline_path == tmp_path / "known.json"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("profile", "gide"),
        ("profile", ["guide"]),
        ("select", "GIV001"),
        ("ignore", [1]),
        ("options", {"GIV001": {"min_gives": True}}),
        ("options", {"GIV001": 2}),
        ("per-file-ignores", {"*.md": "GIV001"}),
        ("per-file-ignores", ["*.md"]),
        ("plugins", "acme"),
        ("plugins", [None]),
        ("plugin-settings", {"acme": 3}),
        ("baseline", 3),
        ("baseline", ""),
        ("per_file_ignores", {}),
    ],
)
def test_a_wrong_setting_is_refused_by_name(key, value):
    """With what was expected."""
    with pytest.raises(InputError) as caught:
        parse({key: value})
    assert [(one.code, one.field) for one in caught.value.problems] == [
        ("bad-settings", f"tool.networking-rules.{key}")
    ]


def test_all_faults_are_told_at_once():
    """Not only the first."""
    with pytest.raises(InputError) as caught:
        parse({"profile": "x", "plugins": 3, "selekt": []})
    assert len(caught.value.problems) == 3


def test_rules_of_plugins_may_be_chosen_configured_and_ignored_per_file():
    """Their codes are known as the built-in ones are; a misspelt one is told."""
    host = Host([made_plugin(adding("rules", long()), name="acme", prefix="ACME")], strict=True)
    assert Settings(select=("ACME001",)).book(host.book).codes == ("ACME001",)
    assert "ACME001" not in Settings(ignore=("ACME",)).book(host.book)
    with pytest.raises(RuleError, match="ACME001"):
        Settings(select=("ACME001",)).book()
    with pytest.raises(RuleError, match="ACMX001"):
        Settings(per_file_ignores={"*": ("ACMX001",)}).book(host.book)


def finding(file="a.md", code="GIV001", words="Could you", start=0, target=None):
    span = Span(start, start + len(words), words)
    return Finding(code, "ask-before-give", "error", "asks", span=span, spans=(span,), file=file, target=target)


@pytest.mark.parametrize(
    ("pattern", "file", "ignored"),
    [
        ("old/*.md", "old/a.md", True),
        ("old/*.md", "new/old/a.md", False),
        ("*.md", "new/a.md", True),
        ("a.md", "new/a.md", True),
        ("a.md", "new/b.md", False),
    ],
)
def test_ignores_of_a_file(tmp_path, monkeypatch, pattern, file, ignored):
    """By the path from the settings' folder, or by the name alone; only the codes named."""
    monkeypatch.chdir(tmp_path)
    settings = Settings(per_file_ignores={pattern: ("GIV001",)}, root=tmp_path)
    for name in (file, str(tmp_path / file)):
        found = settings.keep(Report((finding(name), finding(name, "GIV002"))))
        assert [one.code for one in found.findings] == (["GIV002"] if ignored else ["GIV001", "GIV002"])
    assert settings.keep(Report((finding(None),))).codes == ("GIV001",)


def test_without_plugins_in_the_settings_nothing_is_discovered(monkeypatch):
    """Discovery is blocked here, and not missed."""
    from networking_rules.plugins import discovery

    def blocked():
        raise AssertionError("blocked")

    monkeypatch.setattr(discovery, "installed", blocked)
    assert [one.name for one in host_of(Settings()).plugins] == ["networking-rules"]
    with pytest.raises(AssertionError, match="blocked"):
        host_of(Settings(plugins=("acme",)))


ASK = "Could you introduce me to Bo?"


def checked(path):
    draft = Draft(path.read_text(), name=str(path))
    return guide().check(draft, target=STRANGER, history=History(TODAY))


def test_a_baseline_knows_findings_again(tmp_path):
    """By file, rule, target and words: moved they are known, doubled or in another file they are new."""
    path, other = tmp_path / "a.md", tmp_path / "b.md"
    path.write_text(ASK)
    first = checked(path)
    known = write_baseline(tmp_path / "known.json", first)
    assert read_baseline(tmp_path / "known.json") == known
    assert known.new(first).findings == ()
    assert known.gone(first) == 0
    path.write_text(f"Hello.\n\n{ASK}")
    assert known.new(checked(path)).findings == ()
    path.write_text("Here are the photos.")
    assert known.gone(checked(path)) == len(first)
    other.write_text(ASK)
    assert len(known.new(checked(other))) == len(first)
    doubled = evolve(first, findings=first.findings * 2)
    assert len(known.new(doubled)) == len(first)


def test_a_baseline_holds_no_words_and_is_sorted(tmp_path, monkeypatch):
    """So that it may be committed, and merges well."""
    monkeypatch.chdir(tmp_path)
    report = Report((finding("b.md"), finding("a.md"), finding("a.md", target="ann"), finding("a.md", start=40)))
    write_baseline(tmp_path / "known.json", report)
    text = (tmp_path / "known.json").read_text()
    assert "Could" not in text
    items = json.loads(text)["findings"]
    assert [(i["file"], i["target"], i["count"]) for i in items] == [
        ("a.md", "", 2),
        ("a.md", "ann", 1),
        ("b.md", "", 1),
    ]


def test_no_file_is_an_empty_baseline_and_another_file_is_refused(tmp_path):
    """A wrong file must not switch everything on or off."""
    assert read_baseline(tmp_path / "none.json") == Baseline(folder=tmp_path)
    for text in ("[]", "{", '{"format": "networking-rules/baseline", "version": 2}'):
        (tmp_path / "bad.json").write_text(text)
        with pytest.raises(InputError, match="bad-baseline"):
            read_baseline(tmp_path / "bad.json")
    (tmp_path / "bad.json").write_text(
        '{"format": "networking-rules/baseline", "version": 1, "findings": [{"file": 1}]}'
    )
    with pytest.raises(InputError, match=r"findings\[0\]"):
        read_baseline(tmp_path / "bad.json")


@pytest.mark.parametrize(
    ("findings", "told"),
    [
        ("null", "findings: expected a list, not null"),
        ("5", "findings: expected a list, not 5"),
        ('"abc"', 'findings: expected a list, not "abc"'),
        ('{"file": "a"}', "findings: expected a list"),
        ('["a"]', r"findings\[0\]: expected texts for file, code, target, words, and a count of 1 or more"),
        *(
            (f"[{KNOWN % 1}, {KNOWN % count}]", r"findings\[1\]: expected texts")
            for count in ("-1", "0", "1.5", '"2"', "true", "null", "Infinity")
        ),
        ('[{"file": null, "code": "GIV001", "target": "", "words": "", "count": 1}]', r"findings\[0\]: expected"),
        ("[" * 100_000, "cannot be read"),
    ],
)
def test_what_is_no_known_finding_is_refused(tmp_path, findings, told):
    """With its place; nothing is taken for a number or a text that is none."""
    path = tmp_path / "known.json"
    path.write_text(f'{{"format": "networking-rules/baseline", "version": 1, "findings": {findings}}}')
    with pytest.raises(InputError, match=told):
        read_baseline(path)


def test_a_file_whose_name_is_no_utf_8_is_known_again(tmp_path):
    """What was known before is not lost over it either."""
    odd = Report((finding("b\udcff.md"),))
    known = write_baseline(tmp_path / "known.json", odd)
    assert read_baseline(tmp_path / "known.json") == known
    assert known.new(odd).findings == ()
