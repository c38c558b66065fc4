"""Rules in other people's tests: the fixture, files as tests, settings, baseline, coverage, xdist."""

import errno
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import networking_rules.baseline
import networking_rules.cli
import networking_rules.drafts
import networking_rules.importers.network_file
import networking_rules.plugins
import networking_rules.testing.asserts
import networking_rules.testing.plugins  # all loaded here, so that runs inside this process share them
from networking_rules import plan
from networking_rules.serde import plan_to_json
from networking_rules.testing.build import TODAY

ASK = "Dear Ann,\n\nCould you introduce me to Bo?\n"
GIVE = "Dear Ann,\n\nHere are the photos of the weir from Saturday.\n"
BASELINE = '{"format": "networking-rules/baseline", "version": 1, "findings": []}'
COLD = "--networking-rules-cold"
NETWORK = """\
{"format": "networking-rules", "version": 1}
{"kind": "person", "id": "ann", "name": "Ann", "reason": "runs the fair"}
{"kind": "touch", "id": "t1", "person": "ann", "at": "2026-01-02", "direction": "out", "acts": ["ask"], "what": "a stand"}
"""


@pytest.fixture
def run(pytester, request):
    """Run pytest in a folder of its own, with the plugin loaded once."""
    monkeypatch = request.getfixturevalue("monkeypatch")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeini("[pytest]\n")

    def call(*args, expect=None):
        result = pytester.runpytest_inprocess("-p", "networking_rules.pytest_plugin", "-p", "no:cacheprovider", *args)
        told = result.ret in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
        return result.stdout.str() + result.stderr.str(), result.ret, result.parseoutcomes() if told else {}

    return call


def test_the_fixture_checks_and_asserts(pytester, run):
    """A failing assert shows the words underlined, and the fix."""
    pytester.makepyfile(
        '''
        from networking_rules import Network, Person
        from datetime import date

        ASK = "Dear Ann,\\n\\nCould you introduce me to Bo?"

        def test_ok(networking):
            report = networking.assert_ok("Here are the photos from Saturday.")
            assert report.ok
            networking.assert_ok(ASK, gives=2, tenure_days=60, segment="easy", received=1)

        def test_flags(networking):
            networking.check(ASK)
            networking.assert_flags("GIV001")
            networking.assert_flags("ask-before-give", of=ASK)
            networking.assert_flags(ASK, "GIV001", "ask-before-give")

        def test_plan(networking):
            made = networking.plan(Network(people=[Person("ann", "Ann", reason="x")]), minutes=60, today=date(2026, 3, 2))
            assert [entry.id for entry in made.targets] == ["ann"]
            networking.assert_ok(made)

        def test_network(networking):
            network = Network(people=[Person("ann", "Ann", reason="x")])
            networking.assert_flags("GIV001", of=ASK, network=network, target="ann", today=date(2026, 3, 2))

        def test_fails(networking):
            networking.assert_ok(ASK)

        def test_fails_too(networking):
            networking.assert_flags("GIV001", of="Here are the photos from Saturday.")

        def test_misused(networking):
            networking.assert_ok()
        '''
    )  # fmt: skip
    out, _, outcomes = run()
    assert outcomes == {"passed": 4, "failed": 3}
    assert "| Could you introduce me to Bo?" in out
    assert "| ^^^^^^^^^^^^" in out
    assert "fix:  Lead with something they want" in out
    assert "GIV001 was not found: it ran, and is not broken" in out
    assert "TypeError: nothing was checked yet" in out
    assert "def assert_ok" not in out


