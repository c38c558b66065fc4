"""Who owns a LinkedIn export: told by the profile and the invitations, else by being in every conversation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from networking_rules.importers.base import Options
from networking_rules.importers.identity import linkedin_key, mail_key, name_of
from networking_rules.importers.linkedin_files import Record
from networking_rules.importers.linkedin_messages import Message, Party
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
    names = {*told_names, *_profile_names(tables)}
    keys = {*told_keys, *_confirmed(tables)}
    linked, called = _invited(tables.get("invitations", ()))
    names |= called
    if not any(key.startswith("linkedin:") for key in keys):
        keys |= linked or _by_conversations(messages, names, keys)
    if messages and not keys & _keys(messages) and not names & _names(messages):
        names |= {_bare(messages)}
    if not keys and not names and tables.get("invitations"):
        raise _unclear(tables["invitations"][0].file)
    org, role = _work(tables)
    name = next(iter([*_profile_names(tables), *told_names, *sorted(names)]), "")
    if not name:
        known = Counter(p.name for m in messages for p in m.parties if p.key in keys and p.name)
        name = min(known, key=lambda one: (-known[one], one), default="")
    return Owner(name, frozenset(names - {""}), frozenset(keys), org, role)


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
            names.update(name for name in [name_of(record[side[1]])] if name)
    return _most(keys), _most(names)


def _most(counted: Counter[str]) -> set[str]:
    return {min(counted, key=lambda one: (-counted[one], one))} if counted else set()


def _keys(messages: Iterable[Message]) -> set[str]:
    return {party.key for message in messages for party in message.parties if party.key}


def _names(messages: Iterable[Message]) -> set[str]:
    return {party.name for message in messages for party in message.parties if not party.key}


def _present(messages: Iterable[Message]) -> dict[str, set[Party]]:
    """Who takes part in each conversation."""
    found: dict[str, set[Party]] = {}
    for message in messages:
        found.setdefault(message.conversation, set()).update(message.parties)
    return found


def _by_conversations(messages: Sequence[Message], names: set[str], keys: set[str]) -> set[str]:
    """My profile link: the one of my name, else the one in every conversation; empty where I have no link there."""
    present = _present(messages)
    called: dict[str, set[str]] = {}
    for party in {party for parties in present.values() for party in parties if party.key}:
        called.setdefault(party.key or "", set()).add(party.name)
    mine = {key for key, used in called.items() if used & names}
    if len(mine) == 1:
        return mine
    among = mine or ({} if names & _names(messages) else called.keys())
    everywhere = {
        key
        for key in among
        if all(
            any(p.key == key or (not p.key and p.name in called[key]) for p in parties)
            for parties in present.values()
        )
    }
    if len(everywhere) == 1:
        return everywhere
    if among and (everywhere or not _everywhere_by_name(present)):
        raise _unclear(messages[0].file)
    return set()


def _everywhere_by_name(present: Mapping[str, set[Party]]) -> set[str]:
    sets = [{p.name for p in parties if not p.key and p.name} for parties in present.values()]
    common: set[str] = sets[0] if sets else set()
    for names in sets:
        common = common & names
    return common


def _bare(messages: Sequence[Message]) -> str:
    """The one name without a link that is in every conversation."""
    found = _everywhere_by_name(_present(messages))
    if len(found) != 1:
        raise _unclear(messages[0].file)
    return next(iter(found))


def _unclear(file: str) -> InputError:
    message = "does not tell who you are; say it with your own profile link, e.g. me=linkedin.com/in/…"
    return InputError([Problem("who-am-i", message, file=file)])
