"""What `generate.py` writes of the network file: its page and JSON Schema, from the reader's own table of fields."""

from __future__ import annotations

import json
from typing import Any, get_args, get_origin

import attrs

from networking_rules.importers.schema import KINDS, NESTED, required_of, schema
from networking_rules.serde.converter import field_leaf, wire_name

INTRODUCTION = """\
# The network file

For whoever writes or reads the file by hand or by a program: every kind of line, every key, what is kept and what is
refused.

UTF-8 text, one JSON object a line: the header first, everything else in any order. It can be read line by line,
appended to, searched with grep and edited by hand. `networking-rules import` makes one of what other programs
export; [network-file.schema.json](network-file.schema.json) is the JSON Schema of one line. This page is made from
the code by `docs/generate.py`.

```json
{"format":"networking-rules","version":1,"me":"nora"}
{"kind":"me","person":"nora","reach":2.5,"offers":[{"kind":"photos","quality":0.9,"minutes":45}],"minutes_per_week":120}
{"kind":"person","id":"nora","name":"Nora Vellacott"}
{"kind":"person","id":"ines","name":"Ines Calder","keys":["mailto:ines@example.org"],"reason":"does most weddings at the mill"}
{"kind":"touch","id":"t1","person":"ines","at":"2026-06-02","direction":"out","acts":["give"],"form":"photos","landed":true}
```

## What is kept, what is refused

- **Unknown kinds and unknown keys are kept** and written back. Commands that edit the file leave all lines that do
  not change as they are, byte for byte, and put the new file in place of the old one in one move. `networking-rules
  check` tells those that look like a misspelt known one ("wnats"), and touches that cannot be.
- The reader is strict: nothing is coerced ("no" is not a boolean, 3.9 and 4.0 are not integers, null stands only where
  the tables say so). A file with a fault is refused as a whole, and **every fault is listed** with its line, its
  field and what was expected.
- Refused are also: a header that is missing, not first or there twice; a version other than the integer 1; a line
  that is not a JSON object; a key twice in one object; NaN, infinities and numbers that overflow; integers beyond
  2^53-1; halves of characters; bytes that are not UTF-8; nesting deeper than 64; an id twice (people and touches
  have separate ids); and whatever names a person who is not in the file.
- Readers accept a byte-order mark, CRLF and empty lines; writers use none of them.
- **Time** is `YYYY-MM-DD`, or RFC 3339 with an offset (`2026-03-13T03:18:54Z`). Where the zone is not known, a date.
- A **key** (`mailto:…`, `linkedin:…`, `tel:+…`, `urn:…`) is what identity is judged by, never the name alone. Mail
  addresses compare without case. Two people with a key in common are reported as possible duplicates; a line of kind
  `same` or `different` is the owner's word on it, and `load` makes one person of those who are the same, shown
  under the id and name of the line that stands first; every id and name of theirs means that person. `save` and
  `networking-rules export` write the one person alone: the other ids and names are not in the new file.
- **What was edited by hand stays so**, removals too. `networking-rules import` leaves a line of kind `imported` for each
  person: a short one-way mark of every single thing that a source said. What was said before is not taken in again,
  be it a touch, a tag or a whole person. Take the line out, or give `--again`, and it may come back. What a message does,
  and its words, come in with a later import where they were not read or kept before (`--no-text`, `--keep-text`), but not
  where you wrote an act yourself.
- `networking-rules forget` leaves a line of kind `forgotten`: salted one-way marks of the person's keys, so that no
  import brings them back. With `--no-mark` nothing stays.
- `goals` and the `text` of messages are private: `networking-rules export` leaves them out unless `--private` is given.

`networking-rules snooze --because` writes the key `until_reason` into a person's line: why the person is put off.

## The header

| key | value | |
|---|---|---|
| `format` | "networking-rules" | required |
| `version` | the integer 1 | required |
| `me` | the id of a person, or null | who the owner is |
| `exported_at` | a date or a time with an offset | |
"""
CLOSING = """\
## Lines of kind `same` and `different`

| key | value | |
|---|---|---|
| `people` | a list of two ids or more | required |

## Lines of kind `imported` and `forgotten`

What the file remembers of its sources; an export leaves both out unless `--private` is given.

| kind | key | value | |
|---|---|---|---|
| `imported` | `person` | an id, also of somebody who is not there any more | required |
| | `said` | marks, with a space between them | required |
| `forgotten` | `salt` | text, not empty | required |
| | `marks` | a list of texts | required |

## From Python

```python
from networking_rules.importers.network_file import dump, parse, touches

network = parse(content)  # all faults in one InputError, whose problems have file, line, field, message
content = dump(network)  # private=False leaves goals and message texts out
for touch in touches("network.jsonl"):
    ...  # one at a time, in constant memory
```

`networking_rules.importers.edit` has the atomic edits: `append_touch`, `set_person_fields`, `set_touch_fields`.
"""
NOTES = {
    "me": "One line at most.",
    "person": "Someone in the network. Everything that is absent is unknown, which is not the same as nothing: "
    "`wants: []` says that they want nothing.",
    "touch": "One thing that passed between me and one person: a message to two people is two touches.",
}