def test_the_fixture_takes_a_book_of_a_team(pytester, run):
    """As a profile or a rulebook, with options, for a text, a draft and a network; names of profiles have plugins."""
    pytester.makepyfile(
        '''
        import pytest
        from networking_rules import Draft, Network, Person, RuleBook, guide, rule
        from networking_rules.facts import DraftFacts

        ASK = "Dear Ann,\\n\\nCould you introduce me to Bo?"

        @rule("TEAM001", ground="design: we are thorough", message="is short", fix="Write more.", severity="error")
        def too_short(draft: DraftFacts):
            """The draft is short."""
            return draft.words < 100

        OWN = RuleBook([too_short])

        @pytest.mark.parametrize("kind", [str, Draft])
        def test_book(networking, kind):
            networking.assert_ok(kind(ASK), profile=guide().select("TIM"))
            networking.assert_flags(kind(ASK), "TEAM001", profile=OWN)
            networking.assert_flags(ASK, "TEAM001", "GIV001", profile=networking.book + OWN)
            with pytest.raises(AssertionError, match="GIV001 was not found: it was not run"):
                networking.assert_flags(kind(ASK), "GIV001", profile=OWN)

        def test_profile(networking):
            assert "TEAM001" not in networking.check(ASK, profile="strict").ran
            assert networking.check(ASK, gives=1, options={"GIV001": {"min_gives": 2}}).codes.count("GIV001") == 1
            assert "GIV001" not in networking.check(ASK, gives=1).codes

        def test_ignored(networking):
            assert networking.check(Draft(ASK, name="old/a.md"), options={}).codes == ()
            with pytest.raises(TypeError, match="profile takes the name of a profile, or a rulebook, not int"):
                networking.check(ASK, profile=3)

        def test_network(networking):
            report = networking.check(Network(people=[Person("ann", "Ann", reason="x")]), profile="evidence")
            assert report.ran
        '''
    )  # fmt: skip
    settings(pytester, '[tool.networking-rules.per-file-ignores]\n"old/*" = ["GIV", "RCH", "NEE"]\n')
    out, _, outcomes = run()
    assert outcomes == {"passed": 5}, out


def test_files_are_tests(pytester, run, network):
    """One a file: drafts, plans, networks; other files are left alone."""
    folder = pytester.mkdir("drafts")
    (folder / "give.md").write_text(GIVE)
    (folder / "ask.txt").write_text(ASK)
    (folder / "mail.eml").write_text(f"From: me@example.org\nTo: ann@example.org\nSubject: Photos\n\n{GIVE}")
    (folder / "bad.md").write_bytes(b"\xff\xfe\x00 not text")
    (folder / "notes.rst").write_text(ASK)
    (folder / "data.json").write_text("{}")
    (folder / "data.jsonl").write_text('{"a": 1}')
    (folder / "plan.json").write_text(json.dumps(plan_to_json(plan(network, minutes=100, today=TODAY))))
    (folder / "net.jsonl").write_text(NETWORK)
    pytester.makepyfile(test_other="def test_other(): assert False")
    out, code, outcomes = run("--networking-rules", "drafts", "-v", COLD)
    assert outcomes == {"passed": 3, "failed": 3}
    assert code == 1
    assert "drafts/ask.txt::draft FAILED" in out
    assert "drafts/give.md::draft" in out
    assert "drafts/plan.json::plan PASSED" in out
    assert "drafts/net.jsonl::network FAILED" in out
    assert "drafts/ask.txt:3: error GIV001 ask-before-give: asks before any give" in out
    assert "GIV005" in out or "[ann]" in out
    assert "is not UTF-8 text" in out
    assert "Traceback" not in out
    assert "test_other" not in out
    out, _, outcomes = run("--networking-rules", "drafts/data.jsonl", "--networking-rules", "drafts/data.json")
    assert outcomes == {"failed": 2}
    assert "Traceback" not in out
    _, _, outcomes = run("--networking-rules", "drafts/give.md", "test_other.py")
    assert outcomes["failed"] >= 1
    assert sum(outcomes.values()) == 2


def test_places_in_a_mail_are_lines_of_its_file(pytester, run):
    """Of a file that is a test, and of a draft in a test."""
    (pytester.path / "mail.eml").write_text(f"From: me@example.org\nTo: ann@example.org\nSubject: Hello\n\n{ASK}")
    path = pytester.makepyfile(
        """
        from networking_rules.drafts import read_draft
        from networking_rules.testing import assert_ok

        def test_it():
            assert_ok(read_draft("mail.eml"))
        """
    )
    out, _, outcomes = run("--networking-rules", "mail.eml", path.name, COLD)
    assert outcomes == {"failed": 2}
    assert out.count("mail.eml:7: error GIV001") == 2


@pytest.mark.parametrize("on", [{}, {"CI": "true"}])
def test_the_summary_names_a_file_in_one_line(pytester, run, monkeypatch, on):
    """Also on a build server, where pytest prints whole messages in it."""
    for name, value in on.items():
        monkeypatch.setenv(name, value)
    (pytester.path / "ask.md").write_text(ASK)
    (pytester.path / "bad.md").write_bytes(b"\xff\xfe\x00 not text")
    (pytester.path / "plan.json").write_text('["no", "plan"]')
    out, _, outcomes = run("--networking-rules", ".", "--networking-rules", "plan.json", COLD)
    assert outcomes == {"failed": 3}
    found, told = out.split("short test summary info")
    assert "ask.md:3: error GIV001" in found
    assert [line.split(" - ")[0] for line in told.splitlines()[1:4]] == [
        "FAILED ask.md::draft",
        "FAILED bad.md::draft",
        "FAILED plan.json::plan",
    ]
    assert "FAILED ask.md::draft - 2 findings where there should be none" in told
    assert "GIV001" not in told


