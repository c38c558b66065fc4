"""Forms of output by name, of plugins as well: what fits a report, a plan or segments, and a guard around it."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any

from networking_rules.entries import Reporter
from networking_rules.model import BUILT_IN
from networking_rules.plugins.host import Host
from networking_rules.plugins.refusals import problem
from networking_rules.plugins.steps import Owned
from networking_rules.problems import InputError, NetworkingRulesError, PluginError, Problem, raised
from networking_rules.reports import Kind
from networking_rules.reports.base import Context

Show = Callable[[Any, Context], str]


def showing(host: Host, name: str, kind: Kind) -> Show:
    """
    How the reporter of a name shows a report, a plan or segments.

    Raises InputError where none of that name does; what it gives raises PluginError where a plugin's reporter fails.
    """
    fitting = {one.entry.name: one for one in host.owned("networking_add_reporters") if _shows(one.entry, kind)}
    if name not in fitting:
        near = difflib.get_close_matches(name, fitting, n=1, cutoff=0.7)
        hint = f"did you mean {near[0]!r}? " if near else ""
        fault = Problem("unknown-format", f"no format {name!r} for {kind}; {hint}choose from {', '.join(fitting)}")
        raise InputError([fault, *host.problems])
    owned = fitting[name]
    show = _shows(owned.entry, kind)
    assert show is not None
    return show if owned.label == BUILT_IN else _guarded(owned, show)


def _shows(reporter: Reporter, kind: Kind) -> Show | None:
    if kind == "report":
        return reporter.report
    if kind == "segments":
        return reporter.segments
    return reporter.plan or (lambda plan, context: reporter.report(plan.report, context))


def _guarded(owned: Owned, show: Show) -> Show:
    what = owned.what("reporter")

    def guarded(subject: Any, context: Context) -> str:
        try:
            made = show(subject, context)
        except NetworkingRulesError:
            raise
        except Exception as error:
            raise PluginError(problem("reporter-failed", f"{what}: {raised(error)}")) from error
        if not isinstance(made, str):  # pyright: ignore[reportUnnecessaryIsInstance]  (it is a stranger's function)
            raise PluginError(problem("reporter-failed", f"{what} gave {type(made).__name__}, not text"))
        return made

    return guarded
