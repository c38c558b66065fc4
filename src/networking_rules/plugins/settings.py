"""A plugin's table of settings, read into the class it names: strictly, with every fault told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from networking_rules.plugins.refusals import Refusal


def structured(kind: type[Any] | None, table: Mapping[str, Any]) -> Any:
    """An instance of a plugin's class of settings; None where it has none. Raises Refusal for what does not fit."""
    if kind is None:
        if table:
            raise Refusal("bad-plugin-settings", f"takes no settings, and {', '.join(sorted(table))} is set")
        return None
    if not table:
        try:
            return kind()
        except (TypeError, ValueError) as error:
            raise Refusal("bad-plugin-settings", f"has settings that must be given: {error}") from error
    import cattrs  # takes most of the time of starting, so only where there is something to read

    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)
    for plain in (bool, int, float, str):
        converter.register_structure_hook(plain, _exact)
    try:
        return converter.structure(table, kind)
    except cattrs.BaseValidationError as error:
        faults = "; ".join(cattrs.transform_error(error, path="settings", format_exception=_told))
        raise Refusal("bad-plugin-settings", faults) from error
    except (TypeError, ValueError) as error:
        raise Refusal("bad-plugin-settings", str(error)) from error


def _exact(value: object, kind: type[Any]) -> Any:
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not kind:
        raise _WrongKind(f"expected {kind.__name__}, not {value!r}")
    return value


class _WrongKind(TypeError):
    """A value of another type than the setting has."""


def _told(error: BaseException, kind: type[Any] | None) -> str:
    from cattrs.v import format_exception

    return str(error) if isinstance(error, _WrongKind) else format_exception(error, kind)
