"""
Host objects become people and touches: dictionaries of a CRM's interface, rows, objects of an ORM.

A spec says where each field of ours is found: a path ("company.name"), or what a function makes of the object. What
is found is checked as strictly as a file: nothing is coerced, and every fault is listed with its field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import evolve, field, fields, frozen

from networking_rules.importers.identity import linkedin_key, mail_key, phone_key
from networking_rules.model import Me, Network, Person, Touch
from networking_rules.problems import InputError, Problem, meant
from networking_rules.serde.converter import ERRORS, faults, structure, wire_name

T = TypeVar("T")
Find = Callable[[Any], Any]
"""What finds a value in a host object; None where there is none."""
Spec = Mapping[str, object]
"""
For each field of ours, the path or the function (a `Find`) that finds it; `register` refuses anything else.

The type is as wide as what type checkers make of a dictionary that holds both.
"""
_TRUE = (True, "true", "True")


def at(path: str) -> Find:
    """
    What stands at a path of keys, attributes or list places, joined by dots; None where a part is missing.

    Empty text counts as missing: host systems write it where they know nothing.
    """
    parts = path.split(".")

    def find(host: Any) -> Any:
        for part in parts:
            if host is None:
                return None
            host = _part(host, part)
        return None if isinstance(host, str) and not host.strip() else host

    return find


def _part(host: Any, part: str) -> Any:
    if isinstance(host, Mapping):
        return cast("Mapping[str, Any]", host).get(part)
    if isinstance(host, str | int | float | date):
        return None
    if part.isdecimal() and isinstance(host, Sequence):
        items = cast("Sequence[object]", host)
        return items[int(part)] if int(part) < len(items) else None
    return getattr(host, part, None)


def _find(found: str | Find) -> Find:
    return at(found) if isinstance(found, str) else found


def join(*paths: str | Find, between: str = " ") -> Find:
    """The texts at several paths as one, those that are missing left out; None where all are."""
    finds = [_find(path) for path in paths]

    def find(host: Any) -> str | None:
        texts = [str(value).strip() for value in (one(host) for one in finds) if value is not None]
        return between.join(text for text in texts if text) or None

    return find


def first(*paths: str | Find) -> Find:
    """The first value there is."""
    finds = [_find(path) for path in paths]
    return lambda host: next((value for value in (one(host) for one in finds) if value is not None), None)


def always(value: object) -> Find:
    """The same value for every object."""
    return lambda _: value


def text(path: str | Find) -> Find:
    """A number or an identifier as text: for ids that are numbers."""
    find = _find(path)

    def made(host: Any) -> str | None:
        value = find(host)
        return None if value is None else str(value)

    return made


def split(path: str | Find, by: str = ";") -> Find:
    """The parts of a text, or of a list, as a list of texts; empty ones are left out."""
    find = _find(path)

    def made(host: Any) -> list[str]:
        value = find(host)
        parts = value.split(by) if isinstance(value, str) else [str(part) for part in value or ()]
        return [part.strip() for part in parts if part.strip()]

    return made


def tags(**paths: str | Find) -> Find:
    """For each name the tag (written with - for _) where the value at its path is true: `no_email="optout"`."""
    finds = {name.replace("_", "-"): _find(path) for name, path in paths.items()}
    return lambda host: [name for name, find in finds.items() if find(host) in _TRUE]


def refused(*paths: str | Find) -> Find:
    """The status `do_not_contact` where the value at one of the paths is true: for who opted out of mail."""
    finds = [_find(path) for path in paths]
    return lambda host: "do_not_contact" if any(find(host) in _TRUE for find in finds) else None


def both(*finds: Find) -> Find:
    """Several lists as one."""
    return lambda host: [item for find in finds for item in find(host) or ()]


def keys(
    mail: Iterable[str | Find] = (), phone: Iterable[str | Find] = (), linkedin: Iterable[str | Find] = ()
) -> Find:
    """Keys for the addresses, numbers and profiles at some paths, or in lists there; what is none is left out."""
    kinds = ((mail_key, mail), (phone_key, phone), (linkedin_key, linkedin))
    finds = [(make, _find(path)) for make, paths in kinds for path in paths]

    def find(host: Any) -> list[str]:
        made: list[str] = []
        for make, one in finds:
            value = one(host)
            values = cast("Iterable[Any]", value) if isinstance(value, list | tuple) else [value]
            made += [key for key in (make(str(item)) for item in values if item) if key]
        return list(dict.fromkeys(made))

    return find


def mapped(path: str | Find, words: Mapping[Any, Any], other: object = None) -> Find:
    """What a table has for the value at a path; `other` for a value that is not in it."""
    find = _find(path)
    return lambda host: words.get(find(host), other)


def from_mapping(host: Any, spec: Spec, kind: type[T] = Person) -> T:  # type: ignore[assignment]
    """
    A person (or a value of another `kind`) from a host object, by a spec.

    A field that the spec does not name, or whose value is missing, is unknown. A time without a zone counts by its
    date alone. Raises InputError with every fault: what is missing, what is of a wrong type, where a function of the
    spec raised, by field; ValueError for a spec that names no field of the kind.
    """
    found, told = _found(host, _finds(spec, kind))
    if not told:
        try:
            return structure(found, kind)
        except ERRORS as error:
            told = [(fault.path or None, fault.message) for fault in faults(error)]
    label = f"{type(host).__name__} {found.get('id', '')}".strip()
    raise InputError(Problem("bad-value", message, file=label, field=field) for field, message in told)


def _found(host: Any, finds: Mapping[str, Find]) -> tuple[dict[str, Any], list[tuple[str | None, str]]]:
    """What a spec finds in a host object, as it would stand in a file, and which functions of it raised."""
    data: dict[str, Any] = {}
    told: list[tuple[str | None, str]] = []
    for name, find in finds.items():
        try:
            value = _plain(find(host))
        except Exception as error:  # a function of the host may raise anything; the other objects stand
            told.append((name, f"its spec raised {type(error).__name__}: {error}"))
            continue
        if value is not None:
            data[wire_name(name)] = value
    return data, told


def _finds(spec: Spec, kind: type[Any]) -> dict[str, Find]:
    """A spec with all its paths as functions; ValueError for a name that is no field, or what finds nothing."""
    names = [one.name for one in fields(kind)]
    for name, found in spec.items():
        if name not in names:
            hint = meant(name, names, f"it has {', '.join(names)}", repr)
            raise ValueError(f"a spec of {kind.__name__} has no field {name!r}{hint}")
        if not (isinstance(found, str) or callable(found)):
            raise ValueError(f"a spec of {kind.__name__} takes a path or a function for {name!r}, not {found!r}")
    return {name: _find(cast("str | Find", found)) for name, found in spec.items()}


def _plain(value: Any) -> Any:
    """A value of the host's language as it would stand in a file."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.tzinfo is None else value.isoformat()
    if isinstance(value, date | UUID):
        return str(value)
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, Mapping):
        items = cast("Mapping[object, object]", value)
        return {str(key): _plain(item) for key, item in items.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in cast("Iterable[Any]", value)]
    return str(value) if isinstance(value, str) else value


