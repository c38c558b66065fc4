"""
Reading a network file line by line: what is gathered, what is checked, and every fault on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn, TypeVar, cast

from attrs import Factory, define, evolve

from networking_rules.importers.duplicates import duplicates
from networking_rules.importers.jsonl import LineReader
from networking_rules.model import Me, Network, Person, Touch
from networking_rules.problems import InputError, Problem
from networking_rules.serde.converter import CONVERTER, ERRORS, faults
from networking_rules.serde.leaves import NAME, TEXT, TEXTS, TIME, Leaf, Wrong, shown

FORMAT = "networking-rules"
VERSION = 1
JOINING = ("same", "different")
IMPORTED, FORGOTTEN = "imported", "forgotten"
"""Kinds of lines by which the file remembers what its sources said, and who is not to come back."""
HEADER = '{"format":"networking-rules","version":1}'
T = TypeVar("T")
Data = dict[str, Any]
_HOOKS: dict[type, Callable[[Data, type], Any]] = {
    kind: CONVERTER.get_structure_hook(kind) for kind in (Me, Person, Touch)
}
_NOBODY = frozenset({None})
_HEADER_FIELDS = (("me", NAME.or_null()), ("exported_at", TIME))


@define
class Reading:
    """
    What is gathered from a file, line by line, with the faults found so far.

    `named` are the places that name a person, as (line, field, id); `named_in` the same for many lines that follow
    each other, as (first line, field, ids); `touch_ids` are ids of touches, likewise.
    """

    file: str
    header: Data | None = None
    me: Me | None = None
    me_line: int | None = None
    people: dict[str, Person] = Factory(dict[str, Person])
    touches: list[Touch] = Factory(list[Touch])
    known: dict[str, int] = Factory(dict[str, int])
    touch_ids: list[tuple[int, Sequence[str]]] = Factory(list[tuple[int, Sequence[str]]])
    named: list[tuple[int, str, str]] = Factory(list[tuple[int, str, str]])
    named_in: list[tuple[int, str, Sequence[str | None]]] = Factory(list[tuple[int, str, Sequence[str | None]]])
    groups: dict[str, list[tuple[str, ...]]] = Factory(lambda: {kind: [] for kind in JOINING})
    kept: list[Data] = Factory(list[Data])
    problems: list[Problem] = Factory(list[Problem])
    json: LineReader = Factory(lambda self: LineReader(self.file), takes_self=True)

    def fault(self, code: str, message: str, line: int, field: str | None = None) -> None:
        """Note a fault."""
        self.problems.append(Problem(code, message, file=self.file, line=line, field=field))

    def take_first(self, number: int, content: bytes) -> bool:
        """Look at the first line; False where nothing after it can be understood."""
        data, problems = self.json.read(content, number)
        self.problems += problems
        if data is not None and "kind" not in data and "format" in data:
            return self._take_header(number, data)
        self.fault("no-header", f"expected the header in the first line: {HEADER}", number)
        if data is not None:
            self._take_data(number, data, problems)
        return True

    def take(self, number: int, content: bytes) -> None:
        """Look at a line."""
        data, problems = self.json.read(content, number)
        self.problems += problems
        if data is not None:
            self._take_data(number, data, problems)

    def _take_data(self, number: int, data: Data, problems: list[Problem]) -> None:
        kind: Any = data.get("kind")
        if kind.__class__ is str:
            taker = _TAKERS.get(kind)
            if taker:
                taker(self, number, data, problems)
            else:
                self.kept.append(data)
        elif "kind" in data:
            self.fault("bad-value", f"expected text, not {shown(kind)}", number, "kind")
        elif "format" in data:
            self.fault("second-header", "expected one header, in the first line", number)
        else:
            self.fault("missing-field", "is missing: expected person, touch, me, same or different", number, "kind")

    def _take_header(self, number: int, data: Data) -> bool:
        self.header = data
        if data["format"] != FORMAT:
            self.fault("bad-value", f'expected "{FORMAT}", not {shown(data["format"])}', number, "format")
        version: Any = data.get("version")
        if version.__class__ is int and version > VERSION:
            self.fault("newer-version", f"version {version} needs a newer networking-rules", number, "version")
            return False
        if version.__class__ is not int or version != VERSION:
            told = shown(version) if "version" in data else "missing"
            self.fault("bad-version", f"expected the integer {VERSION}; it is {told}", number, "version")
        for field, leaf in _HEADER_FIELDS:
            if field in data:
                try:
                    leaf.read(data[field])
                except Wrong as error:
                    self.fault("bad-value", str(error), number, field)
        if isinstance(data.get("me"), str):
            self.named.append((number, "me", data["me"]))
        return True

    def structured(self, number: int, data: Data, kind: type[T], problems: list[Problem]) -> T | None:
        """A value from a line; where it has faults they are noted, and it is None."""
        del data["kind"]
        try:
            return cast("T", _HOOKS[kind](data, kind))
        except ERRORS as error:
            blamed = {problem.field for problem in problems}
            for fault in faults(error):
                if fault.path not in blamed:
                    code = "missing-field" if fault.message == "is missing" else "bad-value"
                    self.fault(code, fault.message, number, fault.path or None)
        return None

    def finish(self) -> Network:
        """The network, once all lines were looked at; InputError with all faults where there are some."""
        self._check_named()
        if not self.problems:
            try:
                return self._network()
            except ValueError:  # the model refuses an id that is there twice; what is left is to say where
                pass
        self._check_touch_ids()
        return self.refuse()

    def _check_touch_ids(self) -> None:
        ids = [identity for _, identities in self.touch_ids for identity in identities]
        if len(set(ids)) == len(ids):
            return
        lines: dict[str, int] = {}
        for start, identities in self.touch_ids:
            for number, identity in enumerate(identities, start):
                before = lines.setdefault(identity, number)
                if before != number:
                    message = f"expected an id once; {shown(identity)} is in line {before}"
                    self.fault("duplicate-id", message, number, "id")

    def _check_named(self) -> None:
        known = self.known
        for start, field, identities in self.named_in:
            if not known.keys() >= set(identities) - _NOBODY:
                named = enumerate(identities, start)
                self.named += [(number, field, identity) for number, identity in named if identity]
        if any(identity not in known for _, _, identity in self.named):
            for number, field, identity in self.named:
                if identity not in known:
                    message = f"expected the id of a person in this file; {shown(identity)} is none"
                    self.fault("unknown-person", message, number, field)

    def forget(self) -> None:
        """Let go of what was gathered, for a reader that looks at each line by itself."""
        for gathered in (self.people, self.touches, self.known, self.touch_ids, self.named, self.kept):
            gathered.clear()
        for group in self.groups.values():
            group.clear()

    def refuse(self) -> NoReturn:
        """Raise all faults, in the order of the lines."""
        raise InputError(sorted(self.problems, key=lambda problem: problem.line or 0))

    def _network(self) -> Network:
        header = dict(self.header or {})
        owner = header.pop("me", None)
        made = Network(
            me=self.me or Me(person=owner),
            people=self.people.values(),
            touches=self.touches,
            same=tuple(self.groups["same"]),
            different=tuple(self.groups["different"]),
            kept=tuple(self.kept),
            header={key: value for key, value in header.items() if key not in ("format", "version")},
        )
        doubtful = tuple(duplicates(made, self.file, self.known))
        return evolve(made, problems=doubtful) if doubtful else made


def _take_me(reading: Reading, number: int, data: Data, problems: list[Problem]) -> None:
    if reading.me_line:
        message = f"expected one me line at most; line {reading.me_line} is one"
        reading.fault("second-me", message, number)
    reading.me_line = number
    if "person" not in data:
        reading.fault("missing-field", "is missing", number, "person")
    made = reading.structured(number, data, Me, problems)
    reading.me = made or reading.me
    owner = data.get("person")
    stated = reading.header.get("me") if reading.header else None
    if isinstance(owner, str) and isinstance(stated, str) and owner != stated:
        reading.fault("contradiction", f"expected {shown(stated)}, as the header says", number, "person")
    elif isinstance(owner, str):
        reading.named.append((number, "person", owner))


def _take_person(reading: Reading, number: int, data: Data, problems: list[Problem]) -> None:
    made = reading.structured(number, data, Person, problems)
    identity = data.get("id")
    if not isinstance(identity, str):
        return
    if identity in reading.known:
        message = f"expected an id once; {shown(identity)} is in line {reading.known[identity]}"
        reading.fault("duplicate-id", message, number, "id")
        return
    reading.known[identity] = number
    if made:
        reading.people[identity] = made
    met = data.get("met")
    if isinstance(met, dict):
        via = cast("dict[str, Any]", met).get("via")
        if isinstance(via, str) and via:
            reading.named.append((number, "met.via", via))


def _take_touch(reading: Reading, number: int, data: Data, problems: list[Problem]) -> None:
    made = reading.structured(number, data, Touch, problems)
    if made:
        reading.touches.append(made)
    identity = data.get("id")
    if isinstance(identity, str):
        reading.touch_ids.append((number, (identity,)))
    named: Any = data.get("person")
    if named.__class__ is str and named:
        reading.named.append((number, "person", named))
    other: Any = data.get("with")
    if other.__class__ is str and other:
        reading.named.append((number, "with", other))


def _take_group(kind: str) -> Callable[[Reading, int, Data, list[Problem]], None]:
    def take(reading: Reading, number: int, data: Data, problems: list[Problem]) -> None:
        people: Any = data.get("people")
        if "people" not in data:
            reading.fault("missing-field", "is missing", number, "people")
        elif people.__class__ is not list or len(people) < 2:
            reading.fault("bad-value", f"expected a list of two ids or more, not {shown(people)}", number, "people")
        elif not all(item.__class__ is str and item for item in people):
            blamed = {problem.field for problem in problems}
            for position, item in enumerate(people):
                field = f"people[{position}]"
                if not (item.__class__ is str and item) and field not in blamed:
                    reading.fault("bad-value", f"expected an id, not {shown(item)}", number, field)
        else:
            reading.named += [(number, f"people[{place}]", item) for place, item in enumerate(people)]
            reading.groups[kind].append(tuple(people))
            if data.keys() != {"kind", "people"}:
                reading.kept.append(data)

    return take


def _take_memory(leaves: Mapping[str, Leaf]) -> Callable[[Reading, int, Data, list[Problem]], None]:
    def take(reading: Reading, number: int, data: Data, problems: list[Problem]) -> None:
        blamed = {problem.field for problem in problems}
        for field, leaf in leaves.items():
            if field not in data:
                reading.fault("missing-field", "is missing", number, field)
            elif field not in blamed:
                try:
                    leaf.read(data[field])
                except Wrong as error:
                    reading.fault("bad-value", str(error), number, field)
        reading.kept.append(data)

    return take


MEMORY: dict[str, dict[str, Leaf]] = {
    IMPORTED: {"person": NAME, "said": TEXT},
    FORGOTTEN: {"salt": NAME, "marks": TEXTS},
}
"""What the lines by which the file remembers must have."""
_TAKERS: dict[str, Callable[[Reading, int, Data, list[Problem]], None]] = {
    "me": _take_me,
    "person": _take_person,
    "touch": _take_touch,
    **{kind: _take_group(kind) for kind in JOINING},
    **{kind: _take_memory(leaves) for kind, leaves in MEMORY.items()},
}
