"""`check`: drafts, networks and plans."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import evolve

from networking_rules.baseline import Checked, read_baseline, write_baseline
from networking_rules.cases import STRANGER, as_target
from networking_rules.cli import common, fix, folders
from networking_rules.cli.living import read_plan
from networking_rules.drafts import LIMIT, SUFFIXES, in_language, parse_draft, read_draft
from networking_rules.findings import Report, merge
from networking_rules.importers.doubts import doubts
from networking_rules.logic import RuleBook
from networking_rules.model import Draft, History, Me, Network, Target
from networking_rules.problems import InputError, Problem
from networking_rules.reports.base import many
from networking_rules.testing.build import segments_named, summary

STATED = ("gives", "asks", "received", "tenure_days")
OF_DRAFTS = (
    *("to", "cold", *STATED, "segment", "invited", "asks_welcome"),
    *("subject", "channel", "language"),
)
"""Options that say something of drafts."""
MAIL = ".eml"
DOCUMENT = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{[^{}]{0,400}?"format"\s*:\s*"networking-rules(/[a-z]+)?"')
"""How a document of this library begins."""
OF_NETWORKS = ("me", "i_am", "no_text", "dates")
"""Options that say how a network or an export is read."""


def run(arguments: argparse.Namespace) -> int:
    """Check what is given; exit code 1 for an error or warning."""
    show, rules, host = common.reporter(arguments, "report"), common.book(arguments), common.host(arguments)
    left_out: list[Problem] = []
    given: list[str] = arguments.paths
    arguments.paths = folders.opened(given, arguments, left_out)
    others = [path for path in arguments.paths if not is_draft(path)]
    plans = [path for path in others if path.endswith(".json")]
    sources = [path for path in others if path not in plans]
    _usage(arguments)
    _own_form(arguments)
    _unused(arguments, plans, sources)
    mending = fix.wanted(arguments)
    drafts = _drafts(arguments, left_out)
    known = common.network(arguments, arguments.network) if arguments.network else None
    past = standing(arguments, known) if drafts else {}
    searched = tuple(filter(folders.is_folder, given))
    checked = Checked(tuple(one.name for one in drafts if one.name), searched, bool(others))
    unread = Report(problems=tuple(left_out), complete=not left_out, fail_on=rules.fail_on)
    if mending:
        better = fix.mended(drafts, rules, **past)
        if arguments.diff:
            common.write(arguments, fix.difference(drafts, better))
            common.warn(left_out)
            report = _settled(arguments, host.check(*drafts, book=rules, **past) + unread, checked)
            return common.verdict(report, arguments.exit_zero)
        fix.write(drafts, better)
        drafts = better
    reports = [unread, *([host.check(*drafts, book=rules, **past)] if drafts else [])]
    reports += [host.check(read_plan(path), book=rules, network=known) for path in plans]
    reports += [_network(arguments, sources, rules)] if sources else []
    report = _settled(arguments, merge(reports), checked)
    if arguments.as_prompt:
        common.write(arguments, report.as_prompt())
        common.warn(left_out)
    else:
        texts = {one.name: one.text for one in drafts}
        common.present(arguments, show, report, texts=texts, network=known, rules=tuple(rules))
    return common.verdict(report, arguments.exit_zero)


def _network(arguments: argparse.Namespace, sources: list[str], rules: RuleBook) -> Report:
    network = common.network(arguments, sources)
    found = common.host(arguments).check(network, book=rules, today=common.today(arguments))
    return evolve(found, problems=(*network.problems, *doubts(network), *found.problems))


def _drafts(arguments: argparse.Namespace, problems: list[Problem]) -> list[Draft]:
    """The drafts that are given; one that cannot be read is told in `problems`, and costs the others nothing."""
    made: list[Draft] = []
    for path in filter(is_draft, arguments.paths):
        try:
            made.append(draft(path, arguments))
        except InputError as error:
            problems += error.problems
    if problems and not made and all(map(is_draft, arguments.paths)):
        raise InputError(problems)
    return made


def _settled(arguments: argparse.Namespace, report: Report, checked: Checked) -> Report:
    """A report without what is ignored in its files or known from the baseline, which is written where asked."""
    asked = common.project(arguments)
    report = asked.keep(report)
    path = Path(arguments.baseline) if arguments.baseline else asked.baseline_path
    if arguments.update_baseline:
        if path is None:
            raise InputError(
                [Problem("usage", "--update-baseline needs --baseline FILE, or baseline in pyproject.toml")]
            )
        known = write_baseline(path, report, checked)
        print(f"networking-rules: wrote {path}: {sum(known.counts.values())} known findings", file=sys.stderr)
        return known.new(report)
    if path is None:
        return report
    if not path.exists():
        raise InputError(
            [Problem("missing-file", "there is no such baseline; --update-baseline writes it", file=str(path))]
        )
    known = read_baseline(path)
    if gone := known.gone(report, checked):
        print(f"networking-rules: {gone} of the known findings are gone: --update-baseline", file=sys.stderr)
    new = known.new(report)
    if accepted := len(report) - len(new):
        print(f"networking-rules: {many(accepted, 'known finding')}, accepted by the baseline", file=sys.stderr)
    return new


def is_draft(path: str) -> bool:
    """Whether a path is read as a draft: by its ending, or standard input."""
    return path == "-" or (path.lower().endswith(SUFFIXES) and not Path(path).is_dir())


def _usage(arguments: argparse.Namespace) -> None:
    stated = any(getattr(arguments, name) is not None for name in STATED) or arguments.segment or arguments.invited
    if arguments.to and not arguments.network:
        raise InputError([Problem("usage", "--to needs --network, where the history is")])
    if arguments.to and (arguments.cold or stated):
        raise InputError(
            [Problem("usage", "--to takes the history from the network; leave out --cold and the counts")]
        )
    drafts = any(map(is_draft, arguments.paths))
    if drafts and arguments.cold and any(getattr(arguments, name) for name in STATED):
        raise InputError([Problem("usage", "--cold is a stranger: no gives, asks or days")])


def _own_form(arguments: argparse.Namespace) -> None:
    """Refuse another form beside `--diff` or `--as-prompt`, which have their own; `--diff` writes no baseline."""
    own = "--diff" if arguments.diff else "--as-prompt" if arguments.as_prompt else ""
    other = "--statistics" if arguments.statistics else "--format" if arguments.format != "text" else ""
    if own and other:
        raise InputError([Problem("usage", f"{own} has a form of its own; leave out {other}")])
    if arguments.diff and arguments.update_baseline:
        raise InputError([Problem("usage", "--diff writes nothing; leave out --update-baseline")])


def _unused(arguments: argparse.Namespace, plans: list[str], sources: list[str]) -> None:
    """Refuse what says something of a draft, a plan or a network where none is checked: it would do nothing."""
    drafts = any(map(is_draft, arguments.paths))
    if not drafts and (given := _given(arguments, OF_DRAFTS)):
        raise InputError([Problem("usage", f"{given[0]} is about a draft, and none is given")])
    if arguments.network and not plans and not (drafts and (arguments.to or _has_head(arguments))):
        told = "--to says whom the draft is for" if drafts else "a network that is to be checked is named without it"
        raise InputError([Problem("usage", f"--network does nothing here: {told}")])
    if not (arguments.network or sources) and (given := _given(arguments, OF_NETWORKS)):
        raise InputError([Problem("usage", f"{given[0]} is about a network or an export, and none is given")])


def _has_head(arguments: argparse.Namespace) -> bool:
    """Whether a mail is given, whose head says whom it is for, and nothing else says what went before."""
    return not _stated(arguments) and any(path.lower().endswith(MAIL) for path in arguments.paths)


def _stated(arguments: argparse.Namespace) -> bool:
    """Whether the options themselves say something of the reader or of what went before."""
    counts = any(getattr(arguments, name) is not None for name in STATED)
    return bool(counts or any(getattr(arguments, name) for name in ("cold", "segment", "invited", "asks_welcome")))


def _given(arguments: argparse.Namespace, names: Iterable[str]) -> list[str]:
    """Those options, among some, that were given."""
    values = [(name, getattr(arguments, name)) for name in names]
    return [f"--{name.replace('_', '-')}" for name, value in values if value or (value is not False and value == 0)]


def draft(path: str, arguments: argparse.Namespace) -> Draft:
    """A draft from a path, with subject, channel and language as stated."""
    if path == "-":
        if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  (it is, where the caller closed it)
            raise InputError([Problem("missing-file", "is closed", file="standard input")])
        content = sys.stdin.buffer.read(LIMIT + 1)
        if len(content) > LIMIT:
            raise InputError([Problem("too-large", f"has more than {LIMIT} bytes", file="standard input")])
        if kind := document(content):
            told = f"holds a {kind}, which is no draft; give the file itself"
            raise InputError([Problem("usage", told, file="standard input")])
        made = parse_draft(content, "standard input")
    else:
        made = read_draft(path)
    if arguments.subject is not None:
        made = evolve(made, subject=arguments.subject)
    if arguments.channel:
        made = evolve(made, channel=arguments.channel)
    return in_language(
        made, arguments.language or common.project(arguments).language, common.host(arguments).phrasebooks
    )


def document(content: bytes) -> str:
    """What of this library's own documents some bytes are: a network, a plan, a report; empty for anything else."""
    found = DOCUMENT.match(content)
    return (found[1] or b"/network")[1:].decode() if found else ""