MEANINGS: dict[str, dict[str, str]] = {
    "Me": {
        "person": "the id that you have among the people",
        "offers": "what you can give",
        "goals": "what you hope for in the end; private",
        "reach": "how far you reach, in decades of audience or seniority: 2 is hundreds of people, 5 hundreds of thousands",
        "minutes_per_week": "how much time you have for your network",
    },
    "Person": {
        "id": "what touches and other lines name the person by",
        "name": "as people write it; never what identity is judged by",
        "keys": "addresses, profiles and numbers, by which sources know the person again",
        "org": "where they work",
        "role": "their job, in words",
        "reach": "how far they reach, as of yourself; a range where you are not sure",
        "wants": "what they would like to have",
        "can_help": "what they could do for your goals",
        "asks_welcome": "whether their role welcomes asks: office hours, a journalist looking for sources",
        "reason": "why they are a target; without it they are a contact",
        "found_via": "how you came upon them, such as event",
        "met": "how and when you met",
        "cadence": "how often to be in touch",
        "segment": "set by hand: easy, medium, reach or one of a plugin; goes before what is computed",
        "segment_reason": "why it was set so",
        "status": "only active people are planned for",
        "until": "the day on which they are back, where paused",
        "tags": "words of your own; some say that [give and take need not be even](drafts.md#what-silences-a-rule)",
        "sources": "the sources that told of them, such as linkedin",
        "notes": "whatever else you know",
    },
    "Touch": {
        "id": "what `reply_to` names it by",
        "person": "the id of the other",
        "at": "when it was",
        "direction": "from you, from them, or of both, as a meeting is",
        "acts": "what it did; several are possible, none is too",
        "channel": "email, linkedin, phone, in person, ...",
        "what": "what it was, in a few words",
        "form": "the form of a give: introduction, advice, photos, ...",
        "size": "the effort it gives or asks for: 1 a click, 5 a great favour",
        "minutes": "how long it took you",
        "landed": "whether a give arrived (accepted, used, thanked), or an invitation was accepted; absent: nobody knows",
        "text": "the words of a message, where they are kept; private",
        "thread": "the conversation it belongs to",
        "reply_to": "the id of the touch that it answers",
        "with": "the id of the other person of an introduction",
    },
    "Offer": {
        "kind": "a word that `wants` use too; capitals and the number of blanks make no difference",
        "what": "what it is, in a few words",
        "quality": "how well you do it",
        "minutes": "what one such give takes you",
    },
    "Goal": {
        "kind": "a word that `can_help` uses too, compared as that of offers is",
        "what": "what it is, in a few words",
        "weight": "how much you hope for it",
    },
    "Want": {"kind": "a word that `offers` use too", "weight": "how much they want it"},
    "Help": {"kind": "a word that `goals` use too", "weight": "how well they could do it"},
    "Met": {
        "on": "the day",
        "via": "the id of the person who brought you together",
        "how": "how it was, in a few words",
    },
}
"""What each key means, in the order of the fields."""


def page() -> str:
    """The page: prose, and a table for each kind of line and each object inside one."""
    parts = [INTRODUCTION]
    parts += [f"## Lines of kind `{kind}`\n\n{NOTES[kind]}\n\n{table(value)}" for kind, value in KINDS.items()]
    parts += [f"### An object in `{PLACES[value.__name__]}`\n\n{table(value)}" for value in NESTED]
    return "\n".join([*parts, CLOSING])


PLACES = {"Offer": "offers", "Goal": "goals", "Want": "wants", "Help": "can_help", "Met": "met"}


def table(value: type) -> str:
    """The keys of one object with what they hold and mean."""
    attrs.resolve_types(value)
    fields = [field for field in attrs.fields(value) if field.name != "extra"]
    meanings = MEANINGS[value.__name__]
    assert list(meanings) == [wire_name(field.name) for field in fields]
    rows = ["| key | value | meaning |", "|---|---|---|"]
    for field in fields:
        key = wire_name(field.name)
        needed = " (required)" if field.name in required_of(value) else ""
        default = f" (default {field.default:g})" if isinstance(field.default, float) else ""
        rows.append(f"| `{key}` | {words(value, field.name, field.type)}{needed}{default} | {meanings[key]} |")
    return "\n".join(rows) + "\n"


def words(value: type, name: str, hint: Any) -> str:
    """What a key holds, in words."""
    leaf, plain, nullable = field_leaf(value, name, hint)
    null = ", or null" if nullable else ""
    if leaf and get_origin(plain) is not tuple:
        return leaf.words
    if get_origin(plain) is tuple:
        items = leaf.words if leaf else f"an object of {PLACES[get_args(plain)[0].__name__]}"
        return f"a list, each {items}{null}"
    return f"an object{null}"


def schema_text() -> str:
    """The JSON Schema as it stands in the file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


PAGES = {"network-file.md": page, "network-file.schema.json": schema_text}
