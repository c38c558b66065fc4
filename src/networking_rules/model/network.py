"""The network: me, the people I know and what passed between us."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from networking_rules import checks, tuples
from networking_rules.model import fields
from networking_rules.model.people import Me, Person
from networking_rules.model.touches import Touch
from networking_rules.problems import Problem


@frozen
class Network:
    """
    Me, the people I know and what passed between us: ids are unique, and every touch is of a known person.

    To be written to a file, `me` has to be one of the people where it says who I am. `problems` are what a reader
    reported and left out. `same` and `different` are the owner's word on possible duplicates. `kept` holds lines
    of a kind this version does not know, as plain data. `joined` are ids of people who were made one with somebody
    else, each with the id under which they stand now, `joined_names` the names they had, by those ids; both are of no
    account when networks are compared, and no file has them.
    """

    me: Me = field(default=Me(), validator=checks.a(Me))
    people: tuple[Person, ...] = field(default=(), converter=tuples.people, validator=checks.several(Person))
    touches: tuple[Touch, ...] = field(
        default=(), converter=tuples.touches, validator=checks.several(Touch), repr=False
    )
    same: tuple[tuple[str, ...], ...] = field(default=(), converter=tuples.groups, validator=fields.groups)
    different: tuple[tuple[str, ...], ...] = field(default=(), converter=tuples.groups, validator=fields.groups)
    kept: tuple[Mapping[str, Any], ...] = field(
        default=(), converter=tuples.lines, validator=checks.several(Mapping, "dictionaries"), hash=False, repr=False
    )
    header: Mapping[str, Any] = field(
        factory=fields.extra, validator=checks.a(Mapping, "a dictionary"), hash=False, repr=False
    )
    problems: tuple[Problem, ...] = field(default=(), converter=tuples.problems, validator=checks.several(Problem))
    joined: Mapping[str, str] = field(factory=fields.extra, eq=False, repr=False)
    joined_names: Mapping[str, str] = field(factory=fields.extra, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        ids = {person.id for person in self.people}
        if len(ids) != len(self.people):
            raise ValueError("two people have the same id")
        if len({touch.id for touch in self.touches}) != len(self.touches):
            raise ValueError("two touches have the same id")
        strangers = {touch.person for touch in self.touches} - ids
        if strangers:
            raise ValueError(f"touches of unknown people: {', '.join(sorted(strangers))}")

    def id_of(self, identity: str) -> str:
        """The id under which somebody stands: the same one, or that of whom they were made one with."""
        return self.joined.get(identity, identity)
