"""`snooze`: a person is put off until a day."""

from __future__ import annotations

import argparse

from networking_rules.cli import common
from networking_rules.cli.living import lines_of, network_of, other
from networking_rules.days import later
from networking_rules.follow_up import REASON
from networking_rules.importers.edit import set_people_fields
from networking_rules.problems import InputError, Problem


def run(arguments: argparse.Namespace) -> int:
    """Pause a person until a day, with the reason; or end that."""
    network = network_of(arguments)
    person = other(network, common.person(network, arguments.person))
    if person.status in ("do_not_contact", "archived"):
        raise InputError(
            [Problem("usage", f"{person.name} is {person.status.replace('_', ' ')}; no plan names them")]
        )
    today = common.day_of(arguments.today)
    until = arguments.until or (later(today, arguments.days) if arguments.days else None)
    if until and until <= today:
        raise InputError([Problem("usage", f"{until} is not after {today}")])
    reason = None if arguments.off else arguments.because
    if not arguments.dry_run:
        status = "active" if arguments.off else "paused"
        lines = lines_of(network, [person])
        set_people_fields(arguments.network, lines, status=status, until=until, extra={REASON: reason})
    told = "is back" if arguments.off else f"is put off until {until}"
    print(f"{'would write: ' if arguments.dry_run else ''}{person.name} [{person.id}] {told}")
    return common.OK