def _no_specs() -> dict[type, tuple[type[Any], Spec]]:
    return {}


@frozen
class Adapter:
    """
    Which classes of a host become what, and how. A value: `register` gives a new adapter.

        adapt = Adapter().register(Contact, CONTACT).register(Email, EMAIL, Touch)
        network = adapt.network(Contact.objects.all(), Email.objects.iterator())
    """

    specs: Mapping[type, tuple[type[Any], Spec]] = field(factory=_no_specs)

    def register(self, model: type, spec: Spec, kind: type[Any] = Person) -> Adapter:
        """
        The same adapter, that also makes values of a kind from objects of a class and its subclasses.

        Raises ValueError for a spec that names no field of the kind.
        """
        _finds(spec, kind)
        return evolve(self, specs={**self.specs, model: (kind, spec)})

    def __call__(self, host: Any) -> Any:
        """What a host object becomes; TypeError for a class that was not registered, InputError for its faults."""
        for model in type(host).__mro__:
            if model in self.specs:
                kind, spec = self.specs[model]
                made: object = from_mapping(host, spec, kind)
                return made
        known = ", ".join(model.__name__ for model in self.specs) or "none"
        raise TypeError(f"no spec for {type(host).__name__}; registered are: {known}")

    def people(self, hosts: Iterable[Any]) -> Iterator[Person]:
        """People from host objects, one by one."""
        for host in hosts:
            yield host if isinstance(host, Person) else self(host)

    def touches(self, hosts: Iterable[Any]) -> Iterator[Touch]:
        """Touches from host objects, one by one: any iterable will do, nothing is held back."""
        for host in hosts:
            yield host if isinstance(host, Touch) else self(host)

    def network(self, people: Iterable[Any], touches: Iterable[Any] = (), me: Me | None = None) -> Network:
        """
        A network of host objects. An object with a fault, or a touch of nobody, is left out and reported.

        Ready-made people and touches may stand among the objects.
        """
        problems: list[Problem] = []
        known: dict[str, Person] = {}
        for person in _good(self.people, people, problems):
            if person.id in known:
                problems.append(Problem("duplicate-id", f"the id {person.id!r} is there twice; the first counts"))
            else:
                known[person.id] = person
        kept: dict[str, Touch] = {}
        for touch in _good(self.touches, touches, problems):
            if touch.person not in known:
                problems.append(Problem("unknown-person", f"touch {touch.id!r} is of an unknown {touch.person!r}"))
            elif touch.id in kept:
                problems.append(Problem("duplicate-id", f"the touch {touch.id!r} is there twice; the first counts"))
            else:
                kept[touch.id] = touch
        return Network(me or Me(), known.values(), kept.values(), problems=tuple(problems))