@pytest.mark.parametrize("paths", ["testpaths = tests", ""])
def test_paths_in_the_configuration_stand_beside_all_tests(pytester, run, paths):
    """Typed, they are checked alone, or beside the tests that are named."""
    for folder, name, text in (("tests", "test_it.py", "def test_it(): pass"), ("drafts", "give.md", GIVE)):
        (pytester.mkdir(folder) / name).write_text(text)
    pytester.makeini(f"[pytest]\n{paths}\n")
    assert run("--networking-rules", "drafts")[2] == {"passed": 1}
    assert run("--networking-rules=drafts", "tests")[2] == {"passed": 2}
    pytester.makeini(f"[pytest]\n{paths}\naddopts = --networking-rules drafts\n")
    assert run()[2] == {"passed": 2}
    assert run("tests")[2] == {"passed": 2}
    assert run("drafts/give.md")[2] == {"passed": 1}


def test_a_path_that_is_not_there_is_told(pytester, run):
    """Not a run that passes for want of files."""
    out, code, _ = run("--networking-rules", "darfts")
    assert code == pytest.ExitCode.USAGE_ERROR
    assert "there is no file or folder darfts" in out


def settings(pytester, text):
    pytester.makepyprojecttoml(text)


def test_settings_count(pytester, run):
    """Ignores, per file too; a wrong key is told."""
    for name in ("old/a.md", "new/a.md"):
        path = pytester.path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(ASK)
    settings(
        pytester, '[tool.networking-rules]\nselect = ["GIV001"]\n[tool.networking-rules.per-file-ignores]\n"old/*" = ["GIV"]\n'
    )  # fmt: skip
    out, _, outcomes = run("--networking-rules", ".", "-v", COLD)
    assert outcomes == {"passed": 1, "failed": 1}
    assert "old/a.md::draft PASSED" in out
    assert "1 of 1 rules were run, 1 of them found broken" in out
    settings(pytester, "[tool.networking-rules]\nselekt = []\n")
    out, _, outcomes = run("--networking-rules", "old")
    assert "selekt: expected one of baseline, exclude, ignore" in out
    assert outcomes == {"failed": 1}


FRENCH = "Bonjour Marie, j'ai besoin de votre aide. Pourriez-vous me présenter à votre éditeur pour mon roman ?\n"
HURRIED = "Bitte antworten Sie umgehend.\n"


def test_a_language_that_is_not_read_fails_unless_it_is_said_or_left_out(pytester, run):
    """By an option, by the settings for files and texts alike, and for one text."""
    folder = pytester.mkdir("drafts")
    (folder / "fr.md").write_text(FRENCH, "utf-8")
    out, _, outcomes = run("--networking-rules", "drafts")
    assert outcomes == {"failed": 1}
    assert "[language-unread]" in out
    assert run("--networking-rules", "drafts", "--networking-rules-language", "en")[2] == {"passed": 1}
    out, _, outcomes = run("--networking-rules", "drafts", "--networking-rules-language", "fr")
    assert outcomes == {"failed": 1}
    assert "there is no phrasebook for 'fr'" in out
    settings(pytester, '[tool.networking-rules]\nexclude = ["drafts/fr*"]\nlanguage = "de"\n')
    path = pytester.makepyfile(
        f"""
        def test_settings(networking):
            networking.assert_flags({HURRIED!r}, "NEE003")

        def test_one_text(networking):
            networking.assert_ok({HURRIED!r}, language="en")
        """
    )
    assert run("--networking-rules", "drafts", path.name)[2] == {"passed": 2}
    (folder / "late.md").write_text(HURRIED, "utf-8")
    assert run("--networking-rules", "drafts", COLD)[2] == {"failed": 1}


def test_a_baseline_lets_old_findings_pass_and_new_ones_fail(pytester, run):
    """Known by their words: the same ask elsewhere in the file is still known, a second one is new."""
    from networking_rules import Draft, History, guide
    from networking_rules.baseline import write_baseline
    from networking_rules.cases import STRANGER

    (pytester.path / "a.md").write_text(ASK)
    write_baseline(
        pytester.path / "known.json",
        guide().check(Draft(ASK, name=str(pytester.path / "a.md")), target=STRANGER, history=History(TODAY)),
    )
    settings(pytester, '[tool.networking-rules]\nbaseline = "known.json"\n')
    assert run("--networking-rules", "a.md", COLD)[2] == {"passed": 1}
    (pytester.path / "a.md").write_text(f"Hello!\n\n{ASK}")
    assert run("--networking-rules", "a.md", COLD)[2] == {"passed": 1}
    (pytester.path / "b.md").write_text(ASK)
    assert run("--networking-rules", ".", COLD)[2] == {"passed": 1, "failed": 1}
    assert run("--networking-rules", ".", "--networking-rules-baseline", "none.json", COLD)[2] == {"failed": 2}
    assert (
        "--update-baseline writes it"
        in run("a.md", "--networking-rules", "a.md", "--networking-rules-baseline", "no")[0]
    )


