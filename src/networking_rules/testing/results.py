"""All checks of the contract on a plugin: as results, one each whatever the plugin does, or as tests for pytest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import frozen

from networking_rules.problems import PluginError, raised
from networking_rules.testing.contract import CHECKS, ContractError, SlowError, check_is_accepted
from networking_rules.testing.sample import PEOPLE

if TYPE_CHECKING:
    import pytest


@frozen
class Result:
    """What a check found: the `fault`, "" for none; `ran` is False for a check that was not made."""

    check: str
    fault: str = ""
    ran: bool = True


def results(
    make: Callable[[], object], seconds: float = 20, progress: Callable[[str, int, int], None] | None = None
) -> tuple[Result, ...]:
    """
    What each check finds, whatever the plugin that `make` gives does. None raises.

    Nothing more is checked of a plugin that is refused, nor of a slow one where another check would take it beyond
    so many `seconds`.
    """
    made: list[Result] = []
    plugin: object = None
    begun, a_pass, stop = time.monotonic(), 0.0, ""
    for number, check in enumerate(CHECKS, 1):
        if progress:
            progress(check.__name__, number, len(CHECKS))
        if a_pass and time.monotonic() - begun + a_pass > seconds:
            stop = f"not run: it is slow, and more than {seconds:g} s would go by"
        if stop:
            made.append(Result(check.__name__, stop, ran=False))
            continue
        try:
            plugin = plugin or make()
            check(plugin)
            made.append(Result(check.__name__))
        except SlowError as error:
            a_pass = error.seconds * PEOPLE
            made.append(Result(check.__name__, str(error)))
        except (Exception, SystemExit) as error:
            stop = "not run: it is refused" if check is check_is_accepted else ""
            made.append(Result(check.__name__, _fault(error)))
    return tuple(made)


def _fault(error: BaseException) -> str:
    if isinstance(error, PluginError):
        return str(error.problem)
    return str(error) if isinstance(error, ContractError) else f"it raised {raised(error)}"


def parametrize_with_checks(
    plugins: Iterable[object], *, expected_failed_checks: Mapping[str, str] | None = None
) -> pytest.MarkDecorator:
    """
    A pytest decorator that runs a test once for each plugin and check, as `test(plugin, check)`.

    `expected_failed_checks` are names of checks that are known to fail, each with the reason: they are marked as
    expected failures, and a test fails where one passes after all. Raises ValueError for a name that is none.
    """
    import pytest

    expected = dict(expected_failed_checks or {})
    unknown = set(expected) - {check.__name__ for check in CHECKS}
    if unknown:
        raise ValueError(f"no check {', '.join(sorted(unknown))}; there are {', '.join(c.__name__ for c in CHECKS)}")
    cases: list[Any] = []
    for plugin in plugins:
        name = getattr(plugin, "__name__", type(plugin).__name__)
        for check in CHECKS:
            reason = expected.get(check.__name__)
            marks = [pytest.mark.xfail(reason=reason, strict=True, raises=ContractError)] if reason else []
            cases.append(pytest.param(plugin, check, id=f"{name}-{check.__name__}", marks=marks))
    return pytest.mark.parametrize(("plugin", "check"), cases)
