"""A network in the making: host objects that became people and touches, and what was left out of it, and of whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from typing import Any, TypeVar

from attrs import define, evolve

from networking_rules import tuples
from networking_rules.adapters.finds import Find, Path, paths_of
from networking_rules.adapters.reading import Reading, Spec, finds, read
from networking_rules.model import Me, Network, Person, Touch
from networking_rules.problems import Problem, meant

T = TypeVar("T")
Specs = Mapping[type, tuple[type[Any], Spec]]


def registered(specs: Specs, host: Any, kind: type[Any]) -> type[Any]:
    """The class by which a host object was registered, as what becomes a kind; TypeError where it was not."""
    for model in type(host).__mro__:
        if model in specs:
            becomes = specs[model][0]
            if issubclass(becomes, kind):
                return model
            raise TypeError(f"expected what becomes a {kind.__name__}; {model.__name__} becomes a {becomes.__name__}")
    known = ", ".join(model.__name__ for model in specs) or "none"
    raise TypeError(f"no spec for {type(host).__name__}; registered are: {known}")


@define
class _Model:
    """A registered class: what it becomes, how many objects of it came, and which paths none of them had."""

    becomes: type[Any]
    finds: Mapping[str, Find]
    unseen: dict[tuple[str, Path], bool]
    """The paths that no object had as yet: whether one surely had none, as below None nobody can tell."""
    count: int = 0
    last: Any = None

    @classmethod
    def of(cls, becomes: type[Any], spec: Spec) -> _Model:
        found = finds(spec, becomes)
        return cls(becomes, found, {(name, path): False for name, one in found.items() for path in paths_of(one)})

    def seen(self, host: Any) -> None:
        self.count, self.last = self.count + 1, host
        for name, path in tuple(self.unseen):
            has = path.is_in(host)
            if has:
                del self.unseen[name, path]
            elif has is False:
                self.unseen[name, path] = True

    def problems(self, label: str) -> Iterator[Problem]:
        for name, path in (place for place, lacked in self.unseen.items() if lacked):
            hint = meant(path.parts[0], _names(self.last), "", repr)
            told = f"not one of {self.count} objects has {path.path!r}{hint}"
            yield Problem("unused-path", told, "warning", label, field=name)


def _names(host: Any) -> list[str]:
    names = host.keys() if callable(getattr(host, "keys", None)) else dir(host)
    return [str(name) for name in names if not str(name).startswith("_")]


@define
class Gathering:
    """What an adapter makes of host objects, one after the other."""

    specs: Specs
    zone: tzinfo | None
    models: dict[type, _Model]
    known: dict[str, Person]
    kept: dict[str, Touch]
    left: list[tuple[Problem, str | None, tuple[str, ...] | None]]
    """Problems of people, with the id and the keys of the object, as far as they could be read."""
    shared: dict[str, tuple[str, ...] | None]
    """For the ids of people who were left out those whom they may be, None where that is not known."""
    problems: list[Problem]

    @classmethod
    def begun(cls, specs: Specs, zone: tzinfo | None) -> Gathering:
        """Nothing as yet."""
        return cls(specs, zone, {}, {}, {}, [], {}, [])

    def network(self, people: Iterable[Any], touches: Iterable[Any], me: Me) -> Network:
        """The network of all that could be read."""
        for host in people:
            self._person(host)
        self._tell_of_people()
        for host in touches:
            self._touch(host)
        for model, one in self.models.items():
            self.problems += one.problems(model.__name__)
        return Network(me, self.known.values(), self.kept.values(), problems=tuple(self.problems))

    def _read(self, host: Any, kind: type[T]) -> Reading[T]:
        if isinstance(host, kind):
            return Reading(host, {})
        model = registered(self.specs, host, kind)
        if model not in self.models:
            self.models[model] = _Model.of(*self.specs[model])
        one = self.models[model]
        one.seen(host)
        made: Reading[T] = read(host, one.finds, one.becomes, self.zone, strict=kind is Touch)
        return made

    def _person(self, host: Any) -> None:
        made = self._read(host, Person)
        person = made.value
        if person is None:
            identity, keys = made.told("id"), None if made.is_faulty("keys") else tuples.keys(made.told("keys") or ())
            self.left += [(told, identity if isinstance(identity, str) else None, keys) for told in made.problems]
        elif person.id in self.known:
            told = Problem("duplicate-id", f"the id {person.id!r} is there twice; the first counts")
            self.left.append((told, person.id, person.keys))
        else:
            self.known[person.id] = person
            self.problems += [evolve(told, people=(person.id,)) for told in made.problems]

    def _tell_of_people(self) -> None:
        """The problems of people, each with whom it may be about: who has the same id, or a key of theirs."""
        owners: dict[str, list[str]] = {}
        for person in self.known.values() if self.left else ():
            for key in person.keys:
                owners.setdefault(key, []).append(person.id)
        for told, identity, keys in self.left:
            people: tuple[str, ...] | None = None
            if keys is not None:
                same = [owner for key in keys for owner in owners.get(key, ())]
                people = tuple(dict.fromkeys([identity, *same] if identity else same))
            self.problems.append(evolve(told, people=people))
            if identity is not None and self.shared.get(identity, ()) is not None:
                self.shared[identity] = people

    def _touch(self, host: Any) -> None:
        made = self._read(host, Touch)
        touch = made.value
        if touch is None:
            of = made.told("person")
            people = self._people(of) if isinstance(of, str) else None
            self.problems += [evolve(told, people=people) for told in made.problems]
        elif touch.person not in self.known:
            told = f"touch {touch.id!r} is of an unknown {touch.person!r}"
            self.problems.append(Problem("unknown-person", told, people=self._people(touch.person)))
        elif touch.id in self.kept:
            both = tuple(dict.fromkeys([self.kept[touch.id].person, touch.person]))
            told = f"the touch {touch.id!r} is there twice; the first counts"
            self.problems.append(Problem("duplicate-id", told, people=both))
        else:
            self.kept[touch.id] = touch

    def _people(self, identity: str) -> tuple[str, ...] | None:
        return self.shared.get(identity, (identity,))