@pytest.mark.parametrize("ini", ["", "[tool.pytest.ini_options]\n"])
@pytest.mark.parametrize("known", ["ignored", "baseline"])
def test_settings_hold_wherever_pytest_is_started(pytester, run, monkeypatch, ini, known):
    """Patterns and known findings are of files, and a file is the same from any folder."""
    folder, sub = pytester.mkdir("newsletter"), pytester.mkdir("sub")
    (pytester.path / "tox.ini").unlink(missing_ok=True)
    (folder / "may.md").write_text(ASK)
    (folder / "june.md").write_text(ASK)
    ignores = '[tool.networking-rules.per-file-ignores]\n"newsletter/may.md" = ["GIV"]\n'
    baseline = '[tool.networking-rules]\nbaseline = "known.json"\n'
    settings(pytester, ini + (ignores if known == "ignored" else baseline))
    words = ["check", "newsletter/may.md", "--cold", "--baseline", "known.json", "--update-baseline"]
    if known == "baseline":
        (pytester.path / "known.json").write_text(BASELINE)
        assert networking_rules.cli.main(words) == 0
    for where, path in ((pytester.path, "newsletter"), (sub, "../newsletter")):
        monkeypatch.chdir(where)
        out, _, outcomes = run("--networking-rules", path, COLD, "-v")
        assert outcomes == {"passed": 1, "failed": 1}
        assert "newsletter/june.md:3: error GIV001" in out


def test_coverage_lists_rules_never_run(pytester, run):
    """On demand; none where no rule was run."""
    (pytester.path / "a.md").write_text(ASK)
    out, _, _ = run("--networking-rules", "a.md")
    assert "rules were run" in out
    assert "never run" not in out
    out, _, _ = run("--networking-rules", "a.md", "--networking-rules-coverage")
    assert "TIM002" in out
    assert "run, never found broken: " in out
    pytester.makepyfile("def test_nothing(): pass")
    assert "rules were run" not in run()[0]


def test_a_draft_that_could_not_be_judged_is_no_silent_pass(pytester, run):
    """The summary names it and says what would help; where that is asked for, it fails."""
    (pytester.path / "ask.md").write_text(ASK)
    (pytester.path / "give.md").write_text(GIVE)
    out, _, outcomes = run("--networking-rules", ".", "-q")
    assert outcomes == {"passed": 2}
    (line,) = [line for line in out.splitlines() if "undecided" in line]
    assert re.fullmatch(
        r"[2-9] rules undecided in ask.md: nobody said who reads it; --networking-rules-cold, .*", line
    )
    out, _, outcomes = run("--networking-rules", ".", "--networking-rules-strict")
    assert outcomes == {"passed": 1, "failed": 1}
    assert "GIV001 ask-before-give  cannot tell: history.gives is not known" in out
    assert "undecided" not in run("--networking-rules", ".", COLD)[0]
    for number in range(15):
        (pytester.path / f"{number}.md").write_text(ASK)
    assert "... and in 4 more drafts" in run("--networking-rules", ".")[0]


def test_a_failed_plugin_fails_the_files(pytester, run):
    """A plugin that is allowed and not there never looks like a pass."""
    (pytester.path / "a.md").write_text(GIVE)
    settings(pytester, '[tool.networking-rules]\nselect = ["GIV001"]\nplugins = ["acme-missing"]\n')
    out, _, outcomes = run("--networking-rules", "a.md")
    assert outcomes == {"failed": 1}
    assert "the report is not complete" in out
    assert "plugin acme-missing is allowed and not installed" in out


def test_a_failed_plugin_fails_texts_and_drafts_alike(pytester, run):
    """The fixture has one way for both."""
    settings(pytester, '[tool.networking-rules]\nplugins = ["acme-missing"]\n')
    pytester.makepyfile(
        """
        import pytest
        from networking_rules import Draft

        @pytest.mark.parametrize("kind", [str, Draft])
        def test_it(networking, kind):
            assert not networking.check(kind("Here are the photos.")).complete
            networking.assert_ok(kind("Here are the photos."))
        """
    )
    out, _, outcomes = run()
    assert outcomes == {"failed": 2}
    assert out.count("plugin acme-missing is allowed and not installed") >= 2


