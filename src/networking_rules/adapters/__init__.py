"""
Host objects become people and touches: dictionaries of a CRM's interface, rows, objects of an ORM.

A spec says where each field of ours is found: a path ("company.name"), or what a function makes of the object. What
is found is checked as strictly as a file: nothing is coerced, and every fault is listed with its field.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import Any, TypeVar, cast

from attrs import evolve, field, frozen

from networking_rules import checks
from networking_rules.adapters.finds import (
    Find,
    always,
    at,
    both,
    first,
    join,
    keys,
    mapped,
    optional,
    refused,
    split,
    tags,
    text,
)
from networking_rules.adapters.gathering import Gathering, Specs, registered
from networking_rules.adapters.reading import Spec, finds, from_mapping
from networking_rules.model import Me, Network, Person, Touch

__all__ = [
    "DJANGO",
    "HUBSPOT",
    "SALESFORCE",
    "TWENTY",
    "Adapter",
    "Find",
    "Spec",
    "always",
    "at",
    "both",
    "first",
    "from_mapping",
    "join",
    "keys",
    "mapped",
    "optional",
    "refused",
    "split",
    "tags",
    "text",
]

T = TypeVar("T")


def _no_specs() -> Specs:
    return {}


@frozen
class Adapter:
    """
    Which classes of a host become what, and how. A value: `register` gives a new adapter.

        adapt = Adapter().register(Contact, CONTACT).register(Email, EMAIL, Touch)
        network = adapt.network(Contact.objects.all(), Email.objects.iterator())

    `zone` is where the times without a zone of this database are ("Europe/Berlin", as a `zoneinfo.ZoneInfo`): touches
    of one day are then in the order of their times. Without it such a time counts by its date alone: thanks and
    answers are taken to have come after what they may answer, and for the rest touches are in the order of their ids.
    """

    specs: Specs = field(factory=_no_specs)
    zone: tzinfo | None = field(default=None, kw_only=True, validator=checks.maybe(tzinfo, "a time zone"))

    def register(self, model: type, spec: Spec, kind: type[Any] = Person) -> Adapter:
        """
        The same adapter, that also makes values of a kind from objects of a class and its subclasses.

        Raises ValueError for a spec that names no field of the kind.
        """
        finds(spec, kind)
        return evolve(self, specs={**self.specs, model: (kind, spec)})

    def __call__(self, host: Any) -> Any:
        """What a host object becomes; TypeError for a class that was not registered, InputError for its faults."""
        made: object = self._as(object, host)
        return made

    def people(self, hosts: Iterable[Any]) -> Iterator[Person]:
        """People from host objects, one by one; TypeError for an object that becomes something else."""
        return (host if isinstance(host, Person) else self._as(Person, host) for host in hosts)

    def touches(self, hosts: Iterable[Any]) -> Iterator[Touch]:
        """
        Touches from host objects, one by one: any iterable will do, nothing is held back.

        TypeError for an object that becomes something else.
        """
        return (host if isinstance(host, Touch) else self._as(Touch, host) for host in hosts)

    def _as(self, kind: type[T], host: Any) -> T:
        becomes, spec = self.specs[registered(self.specs, host, kind)]
        made: T = from_mapping(host, spec, becomes, zone=self.zone)
        return made

    def network(self, people: Iterable[Any], touches: Iterable[Any] = (), me: Me | None = None) -> Network:
        """
        A network of host objects. An object with a fault, or a touch of nobody, is left out and reported.

        Ready-made people and touches may stand among the objects. A path of a spec that not one object has is
        a warning in the network's problems, since it may be a slip (see `optional`). Raises TypeError for an object
        whose class was not registered, or for what becomes something else than where it stands.
        """
        return Gathering.begun(self.specs, self.zone).network(people, touches, me or Me())


def _ready(spec: Spec) -> Spec:
    """A spec for many hosts, each of which may lack fields; but where none says who opted out, that is told."""
    return {name: found if name == "status" else optional(cast("str | Find", found)) for name, found in spec.items()}


SALESFORCE: Spec = _ready(
    {
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
)
"""A Contact or Lead of Salesforce as its REST interface gives it, with `Account.Name` where it was asked for."""

HUBSPOT: Spec = _ready(
    {
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
)
"""A contact of HubSpot's objects interface: {"id", "properties"}."""

TWENTY: Spec = _ready(
    {
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
)
"""A person of Twenty."""

DJANGO: Spec = _ready(
    {
        "id": text("pk"),
        "name": first(join("first_name", "last_name"), "name", "email"),
        "keys": keys(mail=["email"], phone=["phone"], linkedin=["linkedin"]),
        "org": first("company.name", "company", "organisation", "organization"),
        "role": first("job_title", "title", "role"),
        "notes": "notes",
        "tags": tags(no_email="opted_out"),
        "status": refused("opted_out"),
    }
)
"""A contact as many Django projects have it: first_name, last_name, email, phone, company, job_title, notes."""
