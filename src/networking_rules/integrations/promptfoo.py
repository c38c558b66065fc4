"""
promptfoo: a Python assertion on what a language model wrote.

In promptfooconfig.yaml, with the situation under `config` (see `judge.Situation`)::

    assert:
      - type: python
        value: |
          from networking_rules.integrations.promptfoo import get_assert
          return get_assert(output, context)
        config: {cold: true, profile: evidence}

A test's own `vars.networking` goes before `config`, key by key.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from networking_rules.integrations.judge import PENALTY, judge, merged, told
from networking_rules.problems import InputError


def get_assert(output: Any, context: Mapping[str, Any]) -> dict[str, Any]:
    """
    The result of an assertion: pass, score, reason, and a component for each finding.

    Where mechanical fixes make the text pass, `suggestions` has it, as a note of type "mended".

    A situation that cannot be read fails the test and says why, so that a mistake in a configuration never passes.
    """
    given = merged(context.get("config"), merged(context.get("vars")).get("networking"))
    try:
        verdict = judge(_text(output), given)
    except InputError as error:
        return {"pass": False, "score": 0.0, "reason": str(error), "componentResults": [], "namedScores": {}}
    components = [
        {"pass": PENALTY[f.severity] < PENALTY["warning"], "score": 1 - PENALTY[f.severity], "reason": told(f)}
        for f in verdict.report.findings
    ]
    better = verdict.mended()
    note = {} if better is None else {"suggestions": [{"type": "mended", "action": "note", "value": better}]}
    return {
        "pass": verdict.passed,
        "score": verdict.score,
        "reason": verdict.reason,
        "componentResults": components,
        "namedScores": {f.code: 1 - PENALTY[f.severity] for f in verdict.report.findings},
        **note,
    }


def _text(output: Any) -> str:
    """What is judged: text as it is; of a structured output its body."""
    if isinstance(output, str):
        return output
    for key in ("body", "text", "message", "content"):
        if isinstance(merged(output).get(key), str):
            return str(output[key])
    return str(output)