def test_an_empty_file_fails_and_a_strange_one_is_told(pytester, run):
    """A generator that wrote nothing does not pass; lines of somebody else are named, and left alone."""
    folder = pytester.mkdir("drafts")
    for name in ("a.md", "b.jsonl", "c.json"):
        (folder / name).write_text("")
    (folder / "log.jsonl").write_text('{"at": 1}')
    (folder / "good.md").write_text(GIVE)
    out, _, outcomes = run("--networking-rules", "drafts")
    assert outcomes == {"passed": 1, "failed": 3}
    assert "has no words of its own, so that nothing was checked [empty-draft]" in out
    assert "not checked, since they are no networks" in out
    assert "log.jsonl" in out
    assert "Traceback" not in out


def test_a_file_that_may_not_be_opened_fails_with_the_reason(pytester, run, monkeypatch):
    """Each by its name, and the others are checked."""
    folder = pytester.mkdir("drafts")
    (folder / "good.md").write_text(GIVE)
    for name in ("shut.md", "shut.json"):
        (folder / name).write_text(ASK)
    opened, read = Path.open, Path.read_bytes

    def refused(call):
        def refuse(path, *args, **named):
            if path.stem == "shut":
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return call(path, *args, **named)

        return refuse

    monkeypatch.setattr(Path, "open", refused(opened))
    monkeypatch.setattr(Path, "read_bytes", refused(read))
    out, _, outcomes = run("--networking-rules", "drafts")
    assert outcomes == {"passed": 1, "failed": 2}
    for name in ("shut.md", "shut.json"):
        assert f"drafts/{name}: cannot be read: Permission denied" in out
    assert "Traceback" not in out


def test_the_bench_tries_plugins_without_discovery(pytester, run):
    """tmp_plugin adds one, the recorder notes the hooks, installed plugins are out of reach."""
    pytester.makepyfile(
        """
        import pytest
        from networking_rules import Host
        from networking_rules.testing import Recorder, made_plugin

        def test_recorder(networking_bench):
            recorder = Recorder()
            host = networking_bench.tmp_plugin(recorder)
            assert [plugin.name for plugin in host.plugins] == ["recorder", "networking-rules"]
            assert [name for name, _ in recorder.calls].count("networking_add_rules") == 1
            assert len(recorder.calls) == 10

        def test_several(networking_bench):
            networking_bench.tmp_plugin(made_plugin(name="a"))
            assert len(networking_bench.tmp_plugin(made_plugin(name="b")).plugins) == 3

        def test_blocked(networking_bench):
            with pytest.raises(AssertionError, match="discovery of plugins is blocked"):
                Host.from_entry_points("all")
        """
    )
    assert run()[2] == {"passed": 3}


def test_it_works_under_xdist(pytester, run):
    """Files and fixture on workers; what they ran is counted at home."""
    pytest.importorskip("xdist")
    folder = pytester.mkdir("drafts")
    for number in range(4):
        (folder / f"{number}.md").write_text(ASK if number == 2 else GIVE)
    settings(pytester, '[tool.networking-rules]\nselect = ["GIV001"]\n')
    options = ["-p", "xdist", "-p", "networking_rules.pytest_plugin"]
    path = pytester.makepyfile(
        'def test_flags(networking):\n    networking.assert_flags("GIV001", of="Could you introduce me to Bo?")\n'
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "-n2", "--networking-rules", "drafts", path.name],
        capture_output=True,
        text=True,
        check=False,
        cwd=pytester.path,
    )
    assert "5 passed" in done.stdout, done.stdout + done.stderr
    assert "1 rule undecided in drafts/2.md: nobody said who reads it" in done.stdout
    assert "1 of 1 rules were run, 1 of them found broken" in done.stdout


def test_loading_the_plugin_loads_nothing_else():
    """So that coverage of the library is measured whole, and other runs lose nothing."""
    script = """
import sys
import pytest
before = set(sys.modules)
import networking_rules.pytest_plugin
plugin = "networking_rules.pytest_plugin"
loaded = {name for name in set(sys.modules) - before if not name.startswith("_")}
assert loaded - {"networking_rules"} == {plugin, *(f"{plugin}.{part}" for part in ("session", "files", "fixtures"))}, loaded
"""
    subprocess.run([sys.executable, "-c", script], check=True)