def standing(arguments: argparse.Namespace, known: Network | None) -> dict[str, Any]:
    """
    To whom a draft goes and what went before, as stated: from a network, by counts, a stranger, or not known.

    Where a network is known and nothing is stated, each draft's own recipients are looked up in it.
    """
    day = common.today(arguments)
    if arguments.to and known:
        try:
            return {"network": known, "target": common.person(known, arguments.to).id, "today": day}
        except InputError:
            if "@" not in arguments.to and ":" not in arguments.to:
                raise  # an address outside the network is a stranger's; a name may be a slip
            return {"target": _target(arguments, known.me), "history": History(day)}
    if not _stated(arguments):
        return {"network": known, "today": day} if known else {}
    counts = {name: getattr(arguments, name) for name in STATED}
    history = None
    if arguments.cold or arguments.invited or any(value is not None for value in counts.values()):
        filled = {name: counts[name] or 0 for name in ("gives", "asks", "received")}
        history = summary(**filled, tenure_days=counts["tenure_days"], invited=arguments.invited, today=day)
    return {"target": _target(arguments, Me()), "history": history}


def _target(arguments: argparse.Namespace, me: Me) -> Target:
    someone = evolve(STRANGER, asks_welcome=arguments.asks_welcome or None)
    return as_target(someone, me, segments=segments_named(arguments.segment))
