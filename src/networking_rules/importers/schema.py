"""The network file as a JSON Schema of one line, made from the model: what the reader checks is what it says."""

from __future__ import annotations

from typing import Any, get_args, get_origin

import attrs

from networking_rules.importers.network_reading import FORMAT, MEMORY, VERSION
from networking_rules.model import Goal, Help, Me, Met, Offer, Person, Touch, Want
from networking_rules.serde.converter import field_leaf, required, wire_name
from networking_rules.serde.leaves import ID, TIME

KINDS: dict[str, type] = {"me": Me, "person": Person, "touch": Touch}
REQUIRED_TOO: dict[type, tuple[str, ...]] = {Me: ("person",)}
"""Fields that a line must have although the value need not."""
NESTED = (Offer, Goal, Want, Help, Met)


def schema() -> dict[str, Any]:
    """The schema of one line of a network file (JSON Schema, draft 2020-12)."""
    lines = [{"$ref": f"#/$defs/{name}"} for name in ("header", *KINDS, "same", "different", *MEMORY, "unknown")]
    defs = {
        "header": header_schema(),
        **{kind: line_schema(kind, value) for kind, value in KINDS.items()},
        **{kind: group_schema(kind) for kind in ("same", "different")},
        **{kind: memory_schema(kind) for kind in MEMORY},
        "unknown": unknown_schema(),
        **{kind.__name__.lower(): object_schema(kind) for kind in NESTED},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "One line of a network file",
        "description": "The header stands first; unknown kinds and keys are kept.",
        "oneOf": lines,
        "$defs": defs,
    }


def header_schema() -> dict[str, Any]:
    """The first line."""
    properties = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION, "type": "integer"},
        "me": ID.or_null().schema,
        "exported_at": TIME.schema,
    }
    return {
        "type": "object",
        "properties": properties,
        "required": ["format", "version"],
        "not": {"required": ["kind"]},
    }


def line_schema(kind: str, value: type) -> dict[str, Any]:
    """A line that holds a value of the model."""
    made = object_schema(value)
    made["properties"] = {"kind": {"const": kind}, **made["properties"]}
    made["required"] = ["kind", *required_of(value)]
    return made


def required_of(value: type) -> tuple[str, ...]:
    """The keys that an object must have."""
    return (*required(value), *REQUIRED_TOO.get(value, ()))


def object_schema(value: type) -> dict[str, Any]:
    """An object that holds a value of the model; other keys are kept."""
    attrs.resolve_types(value)
    properties = {
        wire_name(field.name): property_schema(value, field.name, field.type)
        for field in attrs.fields(value)
        if field.name != "extra"
    }
    return {"type": "object", "properties": properties, "required": list(required_of(value))}


def property_schema(value: type, name: str, hint: Any) -> dict[str, Any]:
    """One property: by its leaf, a list of leaves or objects, or an object."""
    leaf, hint, nullable = field_leaf(value, name, hint)
    if leaf and get_origin(hint) is not tuple:
        return leaf.schema
    if get_origin(hint) is tuple:
        items = leaf.schema if leaf else reference(get_args(hint)[0])
        made: dict[str, Any] = {"type": "array", "items": items}
    else:
        made = reference(hint)
    return {"anyOf": [made, {"type": "null"}]} if nullable else made


def reference(kind: type) -> dict[str, Any]:
    """A place where an object of a nested kind, or a plain text, stands."""
    return {"$ref": f"#/$defs/{kind.__name__.lower()}"} if kind in NESTED else {"type": "string"}


def group_schema(kind: str) -> dict[str, Any]:
    """A line with the owner's word on possible duplicates."""
    people = {"type": "array", "items": ID.schema, "minItems": 2}
    return {
        "type": "object",
        "properties": {"kind": {"const": kind}, "people": people},
        "required": ["kind", "people"],
    }


def memory_schema(kind: str) -> dict[str, Any]:
    """A line by which the file remembers what its sources said."""
    return {
        "type": "object",
        "properties": {"kind": {"const": kind}, **{name: leaf.schema for name, leaf in MEMORY[kind].items()}},
        "required": ["kind", *MEMORY[kind]],
    }


def unknown_schema() -> dict[str, Any]:
    """A line of a kind that this version does not know: it is kept."""
    known = [*KINDS, "same", "different", *MEMORY]
    return {
        "type": "object",
        "properties": {"kind": {"type": "string", "not": {"enum": known}}},
        "required": ["kind"],
    }
