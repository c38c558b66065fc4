"""Batches of dossiers say what the objects say, whoever runs them, and nothing is lost on the way."""

import os
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from functools import partial

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from networking_rules import guide
from networking_rules.cases import cases, network_cases
from networking_rules.facts.target import selected
from networking_rules.logic import Facts, RuleBook, flag, number, rule
from networking_rules.model import Draft, Me, Network, Person, Target, Touch
from networking_rules.problems import InputError, RuleError
from networking_rules.testing.strategies import networks

pa = pytest.importorskip("pyarrow")

from networking_rules.columnar import engines  # noqa: E402
from networking_rules.columnar.batches import FINDINGS, Work, check_batches, complete  # noqa: E402
from networking_rules.columnar.dossiers import DOSSIER, conformed, dossiers  # noqa: E402

TODAY = date(2026, 3, 2)
EVIDENCE = partial(guide, "evidence")
DRAFT = Draft("Could you introduce me to Ann? I need this now.", subject="Hello")


def by_objects(network, drafts):
    """What the object path finds, in all that a row holds of it."""
    book = guide("evidence")
    checked = [c for c in network_cases(network, TODAY) if c.label and c.label not in drafts]
    reports = [book.check_case(case) for case in checked]
    for person, draft in drafts.items():
        (case,) = cases(draft, network=network, target=person, today=TODAY)
        reports.append(book.check_case(evolve(case, label=person)))
    found = [
        (f.target, "finding", f.code, f.name, f.severity, f.message, f.fix, [(s.start, s.end) for s in f.spans])
        for report in reports
        for f in report.findings
    ]
    unknown = [
        (u.target, "unknown", u.code, u.name, u.because, list(u.missing))
        for report in reports
        for u in report.unknowns
    ]
    return sorted(map(str, found + unknown))


def told(table):
    """The same of a table of findings."""
    found = []
    for row in table.to_pylist():
        same = (row["id"], row["kind"], row["code"], row["name"])
        if row["kind"] == "finding":
            spans = list(zip(row["starts"], row["ends"], strict=True))
            found.append((*same, row["severity"], row["message"], row["fix"], spans))
        else:
            found.append((*same, row["message"], row["missing"]))
    return sorted(map(str, found))


def work_for(network):
    org = next((person.org for person in network.people if person.id == network.me.person), None)
    return Work.of(EVIDENCE, me=network.me, today=TODAY, my_org=org)


@settings(max_examples=15)
@given(networks(), st.integers(1, 4))
def test_batches_find_what_objects_find(network, size):
    """Cut anywhere, with drafts to some."""
    ids = [person.id for person in network.people if person.id != network.me.person]
    drafts = dict.fromkeys(ids[::2], DRAFT)
    table = dossiers(network, drafts)
    batches = table.to_batches(max_chunksize=size)
    found = pa.Table.from_batches(check_batches(iter(batches), work_for(network)), schema=FINDINGS)
    assert told(found) == by_objects(network, drafts)
    assert complete(found)


def small_network():
    """Three people with touches in several zones."""
    zone = timezone(timedelta(hours=10))
    people = [Person(f"p{n}", f"Name {n}", reason="an example") for n in range(3)]
    touches = [
        Touch("t0", "p0", datetime(2026, 3, 2, 1, tzinfo=zone), "in", ("give",), landed=True),
        Touch("t1", "p0", date(2026, 1, 1), "out", ("ask",)),
        Touch("t2", "p1", datetime(2026, 2, 1, 5, tzinfo=UTC), "in", ("ask",)),
    ]
    return Network(Me(), people, touches)


def test_days_stay_what_they_were_where_they_were_written():
    """An instant keeps its zone, since a day is a day where one is."""
    network = small_network()
    found = pa.Table.from_batches(check_batches(dossiers(network).to_batches(), work_for(network)), schema=FINDINGS)
    assert told(found) == by_objects(network, {})


def test_spans_and_words_of_a_finding_come_along_and_the_text_does_not():
    """Offsets into the draft, message and fix."""
    table = dossiers(small_network(), {"p2": DRAFT})
    found = pa.Table.from_batches(check_batches(table.to_batches(), work_for(small_network())), schema=FINDINGS)
    asked = next(row for row in found.to_pylist() if row["code"] == "GIV001")
    start, end = asked["starts"][0], asked["ends"][0]
    assert DRAFT.text[start:end].startswith("Could you introduce")
    assert "Ann" not in str(found.drop_columns(["starts", "ends"]).to_pylist())


def test_comments_that_accept_a_finding_count_here_too():
    """As in the plain check, and in a compiled report."""
    text = f"{DRAFT.text}\n<!-- networking-rules: ignore GIV001 she offered it -->"
    drafts = {"p2": Draft(text), "p1": DRAFT}
    network = small_network()
    table = dossiers(network, drafts)
    found = pa.Table.from_batches(check_batches(table.to_batches(), work_for(network)), schema=FINDINGS)
    assert [item for item in told(found) if "'problem'" not in item] == by_objects(network, drafts)
    book = guide("evidence")
    one = {"network": network, "target": "p2", "today": TODAY}
    assert book.compile().report(drafts["p2"], **one) == book.check(drafts["p2"], **one)


def test_drafts_in_which_no_finding_proves_nothing_are_told():
    """Empty ones, and those in a language that is not read."""
    foreign = Draft(
        "Bonjour Marie, j'ai besoin de votre aide. Pourriez-vous me présenter à votre éditeur pour mon roman ?"
    )
    table = dossiers(small_network(), {"p1": Draft(" "), "p2": foreign})
    found = pa.Table.from_batches(check_batches(table.to_batches(), work_for(small_network())), schema=FINDINGS)
    problems = {(row["id"], row["code"]) for row in found.to_pylist() if row["kind"] == "problem"}
    assert problems == {("p1", "empty-draft"), ("p2", "language-unread")}
    assert not complete(found)