def _good(make: Callable[[Iterable[Any]], Iterator[T]], hosts: Iterable[Any], problems: list[Problem]) -> Iterator[T]:
    for host in hosts:
        try:
            yield from make((host,))
        except InputError as error:
            problems += error.problems


SALESFORCE: Spec = {
    "id": "Id",
    "name": first("Name", join("FirstName", "MiddleName", "LastName"), "Email"),
    "keys": keys(mail=["Email"], phone=["MobilePhone", "Phone"]),
    "org": first("Account.Name", "Company"),
    "role": "Title",
    "notes": "Description",
    "found_via": "LeadSource",
    "tags": tags(no_email="HasOptedOutOfEmail", no_calls="DoNotCall"),
    "status": refused("HasOptedOutOfEmail"),
    "sources": always(["salesforce"]),
}
"""A Contact or Lead of Salesforce as its REST interface gives it, with `Account.Name` where it was asked for."""

HUBSPOT: Spec = {
    "id": text("id"),
    "name": first(join("properties.firstname", "properties.lastname"), "properties.email"),
    "keys": keys(
        mail=["properties.email"],
        phone=["properties.mobilephone", "properties.phone"],
        linkedin=["properties.hs_linkedin_url"],
    ),
    "org": "properties.company",
    "role": "properties.jobtitle",
    "tags": both(split("properties.lifecyclestage"), tags(no_email="properties.hs_email_optout")),
    "status": refused("properties.hs_email_optout"),
    "sources": always(["hubspot"]),
}
"""A contact of HubSpot's objects interface: {"id", "properties"}."""

TWENTY: Spec = {
    "id": "id",
    "name": first(join("name.firstName", "name.lastName"), "emails.primaryEmail"),
    "keys": keys(
        mail=["emails.primaryEmail", "emails.additionalEmails"],
        phone=[join("phones.primaryPhoneCallingCode", "phones.primaryPhoneNumber", between="")],
        linkedin=["linkedinLink.primaryLinkUrl"],
    ),
    "org": "company.name",
    "role": "jobTitle",
    "sources": always(["twenty"]),
}
"""A person of Twenty."""

DJANGO: Spec = {
    "id": text("pk"),
    "name": first(join("first_name", "last_name"), "name", "email"),
    "keys": keys(mail=["email"], phone=["phone"], linkedin=["linkedin"]),
    "org": first("company.name", "company", "organisation", "organization"),
    "role": first("job_title", "title", "role"),
    "notes": "notes",
    "tags": tags(no_email="opted_out"),
    "status": refused("opted_out"),
}
"""A contact as many Django projects have it: first_name, last_name, email, phone, company, job_title, notes."""
