"""All checks of the contract on one plugin, as results: whatever the plugin does, each check has one."""

from __future__ import annotations

import time
from collections.abc import Callable

from attrs import frozen

from networking_rules.problems import PluginError, raised
from networking_rules.testing.contract import CHECKS, ContractError, SlowError, check_is_accepted
from networking_rules.testing.sample import PEOPLE


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