def test_a_bad_row_is_told_and_the_rest_goes_on():
    """Half a batch is not lost for one impossible touch."""
    table = dossiers(small_network())
    rows = table.to_pylist()
    rows[0]["touches"][0]["direction"] = "sideways"
    rows[1]["reach_low"] = float("nan")
    bad = pa.Table.from_pylist(rows, schema=DOSSIER)
    found = pa.Table.from_batches(check_batches(bad.to_batches(), work_for(small_network())), schema=FINDINGS)
    assert [(r["id"], r["code"]) for r in found.to_pylist() if r["kind"] == "problem"] == [
        ("p0", "bad-row"),
        ("p1", "bad-row"),
    ]
    assert {r["id"] for r in found.to_pylist() if r["kind"] != "problem"} == {"p2"}
    assert not complete(found)


def unspeakable(target):
    """A fact that only the words of a rule name."""
    raise KeyError(target.person.id)


class WordFacts(Facts[Target]):
    part = "target"
    sayable = number(unspeakable)
    chosen = flag(selected)


@rule("WRD001", ground="design: made up", message="is {target.sayable}", fix="mend it")
def wordless(target: WordFacts):
    """The person was chosen."""
    return target.chosen


@rule("WRD002", ground="design: made up", message="is dear", fix="mend it")
def faulty(target: WordFacts):
    """The number is above one."""
    return target.sayable > 1


def test_rules_that_fail_and_words_that_fail_are_rows_as_in_the_plain_check():
    """With the same message, and nothing else of that rule."""
    network = small_network()
    book = RuleBook((wordless, faulty), cases=cases)
    found = pa.Table.from_batches(
        check_batches(dossiers(network).to_batches(), Work.of(book, today=TODAY)), schema=FINDINGS
    )
    plain = [book.check_case(case) for case in network_cases(network, TODAY) if case.label]
    problems = [problem.message for report in plain for problem in report.problems]
    assert len(problems) == 6
    assert sorted(row["message"] for row in found.to_pylist()) == sorted(problems)
    assert not complete(found)


def test_columns_are_matched_by_name_and_cast():
    """In any order, with large strings, and with none of the columns that may be absent."""
    batch = pa.RecordBatch.from_pydict({"name": pa.array(["Ann"], pa.large_string()), "id": ["a"], "else": [1]})
    assert conformed(batch).schema == DOSSIER
    with pytest.raises(InputError, match="needs 'id'"):
        conformed(pa.RecordBatch.from_pydict({"name": ["Ann"]}))
    with pytest.raises(InputError, match="column 'met'"):
        conformed(pa.RecordBatch.from_pydict({"id": ["a"], "name": ["Ann"], "met": ["soon"]}))


def test_another_rulebook_there_is_refused():
    """The fingerprints must agree."""
    work = evolve(Work.of(guide, today=TODAY), fingerprint="0" * 16)
    with pytest.raises(RuleError, match="not 0000000000000000 as sent"):
        list(check_batches(dossiers(small_network()).to_batches(), work))


def test_work_travels():
    """A configured book too."""
    book = guide("evidence").configure({"GIV001": {"min_gives": 3}})
    work = pickle.loads(pickle.dumps(Work.of(book, today=TODAY)))
    assert work.make().fingerprint() == book.fingerprint() == work.fingerprint


def dying():
    """A rulebook whose making ends the process that wants it, unless it is this one."""
    if os.getpid() != int(os.environ["NETWORKING_RULES_TEST_PARENT"]):
        os._exit(3)
    return guide()


@pytest.mark.slow
def test_processes_of_this_machine(monkeypatch):
    """The same findings from two processes; a partition that kills its worker is told, whoever else was with it."""
    network = small_network()
    parts = engines.partitions(dossiers(network), rows=1)
    found = engines.check_here(parts, work_for(network))
    assert told(found) == by_objects(network, {})
    monkeypatch.setenv("NETWORKING_RULES_TEST_PARENT", str(os.getpid()))
    lost = engines.check_here(parts[:1], Work.of(partial(dying), today=TODAY), tries=2)
    assert lost.column("code").to_pylist() == ["partition-failed"]
    assert not complete(lost)


class Impatient:
    """A stand-in for a client of Dask: the first partition fails for good."""

    class _Future:
        def __init__(self, run):
            self.run = run

        def result(self):
            return self.run()

    def submit(self, function, part, work, *, retries, pure):
        assert (retries, pure) == (2, False)
        if part[0].column("id").to_pylist() == ["p0"]:
            return self._Future(lambda: 1 / 0)
        return self._Future(lambda: function(part, work))


@pytest.mark.parametrize("ahead", [1, 2, 16])
def test_a_partition_that_fails_for_good_is_told(ahead):
    """And the others are there, however many are sent before the first is waited for."""
    network = small_network()
    parts = iter(engines.partitions(dossiers(network), rows=1))
    found = engines.check_on_dask(parts, work_for(network), Impatient(), ahead=ahead)
    problems = [row for row in found.to_pylist() if row["kind"] == "problem"]
    assert [row["code"] for row in problems] == ["partition-failed"]
    assert "ZeroDivisionError" in problems[0]["message"]
    assert {row["id"] for row in found.to_pylist()} == {None, "p1", "p2"}


def test_the_schema_for_spark():
    """As Spark spells it, in the same order."""
    assert engines.SPARK_SCHEMA.startswith("id string, kind string, code string")
    assert engines.SPARK_SCHEMA.endswith("missing array<string>, starts array<bigint>, ends array<bigint>")
