"""
The one converter between plain data and our values: strict, and it finds every fault, each with its path.

cattrs by itself turns None into "None", "no" into True and 3.9 into 3. Here nothing is coerced: what is not
of the type that a field says is a fault. Unknown keys go to `extra` where a value has it, and are else ignored.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from types import UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin

import attrs
from attrs import frozen
from cattrs import Converter
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from networking_rules.checks import SAFE
from networking_rules.interval import Interval
from networking_rules.serde.leaves import (
    ANY,
    DAY,
    FLAG,
    LEAVES,
    NEVER_NULL,
    NUMBER,
    REACH,
    TEXT,
    TIME,
    VALUE,
    WHOLE,
    Leaf,
    Wrong,
    one_of,
)

ALWAYS = ("weight", "quality")
"""Fields that are written even where they are at their default: a reader of the file should not need to know it."""

T = TypeVar("T")
Hook = Callable[[Any, Any], Any]

OBJECT = "an object"
ERRORS: tuple[type[Exception], ...] = (BaseValidationError, ValueError, KeyError)
"""What structuring raises for wrong data."""
_BY_TYPE: dict[Any, Leaf] = {
    str: TEXT,
    int: WHOLE,
    float: NUMBER,
    bool: FLAG,
    date: DAY,
    date | datetime: TIME,
    bool | int | float | str | None: VALUE,
    Interval: REACH,
    Mapping[str, Any]: ANY,
    Any: ANY,
}


@frozen
class Fault:
    """A value that is not what was expected, and where in the data it stands ("" is the whole)."""

    path: str
    message: str


def structure(data: object, kind: type[T]) -> T:
    """A value of a kind from plain data; raises an exception group that `faults` tells apart."""
    return CONVERTER.structure(data, kind)


def unstructure(value: object) -> Any:
    """A value as plain data: fields at their default are left out, `extra` stands beside the fields."""
    return CONVERTER.unstructure(value)


def faults(error: Exception) -> list[Fault]:
    """Every fault that an exception from `structure` holds, in the order of the fields."""
    return list(_faults(error, ""))


def _faults(error: Exception, path: str) -> Iterator[Fault]:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            name = "with" if note.name == "with_" else note.name
            path = f"{path}.{name}" if path else name
        elif isinstance(note, IterableValidationNote):
            path = f"{path}[{note.index}]"
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _faults(inner, path)
    elif isinstance(error, KeyError):
        yield Fault(path, "is missing")
    else:
        yield Fault(path, str(error))


def required(kind: type) -> tuple[str, ...]:
    """The fields that a value of a kind must have."""
    return tuple(field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING)


def wire_name(name: str) -> str:
    """What a field is called in a file."""
    return "with" if name == "with_" else name


def leaf_of(kind: type, name: str, hint: Any) -> Leaf | None:
    """The leaf for a field, by the table or by its type; None for lists and objects."""
    found = LEAVES.get((kind, name))
    if found is None and _is_literal(hint):
        found = one_of(*get_args(hint))
    if found is None:
        try:
            found = _BY_TYPE.get(hint)
        except TypeError:
            found = None
    if found is None and _is_optional(hint):
        inner = leaf_of(kind, name, _without_none(hint))
        return inner.or_null() if inner else None
    return found


def _is_literal(hint: Any) -> bool:
    return get_origin(hint) is Literal


def _is_tuple(hint: Any) -> bool:
    origin: Any = get_origin(hint)
    return origin is tuple


def _is_optional(hint: Any) -> bool:
    return get_origin(hint) in (Union, UnionType) and type(None) in get_args(hint)


def _without_none(hint: Any) -> Any:
    rest = [part for part in get_args(hint) if part is not type(None)]
    made = rest[0]
    for part in rest[1:]:
        made = made | part
    return made


def _class_hook(kind: Any, converter: Converter) -> Hook:
    """Structure a class: an object only, each field by its leaf or type, unknown keys to `extra`."""
    attrs.resolve_types(kind)
    overrides: dict[str, Any] = {}
    for field in attrs.fields(kind):
        if field.name == "extra":
            overrides["extra"] = override(omit=True)
            continue
        hook = _field_hook(kind, field.name, field.type, converter)
        rename = wire_name(field.name) if wire_name(field.name) != field.name else None
        overrides[field.name] = override(rename=rename, struct_hook=hook)
    structuring: Any = make_dict_structure_fn
    inner: Hook = structuring(kind, converter, _cattrs_detailed_validation=True, **overrides)
    names = frozenset(wire_name(field.name) for field in attrs.fields(kind))
    keeps = "extra" in overrides
    names -= {"extra"} if keeps else set()

    def hook_of_class(data: Any, _: Any) -> Any:
        if data.__class__ is not dict:
            raise Wrong(OBJECT, data)
        made = inner(data, kind)
        if keeps and not data.keys() <= names:
            return attrs.evolve(made, extra={key: data[key] for key in data if key not in names})
        return made

    return hook_of_class


def field_leaf(kind: type, name: str, hint: Any) -> tuple[Leaf | None, Any, bool]:
    """
    What a field holds: the leaf (of its items, for a list), the type without null, whether null is allowed.

    The leaf is None where it holds objects.
    """
    nullable = _is_optional(hint) and (kind, name) not in NEVER_NULL
    plain = _without_none(hint) if _is_optional(hint) and hint not in _BY_TYPE else hint
    if get_origin(plain) is tuple:
        return LEAVES.get((kind, name)) or _BY_TYPE.get(get_args(plain)[0]), plain, nullable
    return leaf_of(kind, name, hint), plain, nullable


def _field_hook(kind: type, name: str, hint: Any, converter: Converter) -> Hook:
    leaf, plain, nullable = field_leaf(kind, name, hint)
    if leaf and get_origin(plain) is not tuple:
        return leaf.read
    inner = _items_hook(leaf.read, plain) if leaf else converter.get_structure_hook(plain)
    return (lambda value, _: None if value is None else inner(value, plain)) if nullable else inner


def _optional_hook(hint: Any, converter: Converter) -> Hook:
    rest = _without_none(hint)
    inner = converter.get_structure_hook(rest)
    return lambda value, _: None if value is None else inner(value, rest)


def _list_hook(hint: Any, converter: Converter) -> Hook:
    kind = get_args(hint)[0]
    inner = converter.get_structure_hook(kind)
    return _items_hook(lambda item: inner(item, kind), hint)


def _items_hook(read: Callable[[Any], Any], hint: Any) -> Hook:
    """Structure a list as a tuple; every item that is wrong is a fault of its own."""

    def hook(value: Any, _: Any) -> Any:
        if value.__class__ is not list:
            raise Wrong("a list", value)
        try:
            return tuple(map(read, value))
        except ERRORS:
            wrong: Any = IterableValidationError
            raise wrong("a list", _wrong_items(read, value), hint) from None

    return hook


def _wrong_items(read: Callable[[Any], Any], items: list[Any]) -> list[Exception]:
    wrong: list[Exception] = []
    for number, item in enumerate(items):
        try:
            read(item)
        except ERRORS as error:
            error.add_note(IterableValidationNote(f"element {number}", number, Any))
            wrong.append(error)
    return wrong


def _literal_hook(hint: Any, converter: Converter) -> Hook:
    del converter
    return one_of(*get_args(hint)).read


def _unstructure_class(kind: Any, converter: Converter) -> Callable[[Any], Any]:
    attrs.resolve_types(kind)
    keeps = any(field.name == "extra" for field in attrs.fields(kind))
    overrides: dict[str, Any] = {"extra": override(omit=True)} if keeps else {}
    for field in attrs.fields(kind):
        if field.name == "with_":
            overrides["with_"] = override(rename="with")
        elif field.name in ALWAYS:
            overrides[field.name] = override(omit_if_default=False)
    unstructuring: Any = make_dict_unstructure_fn
    inner: Callable[[Any], dict[str, Any]] = unstructuring(kind, converter, _cattrs_omit_if_default=True, **overrides)
    if not keeps:
        return inner
    return lambda value: {**inner(value), **value.extra}


def _plain_list(items: tuple[Any, ...]) -> list[Any]:
    return [CONVERTER.unstructure(item) for item in items]


def plain_number(value: float) -> float | int:
    """A number as it is written: 2.0 as 2."""
    return int(value) if abs(value) <= SAFE and value == int(value) else value


def _plain_reach(value: Interval) -> Any:
    low, high = plain_number(value.low), plain_number(value.high)
    return low if value.exact else [low, high]


def _plain_time(value: date) -> str:
    if not isinstance(value, datetime):
        return value.isoformat()
    offset = value.utcoffset()
    if offset is not None and offset.total_seconds() % 60:
        value = value.astimezone(UTC)
    words = value.isoformat()
    return words[:-6] + "Z" if words.endswith("+00:00") else words


def _converter() -> Converter:
    made: Any = Converter(detailed_validation=True)
    made.register_structure_hook_factory(attrs.has, _class_hook)
    made.register_structure_hook_factory(_is_optional, _optional_hook)
    made.register_structure_hook_factory(_is_tuple, _list_hook)
    made.register_structure_hook_factory(_is_literal, _literal_hook)
    for hint, leaf in _BY_TYPE.items():
        if isinstance(hint, type):
            made.register_structure_hook(hint, leaf.read)
        else:
            made.register_structure_hook_func(_same(hint), leaf.read)
    made.register_unstructure_hook_factory(attrs.has, _unstructure_class)
    made.register_unstructure_hook_func(_is_tuple, _plain_list)
    made.register_unstructure_hook(float, plain_number)
    made.register_unstructure_hook(date, _plain_time)
    made.register_unstructure_hook(datetime, _plain_time)
    made.register_unstructure_hook(Interval, _plain_reach)
    return cast("Converter", made)


def _same(hint: Any) -> Callable[[Any], bool]:
    return lambda other: bool(other == hint)


CONVERTER = _converter()
