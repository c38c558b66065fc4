"""
What every plugin promises, as checks to run in its own tests.

    from networking_rules.testing import parametrize_with_checks
    import acme_tiers

    @parametrize_with_checks([acme_tiers])
    def test_contract(plugin, check):
        check(plugin)

A plugin is a module or an instance with hooks. Each check raises ContractError with a sentence that names the
fault. Nothing is discovered: only the plugin given is in the host.
"""

from __future__ import annotations

import json
import os
import pickle
import random
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import partial
from typing import Any, cast

from attrs import evolve

from networking_rules.facts.plan import has_strings
from networking_rules.findings import Report
from networking_rules.logic.rule import GROUNDS
from networking_rules.model import BUILT_IN
from networking_rules.plugins import Host, Rows
from networking_rules.plugins.isolation import Outcome, Policy
from networking_rules.plugins.steps import Owned, advise, segment, suggest, weigh
from networking_rules.problems import PluginError
from networking_rules.testing import examples
from networking_rules.testing.build import TODAY
from networking_rules.testing.clock import clock_watched
from networking_rules.testing.sample import sample_drafts, sample_network, sample_rows
from networking_rules.testing.watch import watched
from networking_rules.text.faults import slips, unkept

Check = Callable[[object], None]
_STRICT = Policy(strict=True)
_SEEDS = ("1", "2", "3")
_MINUTES = (30, 120, 600)
SLOW = 0.01
"""Seconds a person from which an entry is slow: ours."""
_ENOUGH = 2
"""Seconds of measuring that tell how slow it is."""


class SilentWarning(UserWarning):
    """A segmenter or give suggester has nothing to say of anybody whom the checks show it."""


class KindWarning(UserWarning):
    """A cue is of a kind that no rule of the library reads, and that is nearly one that they do."""


class ContractError(AssertionError):
    """A plugin does not keep what plugins promise; the message names the fault."""


