"""Who owns a LinkedIn export: told by the profile and the invitations, else by being in every conversation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from networking_rules.importers.base import NOT_ME, Options
from networking_rules.importers.identity import linkedin_key, mail_key, name_of
from networking_rules.importers.linkedin_files import Record
from networking_rules.importers.linkedin_messages import Message, Party, party_of
from networking_rules.importers.records import own_keys
from networking_rules.problems import InputError, Problem

YES = frozenset({"yes", "true", "1", "ja", "oui", "sí", "si", "sim"})
Tables = Mapping[str, Sequence[Record]]


@frozen
class Owner:
    """Me, as far as the export tells: `names` as they stand in it, `keys` of my profile and confirmed addresses."""

    name: str = ""
    names: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    org: str | None = None
    role: str | None = None

    def is_me(self, party: Party) -> bool:
        """Whether this is me: by the profile link where there is one, else by the name."""
        return party.key in self.keys if party.key else party.name in self.names


def find_owner(tables: Tables, messages: Sequence[Message], options: Options) -> Owner:
    """
    The owner of the export. Raises InputError, asking for it, where messages or invitations need to know and
    nothing decides.
    """
    told_keys, told_names = own_keys(options)
    profile = _profile_names(tables)
    names = {*told_names, *profile}
    said = _confirmed(tables)
    keys = {*told_keys, *said}
    linked, called = _invited(tables.get("invitations", ()))
    _refuse_others(tables, {*told_keys, *told_names} - said - linked, [*profile, *called])
    if linked:
        _refuse_parties(tables, messages, {*told_keys} - linked, [*profile, *called])
    names |= called
    if not any(key.startswith("linkedin:") for key in keys):
        keys |= linked
    if messages and not any(key.startswith("linkedin:") for key in keys):
        found = _by_conversations(messages, names)
        keys |= {found.key} if found.key else set()
        names |= {found.name} if not found.key else set()
    if not keys and not names and tables.get("invitations"):
        raise _unclear(tables["invitations"][0].file)
    org, role = _work(tables)
    name = next(iter([*profile, *told_names, *sorted(names)]), "") or _used(messages, keys)
    return Owner(name, frozenset(names - {""}), frozenset(keys), org, role)


def _refuse_others(tables: Tables, told: set[str], mine: Sequence[str]) -> None:
    """InputError where what I am said to be, and not by the export, is a connection: no one is their own."""
    for record in tables.get("connections", ()):
        name = name_of(record["first"], record["last"])
        keys = {linkedin_key(record["url"]), mail_key(record["email"])}
        if told & keys or (mine and name in told.difference(mine)):
            raise _not_me(name, mine, record, *sorted(told.intersection(keys)))


def _refuse_parties(tables: Tables, messages: Sequence[Message], told: set[str], mine: Sequence[str]) -> None:
    """InputError where the profile link that I am said to have is that of somebody of another name."""
    parties: list[tuple[Party, Record | Message]] = [
        (party, message) for message in messages for party in message.parties
    ]
    for record in tables.get("invitations", ()):
        sides = (party_of(record["from"], record["inviter url"]), party_of(record["to"], record["invitee url"]))
        parties += [(party, record) for party in sides if party]
    for party, where in parties:
        if party.key in told and party.name and party.name not in mine:
            raise _not_me(party.name, mine, where)


def _not_me(name: str, mine: Sequence[str], where: Record | Message, *keys: str) -> InputError:
    """That I am said to be somebody else: by their name, or by a key of theirs where that is my name, or none."""
    message = f"you are said to be {name or 'somebody'} here" + (f"; the export is that of {mine[0]}" if mine else "")
    if keys and (not name or name in mine):
        said = keys[0].removeprefix("mailto:").replace("linkedin:", "linkedin.com/in/")
        called = f" of your name, {name}" if name else ""
        message = f"{said} is said to be yours; here it is that of a connection{called}"
    return InputError([Problem(NOT_ME, message, file=where.file, line=where.line)])


def _used(messages: Sequence[Message], keys: set[str]) -> str:
    """The name that messages use most for these profile links."""
    known = Counter(p.name for m in messages for p in m.parties if p.key in keys and p.name)
    return min(known, key=lambda one: (-known[one], one), default="")


def _profile_names(tables: Tables) -> list[str]:
    found = (name_of(record["first"], record["last"]) for record in tables.get("profile", ()))
    return [name for name in found if name]


def _confirmed(tables: Tables) -> set[str]:
    found = (mail_key(r["email"]) for r in tables.get("emails", ()) if r["confirmed"].strip().lower() in YES)
    return {key for key in found if key}


def _work(tables: Tables) -> tuple[str | None, str | None]:
    """My present position: the first that has begun and not ended."""
    now = [r for r in tables.get("positions", ()) if not r["finished"].strip() and (r["title"] or r["company name"])]
    if not now:
        return None, None
    record = min(now, key=lambda r: (r["company name"], r["title"]))
    return name_of(record["company name"]) or None, name_of(record["title"]) or None


def _invited(invitations: Iterable[Record]) -> tuple[set[str], set[str]]:
    """My profile links and names by the invitations: the inviter of those sent, the invitee of those received."""
    keys: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for record in invitations:
        side = {"OUTGOING": ("inviter url", "from"), "INCOMING": ("invitee url", "to")}.get(
            record["direction"].strip().upper()
        )
        if side:
            keys.update(key for key in [linkedin_key(record[side[0]])] if key)
            party = party_of(record[side[1]], record[side[0]])
            names.update([party.name] if party and party.name else [])
    return _most(keys), _most(names)


def _most(counted: Counter[str]) -> set[str]:
    return {min(counted, key=lambda one: (-counted[one], one))} if counted else set()


def _by_conversations(messages: Sequence[Message], names: set[str]) -> Party:
    """Me, by a profile link or a bare name: the one of my name, else the one who is in every conversation."""
    present: dict[str, set[Party]] = {}
    for message in messages:
        present.setdefault(message.conversation, set()).update(message.parties)
    called: dict[str, set[str]] = {}
    for party in {party for parties in present.values() for party in parties if party.key}:
        called.setdefault(party.key or "", set()).add(party.name)
    linked = {name for its in called.values() for name in its}
    bare = {p.name for parties in present.values() for p in parties if not p.key and p.name not in linked}
    everybody = {**{Party("", key): its for key, its in called.items()}, **{Party(name): {name} for name in bare}}
    mine = [party for party, its in everybody.items() if its & names]
    if len(mine) == 1:
        return mine[0]
    among = mine or list(everybody)
    everywhere = [p for p in among if all(_is_in(p, everybody[p], parties) for parties in present.values())]
    if len(everywhere) != 1:
        raise _unclear(messages[0].file)
    return everywhere[0]


def _is_in(party: Party, names: set[str], parties: Iterable[Party]) -> bool:
    return any((p.key == party.key and p.key) or (not p.key and p.name in names) for p in parties)


def _unclear(file: str) -> InputError:
    message = "does not tell who you are; say it with --i-am and your profile link (in Python: me=)"
    return InputError([Problem(NOT_ME, message, file=file)])
