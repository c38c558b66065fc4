"""
Files in, networks out: `load` finds out what a file is by its content, and reads it.

Each kind of file is a module of its own, loaded only when something is read.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Literal

from attrs import evolve

from networking_rules import checks
from networking_rules.importers.base import NOT_ME, Importer, Limits, Options, Progress, Source
from networking_rules.importers.files import replace_file
from networking_rules.importers.identity import any_key, name_of
from networking_rules.importers.me_file import ME_TEMPLATE, load_me, with_me
from networking_rules.importers.merge import joined, merge
from networking_rules.importers.source import read_source
from networking_rules.model import Network
from networking_rules.problems import InputError, Problem

__all__ = ["ME_TEMPLATE", "importers", "load", "load_me", "read_all", "read_network", "save", "with_me"]

MODULES = (
    "network_file",
    "linkedin",
    "monica",
    "whatsapp",
    "vcard",
    "icalendar",
    "mail",
    "csv_contacts",
    "markdown",
)
"""The modules of `networking_rules.importers` that read a kind of file, in the order in which they are asked."""


_DRAFTS = "drafts are .txt, .md and .eml"


def importers() -> tuple[Importer, ...]:
    """The importers that come with the library, in the order in which they are asked whether a file is theirs."""
    names = [f"{__name__}.{module}" for module in MODULES]
    return tuple(importlib.import_module(name).IMPORTER for name in names)


def load(
    *paths: str | Path,
    today: date | None = None,
    me: str | Iterable[str] | None = None,
    read_text: bool = True,
    keep_text: bool = False,
    dates: Literal["dmy", "mdy"] | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
    using: Iterable[Importer] | None = None,
) -> Network:
    """
    The network in some files or folders: a network file, or what another program exported.

    `today` is the day up to which things count, by default that of the clock. `me` are my own addresses, profile
    links or names, where the source does not say who I am; a name that nobody has is told as a problem, what is
    somebody else's refused. `read_text` says whether message bodies are read for what they ask and give (in memory),
    `keep_text` whether they are kept. `dates` is the order of day and month where a source leaves it open (a chat
    with 2/9/21 in it). `using` are importers to ask before
    those that come with the library. Several sources become one network: a person in two of them is one
    if the sources share a key, and what the first source says stands. People whom a file names as the same are
    one. What was left out or is doubtful is in the network's `problems`.

    Raises InputError, with every fault, for a source that is missing, of no known kind, or refused.
    """
    options = Options(
        today=today or date.today(),  # noqa: DTZ011  (a person's own calendar day is what is meant)
        me=(me,) if isinstance(me, str) else tuple(me or ()),
        read_text=read_text,
        keep_text=keep_text,
        dates=dates,
        limits=limits or Limits(),
        progress=progress,
    )
    return merge(joined(network) for network in read_all(paths, options, using))


def save(network: Network, path: str | Path, private: bool = True) -> None:
    """
    Write a network to a file that `load` reads again: whole, or not at all.

    Without `private`, goals, the text of messages and what is remembered of sources are left out. The bytes alone are
    those of `networking_rules.importers.network_file.dump`. Raises ValueError for what the format cannot hold (a `me`
    with contents and no person, a `met.via` who is none of the people), OSError where the file cannot be written.
    """
    from networking_rules.importers.network_file import dump, parse

    checks.given("save", network, Network, "a Network")
    try:
        content = dump(network, private)
        parse(content)
    except (InputError, TypeError, RecursionError) as error:
        raise ValueError(f"the network could not be read again: {error}") from error
    replace_file(path, content)


def read_all(
    paths: Iterable[str | Path],
    options: Options,
    using: Iterable[Importer] | None = None,
    mine: Iterable[str] = (),
) -> list[Network]:
    """
    The network in each of some files or folders as it says it; InputError has the faults of all of them.

    `using` are importers to ask before those that come with the library; `mine` are names known to be my own, though
    no source has them.
    """
    first = tuple(using or ())
    chosen = (*first, *(one for one in importers() if one not in first))
    networks: list[Network] = []
    problems: list[Problem] = []
    if not all(map(name_of, options.me)):
        raise InputError(
            [Problem(NOT_ME, "an empty word does not say who you are; give an address or a profile link")]
        )
    for path in paths:
        try:
            networks.append(read_network(path, options, chosen))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    if not networks:
        raise InputError([Problem("usage", "nothing to load: give at least one file or folder")])
    strange = tuple(_strange(options.me, networks, mine))
    return [evolve(networks[0], problems=(*networks[0].problems, *strange)), *networks[1:]] if strange else networks


def _strange(me: Iterable[str], networks: Iterable[Network], mine: Iterable[str]) -> Iterator[Problem]:
    """That what is said of me is no key, none of my names, and the name of nobody."""
    names = [word for word in me if not any_key(word) and word not in mine]
    known = {word for network in networks for person in network.people for word in (person.id, person.name) if names}
    for name in names:
        if not known & {name, name_of(name)}:
            told = f"{name!r}, who you are said to be, is no address or profile link, and nobody has that name here"
            yield Problem(NOT_ME, told, "warning")


def read_network(path: str | Path, options: Options, using: Iterable[Importer]) -> Network:
    """The network in one file or folder as it says it, with nobody joined; InputError as for `load`."""
    source = read_source(path, options.limits)
    for importer in using:
        if importer.detects(source):
            return _known_owner(importer.parse(source, options), options, str(path))
    raise InputError([Problem("unknown-format", _unreadable(source), file=str(path)), *source.problems])


def _unreadable(source: Source) -> str:
    """What is the matter with a source that no importer takes."""
    if not any(source.files.values()):
        return f"{'is empty' if source.only else 'holds no file with anything in it'}; {_DRAFTS}"
    told = "is no kind of file" if source.only else "holds no file"
    return f"{told} that can be read: no network file, export, address book, calendar, mail or note; {_DRAFTS}"


def _known_owner(network: Network, options: Options, name: str) -> Network:
    """The network with me as said by the options, where the source says nobody; InputError where it names another."""
    if not options.me:
        return network
    said = {word for me in options.me for word in (me, any_key(me)) if word}
    fits = [person for person in network.people if said & {person.id, person.name, *person.keys}]
    if network.me.person is None:
        return evolve(network, me=evolve(network.me, person=fits[0].id)) if len(fits) == 1 else network
    if fits and all(person.id != network.me.person for person in fits):
        who = f"{fits[0].name} [{fits[0].id}]"
        message = f"says that you are {network.me.person!r}, and {', '.join(options.me)} is {who}"
        raise InputError([Problem(NOT_ME, message, file=name)])
    return network
