"""Helpers of the importers' tests: exports made in memory."""

import io
import zipfile
from datetime import date

from attrs import evolve

from networking_rules.importers.base import Options, Source

TODAY = date(2026, 11, 23)
CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
)
INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
PROFILE = "First Name,Last Name,Maiden Name,Headline"


def options(**changes):
    """Options with the tests' day."""
    return Options(**{"today": TODAY, **changes})


def source(**files):
    """A source of texts by file name; `_` in a name stands for itself, `.csv` is added."""
    return Source("made", {f"{name}.csv": text.encode() for name, text in files.items()})


def lines(*rows):
    """Rows as one text."""
    return "\n".join(rows) + "\n"


def zipped(files):
    """A zip of names with bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return buffer.getvalue()


def plain(network):
    """The network with everybody who has a key called by the first one without its scheme, to read tests easily."""
    ids = {p.id: p.keys[0].split(":", 1)[1] if p.keys else p.id for p in network.people}
    people = [
        evolve(p, id=ids[p.id], met=evolve(p.met, via=ids.get(p.met.via)) if p.met else None) for p in network.people
    ]
    touches = [evolve(t, person=ids[t.person]) for t in network.touches]
    return evolve(network, me=evolve(network.me, person=ids.get(network.me.person)), people=people, touches=touches)


def by_name(network):
    """The people of a network other than me, by name."""
    return {person.name: person for person in network.people if person.id != network.me.person}


def codes(network):
    """The codes of a network's problems with their lines."""
    return [(problem.code, problem.line) for problem in network.problems]
