"""`log`: note a touch in the network file."""

from __future__ import annotations

import argparse
from datetime import date

from networking_rules.cli import common, living
from networking_rules.importers import load
from networking_rules.importers.doubts import impossible
from networking_rules.importers.edit import append_touch
from networking_rules.importers.network_file import touch_line
from networking_rules.model import Network, Touch
from networking_rules.problems import InputError, Problem


def run(arguments: argparse.Namespace) -> int:
    """Append a touch; the rest of the file stays as it is."""
    network = load(arguments.network)
    touch = _touch(arguments, network)
    if wrong := list(impossible(touch, network.me.person)):
        raise InputError([Problem("usage", f"such a touch {told}") for told in wrong])
    line = touch_line(touch)
    if not arguments.dry_run:
        append_touch(arguments.network, touch)
    print(f"{'would log' if arguments.dry_run else 'logged'}: {line}")
    return common.OK


def _touch(arguments: argparse.Namespace, network: Network) -> Touch:
    on: date = arguments.on or date.today()  # noqa: DTZ011
    living.past(on)
    other = common.person(network, arguments.with_).id if arguments.with_ else None
    return Touch(
        id=_new_id(network, on),
        person=living.other(network, common.person(network, arguments.target)).id,
        at=on,
        direction=arguments.direction,
        acts=(arguments.act,),
        channel=arguments.channel,
        what=arguments.what,
        form=arguments.form,
        size=arguments.size,
        minutes=arguments.minutes,
        landed={"yes": True, "no": False, None: None}[arguments.landed],
        with_=other,
    )


def _new_id(network: Network, on: date) -> str:
    taken = {touch.id for touch in network.touches}
    number = 1
    while f"log-{on}-{number}" in taken:
        number += 1
    return f"log-{on}-{number}"
