"""
Guardrails-style validators: text in, pass or fail out, with the places that are wrong.

`validate` stands alone. For Guardrails itself, hand over its classes, which this module does not import::

    from guardrails.validators import ErrorSpan, FailResult, PassResult, Validator, register_validator
    from networking_rules.integrations.guardrails import validator

    NetworkingRules = register_validator(name="networking-rules", data_type="string")(
        validator(Validator, PassResult, FailResult, ErrorSpan)
    )
    guard = Guard().use(NetworkingRules(situation={"cold": True}, on_fail="reask"))

The metadata of a call may hold a situation of its own under "networking"; it goes before, key by key. With
`on_fail="fix"` a draft that mechanical fixes make pass is mended; of any other the host gives no text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from networking_rules.integrations.judge import judge, merged, told

UNMENDED = "No mechanical fix makes it pass: it has to be written anew."
"""The last line of the reasons where there is no `fix_value`."""


def validate(value: str, metadata: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """
    The outcome for a text: `outcome` is "pass" or "fail", `error_message` the reasons, `error_spans` the places.

    `fix_value` is the text after the mechanical fixes of its findings; None, and the reasons end with `UNMENDED`,
    where it would fail all the same.

    `metadata["networking"]` is the situation (see `judge.Situation`). Findings that do not fail are left out.
    """
    verdict = judge(value, (metadata or {}).get("networking"))
    if verdict.passed:
        return {"outcome": "pass", "error_message": None, "error_spans": [], "fix_value": None}
    spans = [
        {"start": span.start, "end": span.end, "reason": told(finding)}
        for finding in verdict.report.findings
        for span in finding.spans
    ]
    better = verdict.mended()
    reasons = verdict.reason if better is not None else f"{verdict.reason}\n{UNMENDED}"
    return {"outcome": "fail", "error_message": reasons, "error_spans": spans, "fix_value": better}


def validator(
    base: type[Any],
    passed: Callable[[], Any],
    failed: Callable[..., Any],
    span: Callable[..., Any] | None = None,
) -> type[Any]:
    """
    A validator class for a host with a base class, results for pass and fail, and (if it has one) a class of spans.

    Its instances take `situation` (a mapping, see `judge.Situation`) and what the base takes.
    """

    def init(self: Any, situation: Mapping[str, Any] | None = None, **kwargs: Any) -> None:
        super(made, self).__init__(situation=situation, **kwargs)  # pyright: ignore[reportUnknownMemberType]
        self.situation = situation

    def _validate(self: Any, value: Any, metadata: Mapping[str, Any] | None = None) -> Any:
        if value is None:  # what a host checks again after a fix that there was none of
            return failed(error_message="there is no text")
        given = merged(self.situation, merged(metadata).get("networking"))
        found = validate(str(value), {"networking": given})
        if found["outcome"] == "pass":
            return passed()
        more = {"error_spans": [span(**place) for place in found["error_spans"]]} if span else {}
        return failed(error_message=found["error_message"], fix_value=found["fix_value"], **more)

    doc = "Whether a draft keeps to the rules of networking: gives first, asks late, aims well."
    body = {"__init__": init, "__doc__": doc, "__module__": __name__, "_validate": _validate}
    if not hasattr(base, "_validate"):
        body["validate"] = _validate
    made: Any = type("NetworkingRules", (base,), body)
    return cast("type[Any]", made)