class SlowError(ContractError):
    """A plugin takes too long: so many `seconds` a person."""

    def __init__(self, message: str, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(message)


def host_of(plugin: object) -> Host:
    """A strict host with one plugin, or the host itself; ContractError where it is refused."""
    if isinstance(plugin, Host):
        return plugin
    try:
        return Host([plugin], strict=True)
    except PluginError as error:
        raise ContractError(f"it is refused: {error.problem}") from error


def _own(host: Host, hook: str) -> list[Owned]:
    return [owned for owned in host.owned(hook) if owned.label != BUILT_IN]


def voices(host: Host) -> dict[str, Callable[[Rows], Outcome[Any]]]:
    """Each entry of the host's plugins that answers for people, by what it is called. PluginError on a fault."""
    steps: tuple[tuple[str, str, Callable[..., Outcome[Any]]], ...] = (
        ("networking_add_segmenters", "segmenter", segment),
        ("networking_add_approaches", "approach advisor", advise),
        ("networking_add_give_suggesters", "give suggester", partial(suggest, built_in=False)),
        ("networking_add_time_models", "time model", weigh),
    )
    return {
        owned.what(kind): partial(ask, owned, policy=_STRICT)
        for hook, kind, ask in steps
        for owned in _own(host, hook)
    }


def answers(host: Host, rows: Rows) -> dict[str, dict[str, str]]:
    """What each entry answers, by entry and person, in a form that can be compared anywhere."""
    try:
        found = {what: ask(rows) for what, ask in voices(host).items()}
    except PluginError as error:
        raise ContractError(str(error.problem)) from error
    return {
        what: {person.id: _plain(answer) for person, answer in zip(rows.people, outcome.answers, strict=True)}
        for what, outcome in found.items()
    }


def _plain(answer: object) -> str:
    items = cast("tuple[object, ...]", answer) if isinstance(answer, tuple) else (answer,)
    return "; ".join(sorted(map(repr, items)))


def _checked(host: Host) -> Report:
    """What the host's own rules say of the sample; those that fail are told in its problems."""
    book = evolve(host.book("strict"), rules=host.rules)
    return book.check(sample_network(), *sample_drafts(), today=TODAY)


def _same(one: Mapping[str, Mapping[str, str]], other: Mapping[str, Mapping[str, str]], when: str) -> None:
    for what, column in one.items():
        for identity, answer in column.items():
            if other[what][identity] != answer:
                raise ContractError(f"{what} answers {when}: for {identity} {answer}, then {other[what][identity]}")


def check_is_accepted(plugin: object) -> None:
    """A host takes it, without any fault."""
    host_of(plugin)


def check_says_who_it_is(plugin: object) -> None:
    """It has a name and a version, which findings, suggestions and problems show."""
    for loaded in host_of(plugin).plugins:
        if not loaded.info.version:
            raise ContractError(f"plugin {loaded.name} says no version; give one in its PluginInfo")


def check_is_quick(plugin: object) -> None:
    """It answers within a hundredth of a second a person, so that a plan for a thousand takes seconds."""
    rows = sample_rows()
    for what, ask in voices(host_of(plugin)).items():
        seconds = _seconds(ask, rows)
        if seconds > SLOW:
            raise SlowError(f"{what} is slow: {seconds:.2g} s a person, and more than {SLOW:g} is slow", seconds)


def _seconds(ask: Callable[[Rows], Outcome[Any]], rows: Rows) -> float:
    """What an entry takes for a person, in ever larger batches until it is told; 0 where it fails."""
    spent = rate = 0.0
    for size in (1, 1, 2, 4, 8, 16, 32):  # the first call may load something
        begun = time.perf_counter()
        try:
            ask(Rows(rows.me, rows.people[:size], rows.histories[:size]))
        except PluginError:
            return 0.0
        took = time.perf_counter() - begun
        spent, rate = spent + took, took / size
        if rate < SLOW / 10 or spent > _ENOUGH:
            break
    return rate


def check_answers_for_everybody(plugin: object) -> None:
    """It answers for each of many people, with all that may be unknown of them, with what it may answer."""
    for what, column in answers(host_of(plugin), sample_rows()).items():
        if what.startswith(("segmenter ", "give suggester ")) and not any(column.values()):
            tags = ", ".join(sorted({tag for person in sample_rows().people for tag in person.tags}))
            told = f"{what} answers for nobody of the sample (tags: {tags}), so that no check tells anything of it"
            warnings.warn(f"{told}; test it with people of your own", SilentWarning, stacklevel=2)


def check_same_twice(plugin: object) -> None:
    """Asked twice it answers the same."""
    host = host_of(plugin)
    _same(answers(host, sample_rows()), answers(host, sample_rows()), "differently when asked twice")
    if _checked(host) != _checked(host):
        raise ContractError("its rules find something else when run twice")


def check_order_does_not_matter(plugin: object) -> None:
    """People in another order get the same answers."""
    host, rows = host_of(plugin), sample_rows()
    for seed in range(3):
        order = list(range(len(rows)))
        random.Random(seed).shuffle(order)
        mixed = Rows(rows.me, tuple(rows.people[n] for n in order), tuple(rows.histories[n] for n in order))
        _same(answers(host, rows), answers(host, mixed), "differently when people come in another order")


def check_batches_do_not_matter(plugin: object) -> None:
    """People in smaller batches get the same answers."""
    host, rows = host_of(plugin), sample_rows()
    whole = answers(host, rows)
    for size in (1, 7, 32):
        parts: dict[str, dict[str, str]] = {what: {} for what in whole}
        for low in range(0, len(rows), size):
            part = Rows(rows.me, rows.people[low : low + size], rows.histories[low : low + size])
            for what, column in answers(host, part).items():
                parts[what].update(column)
        _same(whole, parts, f"differently in batches of {size}")


def check_inputs_are_left_alone(plugin: object) -> None:
    """It changes nothing of what it is given, the extra keys of a file included."""
    host, rows = host_of(plugin), sample_rows()
    before = deepcopy(rows)
    answers(host, rows)
    for now, then in zip(
        (*rows.people, *rows.histories, rows.me), (*before.people, *before.histories, before.me), strict=True
    ):
        if now != then:
            name = getattr(now, "id", type(now).__name__)
            raise ContractError(f"it changes what it is given: {name} is not the same afterwards")


def check_touches_nothing_outside(plugin: object) -> None:
    """It opens no file to write, no connection, and starts no program: not while loading, nor while answering."""
    host_of(plugin)
    with watched() as seen:
        try:
            host = host_of(plugin)
            answers(host, sample_rows())
            _checked(host)
        except (ContractError, PluginError):
            if not seen:
                raise
    if seen:
        raise ContractError(f"it touches the world outside: {seen[0]}")


def check_looks_at_no_clock(plugin: object) -> None:
    """It looks at no clock while its hooks are called and it answers: the day is `history.today`."""
    with clock_watched() as seen:
        host = host_of(plugin)
        answers(host, sample_rows())
        _checked(host)
    if seen:
        raise ContractError(f"it looks at the clock: {seen[0]}; the day is history.today")


def check_cues_fire(plugin: object) -> None:
    """Each cue of its phrasebooks fires in the text that its `fires` shows, and not in its `quiet`."""
    for owned in _own(host_of(plugin), "networking_add_phrasebooks"):
        for told in slips(owned.entry):
            warnings.warn(told, KindWarning, stacklevel=2)
        wrong = list(unkept(owned.entry))
        if wrong:
            raise ContractError("\n".join(wrong))


def check_gives_have_no_strings(plugin: object) -> None:
    """No give it suggests contains an ask or a condition, in its words or its reason."""
    host, rows = host_of(plugin), sample_rows()
    for owned in _own(host, "networking_add_give_suggesters"):
        try:
            suggested = suggest(owned, rows, _STRICT, built_in=True).answers
        except PluginError as error:
            raise ContractError(str(error.problem)) from error
        for words in [words for gives in suggested for give in gives or () for words in (give.what, give.why)]:
            if has_strings(words):
                raise ContractError(f"{owned.what('give suggester')} suggests a give with strings: {words!r}")


def check_plans_pass_their_own_rules(plugin: object) -> None:
    """A plan made with it breaks no rule, and nothing is left out of it."""
    host, network = host_of(plugin), sample_network()
    for minutes in _MINUTES:
        made = host.plan(network, minutes=minutes, today=TODAY)
        report = host.check(made, network=network)
        broken = [f for f in report.findings if f.severity != "info" and f.code not in ("SEG002", "SEG004")]
        if broken:
            raise ContractError(f"a plan of {minutes} minutes made with it breaks a rule: {broken[0]}")
        if not made.report.complete:
            raise ContractError(
                f"a plan of {minutes} minutes made with it is not complete: {made.report.problems[0]}"
            )


def check_rules_are_documented(plugin: object) -> None:
    """Each rule says why, on what ground, how to mend it, and shows true examples of what is flagged and fine."""
    for rule in host_of(plugin).rules:
        flagged, fine = examples.counts(rule)
        if not flagged or not fine:
            raise ContractError(f"rule {rule.code} needs an example of what is flagged and one of what is fine")
        wrong = examples.failures(rule)
        if wrong:
            raise ContractError(f"rule {rule.code} has an example that is not true:\n{''.join(wrong)}")
        if not rule.why:
            raise ContractError(f"rule {rule.code} does not say why: add a paragraph under the first line")
        if not rule.ground or not set(rule.grounds) <= set(GROUNDS):
            raise ContractError(
                f"rule {rule.code} needs a ground that begins with one of {', '.join(sorted(GROUNDS))}"
            )


def check_rules_never_fail(plugin: object) -> None:
    """Its rules and facts raise on no case, whatever is unknown in it."""
    failed = [one for one in _checked(host_of(plugin)).problems if one.code == "rule-failed"]
    if failed:
        raise ContractError(f"a rule of it fails: {failed[0]}")


def check_goes_to_workers(plugin: object) -> None:
    """The host with it can be sent to a worker, and answers and judges there as here."""
    host = host_of(plugin)
    try:
        again = pickle.loads(_sent(host))
    except PluginError as error:
        raise ContractError(f"it is refused at a worker: {error.problem}") from error
    if repr(again) != repr(host) or again.book().fingerprint() != host.book().fingerprint():
        raise ContractError("it is another plugin at a worker")
    _same(answers(host, sample_rows()), answers(again, sample_rows()), "differently at a worker")


def _sent(host: Host) -> bytes:
    try:
        return pickle.dumps(host)
    except Exception as error:
        raise ContractError(f"it cannot be sent to a worker: {error}; make it a module, or picklable") from error


def check_hash_seeds_do_not_matter(plugin: object) -> None:
    """In processes with other hash seeds (the order of sets) it answers the same."""
    sent = _sent(host_of(plugin))
    found = [_elsewhere(sent, seed) for seed in _SEEDS]
    for other in found[1:]:
        _same(found[0], other, "differently in a process with another hash seed")


def _elsewhere(sent: bytes, seed: str) -> Any:
    """The answers of a host in a new process with a hash seed."""
    paths = os.pathsep.join(path or os.getcwd() for path in sys.path)
    done = subprocess.run(
        [sys.executable, "-c", f"from {__name__} import answer_here; answer_here()"],
        input=sent,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": paths},
    )
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise ContractError(f"it fails in a new process: {''.join(last)}")
    try:
        return json.loads(done.stdout)
    except ValueError as error:
        printed = done.stdout.decode(errors="replace").lstrip().partition("\n")[0]
        raise ContractError(f"it prints to standard output: {printed[:80]!r}") from error


def answer_here() -> None:
    """What a process started by the check of hash seeds does: a host from standard input, its answers as JSON."""
    host = pickle.loads(sys.stdin.buffer.read())
    sys.stdout.write(json.dumps(answers(host, sample_rows())))


CHECKS: tuple[Check, ...] = (
    check_is_accepted,
    check_says_who_it_is,
    check_is_quick,
    check_answers_for_everybody,
    check_same_twice,
    check_order_does_not_matter,
    check_batches_do_not_matter,
    check_inputs_are_left_alone,
    check_touches_nothing_outside,
    check_looks_at_no_clock,
    check_cues_fire,
    check_gives_have_no_strings,
    check_rules_are_documented,
    check_rules_never_fail,
    check_plans_pass_their_own_rules,
    check_goes_to_workers,
    check_hash_seeds_do_not_matter,
)
"""All checks, quick ones first."""
